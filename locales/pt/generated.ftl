# Needs the review of a native speaker. What an artifact proves (hoofprint explain) is English.

artifact-android_accessibility-title = Serviços de acessibilidade
artifact-android_adb-title = Computadores que podem comandar o telefone
artifact-android_apks-title = Arquivos de instalação de aplicativos
artifact-android_appops-title = Uso de microfone, câmera e outros poderes
artifact-android_appops_history-title = Histórico de usos de microfone, câmera e localização
artifact-android_audio-title = Gravações de som
artifact-android_backup_apps-title = Aplicativos em um backup
artifact-android_battery-title = Atualizações e remoções dos últimos dias
artifact-android_battery_history-title = O que rodou desde a última carga
artifact-android_camera-title = Uso das câmeras
artifact-android_chrome_history-title = Histórico do Chrome e parentes
artifact-android_components-title = A que os aplicativos respondem
artifact-android_dbinfo-title = Bancos de dados em uso
artifact-android_device-title = O próprio telefone
artifact-android_device_policy-title = Administradores e donos do telefone
artifact-android_environment-title = Guarda do sistema, e ambiente
artifact-android_files-title = Lista de arquivos
artifact-android_intrusion_logs-title = Registros de intrusão
artifact-android_media_projection-title = Compartilhamento da tela
artifact-android_mounts-title = Sistemas de arquivos montados
artifact-android_notifications-title = Leitores de notificações
artifact-android_packages-title = Aplicativos e suas permissões
artifact-android_platform_compat-title = Exceções feitas para aplicativos
artifact-android_privacy_dashboard-title = Painel de privacidade da Samsung
artifact-android_processes-title = Programas em execução
artifact-android_properties-title = Propriedades do sistema
artifact-android_roles-title = Aplicativos com um papel no telefone
artifact-android_settings-title = Ajustes do sistema
artifact-android_sms-title = SMS e MMS
artifact-android_telephony-title = SMS e MMS no banco de dados do telefone
artifact-android_tombstones-title = Falhas de programas nativos
artifact-android_usage-title = Aplicativos que foram abertos
artifact-android_users-title = Usuários e perfis
artifact-ios_app_privacy_report-title = Relatório de Privacidade dos Apps
artifact-ios_apps-title = Aplicativos
artifact-ios_biome-title = Microfones e câmeras (Biome)
artifact-ios_biome_presence-title = Bloqueio, luz e aplicativos em primeiro plano (Biome)
artifact-ios_cache-title = Caches web dos aplicativos
artifact-ios_calendar-title = Calendário
artifact-ios_calls-title = Chamadas
artifact-ios_chrome_favicon-title = Ícones de sites no Chrome, Edge e Brave
artifact-ios_chrome_history-title = Histórico do Chrome, Edge e Brave
artifact-ios_configuration_profiles-title = Perfis de configuração
artifact-ios_contacts-title = Contatos
artifact-ios_cookies-title = Cookies
artifact-ios_crash_logs-title = Registros de falhas
artifact-ios_data_usage-title = Dados móveis usados por cada programa
artifact-ios_device-title = Identidade do aparelho
artifact-ios_duckduckgo_history-title = Histórico do DuckDuckGo
artifact-ios_files-title = Lista de todos os arquivos do sistema
artifact-ios_firefox_favicon-title = Ícones de sites no Firefox
artifact-ios_firefox_history-title = Histórico do Firefox
artifact-ios_global_preferences-title = Ajustes globais (Modo de Isolamento)
artifact-ios_hosts-title = Endereços fixos de servidores
artifact-ios_id_status_cache-title = Consultas de contas Apple
artifact-ios_image_files-title = Conteúdo de imagens recebidas
artifact-ios_interactions-title = Interações
artifact-ios_keychain_analytics-title = Notas dos serviços de segurança
artifact-ios_knowledge-title = Uso do telefone (knowledgeC)
artifact-ios_location_clients-title = Programas que usaram a localização
artifact-ios_manifest-title = Lista de todos os arquivos do backup
artifact-ios_net_usage-title = Uso da rede por programa
artifact-ios_os_analytics-title = Uso da rede para a análise diária
artifact-ios_pair_records-title = Computadores de confiança
artifact-ios_power_log-title = Registro de energia
artifact-ios_privacy_accounting-title = Dados do Relatório de Privacidade dos Apps
artifact-ios_profile_events-title = Eventos de perfis de configuração
artifact-ios_provisioning_profiles-title = Permissões para rodar aplicativos de fora da App Store
artifact-ios_safari_bookmarks-title = Favoritos e lista de leitura do Safari
artifact-ios_safari_browser_state-title = Abas do Safari
artifact-ios_safari_downloads-title = Downloads do Safari
artifact-ios_safari_favicon-title = Ícones de sites no Safari
artifact-ios_safari_history-title = Histórico do Safari
artifact-ios_shortcuts-title = Atalhos
artifact-ios_shutdown_log-title = Registro de desligamentos
artifact-ios_sms-title = Mensagens (SMS, iMessage)
artifact-ios_sms_attachments-title = Anexos de mensagens
artifact-ios_software_update-title = Ajustes de atualização
artifact-ios_tcc-title = Permissões de privacidade
artifact-ios_version_history-title = Versões do iOS ao longo do tempo
artifact-ios_webkit_session_log-title = Sites conhecidos por visões web, registro antigo
artifact-ios_webkit_statistics-title = Sites conhecidos por visões web
artifact-ios_webkit_storage-title = O que os sites guardam em visões web
artifact-ios_whatsapp-title = WhatsApp
artifact-ios_whatsapp_calls-title = Chamadas do WhatsApp
artifact-ios_whatsapp_contacts-title = Contatos do WhatsApp
artifact-ios_whatsapp_lid-title = Números ocultos do WhatsApp
artifact-every_file-title = Todos os arquivos, byte a byte
artifact-recovered-title = Registros apagados, remontados

unread-android_anr-title = Programas que não responderam
unread-android_apex-title = Módulos do sistema
unread-android_logcat-title = Registro do sistema
unread-android_magisk_modules-title = Módulos do Magisk
unread-ios_biome_streams-title = Outros fluxos do Biome (aplicativos, lugares, mensagens)
unread-ios_installation_log-title = Registro de instalação
unread-ios_lockdown_log-title = Registro de pareamento
unread-ios_mobile_backup-title = Histórico de backups
unread-ios_system_logs-title = Registro do sistema do serviço de registro
unread-ios_unified_log-title = Registro unificado
unread-ios_wifi_networks-title = Redes Wi-Fi conhecidas

