# Needs the review of a native speaker.

html-title = Hoofprint: relatório sobre um telefone
html-known-as = Conhecido como { $names }.
html-means-critical = Estes rastros são de um programa espião que toma conta do telefone inteiro. Isso não diz quem o fez nem o que foi levado, e a culpa não é sua. Há pessoas que lidam com isso todos os dias; os passos abaixo levam até elas.
html-means-stalkerware = Alguém que teve este telefone na mão pode tê-lo posto ali para ler, ouvir ou seguir quem o usa. Isso não diz quem foi nem o que foi levado, e a culpa não é sua. Não o remova ainda: quem fez isso pode perceber. Há pessoas que lidam com isso todos os dias; os passos abaixo levam até elas.
html-means-findings = Pode ser uma tentativa de atacar o telefone ou ter uma razão inofensiva. A página diz de cada coisa o que ela prova e o que não prova. Alguém que entende deve olhar.
html-findings = O que foi encontrado
html-steps = O que fazer:
html-steps-above = O que fazer: os passos acima, números { $numbers }.
html-evidence = Mostrar as provas
html-terms = Palavras usadas aqui
html-severities = O que estas palavras significam
severity-critical-means = Um programa espião conhecido, ou parte dele, está ou esteve no telefone.
severity-high-means = Um sinal forte de um ataque ou de uma tentativa.
severity-medium-means = Alguém que entende deve olhar. Pode haver uma razão inofensiva.
severity-low-means = Vale a pena saber, e é comum em telefones saudáveis.
html-timeline = Quando aconteceu

story-delivery = Como algo pode ter entrado
story-install = O que foi posto ou mudado no telefone
story-use = O que rodou, e o que fez
story-cover-up = O que foi escondido, removido ou desligado
story-context = Vale a pena saber, e é comum em telefones saudáveis
story-count = { $count ->
    [0] nada encontrado
    [one] 1 achado
   *[other] { $count } achados
}
story-more = { $count ->
    [one] Mais 1 achado está em report.json.
   *[other] Mais { $count } achados estão em report.json.
}
story-more-times = { $count ->
    [one] Mais 1 momento está em report.json.
   *[other] Mais { $count } momentos estão em report.json.
}
story-picture = Imagem de quando aconteceu. A tabela «Quando aconteceu» diz o mesmo em palavras.

days-heading = Microfone, câmera e tela, dia a dia
days-picture = Gráfico dos dias em que um sensor foi usado. A lista abaixo diz o mesmo em palavras.
days-note = Cada linha é um dia, de meia-noite a meia-noite. O que o telefone não registrou não está aqui, e um atacante que controla o telefone pode manter um uso fora destes registros.
days-locked = telefone bloqueado
days-dark = tela apagada
days-call = chamada
days-screen = tela gravada ou compartilhada
days-camera = câmera
days-microphone = microfone
days-list = Mostrar estes usos como lista

coverage-period = Período dos registros
share-read = { $count } lidos até o fim
share-partly = { $count } lidos em parte
share-failed = { $count } ilegíveis
share-missing = { $count } ausentes ou não lidos por esta versão

term-indicator = Indicador
term-indicator-means = Um nome, um endereço ou um arquivo que pesquisadores encontraram em telefones atacados e publicaram para que outros possam procurar.
term-check = Verificação de comportamento
term-check-means = Uma regra que procura o que os ataques fazem, e não nomes que alguém publicou. Pode errar nos dois sentidos.
term-rule = Regra YARA
term-rule-means = Uma descrição dos bytes de um arquivo, escrita por pesquisadores para reconhecer programas.
term-server = Servidor, domínio
term-server-means = Um computador na internet, e o nome dele. Programas espiões são carregados desses servidores e enviam a eles o que levaram.
term-process = Processo
term-process-means = Um programa enquanto roda. O telefone guarda listas dos programas que rodaram, por exemplo para contar quantos dados usaram.
term-app-id = Identificador de um aplicativo
term-app-id-means = O nome pelo qual o sistema conhece um aplicativo, como com.example.app. As pessoas veem outro, que pode ser qualquer coisa.
term-hash = Hash
term-hash-means = Um número calculado de todos os bytes de um arquivo. Dois arquivos com o mesmo hash são o mesmo arquivo.
term-certificate = Certificado, assinatura
term-certificate-means = Aquilo com que quem faz um aplicativo o assina. Ninguém mais pode assinar com ele.
term-profile = Perfil de configuração
term-profile-means = Um arquivo de ajustes que uma empresa, uma escola ou um atacante pode instalar. Pode desviar o tráfego e proibir coisas.
term-data-use = Uso de dados
term-data-use-means = O telefone conta quantos bytes cada programa envia e recebe, e guarda isso por semanas ou anos.
term-crash = Falha
term-crash-means = Um programa parou por causa de um defeito. Ataques que exploram um defeito costumam fazer o programa falhar algumas vezes antes de conseguir.
term-permission = Permissão
term-permission-means = O que um aplicativo pode fazer, como ouvir ou ler mensagens. Quem usa o telefone permitiu, ou alguém com o telefone na mão.
term-control = Controle do telefone
term-control-means = Serviços de acessibilidade, administradores do aparelho e similares veem a tela ou conduzem o telefone. São feitos para pessoas com deficiência e para empresas, e programas espiões abusam deles.
term-origin = Origem
term-origin-means = O endereço de um site como o navegador o guarda, mesmo onde ninguém o abriu de propósito.
term-pairing = Pareamento, confiança
term-pairing-means = Um computador em que o telefone confia pode ler dele por cabo.
term-shutdown-log = Registro de desligamentos
term-shutdown-log-means = O que o telefone anota ao ser desligado: quais programas não queriam terminar.
html-unreviewed = Esta tradução ainda não foi revisada por um falante nativo. Se uma frase não estiver clara, gere de novo o relatório em inglês.
html-annex = Para especialistas
html-annex-open = Mostrar de onde isto vem e como conferir
html-tool = Programa
html-path = Evidência
html-kind = Tipo
html-kind-value = { $kind }{ $encrypted ->
    [yes] , criptografado
   *[no] {""}
}; { $files } arquivos, { $bytes } bytes
html-sha256 = SHA-256 da sua lista de arquivos, ou do arquivo
html-unhashed = não calculado, porque seria preciso ler o arquivo inteiro; --hash calcula
html-identity = Build e número de série
html-rules = Regras YARA
html-redacted = Neste relatório, nomes, números, textos, links e nomes de arquivos foram substituídos, para que possa ser passado adiante. Leia-o inteiro antes de fazer isso.
html-set = Indicadores
html-age = Idade dos indicadores
html-refused = Não comparado
html-rejected = Inutilizável
html-note = Ler com cautela
html-zone = Fuso horário desta página

