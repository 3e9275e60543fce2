# Needs the review of a native speaker.

open-not-a-file = Isto é um link ou um dispositivo, não um arquivo. O Hoofprint nunca segue links para fora da evidência.
open-missing = O arquivo está na lista, mas seu conteúdo não está lá. O backup pode estar incompleto.
open-too-large = O arquivo precisa de { $needed } MB de memória, e { $limit } MB são permitidos. Acrescente --memory com um número maior.
open-undecryptable = { $why ->
    [no-row] O arquivo não pode ser decifrado: a lista do backup não o nomeia, então não há chave.
    [row-damaged] O arquivo não pode ser decifrado: sua entrada na lista do backup está danificada.
    [no-keys] O arquivo não pode ser decifrado: as chaves do backup não podem ser abertas.
    [no-class-key] O arquivo não pode ser decifrado: o backup não tem chave para sua classe de proteção.
    [member] O arquivo está criptografado dentro do arquivo compactado. Descompacte-o antes com a senha.
    [cut-short] O arquivo não pode ser decifrado: está cortado.
   *[key-damaged] O arquivo não pode ser decifrado: sua chave está danificada.
}
open-unreadable = O arquivo não pode ser lido: { $reason }
companion-missing = Um arquivo que pertence a ele está na lista mas não está lá: { $file }. Suas entradas mais novas podem faltar.
companion-not-opened = Um arquivo que pertence a ele não pode ser aberto: { $file }. Suas entradas mais novas podem faltar.
stopped-before = Não lido, porque o exame foi interrompido.
parser-stopped = A leitura parou em algo inesperado. As linhas anteriores foram mantidas. Avise quem faz o Hoofprint.

database-unreadable = Não é um banco de dados que possa ser lido: { $reason }
database-header-damaged = Os primeiros bytes do banco de dados estão danificados. Foi lido tão bem quanto possível.
wal-unreadable = O registro das últimas mudanças ao lado do banco de dados está danificado. As linhas mais novas podem faltar.
journal-unreadable = O diário ao lado do banco de dados está danificado. Algumas linhas podem estar desatualizadas.
table-row-lost = Tabela { $table }: a linha { $row } está danificada ({ $reason }).
table-rows-lost = Tabela { $table }: as linhas { $from } a { $to } estão em uma página danificada e se perderam.
table-end-lost = Tabela { $table }: tudo a partir da linha { $from } está em páginas danificadas e se perdeu.
table-cut-short = A tabela { $table } não pôde ser lida até o fim ({ $reason }).

plist-damaged = A lista de propriedades está danificada: { $reason }
plist-bomb = A lista de propriedades foi feita para esgotar este computador. Não foi aberta.
plist-none = Não é uma lista de propriedades.
provisioning-profile-none = O arquivo não contém uma lista de propriedades, como tem um perfil de provisionamento.
crash-no-header = A primeira linha não é o cabeçalho de um registro de falha.
crash-body-damaged = Parte do registro de falha não pode ser lida. O cabeçalho e o que vem antes foram mantidos.
shutdown-open = { $count ->
    [one] Um programa está
   *[other] { $count } programas estão
} depois do último desligamento, sem hora: outro estava em curso, ou falta o resto do registro.
table-row-damaged = Uma linha da tabela { $table } não pode ser lida.
adb-times-binary = Quando cada computador se conectou pela última vez é guardado em forma binária, que um relatório de bugs não contém.
messages-cut-short = A lista de mensagens se interrompe ou está danificada: as seguintes faltam.
processes-without-columns = A lista de programas não tem uma primeira linha que nomeie as colunas.
section-timed-out = O telefone demorou demais para imprimir isto e parou: o que deveria seguir falta.
limit-file-size = Só os primeiros { $limit } MB deste arquivo foram lidos.
tombstone-unnamed = Este relatório de falha não diz qual programa falhou.
tombstone-cut-short = Este relatório de falha se interrompe ou está danificado.
lines-cut = { $count ->
    [one] Uma linha tem mais de 64 KB e foi cortada.
   *[other] { $count } linhas têm mais de 64 KB e foram cortadas.
}
json-damaged = { $count ->
    [one] Um pedaço desta lista está danificado e foi deixado de fora.
   *[other] { $count } pedaços desta lista estão danificados e foram deixados de fora.
}
records-damaged = { $count ->
    [one] Um registro não pode ser lido.
   *[other] { $count } registros não podem ser lidos.
}
log-damaged = { $count ->
    [one] Uma linha do registro não pode ser lida.
   *[other] { $count } linhas do registro não podem ser lidas.
}
cookies-none = Não é um arquivo de cookies.
cookies-damaged = { $count ->
    [one] Um cookie ou página de cookies não pode ser lido.
   *[other] { $count } cookies ou páginas de cookies não podem ser lidos.
}
origin-damaged = O arquivo não diz a que site pertence.
files-no-list = Não há lista de arquivos aqui.
plist-no-dictionary = A lista de propriedades não contém o que deveria.

message-body-cut = O texto de uma mensagem está cortado.
message-body-damaged = O texto de uma mensagem está danificado ({ $reason }).

limit-records = Mais de { $limit } registros em um arquivo. O resto não foi lido.
limit-rule-time = As regras levaram mais de { $limit } segundos neste arquivo. Não se sabe a que não chegaram.
rule-failed = As regras não puderam examinar este arquivo: { $reason }.
rule-flaw = { $what } (linha { $line })
rule-needs-module = A regra { $rule } precisa do módulo { $needs } do YARA, que este programa não tem.
rule-needs-rule = A regra { $rule } precisa da regra { $needs }, que não pode ser usada.
limit-archives-deep = Um arquivo compactado está a mais de { $limit } níveis de profundidade neste arquivo. Não foi aberto.
limit-compressed-parts = O que está compactado neste arquivo passa de { $limit } MB. O resto não foi examinado.
limit-deleted-rows = Há aqui mais de { $limit } MB de registros apagados, ou o banco de dados é maior. Nem todos foram remontados; acrescente --memory com um número maior.
limit-hits = Outras { $count } aparições dos mesmos indicadores ficaram fora do relatório.
limit-facts = Há tanto material para a verificação «{ $heuristic }» que só o primeiro milhão de entradas foi pesado.

shortened-links = { $count ->
    [one] Um link é encurtado (como bit.ly). Não se vê aonde leva, então não pôde ser comparado; o Hoofprint nunca abre links.
   *[other] { $count } links são encurtados (como bit.ly). Não se vê aonde levam, então não puderam ser comparados; o Hoofprint nunca abre links.
}

reason-stopped = O exame foi interrompido antes do fim.
reason-partial = Nem tudo disto pôde ser lido: { $artifact }
reason-failed = Isto existe e não pôde ser lido: { $artifact }
usage-without-names = Os nomes dos aplicativos estão em outro arquivo, que não está presente: não se sabe o que foi aberto.
xml-damaged = Seu XML não pôde ser lido até o fim ({ $reason }): o que vem antes foi.
manifest-damaged = O que o backup diz deste aplicativo está danificado.
user-not-collected = Os aplicativos do usuário { $user } não foram coletados, ou não todos.
apk-unreadable = Não é um arquivo de instalação que possa ser lido: { $reason }
apk-manifest-unreadable = O manifesto do aplicativo não pode ser lido: { $reason }
apk-signature-unreadable = Quem assinou o aplicativo não pode ser lido: { $reason }