heuristic-app-outside-store-name = aplicativos de fora da App Store
heuristic-app-outside-store-title = { $count ->
    [one] Um aplicativo não veio da App Store: { $app }
    *[other] { $count } aplicativos não vieram da App Store, entre eles { $app }
    }
heuristic-app-outside-store-explanation = { $how ->
    [enterprise] O aplicativo é assinado por uma empresa para todos os telefones de seu pessoal. A Apple não o examinou, e programas espiões foram distribuídos assim.
    [ad-hoc] O aplicativo é assinado para este telefone e alguns outros. A Apple não o examinou.
    [development] O aplicativo é assinado para o trabalho de um desenvolvedor.
    [other] O recibo do aplicativo diz que { $installer } o instalou, e não a App Store.
    *[unknown] O aplicativo não tem recibo da App Store, e nada diz de onde veio.
    }
heuristic-app-outside-store-proves = Que o aplicativo foi instalado de outro modo.
heuristic-app-outside-store-does-not-prove = Que é nocivo.
heuristic-app-outside-store-benign-1 = Uma versão de teste, distribuída por quem a faz com o TestFlight.
heuristic-app-outside-store-benign-2 = Um aplicativo da empresa, de outra loja, ou feito por quem usa o telefone.
heuristic-app-outside-store-benign-3 = O recibo se perdeu quando o telefone foi restaurado.

heuristic-apple-threat-notification-name = avisos da Apple
heuristic-apple-threat-notification-title = A Apple pode ter avisado quem usa este telefone de um ataque por programa espião
heuristic-apple-threat-notification-explanation = { $messages ->
    [0] Este telefone conhece o endereço de onde a Apple avisa pessoas atacadas com programas espiões vendidos a governos; o próprio aviso não está mais lá.
    [one] Uma mensagem neste telefone se lê como o aviso que a Apple envia a pessoas atacadas com programas espiões vendidos a governos, ou veio do seu endereço.
    *[other] { $messages } mensagens neste telefone se leem como o aviso que a Apple envia a pessoas atacadas com programas espiões vendidos a governos, ou vieram do seu endereço.
    } Um aviso verdadeiro aparece também no alto da página quando se entra em account.apple.com.
heuristic-apple-threat-notification-proves = Que uma mensagem com estas palavras, ou deste endereço, chegou ao telefone. Se a página da conta também mostra o aviso, a Apple tem indícios de um ataque a seu titular.
heuristic-apple-threat-notification-does-not-prove = Que é da Apple: criminosos imitam tais avisos para roubar senhas. Um verdadeiro nunca pede para abrir um link, instalar algo ou dar uma senha.
heuristic-apple-threat-notification-benign-1 = Uma imitação que quer roubar a senha da conta.
heuristic-apple-threat-notification-benign-2 = Alguém encaminhou o texto, ou escreveu ao endereço.

heuristic-backdated-invitation-name = convites para o passado
heuristic-backdated-invitation-title = { $count ->
    [one] Chegou um convite para um compromisso que já tinha passado
    *[other] Chegaram { $count } convites para compromissos que já tinham passado
    }
heuristic-backdated-invitation-explanation = O calendário contém { $count ->
    [one] um compromisso que outra pessoa enviou
    *[other] { $count } compromissos que outra pessoa enviou
    } pelo menos um dia depois do fim. { $published ->
    [yes] Suas palavras são as de um ataque da QuaDream.
    *[no] Um ataque da QuaDream usou tais convites, que o iOS acrescenta sem perguntar.
    }
heuristic-backdated-invitation-proves = Que um convite para uma data passada está no calendário.
heuristic-backdated-invitation-does-not-prove = Que trazia um ataque.
heuristic-backdated-invitation-benign-1 = Um calendário foi importado, levado a outra conta ou compartilhado tarde.
heuristic-backdated-invitation-benign-2 = Alguém anotou uma reunião depois de ela ter acontecido.

heuristic-build-going-backwards-name = uma versão do iOS que ficou mais antiga
heuristic-build-going-backwards-title = O telefone teve uma versão mais antiga do iOS depois de uma mais nova: { $newer }, depois { $older }
heuristic-build-going-backwards-explanation = Em { $before } o telefone tinha o build { $newer } do iOS, e mais tarde, em { $after }, o build { $older }, que é mais antigo. Uma versão mais antiga traz de volta defeitos corrigidos.
heuristic-build-going-backwards-proves = Que os próprios registros do telefone nomeiam um build mais antigo depois de um mais novo.
heuristic-build-going-backwards-does-not-prove = Quem fez isso, ou que foi para atacar o telefone.
heuristic-build-going-backwards-benign-1 = Uma versão beta foi removida e a versão publicada instalada.
heuristic-build-going-backwards-benign-2 = O relógio do telefone esteve errado por um tempo.

heuristic-cleared-shutdown-log-name = um registro de desligamentos vazio
heuristic-cleared-shutdown-log-title = O registro de desligamentos está vazio
heuristic-cleared-shutdown-log-explanation = O iOS escreve em shutdown.log sempre que o telefone é desligado ou reiniciado. Neste telefone o arquivo existe e está vazio, e não há outro mais antigo ao lado. Programas espiões já foram vistos esvaziando-o.
heuristic-cleared-shutdown-log-proves = Que o registro não contém nada.
heuristic-cleared-shutdown-log-does-not-prove = Que algum dia conteve algo, ou que alguém o esvaziou.
heuristic-cleared-shutdown-log-benign-1 = O telefone não foi desligado desde que o iOS foi instalado ou atualizado.
heuristic-cleared-shutdown-log-benign-2 = O programa que copiou o telefone não pôde ler o arquivo.

heuristic-control-of-the-phone-name = aplicativos que podem controlar o telefone
heuristic-control-of-the-phone-title = Aplicativos que podem controlar este telefone
heuristic-control-of-the-phone-explanation = { $three ->
    [none] {""}
    *[other] Instalados de fora de uma loja, com direitos sobre todo o telefone, e usados: { $three }.
    } { $two ->
    [none] {""}
    *[other] Duas destas três coisas valem para: { $two }.
    } { $one ->
    [none] {""}
    *[other] Só direitos sobre todo o telefone: { $one }.
    } Direitos sobre todo o telefone são os de um administrador, de um dono, ou de um serviço de acessibilidade, que vê a tela e pode digitar e tocar. Usados quer dizer microfone, câmera, localização, tela, mensagens, chamadas ou contatos. { $support ->
    [none] {""}
    *[other] Destes aplicativos fala mais uma coisa: { $support }.
    }