html-capabilities = Alguém pôde ouvir, olhar, ler ou levar algo?
capabilities-note = Um programa espião com controle total pode esconder o que faz: que nenhum ponto de microfone ou câmera tenha sido visto, e que nada tenha sido encontrado aqui, não prova que nada aconteceu.
capability-microphone = Alguém pôde ouvir pelo microfone?
capability-camera = Alguém pôde olhar pela câmera?
capability-screen = Alguém pôde ver a tela?
capability-calls = Alguém pôde ouvir chamadas, ou saber delas?
capability-location = Alguém pôde acompanhar onde o telefone está?
capability-messages = Alguém pôde ler mensagens e e-mails?
capability-contacts-and-calendar = Alguém pôde ler contatos e calendário?
capability-all-data = Alguém pôde copiar tudo o que está guardado?
capability-credentials = Alguém pôde levar senhas e chaves?
capability-device-takeover = Alguém tomou conta do telefone?
capability-exploit-delivery = Alguém tentou entrar?
capability-persistence = Um programa espião sobreviveria a um reinício?
capability-evasion = Alguém escondeu rastros ou desligou proteções?
capability-exfiltration = Dados foram enviados para fora?
capability-interception = Alguém pôde ler o tráfego no caminho?
reply-observed = Sinais disso foram vistos.
reply-family = Sabe-se que { $names } faz isso. Nenhum rastro diz se o fez neste telefone.
reply-nothing = Procurado, e nada encontrado no que pôde ser lido.
reply-not-assessed = Não avaliado: nada do que foi lido pode mostrar isso.
capability-grounds = Em que se baseia esta resposta
capability-read = Lido, e poderia ter mostrado:
capability-hints = Lido, e só diz o que era permitido ou quanto foi enviado:
capability-absent = Poderia ter mostrado, e não foi lido:
capability-obtain = Para saber mais:
obtain-privacy-report = Ative o Relatório de Privacidade dos Apps (Ajustes, Privacidade e Segurança), espere uma semana, exporte-o e examine o arquivo.
obtain-encrypted-backup = Faça um backup criptografado em um computador: ele contém mais do que um sem criptografia.
obtain-filesystem = Pergunte a uma linha de ajuda: uma cópia de todo o sistema de arquivos mostra isso, e só especialistas podem fazê-la.
obtain-bugreport = Gere um relatório de bugs (Configurações, Opções do desenvolvedor) e examine-o.
obtain-androidqf = Colete o telefone com o AndroidQF, de preferência com alguém que o conheça.
obtain-intrusion-logs = Ative o registro de intrusões (Proteção Avançada) e exporte os registros mais tarde.

overview-title = Resultado de várias aquisições
overview-sum = { $all ->
    [one] 1 aquisição foi examinada:
   *[other] { $all } aquisições foram examinadas:
  } { $found } com achados que uma pessoa especialista deve olhar, { $nothing } sem rastros conhecidos, { $incomplete } sem rastros mas com partes que não puderam ser lidas, { $failed } que não puderam ser lidas de modo algum.
overview-name = Aquisição
overview-device = Aparelho
overview-result = Resultado
overview-failed = Não pôde ser lida de modo algum.
