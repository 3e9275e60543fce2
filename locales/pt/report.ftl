# Needs the review of a native speaker.

terminal-read = O que foi lido
terminal-device-unknown = Um aparelho que não diz o seu nome
terminal-evidence = { $kind }{ $dated ->
    [yes] , feita em { $taken }
   *[no] { "" }
}; { $files ->
    [one] um arquivo
   *[other] { $files } arquivos
}, { $megabytes } MB
kind-backup = Backup sem criptografia
kind-backup-encrypted = Backup criptografado
kind-filesystem = Cópia do sistema de arquivos
kind-privacy-report = Relatório de Privacidade dos Apps
kind-bugreport = Relatório de bugs
kind-apks = arquivos de instalação de aplicativos
kind-androidqf = Aquisição do AndroidQF
kind-intrusion-logs = Registros de intrusão
kind-unknown = Tipo desconhecido de pasta ou arquivo

coverage-dated = { $title }: { $records ->
    [one] uma entrada, { $earliest }
   *[other] { $records } entradas, de { $earliest } a { $latest }
}
coverage-day = { $title }: { $records ->
    [one] uma entrada, { $earliest }
   *[other] { $records } entradas, todas de { $earliest }
}
coverage-read = { $title }: { $records ->
    [one] uma entrada
   *[other] { $records } entradas
}
coverage-empty = { $title }: existe, sem entradas
coverage-partial = { $title }: { $records ->
    [one] uma entrada; o resto não pôde ser lido
   *[other] { $records } entradas; o resto não pôde ser lido
}
coverage-failed = { $title }: não pôde ser lido

terminal-compared = Com o que foi comparado
indicators-older = Os mais novos são de { $date }, { $days ->
    [0] o dia em que o telefone foi copiado.
    [one] um dia antes de o telefone ser copiado.
   *[other] { $days } dias antes de o telefone ser copiado.
}
indicators-newer = Os mais novos são de { $date }, { $days ->
    [one] um dia depois de o telefone ser copiado.
   *[other] { $days } dias depois de o telefone ser copiado.
}
terminal-total = { $count ->
    [one] Um indicador publicado:
   *[other] { $count } indicadores publicados:
}
terminal-rules = { $count ->
    [one] Uma regra YARA examinou todos os arquivos.
   *[other] { $count } regras YARA examinaram todos os arquivos.
}
terminal-set = { $name } ({ $count }{ $date ->
    [none] {""}
   *[other] , de { $date }
}, { $origin })
terminal-file-of-sets = { $name } ({ $sets } conjuntos, { $count } indicadores)
set-built-in = embutido
set-installed = instalado
set-given = fornecido
terminal-rejected = { $count ->
    [one] Uma entrada dos arquivos de indicadores não pôde ser usada:
   *[other] { $count } entradas dos arquivos de indicadores não puderam ser usadas:
}
terminal-refused = { $count ->
    [one] Um indicador não é comparado, porque também seria visto em telefones saudáveis.
   *[other] { $count } indicadores não são comparados, porque também seriam vistos em telefones saudáveis.
}

outcome-critical = O Hoofprint encontrou rastros que um programa espião conhecido deixa. { $count ->
    [one] Há uma coisa que uma pessoa especialista deve olhar.
   *[other] Há { $count } coisas que uma pessoa especialista deve olhar.
}
outcome-stalkerware = O Hoofprint encontrou rastros de um aplicativo que serve para vigiar alguém pelo telefone. { $count ->
    [one] Há uma coisa que uma pessoa especialista deve olhar.
   *[other] Há { $count } coisas que uma pessoa especialista deve olhar.
}
outcome-findings = { $count ->
    [one] O Hoofprint encontrou uma coisa que uma pessoa especialista deve olhar.
   *[other] O Hoofprint encontrou { $count } coisas que uma pessoa especialista deve olhar.
}
outcome-findings-incomplete = Nem tudo pôde ser lido, então pode haver mais. Veja abaixo.
outcome-nothing = Nenhum rastro conhecido foi encontrado no que pôde ser lido.
outcome-nothing-incomplete = Nenhum rastro conhecido foi encontrado no que pôde ser lido, mas nem tudo pôde ser lido. Veja abaixo.
outcome-no-proof = Isto não prova que o telefone nunca foi atacado: programas espiões novos deixam rastros que ninguém conhece ainda, e apagam muitos dos que deixam.
outcome-low = { $count ->
    [one] Vale a pena saber de um pequeno detalhe; é comum em telefones saudáveis.
   *[other] Vale a pena saber de { $count } pequenos detalhes; são comuns em telefones saudáveis.
}

severity-critical = CRÍTICO
severity-high = ALTO
severity-medium = MÉDIO
severity-low = BAIXO
label-proves = Prova:
label-does-not-prove = Não prova:
label-benign = Razões inofensivas:
during-custody = enquanto o telefone estava em outras mãos
during-asleep = enquanto quem usa o telefone dormia
place-row = tabela { $table }, linha { $row }
place-row-part = tabela { $table }, linha { $row }, { $part }
place-listed = na lista de arquivos: { $path }
place-key = chave { $key }
place-line-part = linha { $line }, { $part }
place-line = linha { $line }
place-byte = byte { $offset }
place-whole = o arquivo inteiro