heuristic-control-of-the-phone-proves = Que estes aplicativos têm estes direitos, e de onde o telefone diz que vieram.
heuristic-control-of-the-phone-does-not-prove = Que são programas espiões, ou que quem usa o telefone não os queria.
heuristic-control-of-the-phone-benign-1 = Empresas e escolas administram telefones com tais direitos.
heuristic-control-of-the-phone-benign-2 = Leitores de tela, gerenciadores de senhas, assistentes e controle parental os pedem, e lhes foram dados.
heuristic-control-of-the-phone-benign-3 = Aplicativos do F-Droid, do site de quem os faz ou trazidos de um telefone antigo não têm loja como origem.
heuristic-control-of-the-phone-benign-4 = Desenvolvedores instalam por cabo o que escrevem.

heuristic-crash-cluster-name = programas de mensagens que falharam juntos
heuristic-crash-cluster-title = Programas que recebem mensagens falharam um após o outro: { $programs }
heuristic-crash-cluster-explanation = Em poucos minutos estes programas falharam: { $programs }. Todos tratam mensagens ou convites que chegam. Ataques que não precisam de nenhum toque já foram vistos fazendo-os falhar.
heuristic-crash-cluster-proves = Que estes programas falharam quase juntos.
heuristic-crash-cluster-does-not-prove = Que o telefone foi atacado. Um defeito do iOS ou uma imagem danificada faz o mesmo.
heuristic-crash-cluster-benign-1 = Um defeito em uma versão do iOS, sobretudo em uma beta.
heuristic-crash-cluster-benign-2 = Uma imagem ou um arquivo danificado que alguém enviou sem saber.

heuristic-crash-on-media-path-name = falhas onde mensagens e imagens são lidas
heuristic-crash-on-media-path-title = Programas que leem mensagens ou imagens falharam
heuristic-crash-on-media-path-explanation = { $count ->
    [one] Uma falha
    *[other] { $count } falhas
    } de { $programs } aconteceram onde se lê conteúdo de fora{ $repeated ->
    [0] {""}
    *[other] , de um programa { $repeated } vezes em uma hora
    }{ $misused ->
    [0] {""}
    *[other] ; o próprio telefone notou mau uso da memória
    }.
heuristic-crash-on-media-path-proves = Que estes programas falharam em tal código.
heuristic-crash-on-media-path-does-not-prove = Que alguém enviou algo que os fez falhar.
heuristic-crash-on-media-path-benign-1 = Imagens e vídeos danificados fazem tais programas falhar.
heuristic-crash-on-media-path-benign-2 = Erros de uma nova versão do sistema fazem muitos programas falhar por um tempo.

heuristic-deleted-process-record-name = registros apagados de programas
heuristic-deleted-process-record-title = Um programa que usou dados móveis foi removido da própria lista de programas do telefone
heuristic-deleted-process-record-explanation = Este telefone conta quantos dados móveis cada programa usa. { $counters ->
    [one] Um destes contadores pertence
    *[other] { $counters } destes contadores pertencem
    } a { $programs ->
    [one] um programa que não está
    *[other] { $programs } programas que não estão
    } mais na lista, embora o iOS remova um programa e seus contadores juntos. { $gaps ->
    [0] A própria lista não tem grupo de entradas faltando.
    [one] Na própria lista faltam { $missing } entradas vizinhas em um lugar.
    *[other] Na própria lista faltam { $missing } entradas vizinhas em { $gaps } lugares.
    }
heuristic-deleted-process-record-proves = Que entradas foram removidas da lista de programas do telefone sem os contadores que lhes pertencem. O Pegasus já foi visto fazendo isso para esconder seus rastros.
heuristic-deleted-process-record-does-not-prove = Qual programa era, ou que era espião. O nome se foi com a entrada.
heuristic-deleted-process-record-benign-1 = O backup foi restaurado de outro telefone, ou por uma ferramenta que edita backups.
heuristic-deleted-process-record-benign-2 = O banco de dados foi danificado ou consertado pelo iOS depois que a bateria acabou.

heuristic-disguised-image-name = imagens que são outra coisa
heuristic-disguised-image-title = Uma imagem não é o que seu nome diz: { $example }
heuristic-disguised-image-explanation = { $count ->
    [one] Um arquivo tem
    *[other] { $count } arquivos têm
    } nome de imagem, mas o conteúdo é { $what ->
    [document] um documento, como no ataque chamado FORCEDENTRY
    [raw] uma fotografia bruta, como no ataque chamado LANDFALL
    [archive] uma imagem com um arquivo compactado atrás, como no ataque chamado LANDFALL
    *[other] um arquivo de outro tipo
    }. Ataques que não precisam de nenhum toque foram escondidos assim.
heuristic-disguised-image-proves = Que o conteúdo do arquivo não é o que seu nome diz.
heuristic-disguised-image-does-not-prove = Que é nocivo, ou que o telefone foi atacado por ele.
heuristic-disguised-image-benign-1 = Alguém mudou o nome de um arquivo, ou escondeu um arquivo em uma imagem por diversão.
heuristic-disguised-image-benign-2 = Um programa que escreve imagens de modo incomum.

heuristic-encrypted-temporary-file-name = arquivos criptografados entre os temporários
heuristic-encrypted-temporary-file-title = Há arquivos criptografados entre os arquivos temporários
heuristic-encrypted-temporary-file-explanation = { $count ->
    [one] Um arquivo parece
    *[other] { $count } arquivos parecem
    } criptografados e { $count ->
    [one] está
    *[other] estão
    } em uma pasta do sistema para arquivos temporários: { $paths }
heuristic-encrypted-temporary-file-proves = Que os bytes destes arquivos não têm forma e são tão espalhados como os de algo criptografado.
heuristic-encrypted-temporary-file-does-not-prove = O que há neles, quem os escreveu, ou que algum dia foram enviados.
heuristic-encrypted-temporary-file-benign-1 = Programas guardam caches criptografados e downloads inacabados.
heuristic-encrypted-temporary-file-benign-2 = Ferramentas que copiam um telefone para exame deixam arquivos.

heuristic-foreign-process-domain-name = aplicativos em um domínio do sistema
heuristic-foreign-process-domain-title = Um aplicativo roda com direitos do sistema
heuristic-foreign-process-domain-explanation = { $count ->
    [one] Um programa roda
    *[other] { $count } programas rodam
    } sob o usuário de um aplicativo, e em um domínio que é só do sistema: { $programs }
heuristic-foreign-process-domain-proves = Que estes programas rodavam fora dos limites dos aplicativos quando a aquisição foi feita.
heuristic-foreign-process-domain-does-not-prove = Como chegaram lá, ou que são nocivos.
heuristic-foreign-process-domain-benign-1 = Com root feito por quem usa o telefone, aplicativos iniciam programas em tais domínios.
heuristic-foreign-process-domain-benign-2 = Sistemas para desenvolvedores são menos rígidos.

