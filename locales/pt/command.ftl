# Needs the review of a native speaker. Help texts are English.

command-failed = Algo deu errado: { $reason }
option-zone-unknown = Não há fuso horário chamado { $value }. Escreva como Africa/Casablanca.
option-span-wrong = { $value } não é um período. Escreva como 2021-07-01..2021-07-04.
option-time-wrong = { $value } não é um dia nem uma hora. Escreva como 2021-07-01 ou 2021-07-01T18:30.
option-hours-wrong = { $value } não é um intervalo de horas. Escreva como 23:00..07:00.
option-size-wrong = { $value } não é um tamanho. Escreva como 500M ou 2G.
output-exists = Já há um relatório em { $path }. Indique outra pasta, ou acrescente --force para substituí-lo.
output-not-empty = A pasta { $path } contém outros arquivos. Indique uma nova.
output-not-a-folder = { $path } é um arquivo. Indique uma pasta nova.
output-inside-evidence = { $path } está dentro da evidência. Nada é escrito ali; indique uma pasta em outro lugar.
password-file-unreadable = O arquivo de senha { $path } não pode ser lido: { $reason }
password-prompt = Senha do backup em { $path }:
records-decrypted = Nota: o backup está criptografado. Com --records, tudo o que foi lido é escrito decifrado na pasta do relatório. Guarde-a em lugar seguro.
progress-reading = Lendo

backups-none =
    Nenhum backup foi encontrado nos lugares onde o Finder e o iTunes os põem. Indique a pasta de um: hoofprint scan PASTA
backups-not-chosen = Escolha um backup pelo número, ou indique sua pasta: hoofprint scan PASTA. O comando «hoofprint backups» os lista.
backups-choose = Número do backup a examinar:
backups-line = { $number }. { $device }, iOS { $version }, feito em { $made }, { $megabytes } MB, { $lock }
backups-encrypted = criptografado
backups-plain = sem criptografia
backups-unknown = desconhecido

demo-intro = Esta é uma demonstração com um telefone inventado, em { $path }. O telefone de ninguém foi tocado.
demo-end = Para examinar um backup seu: hoofprint scan PASTA --output RELATORIO
verify-no-list = { $path } não existe ou não pode ser lido ({ $reason }). Só um relatório de «scan --deep» contém o necessário.
verify-differs = Mudado: { $path }
verify-missing = Não está mais lá: { $path }
verify-new = Não estava lá: { $path }
verify-sum = { $equal } arquivos estão como estavam. { $different } mudaram, { $missing } não estão mais lá, { $new } não estavam lá.
practice-made = O telefone de treino está em { $path }. O que foi plantado nele está em { $truth }.
practice-occupied = { $path } não está vazia. Indique uma pasta nova.
practice-no-password = Só um backup pode ser criptografado. Tire --password, ou faça um backup.
practice-other-platform = Estes não combinam: um iPhone dá um backup ou um sistema de arquivos, um telefone Android dá ab, bugreport ou androidqf. pegasus-2021 aconteceu com iPhones, novispy e stalkerware com telefones Android.

rules-not-in-this-build = Este programa foi compilado sem YARA. Compile-o com «yara» para usar --yara.
rules-unusable = Nenhuma das regras dadas com --yara pode ser usada. Nada foi examinado.
rules-some-unusable = { $count ->
    [one] Uma das regras não pode ser usada. Ela é nomeada acima e no relatório; as outras são usadas.
   *[other] { $count } das regras não podem ser usadas. Elas são nomeadas acima e no relatório; as outras são usadas.
}

explain-heuristics = Verificações
explain-artifacts = Artefatos
explain-capabilities = Capacidades
explain-name = { "  " }{ $name }: { $text }
explain-unknown = Nada se chama { $word }. «hoofprint explain» sozinho lista todos os nomes.
explain-heuristic = Procura { $text }.
explain-artifact = { $text }
explain-capability = { $text }
explain-proves = O que prova: { $text }
explain-does-not-prove = O que não prova: { $text }
explain-benign = Uma razão inofensiva: { $text }
explain-reads = Lê: { $text }
explain-read-by = Verificações que o usam: { $text }
explain-paths = Onde está: { $text }
explain-shows = Pode mostrar: { $text }
explain-hints-at = Dá indícios de: { $text }
explain-shown-by = Artefatos que podem mostrá-lo: { $text }
explain-hinted-by = Artefatos que só dão indícios: { $text }
explain-source = Fonte: { $text }
explain-techniques = ATT&CK for Mobile: { $text }
explain-note = { $text }
diff-no-report = { $path } não pode ser lido como relatório: { $reason }.
diff-other-phone = Estes dois relatórios são de telefones com números de série diferentes.
diff-new = Novo: { $severity } { $title }
diff-gone = Não está mais lá: { $severity } { $title }
diff-answer = { $question } Antes: { $old }; agora: { $new }.
diff-read-now = Lido agora, e antes não: { $title }
diff-not-read-now = Lido antes, e agora não: { $title }
diff-sum = { $new } achados são novos, { $gone } não estão mais lá, { $same } são os mesmos.
ask-intro = Algumas perguntas sobre o telefone. Só Enter significa não, ou que você não sabe.
ask-custody = O telefone esteve fora das suas mãos: polícia, fronteira, conserto, alguém em casa? De quando até quando (2024-02-20T20:00..2024-02-21T01:00)?
ask-more = Outra vez? De quando até quando?
ask-asleep = A que horas você dorme (23:00..07:00)?
ask-zone = Em que fuso horário você vive (Europe/Belgrade)?
ask-managed = Uma empresa ou escola administra o telefone? (s/n)
ask-developer = Você desenvolve aplicativos para telefones? (s/n)
ask-rooted = Você mesmo fez root ou jailbreak nele? (s/n)
ask-again = { $reason } Tente de novo, ou aperte Enter.

several-begin = { $number } de { $all }: { $path }
several-failed = Esta não pôde ser lida: { $reason }
several-written = Uma visão geral de todas está em { $path }.

rescan-needs-records = Em { $path } há só os registros em que se baseiam os achados, e não todos os que foram lidos. Só um relatório de «scan --records» pode ser comparado de novo.
rescan-compared = { $count ->
    [one] 1 registro guardado foi comparado de novo.
   *[other] { $count } registros guardados foram comparados de novo.
  } O que se baseia em bytes de arquivos ou em comportamento fica como foi encontrado então.
rescan-broken = { $count ->
    [one] 1 linha dos registros guardados não pôde ser lida.
   *[other] { $count } linhas dos registros guardados não puderam ser lidas.
  }
pack-no-recipient = { $value } não é um destinatário do age. Começa com age1; quem deve abrir o arquivo o dá a você.
pack-not-in-this-build = Este programa foi compilado sem age. Compile-o com «age» para empacotar e abrir relatórios.
pack-written = { $path } foi escrito, com { $count } arquivos. Só pode abri-lo quem é seu destinatário.
unpack-refused = { $path } não pode ser aberto: { $reason }
unpack-no-key = não há chave para ele
unpack-written = O relatório está em { $path }.