time-about-changed = texto de perfil mudado { $when }
time-about-ends = texto de perfil termina { $when }
time-backed-up = backup feito { $when }
time-beacon-used = beacons vigiados pela última vez { $when }
time-billing-cycle-ends = fim do ciclo de cobrança { $when }
time-bought = comprado { $when }
time-changed = mudado { $when }
time-created = criado { $when }
time-expires = expira { $when }
time-deleted-from = visitas apagadas a partir de { $when }
time-deleted-to = visitas apagadas até { $when }
time-delivered = entregue { $when }
time-disappearing-set = mensagens temporárias ativadas { $when }
time-edited = editado { $when }
time-ended = terminado { $when }
time-ends = termina { $when }
time-expired = expirado { $when }
time-fence-used = áreas vigiadas pela última vez { $when }
time-first-received = primeira mensagem dessa pessoa { $when }
time-first-received-with = primeira mensagem com essa pessoa { $when }
time-first-sent = primeira mensagem para essa pessoa { $when }
time-first-used = primeiro uso { $when }
time-installed = instalado { $when }
time-last-message = última mensagem { $when }
time-group-created = grupo criado { $when }
time-last-received = última mensagem dessa pessoa { $when }
time-last-received-with = última mensagem com essa pessoa { $when }
time-last-run = última execução { $when }
time-last-sent = última mensagem para essa pessoa { $when }
time-last-used = último uso { $when }
time-location-received = localização recebida pela última vez { $when }
time-location-used = localização usada pela última vez { $when }
time-location-used-in-background = localização usada pela última vez em segundo plano { $when }
time-location-used-significant = mudanças de local vigiadas pela última vez { $when }
time-location-used-significant-once = mudanças de local vigiadas uma vez pela última vez { $when }
time-looked-up = consultado { $when }
time-crashed = falhou { $when }
time-launched = iniciado { $when }
time-logged = registrado { $when }
time-added = adicionado { $when }
time-finished = concluído { $when }
time-cached = guardado em cache { $when }
time-shutdown = desligado { $when }
time-modified = modificado { $when }
time-modified-in-copy = modificado { $when }, segundo a cópia
time-opened = aberto { $when }
time-period-began = início do período { $when }
time-played = reproduzido { $when }
time-push-used = notificações usadas pela última vez { $when }
time-ran = rodou { $when }
time-read = lido { $when }
time-received = recebido { $when }
time-recently-deleted = apagado { $when }
time-recorded = gravado { $when }
time-recovered = recuperado { $when }
time-reminded = perguntado de novo { $when }
time-requested = pedido { $when }
time-seen = visto { $when }
time-sent = enviado { $when }
time-started = começado { $when }
time-starts = começa { $when }
time-stored = guardado { $when }
time-tab-closed = aba fechada { $when }
time-tab-viewed = aba vista pela última vez { $when }
time-transfer-started = transferência iniciada { $when }
time-triggered = disparado { $when }
time-unsent = retirado { $when }
time-connected = conectado { $when }
time-taken = tirado { $when }
time-updated = atualizado { $when }
time-happened = aconteceu { $when }
time-executed = solicitado { $when }
time-used-until = usado até { $when }
time-used = usado { $when }
time-visited = visitado { $when }
time-visited-elsewhere = visitado em outro aparelho { $when }
time-visits-used = visitas vigiadas pela última vez { $when }
time-written = escrito { $when }

terminal-source = Indicador do conjunto { $name }, publicado por { $publisher }{ $date ->
    [none] {""}
   *[other] , { $date }
}{ $others ->
    [none] {""}
   *[other] . O mesmo valor está em: { $others }
}
terminal-more-places = e { $count ->
    [one] mais um lugar, que o relatório nomeia
   *[other] mais { $count } lugares, que o relatório nomeia
}
terminal-more-findings = { $count ->
    [one] Mais um achado desta gravidade está no relatório.
   *[other] Mais { $count } achados desta gravidade estão no relatório.
}

terminal-not-read = O que não pôde ser lido
terminal-odd = Observações sobre o que foi lido
terminal-more-diagnostics = { $count ->
    [one] Mais uma está no relatório.
   *[other] Mais { $count } estão no relatório.
}
terminal-not-yet = O que existe e esta versão ainda não lê
terminal-missing = O que não estava lá
terminal-not-assessed = Esta verificação não pôde ser feita: { $check }

terminal-unencrypted = O que um backup sem criptografia não pode mostrar
unencrypted-lacks = Chamadas, histórico do Safari, dados de saúde e redes Wi-Fi salvas só estão em backups criptografados. Um backup criptografado mostra mais.
unencrypted-how-mac = Em um Mac: conecte o telefone, selecione-o no Finder, marque «Criptografar backup local» e escolha «Fazer Backup Agora».
unencrypted-how-windows = No Windows: o mesmo no aplicativo Dispositivos Apple ou no iTunes.
unencrypted-password = Anote a senha. Ela não pode ser recuperada, e não é o código do telefone.

terminal-next = O que fazer agora
next-again = Conserte, se puder, o que não pôde ser lido e examine de novo: faça outro backup ou copie-o outra vez.
next-keep-updated = Mantenha o telefone atualizado e reinicie-o de vez em quando: muitos desses ataques não sobrevivem a um reinício. Se quiser guardar o backup como prova, copie-o antes para um lugar seguro.
next-lockdown = Se você pode ser um alvo, ative o Modo de Isolamento: Ajustes, Privacidade e Segurança, Modo de Isolamento.
next-advanced-protection = Se você pode ser um alvo, ative a Proteção Avançada, que existe no Android 16 e posteriores: Configurações, Segurança e privacidade, Proteção Avançada.
next-ask-if-worried = Se aconteceu algo que preocupa você, como um aviso da Apple ou do Google ou um link estranho, pergunte a quem entende: a Linha de Ajuda da Access Now (accessnow.org/help), o Security Lab da Anistia Internacional (securitylab.amnesty.org/get-help), o Citizen Lab (citizenlab.ca).

terminal-written = O relatório está aqui:
terminal-delete = Ele cita o que foi encontrado no telefone. Para se livrar dele, apague esta pasta e esvazie a lixeira.
terminal-not-written = Nada foi escrito neste computador. Para guardar um relatório, acrescente: --output PASTA