heuristic-imitated-process-name-name = programas com nomes quase como os da Apple
heuristic-imitated-process-name-title = Um programa tem nome quase como um da Apple: { $name }
heuristic-imitated-process-name-explanation = Um programa chamado { $name } rodou neste telefone. O iOS tem um programa chamado { $shipped }; os dois nomes diferem por { $difference ->
    [case] maiúsculas e minúsculas apenas
    *[letter] uma única letra
    }. Programas espiões já foram vistos escondendo-se atrás de tais nomes.
heuristic-imitated-process-name-proves = Que um programa com este nome rodou, e que nenhum programa do iOS com este nome é conhecido.
heuristic-imitated-process-name-does-not-prove = Que é um programa espião. A Apple acrescenta programas a cada versão do iOS, e alguns nomes são próximos.
heuristic-imitated-process-name-benign-1 = Um programa de uma versão mais nova do iOS que esta versão do Hoofprint ainda não conhece.
heuristic-imitated-process-name-benign-2 = Um programa de um aplicativo, de uma beta do iOS ou de uma ferramenta para desenvolvedores.

heuristic-imitated-system-app-name = aplicativos que imitam uma parte do sistema
heuristic-imitated-system-app-title = Um aplicativo imita uma parte do sistema
heuristic-imitated-system-app-explanation = { $count ->
    [one] Um aplicativo traz
    *[other] { $count } aplicativos trazem
    } o nome de uma parte do Android ou do fabricante deste telefone, vieram de fora de uma loja, e { $count ->
    [one] não é assinado
    *[other] não são assinados
    } por ninguém que assinou o sistema: { $apps }
heuristic-imitated-system-app-proves = Que estes aplicativos têm tais nomes e outros fabricantes.
heuristic-imitated-system-app-does-not-prove = Que são nocivos.
heuristic-imitated-system-app-benign-1 = Desenvolvedores dão a exemplos e testes nomes do Android.
heuristic-imitated-system-app-benign-2 = Partes do sistema de outro fabricante que alguém instalou, como uma câmera.

heuristic-installed-by-other-app-name = aplicativos que um navegador ou mensageiro instalou
heuristic-installed-by-other-app-title = Aplicativos vieram por um navegador ou mensageiro
heuristic-installed-by-other-app-explanation = { $count ->
    [one] Um aplicativo foi instalado
    *[other] { $count } aplicativos foram instalados
    } de um navegador, um mensageiro ou um gerenciador de arquivos, não de uma loja: { $apps }. { $custody ->
    [0] {""}
    *[other] { $custody } destas instalações aconteceram enquanto o telefone estava em outras mãos.
    }
heuristic-installed-by-other-app-proves = Que é de lá que o telefone diz que vieram os aplicativos.
heuristic-installed-by-other-app-does-not-prove = Que são nocivos, ou que outra pessoa os instalou.
heuristic-installed-by-other-app-benign-1 = Fabricantes oferecem aplicativos em seus próprios sites, como WhatsApp, Signal e Telegram.
heuristic-installed-by-other-app-benign-2 = Amigos enviam aplicativos uns aos outros onde as lojas são bloqueadas.

heuristic-installed-over-cable-name = aplicativos instalados por cabo
heuristic-installed-over-cable-title = Aplicativos foram instalados por cabo
heuristic-installed-over-cable-explanation = Um computador instalou { $count ->
    [one] um aplicativo
    *[other] { $count } aplicativos
    } neste telefone: { $apps }. { $custody ->
    [0] {""}
    *[other] { $custody } destas instalações aconteceram enquanto o telefone estava em outras mãos.
    }
heuristic-installed-over-cable-proves = Que estes aplicativos foram instalados pelo interpretador de comandos, com o qual um computador fala.
heuristic-installed-over-cable-does-not-prove = Qual computador foi, ou que os aplicativos são nocivos.
heuristic-installed-over-cable-benign-1 = Desenvolvedores instalam por cabo o que escrevem.
heuristic-installed-over-cable-benign-2 = Ferramentas que preparam ou transferem telefones, e algumas que removem ou restauram aplicativos, fazem isso.
heuristic-installed-over-cable-benign-3 = O Shizuku e aplicativos que o usam instalam pelo interpretador de comandos.

heuristic-intercepting-profile-name = perfis que controlam o telefone
heuristic-intercepting-profile-title = Está instalado um perfil de configuração que pode controlar o telefone: { $name }
heuristic-intercepting-profile-explanation = O perfil { $name } pode { $what }.
heuristic-intercepting-profile-proves = Que o perfil está instalado, e o que é capaz de fazer.
heuristic-intercepting-profile-does-not-prove = Que é usado contra quem usa o telefone, ou quem o instalou.
heuristic-intercepting-profile-benign-1 = Uma empresa ou escola administra o telefone, e quem o usa sabe.
heuristic-intercepting-profile-benign-2 = Quem usa o telefone o instalou: uma VPN, um filtro contra propaganda, uma beta do iOS, uma rede do trabalho.

heuristic-intrusion-log-alarm-name = alarmes nos registros de intrusão
heuristic-intrusion-log-alarm-title = Os registros de intrusão deste telefone dão alarme
heuristic-intrusion-log-alarm-explanation = { $count ->
    [one] Um tipo de linha
    *[other] { $count } tipos de linhas
    } nos registros de intrusão { $count ->
    [one] merece
    *[other] merecem
    } um olhar: { $alarms }. { $custody ->
    [0] {""}
    *[other] { $custody } destas linhas foram escritas enquanto o telefone estava em outras mãos.
    }
heuristic-intrusion-log-alarm-proves = Que o telefone escreveu estas linhas nestes momentos.
heuristic-intrusion-log-alarm-does-not-prove = Quem as causou.
heuristic-intrusion-log-alarm-benign-1 = Uma aquisição por cabo dá comandos ela mesma.
heuristic-intrusion-log-alarm-benign-2 = O registro para quando quem usa o telefone o desliga.
heuristic-intrusion-log-alarm-benign-3 = Escolas e empresas instalam certificados.
heuristic-intrusion-log-alarm-benign-4 = Um telefone desbloqueado de propósito inicia em outro estado.

heuristic-long-sensor-use-name = microfone ou câmera por horas
heuristic-long-sensor-use-title = O microfone ou a câmera esteve em uso por horas: { $apps }
heuristic-long-sensor-use-explanation = { $apps } usou o microfone ou a câmera por { $hours } horas ou mais sem pausa.
heuristic-long-sensor-use-proves = Que o telefone registrou um uso desta duração.
heuristic-long-sensor-use-does-not-prove = Que som ou imagens foram gravados todo esse tempo, ou que quem usa o telefone não sabia.
heuristic-long-sensor-use-benign-1 = Aulas, chamadas longas, câmeras de carro, aplicativos para quartos de criança, e gravações que alguém esqueceu de parar.
heuristic-long-sensor-use-benign-2 = Um programa que terminou sem dizer: seu uso continua contando.

heuristic-odd-account-look-up-name = consultas de contas impossíveis
heuristic-odd-account-look-up-title = O telefone consultou uma conta com um nome impossível
heuristic-odd-account-look-up-explanation = { $count ->
    [one] O telefone perguntou à Apple por uma conta
    *[other] O telefone perguntou à Apple por { $count } contas
    } cujo nome contém bytes vazios. Nenhuma conta comum tem tal nome; isso foi visto em telefones atacados pelo iMessage.
heuristic-odd-account-look-up-proves = Que algo neste telefone, ou em direção a ele, usou um nome de conta que não se pode digitar.
heuristic-odd-account-look-up-does-not-prove = Que um ataque teve êxito.
heuristic-odd-account-look-up-benign-1 = A lista foi danificada quando foi escrita.
heuristic-odd-account-look-up-benign-2 = Um defeito do iOS ou de uma ferramenta que copiou o telefone.

heuristic-old-security-patch-name = um sistema sem atualizações há meio ano
heuristic-old-security-patch-title = Este telefone não é atualizado há muito tempo
heuristic-old-security-patch-explanation = Quando a aquisição foi feita, a correção de segurança mais nova do sistema tinha { $days } dias ({ $patch }). As brechas fechadas desde então seguem abertas nele.
heuristic-old-security-patch-proves = Que brechas conhecidas estavam abertas neste telefone.
heuristic-old-security-patch-does-not-prove = Que alguém as usou.
heuristic-old-security-patch-benign-1 = Fabricantes param de dar atualizações, para telefones baratos muitas vezes após dois anos.
heuristic-old-security-patch-benign-2 = Atualizações esperam a concordância de quem usa o telefone e a bateria cheia.

heuristic-origin-without-history-name = sites usados que não estão no histórico
heuristic-origin-without-history-title = { $count ->
    [one] Um site usado no Safari não está
    *[other] { $count } sites usados no Safari não estão
    } no seu histórico
heuristic-origin-without-history-explanation = O Safari anota com quais sites se lidou, à parte do histórico. Do tempo que o histórico cobre, { $count ->
    [one] um deles falta
    *[other] { $count } deles faltam
    } ali: { $names }.
heuristic-origin-without-history-proves = Que o Safari anotou estes sites como usados, ou buscou seus ícones, e que o histórico não tem visita a eles.
heuristic-origin-without-history-does-not-prove = Que as visitas foram removidas por outra pessoa, ou que os sites são nocivos.
heuristic-origin-without-history-benign-1 = Abas privadas não estão no histórico, e entradas podem ser removidas à mão.
heuristic-origin-without-history-benign-2 = O Safari busca ícones para favoritos e sugestões que ninguém abriu.
heuristic-origin-without-history-benign-3 = O histórico guarda menos dias que as outras listas, ou foi copiado em outro momento.
heuristic-origin-without-history-benign-4 = A página foi aberta dentro de um aplicativo, ou em outro aparelho da mesma conta.

heuristic-package-downgrade-name = aplicativos cuja versão voltou atrás
heuristic-package-downgrade-title = A versão de um aplicativo voltou atrás
heuristic-package-downgrade-explanation = { $count ->
    [one] Um aplicativo tem
    *[other] { $count } aplicativos têm
    } uma versão mais antiga que antes: { $apps }
heuristic-package-downgrade-proves = Que as estatísticas da bateria dão primeiro uma versão mais nova e depois uma mais antiga.
heuristic-package-downgrade-does-not-prove = Que alguém forçou isso.
heuristic-package-downgrade-benign-1 = Atualizações do sistema trazem aplicativos mais antigos que os da loja.
heuristic-package-downgrade-benign-2 = Aplicativos com várias versões para telefones diferentes confundem as estatísticas.
heuristic-package-downgrade-benign-3 = Quem testa volta a uma versão mais antiga.

heuristic-permission-of-missing-app-name = permissões de aplicativos que não estão instalados
heuristic-permission-of-missing-app-title = Um aplicativo que não está instalado tem uma permissão: { $client }
heuristic-permission-of-missing-app-explanation = O telefone conhece uma permissão de { $client } ({ $services }), que não está em sua lista de aplicativos. O iOS esquece permissões quando um aplicativo é removido.
heuristic-permission-of-missing-app-proves = Que este aplicativo pediu a permissão um dia.
heuristic-permission-of-missing-app-does-not-prove = Que ainda está lá, ou que era nocivo.
heuristic-permission-of-missing-app-benign-1 = Um aplicativo removido enquanto o iOS estava ocupado, ou uma parte de outro com nome próprio.
heuristic-permission-of-missing-app-benign-2 = Um backup restaurado de um telefone antigo.

heuristic-permission-outside-system-name = permissões de programas em lugares estranhos
heuristic-permission-outside-system-title = Um programa em um lugar estranho pediu uma permissão: { $client }
heuristic-permission-outside-system-explanation = O programa { $client } pediu { $services }. Não é um aplicativo nem está em uma pasta onde o iOS guarda seus programas.
heuristic-permission-outside-system-proves = Que um programa neste lugar pediu a permissão.
heuristic-permission-outside-system-does-not-prove = Que a obteve, o que fez com ela, ou que é um programa espião.
heuristic-permission-outside-system-benign-1 = No telefone foi feito jailbreak de propósito.
heuristic-permission-outside-system-benign-2 = Uma ferramenta para desenvolvedores, ou uma versão do iOS com um lugar novo para seus programas.

heuristic-process-in-one-source-name = programas que faltam em uma de duas listas
heuristic-process-in-one-source-title = Um programa que usou dados móveis está só em uma de duas listas: { $names }
heuristic-process-in-one-source-explanation = O telefone guarda duas listas de programas que usam dados móveis. Por uma delas, { $names } usou-os há pouco; na outra não há tal programa. Programas espiões já foram vistos removendo-se de uma lista e esquecendo a outra.
heuristic-process-in-one-source-proves = Que as duas listas diferem nisto.
heuristic-process-in-one-source-does-not-prove = Que alguém o removeu, ou que é um programa espião.
heuristic-process-in-one-source-benign-1 = O iOS remove programas antigos das listas em momentos diferentes.
heuristic-process-in-one-source-benign-2 = Os dois arquivos foram copiados em momentos diferentes.

heuristic-process-outside-system-name = programas que rodaram de pastas de dados
heuristic-process-outside-system-title = Um programa rodou de uma pasta que não é lugar para programas: { $path }
heuristic-process-outside-system-explanation = Um programa rodou de { $path }. O iOS guarda dados ali, e seus próprios programas em outro lugar. Programas espiões como Pegasus, Reign e Predator já foram vistos rodando de tais pastas.
heuristic-process-outside-system-proves = Que um programa rodava deste lugar.
heuristic-process-outside-system-does-not-prove = Que é um programa espião, ou de quem é.
heuristic-process-outside-system-benign-1 = Um auxiliar da Apple que esta versão do Hoofprint ainda não conhece, por exemplo de uma atualização.
heuristic-process-outside-system-benign-2 = O telefone tem jailbreak, ou é usado para desenvolver ou testar programas.

heuristic-program-in-shell-folder-name = programas na pasta de arquivos temporários
heuristic-program-in-shell-folder-title = Há programas onde só um computador ou um atacante os põe
heuristic-program-in-shell-folder-explanation = { $count ->
    [one] Um programa ou biblioteca
    *[other] { $count } programas ou bibliotecas
    } deste telefone estão na pasta temporária do interpretador de comandos, rodam de uma pasta de dados, ou são impostos a outros programas: { $paths }
heuristic-program-in-shell-folder-proves = Que estes arquivos estavam lá, ou rodavam, quando a aquisição foi feita.
heuristic-program-in-shell-folder-does-not-prove = Quem os pôs lá, ou que são nocivos.
heuristic-program-in-shell-folder-benign-1 = Desenvolvedores e testadores põem ferramentas ali por cabo.
heuristic-program-in-shell-folder-benign-2 = Ferramentas que copiam ou resgatam dados deixam auxiliares, também as da polícia.
heuristic-program-in-shell-folder-benign-3 = Aplicativos como o Termux rodam programas de sua própria pasta.

heuristic-program-out-of-place-name = programas onde não deve haver nenhum
heuristic-program-out-of-place-title = Há programas onde não deve haver nenhum
heuristic-program-out-of-place-explanation = { $count ->
    [one] Um arquivo é um programa
    *[other] { $count } arquivos são programas
    } pelo conteúdo, e estão em uma pasta de arquivos temporários, imagens ou downloads: { $paths }
heuristic-program-out-of-place-proves = Que estes arquivos são programas para um telefone, qualquer que seja o nome.
heuristic-program-out-of-place-does-not-prove = Que algum dia rodaram, ou quem os pôs lá.
heuristic-program-out-of-place-benign-1 = Pessoas baixam programas para outros aparelhos.
heuristic-program-out-of-place-benign-2 = Desenvolvedores, e ferramentas que copiam um telefone para exame, deixam programas.

heuristic-recorded-call-name = aplicativos que gravaram chamadas
heuristic-recorded-call-title = Um aplicativo recebeu o som de chamadas: { $apps }
heuristic-recorded-call-explanation = { $apps } gravou da fonte de som que contém as chamadas telefônicas, e não recebeu silêncio. Só partes do sistema podem fazer isso.
heuristic-recorded-call-proves = Que o aplicativo pediu o som de chamadas e o recebeu.
heuristic-recorded-call-does-not-prove = Que havia uma chamada naquele momento, ou aonde foi a gravação.
heuristic-recorded-call-benign-1 = Alguns fabricantes deixam aplicativos de chamadas gravá-las, e há quem ative isso.

heuristic-redirect-in-passing-name = redirecionamentos de páginas sem criptografia
heuristic-redirect-in-passing-title = Uma página sem criptografia levou logo a outro site: { $example }
heuristic-redirect-in-passing-explanation = { $count ->
    [one] Uma página aberta sem criptografia levou
    *[other] { $count } páginas abertas sem criptografia levaram
    } a outro site em menos de um segundo. { $why ->
    [port] O outro site escuta em uma porta incomum, como faziam servidores do Pegasus.
    [message] O endereço tinha chegado ao telefone em uma mensagem.
    *[nothing] Sites inofensivos fazem isso o tempo todo; servidores que atacam telefones também.
    }
heuristic-redirect-in-passing-proves = Que o navegador foi enviado a outro site.
heuristic-redirect-in-passing-does-not-prove = Que o outro site atacou o telefone.
heuristic-redirect-in-passing-benign-1 = O site mudou, ou envia visitantes a um serviço de contagem, propaganda ou acesso.
heuristic-redirect-in-passing-benign-2 = Um hotel ou café enviou antes o telefone à sua própria página.

heuristic-root-traces-name = rastros de root
heuristic-root-traces-title = Alguém tem todos os direitos sobre este telefone
heuristic-root-traces-explanation = { $count ->
    [one] Um rastro diz
    *[other] { $count } rastros dizem
    } que os limites do Android não valem para todos neste telefone: { $traces }
heuristic-root-traces-proves = Que havia ferramentas para todos os direitos, ou mudanças em partes do sistema, quando a aquisição foi feita.
heuristic-root-traces-does-not-prove = Quem as pôs lá. Com todos os direitos um atacante também pode se esconder de qualquer aquisição.
heuristic-root-traces-benign-1 = Há quem faça root no telefone de propósito, e saiba disso.
heuristic-root-traces-benign-2 = Sistemas para desenvolvedores vêm com todos os direitos.
heuristic-root-traces-benign-3 = Ferramentas que copiam um telefone para exame podem deixar tais rastros.

heuristic-sensor-at-night-name = microfone ou câmera durante o sono
heuristic-sensor-at-night-title = { $app } usou o microfone ou a câmera em { $count } noites
heuristic-sensor-at-night-explanation = Em { $count } das noites em que quem usa o telefone dormia, { $app } usou o microfone ou a câmera.
heuristic-sensor-at-night-proves = Que o telefone registrou estes usos nestes momentos.
heuristic-sensor-at-night-does-not-prove = Quem os causou, ou o que foi gravado.
heuristic-sensor-at-night-benign-1 = Aplicativos que vigiam o sono, esperam uma palavra ou ouvem em um quarto de criança.
heuristic-sensor-at-night-benign-2 = Um relógio errado, ou uma noite em claro ou em outro fuso.

heuristic-sensor-in-background-name = microfone ou câmera em segundo plano
heuristic-sensor-in-background-title = O microfone ou a câmera foi usado em segundo plano: { $apps }
heuristic-sensor-in-background-explanation = { $count ->
    [one] Um aplicativo que não é do sistema usou
    *[other] { $count } aplicativos que não são do sistema usaram
    } o microfone ou a câmera sem estar na tela, ou por meio de outro aplicativo: { $apps }
heuristic-sensor-in-background-proves = Que o sistema registrou tal uso e o permitiu.
heuristic-sensor-in-background-does-not-prove = O que foi gravado, ou que alguém ouviu: alguns sistemas escrevem assim também de usos inofensivos.
heuristic-sensor-in-background-benign-1 = Assistentes de voz e teclados que esperam uma palavra, chamadas e gravações que seguem enquanto outra coisa é aberta.
heuristic-sensor-in-background-benign-2 = Aplicativos para quartos de criança, câmeras de carro e aparelhos auditivos.

heuristic-sensor-of-missing-app-name = microfone, câmera ou tela usados por aplicativos que não estão instalados
heuristic-sensor-of-missing-app-title = Um aplicativo que não está instalado usou o microfone, a câmera ou a tela: { $apps }
heuristic-sensor-of-missing-app-explanation = O telefone registrou um uso de microfone, câmera ou tela por { $count ->
    [one] um aplicativo que não está
    *[other] { $count } aplicativos que não estão
    } em sua lista de aplicativos: { $apps }
heuristic-sensor-of-missing-app-proves = Que um aplicativo com este nome o usou, e não está na lista agora.
heuristic-sensor-of-missing-app-does-not-prove = Que era nocivo, ou que outra pessoa o removeu.
heuristic-sensor-of-missing-app-benign-1 = Quem usa o telefone removeu o aplicativo depois de usá-lo.
heuristic-sensor-of-missing-app-benign-2 = A lista é de outro usuário ou perfil do telefone, ou não está completa.

heuristic-sensor-still-in-use-name = microfone ou câmera em uso enquanto o telefone era copiado
heuristic-sensor-still-in-use-title = O microfone ou a câmera estava em uso quando o telefone foi copiado: { $apps }
heuristic-sensor-still-in-use-explanation = { $apps } tinha começado a usar o microfone ou a câmera e não tinha terminado quando o telefone foi copiado.
heuristic-sensor-still-in-use-proves = Que o telefone indica um começo deste uso e nenhum fim.
heuristic-sensor-still-in-use-does-not-prove = Que som ou imagens foram gravados até então, ou que quem usa o telefone não sabia.
heuristic-sensor-still-in-use-benign-1 = Uma chamada ou gravação em curso, um assistente que espera uma palavra, um aplicativo para quarto de criança.
heuristic-sensor-still-in-use-benign-2 = Um programa que terminou sem dizer.

heuristic-sensor-while-locked-name = microfone ou câmera com o telefone bloqueado ou a tela apagada
heuristic-sensor-while-locked-title = O microfone ou a câmera esteve em uso com o telefone bloqueado ou a tela apagada
heuristic-sensor-while-locked-explanation = { $count ->
    [one] Uma vez
    *[other] { $count } vezes
    } o microfone ou a câmera esteve em uso por mais de { $seconds } segundos com o telefone bloqueado ou a tela apagada e sem chamada em curso: { $apps }
heuristic-sensor-while-locked-proves = Que o telefone registrou tal uso, e registrou ao mesmo tempo que estava bloqueado ou com a tela apagada.
heuristic-sensor-while-locked-does-not-prove = Quem o causou, ou o que foi gravado.
heuristic-sensor-while-locked-benign-1 = Gravações que seguem com o telefone bloqueado: notas de voz, câmeras de carro, aplicativos que vigiam o sono ou um quarto de criança.
heuristic-sensor-while-locked-benign-2 = Reconhecimento de música, aparelhos auditivos, chamadas por aplicativos, e um uso cujo fim não foi anotado.
heuristic-sensor-without-opening-name = microfone ou câmera usados por um aplicativo que não foi aberto
heuristic-sensor-without-opening-title = O microfone ou a câmera foi usado por um aplicativo que não foi aberto: { $apps }
heuristic-sensor-without-opening-explanation = { $apps } usou o microfone ou a câmera, e nenhuma janela dele esteve na tela na hora anterior.
heuristic-sensor-without-opening-proves = Que o telefone registrou este uso e não mostra nenhuma janela do aplicativo na hora anterior.
heuristic-sensor-without-opening-does-not-prove = Que quem usa o telefone não sabia, ou que som ou imagens foram guardados.
heuristic-sensor-without-opening-benign-1 = Uma chamada atendida com fones, relógio ou no carro; um assistente que espera uma palavra.
heuristic-sensor-without-opening-benign-2 = Gravações que começam sozinhas: câmeras de carro, aplicativos que vigiam o sono ou o quarto de uma criança.

heuristic-shortcut-automation-name = atalhos que começam sozinhos e buscam algo
heuristic-shortcut-automation-title = Um atalho começa sozinho e busca algo: { $name }
heuristic-shortcut-automation-explanation = O atalho { $name } começa { $trigger ->
    [app] sempre que certo aplicativo é aberto,
    *[other] sozinho,
    } sem perguntar, e depois busca da rede ou roda um programa. Programas espiões usaram isso para voltar.
heuristic-shortcut-automation-proves = Que esta automação está configurada no telefone.
heuristic-shortcut-automation-does-not-prove = Quem a fez, ou que faz mal.
heuristic-shortcut-automation-benign-1 = Quem usa o telefone, ou alguém em seu lugar, a fez para a casa, o trabalho ou a saúde.
heuristic-shortcut-automation-benign-2 = Um atalho tirado da coleção de outra pessoa.

heuristic-shutdown-delay-name = desligamentos que programas atrasaram
heuristic-shutdown-delay-title = O telefone teve de esperar por programas ao ser desligado
heuristic-shutdown-delay-explanation = { $shutdowns ->
    [one] Em um desligamento ou reinício o telefone teve de esperar
    *[other] Em { $shutdowns } desligamentos ou reinícios o telefone teve de esperar
    } por programas em três rodadas ou mais, no máximo { $rounds }. Programas espiões que não querem terminar já foram vistos causando isso.
heuristic-shutdown-delay-proves = Que programas não terminaram logo quando o telefone foi desligado.
heuristic-shutdown-delay-does-not-prove = Que um deles era espião. A lista de programas está nos registros.
heuristic-shutdown-delay-benign-1 = Um programa do sistema ou de um aplicativo estava ocupado: uma atualização, um backup, um envio grande.
heuristic-shutdown-delay-benign-2 = Duas ou três rodadas acontecem também em telefones saudáveis.

heuristic-traffic-diverted-name = tráfego que outros podem ler
heuristic-traffic-diverted-title = O que este telefone envia pode ser lido por outros
heuristic-traffic-diverted-explanation = { $count ->
    [one] Um ajuste ou certificado leva
    *[other] { $count } ajustes ou certificados levam
    } o tráfego deste telefone por outra pessoa: { $ways }. { $together ->
    [0] {""}
    *[other] Um certificado junto com tal caminho deixa seu dono ler o que é criptografado.
    }
heuristic-traffic-diverted-proves = Que estes ajustes e certificados estavam lá quando a aquisição foi feita.
heuristic-traffic-diverted-does-not-prove = Quem os pôs, ou que alguém lê.
heuristic-traffic-diverted-benign-1 = Bloqueadores de propaganda, Tor, e redes de empresas e escolas usam os mesmos meios.
heuristic-traffic-diverted-benign-2 = Quem testa aplicativos lê o próprio tráfego.

heuristic-triangulation-timeline-name = rastros muito próximos, como na Operação Triangulação
heuristic-triangulation-timeline-title = { $kinds ->
    [2] Mudanças comuns de dois tipos estão muito próximas: { $when }
    *[other] Há rastros muito próximos, como na Operação Triangulação: { $when }
    }
heuristic-triangulation-timeline-explanation = Em cinco minutos ficaram { $kinds } tipos de rastros que a Operação Triangulação deixa juntos: { $attachments ->
    [yes] pastas de anexos que mudaram sem que haja anexo;
    *[no] {""}
    } { $settings ->
    [yes] arquivos de ajustes que foram escritos;
    *[no] {""}
    } { $network ->
    [yes] programas que usaram a rede;
    *[no] {""}
    } { $location ->
    [yes] partes do serviço de localização que pararam;
    *[no] {""}
    } primeiro em { $when }.
heuristic-triangulation-timeline-proves = Que estas mudanças aconteceram muito próximas.
heuristic-triangulation-timeline-does-not-prove = Que têm relação entre si, ou que o telefone foi atacado. Cada uma sozinha é comum.
heuristic-triangulation-timeline-benign-1 = Uma mensagem com anexo foi apagada enquanto o telefone fazia outra coisa.
heuristic-triangulation-timeline-benign-2 = O telefone foi ligado, atualizado ou restaurado naquele momento.

heuristic-unknown-adb-computer-name = computadores que podem comandar o telefone
heuristic-unknown-adb-computer-title = Outros computadores podem comandar este telefone por cabo
heuristic-unknown-adb-computer-explanation = { $count ->
    [one] Um computador
    *[other] { $count } computadores
    } além do que fez a aquisição podem comandar este telefone: { $computers }. { $custody ->
    [0] {""}
    *[other] { $custody } deles o fizeram enquanto o telefone estava em outras mãos.
    }
heuristic-unknown-adb-computer-proves = Que alguém desbloqueou o telefone e concordou em confiar nestes computadores.
heuristic-unknown-adb-computer-does-not-prove = De quem são os computadores, ou o que fizeram.
heuristic-unknown-adb-computer-benign-1 = Seu próprio computador, ou o de alguém que ajudou com o telefone.
heuristic-unknown-adb-computer-benign-2 = Oficinas de conserto e desenvolvedores conectam telefones assim.

heuristic-updates-blocked-name = atualizações que são impedidas
heuristic-updates-blocked-title = Algo impede que este telefone receba atualizações do iOS
heuristic-updates-blocked-explanation = { $fixed ->
    [0] {""}
    [one] Um servidor que dá atualizações tem um endereço fixo neste telefone.
    *[other] { $fixed } servidores que dão atualizações têm endereços fixos neste telefone.
    } { $failed ->
    [0] {""}
    *[other] A instalação de uma atualização falhou { $failed } vezes.
    } Programas espiões já foram vistos impedindo atualizações, para que fiquem os defeitos que usam.
heuristic-updates-blocked-proves = Que atualizações falharam, ou que seus servidores receberam endereços fixos.
heuristic-updates-blocked-does-not-prove = Que outra pessoa fez isso, ou que o telefone foi atacado.
heuristic-updates-blocked-benign-1 = Atualizações falham quando falta espaço, bateria ou rede.
heuristic-updates-blocked-benign-2 = Alguém bloqueou atualizações de propósito, por exemplo para manter um jailbreak.

heuristic-used-in-custody-name = o que foi feito enquanto o telefone esteve em outras mãos
heuristic-used-in-custody-title = O telefone foi usado enquanto esteve em outras mãos
heuristic-used-in-custody-explanation = O que o telefone registrou enquanto esteve em outras mãos. { $unlocked ->
        [0] {""}
       *[other] Desbloqueios: { $unlocked }.
    } { $opened ->
        [0] {""}
       *[other] Aplicativos abertos: { $opened }.
    } { $installed ->
        [0] {""}
       *[other] Aplicativos instalados: { $installed }.
    } { $computers ->
        [0] {""}
       *[other] Computadores aceitos ou usados: { $computers }.
    } { $commands ->
        [0] {""}
       *[other] Comandos por cabo: { $commands }.
    } { $profiles ->
        [0] {""}
       *[other] Perfis: { $profiles }.
    } { $permissions ->
        [0] {""}
       *[other] Permissões dadas: { $permissions }.
    } { $accessories ->
        [0] {""}
       *[other] Acessórios e cabos: { $accessories }.
    }
heuristic-used-in-custody-proves = Que o telefone registrou essas coisas, e que elas caem no tempo que você informou.
heuristic-used-in-custody-does-not-prove = Quem as fez, nem que algo tenha sido copiado do telefone ou colocado nele.
heuristic-used-in-custody-benign-1 = Pediram que você o desbloqueasse, ou você mesmo o usou nesse tempo.
heuristic-used-in-custody-benign-2 = Parte disso o telefone faz sozinho: uma chamada ou um alarme vem para a frente, uma loja instala o que foi pedido antes.
heuristic-used-in-custody-benign-3 = O tempo que você informou, ou o relógio do telefone, não é exato.
heuristic-weakened-protection-name = proteção desligada
heuristic-weakened-protection-title = A proteção deste telefone está desligada
heuristic-weakened-protection-explanation = { $count ->
    [one] Um ajuste tira
    *[other] { $count } ajustes tiram
    } proteção deste telefone: { $settings }
heuristic-weakened-protection-proves = Que estes ajustes tinham estes valores quando a aquisição foi feita.
heuristic-weakened-protection-does-not-prove = Quem os mudou, quando, ou que o telefone foi atacado.
heuristic-weakened-protection-benign-1 = Uma aquisição por cabo precisa dos ajustes para desenvolvedores; desligue-os depois.
heuristic-weakened-protection-benign-2 = Sistemas que não são do fabricante iniciam desbloqueados ou com chaves próprias.
heuristic-weakened-protection-benign-3 = Há quem desligue a verificação de aplicativos para instalar algo que ela recusa.
