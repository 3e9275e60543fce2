# Needs the review of a native speaker.

threat-targeted-spyware = um programa espião vendido a governos
threat-stalkerware = stalkerware: um programa que alguém instala às escondidas para vigiar uma pessoa próxima
threat-watchware = um programa de monitoramento, como usam pais, escolas e empresas
threat-forensic-tool = uma ferramenta com que polícia e guardas de fronteira copiam telefones
threat-phishing = uma tentativa de roubar senhas

finding-who = { $vendor ->
    [none] { $also ->
        [none] { $name } é { $threat }.
       *[other] { $name } (também conhecido como { $also }) é { $threat }.
    }
   *[other] { $also ->
        [none] { $name }, feito por { $vendor }, é { $threat }.
       *[other] { $name } (também conhecido como { $also }), feito por { $vendor }, é { $threat }.
    }
}

finding-present-process-title = Um programa conhecido do { $name } rodou neste telefone: { $value }
finding-present-process-explanation = { $certainty ->
    [cut-name] O telefone registrou um programa chamado { $value }. O sistema corta o nome; o programa conhecido { $indicator } do { $name } teria exatamente esta aparência. { finding-who }
   *[exact] O telefone registrou um programa chamado { $value }. Pesquisadores publicaram este nome como um programa do { $name }. { finding-who }
}
finding-present-process-proves = Que um programa com este nome rodou neste telefone, ou no telefone cujo backup foi restaurado nele.
finding-present-process-does-not-prove = Quais dados foram levados, quem está por trás, ou se ainda está ativo.
finding-present-process-benign-1 = O backup de outro telefone, infectado, foi restaurado neste.
finding-present-process-benign-2 = Um programa sem relação tem por acaso o mesmo nome. Com estes nomes publicados isso é muito raro.

finding-present-file-title = Um arquivo conhecido do { $name } está neste telefone: { $value }
finding-present-file-explanation = O telefone contém um arquivo, { $value }, que pesquisadores publicaram como rastro do { $name }. { finding-who }
finding-present-file-proves = Que um arquivo com este nome ou conteúdo está, ou esteve, no telefone.
finding-present-file-does-not-prove = Que foi usado, quais dados foram levados, ou quem está por trás.
finding-present-file-benign-1 = O telefone é de alguém que estuda tais ferramentas.
finding-present-file-benign-2 = O backup de outro telefone, infectado, foi restaurado neste.

finding-present-app-title = Um aplicativo conhecido como { $name } está neste telefone: { $value }
finding-present-app-explanation = O telefone conhece um aplicativo, { $value }, que pesquisadores publicaram como parte do { $name }. { finding-who }
finding-present-app-proves = Que este telefone conhece, ou conheceu, o aplicativo.
finding-present-app-does-not-prove = Quem o instalou, ou para que foi usado.
finding-present-app-benign-1 = Alguém o instalou abertamente, por exemplo pai, mãe ou empresa.
finding-present-app-benign-2 = Quem usa o telefone o experimentou.

finding-present-signed-title = Um aplicativo assinado como { $name } está neste telefone: { $app }
finding-present-signed-explanation = O telefone conhece um aplicativo, { $app }, que traz uma assinatura que pesquisadores publicaram como a do { $name }. { finding-who }
finding-present-signed-proves = Que quem assinou { $name } assinou também este aplicativo. Só quem tem a chave pode.
finding-present-signed-does-not-prove = Quem o instalou, ou para que foi usado.
finding-present-signed-benign-1 = O mesmo fabricante assinou algo inofensivo com a mesma chave.
finding-present-signed-benign-2 = A chave tornou-se conhecida e outra pessoa assina com ela.

finding-present-profile-title = Um perfil de configuração conhecido do { $name } está neste telefone: { $value }
finding-present-profile-explanation = O telefone contém um perfil de configuração, { $value }, que pesquisadores publicaram como rastro do { $name }. { finding-who }
finding-present-profile-proves = Que este perfil está, ou esteve, instalado. Um perfil pode desviar o tráfego e instalar aplicativos.
finding-present-profile-does-not-prove = Quais dados foram levados, ou quem está por trás.
finding-present-profile-benign-1 = O telefone é de alguém que estuda tais ferramentas.
finding-present-profile-benign-2 = O backup de outro telefone foi restaurado neste.

finding-present-other-title = Um rastro do { $name } está neste telefone: { $value }
finding-present-other-explanation = O telefone contém { $value }, que pesquisadores publicaram como rastro do { $name }. { finding-who }
finding-present-other-proves = Que este valor está, ou esteve, no telefone.
finding-present-other-does-not-prove = Quais dados foram levados, ou quem está por trás.
finding-present-other-benign-1 = O telefone é de alguém que estuda tais ferramentas.
finding-present-other-benign-2 = O backup de outro telefone foi restaurado neste.

finding-stored-title = Um valor conhecido do { $name } está nos bytes de um arquivo: { $value }
finding-stored-explanation = Em algum lugar de um arquivo deste telefone está { $value }. Pesquisadores publicaram { $indicator } como parte do { $name }. { finding-who }
finding-stored-proves = Que estes bytes estavam no arquivo quando o telefone foi copiado. Podem ter sobrado de algo que foi apagado.
finding-stored-does-not-prove = Que o telefone foi atacado, ou que alguém o viu: nenhum artefato diz a que pertencem os bytes.
finding-stored-benign-1 = Listas de sites bloqueados, dicionários e páginas lidas contêm tais valores.
finding-stored-benign-2 = Alguém escreveu ou leu sobre isso.

finding-rule-title = Um arquivo parece parte do { $name }: { $value }
finding-rule-explanation = { $description } { $count ->
    [one] Um arquivo deste telefone corresponde a esta descrição
   *[other] { $count } arquivos deste telefone correspondem a esta descrição
} (regra { $rule }).
finding-rule-proves = Que um arquivo com estas palavras e marcas estava no telefone quando foi copiado.
finding-rule-does-not-prove = Que rodou, ou que é a própria ferramenta: uma regra sabe como um arquivo é, não o que ele faz.
finding-rule-benign-1 = O telefone é de alguém que estuda tais ferramentas, ou guarda um relatório sobre elas.
finding-rule-benign-2 = Um programa inofensivo tem as mesmas palavras.

finding-rule-given-title = Uma regra fornecida corresponde a um arquivo: { $rule }, { $value }
finding-rule-given-explanation = { $count ->
    [one] Um arquivo deste telefone corresponde
   *[other] { $count } arquivos deste telefone correspondem
} à regra { $rule }{ $description ->
    [none] .
   *[other] , que seu autor descreve assim: { $description }
}
finding-rule-given-proves = Que os bytes do arquivo são como a regra diz.
finding-rule-given-does-not-prove = Que é o que a regra deve encontrar. Este programa não escreveu a regra e não sabe com que frequência ela erra.
finding-rule-given-benign-1 = Um arquivo inofensivo tem os mesmos bytes.
finding-rule-given-benign-2 = O telefone é de alguém que estuda tais ferramentas.

finding-rule-everywhere-title = Uma regra corresponde a { $count } arquivos, demais para significar muito: { $rule }
finding-rule-everywhere-explanation = A regra { $rule } corresponde a { $count } arquivos deste telefone. O que corresponde a tantos diz pouco sobre cada um.
finding-rule-everywhere-proves = Que os bytes destes arquivos são como a regra diz.
finding-rule-everywhere-does-not-prove = Que algum deles seja o que a regra deve encontrar.
finding-rule-everywhere-benign-1 = A regra descreve algo que muitos programas têm.
finding-rule-everywhere-benign-2 = Um aplicativo guarda muitas cópias de um arquivo.

finding-deleted-title = Um valor conhecido do { $name } está em um registro apagado: { $value }
finding-deleted-explanation = Um registro que foi apagado ainda está lá em parte e foi remontado. Nele está { $value }. Pesquisadores publicaram { $indicator } como parte do { $name }. { finding-who }
finding-deleted-proves = Que os bytes de tal registro estavam no banco de dados quando o telefone foi copiado.
finding-deleted-does-not-prove = Quando foi apagado, por quem, ou por quê: pessoas apagam mensagens e históricos todos os dias. Se a confiança é baixa, partes dele podem ser de outro registro.
finding-deleted-benign-1 = Alguém apagou uma mensagem suspeita, como muitas vezes se aconselha.
finding-deleted-benign-2 = O telefone apaga registros antigos sozinho.

finding-contacted-title = Este telefone contatou um servidor do { $name }: { $value }
finding-contacted-explanation = O telefone contatou { $value }. Pesquisadores publicaram { $indicator } como servidor do { $name }. { finding-who }
finding-contacted-proves = Que um programa deste telefone, talvez o navegador, falou com este servidor.
finding-contacted-does-not-prove = Que o telefone foi infectado. Abrir um link é uma tentativa; se teve êxito aparece em outro lugar.
finding-contacted-benign-1 = Alguém abriu o endereço para estudá-lo.
finding-contacted-benign-2 = O servidor passou desde então para outra pessoa.

finding-contacted-account-title = Este telefone esteve em contato com uma conta do { $name }: { $value }
finding-contacted-account-explanation = O telefone enviou algo a { $value }. Pesquisadores publicaram esta conta como uma que o { $name } usa para atacar telefones. { finding-who }
finding-contacted-account-proves = Que este telefone enviou algo à conta, ou ligou para ela.
finding-contacted-account-does-not-prove = Que o telefone foi infectado.
finding-contacted-account-benign-1 = Alguém respondeu a um remetente desconhecido.
finding-contacted-account-benign-2 = O número ou endereço é agora de outra pessoa.

finding-received-title = Um link para um servidor do { $name } foi enviado a este telefone: { $value }
finding-received-explanation = { $certainty ->
    [prose] Uma mensagem enviada a este telefone menciona { $value }. Pesquisadores publicaram { $indicator } como servidor do { $name }. O nome está no meio do texto, então pode ser uma conversa sobre ele e não um link.
   *[exact] Uma mensagem enviada a este telefone contém um link para { $value }. Pesquisadores publicaram { $indicator } como servidor do { $name }. { finding-who } Abrir tal link pode bastar para infectar um telefone.
}
finding-received-proves = Que alguém tentou, ou pode ter tentado, atacar este telefone.
finding-received-does-not-prove = Que o link foi aberto, ou que o ataque teve êxito.
finding-received-benign-1 = Uma amizade ou um canal de notícias enviou o link como aviso.
finding-received-benign-2 = O servidor passou desde então para outra pessoa.

finding-received-account-title = Uma conta de onde o { $name } ataca escreveu a este telefone: { $value }
finding-received-account-explanation = O telefone recebeu algo de { $value }. Pesquisadores publicaram esta conta como uma que o { $name } usa para atacar telefones. { finding-who } Alguns desses ataques não precisam de nenhum toque.
finding-received-account-proves = Que esta conta alcançou este telefone: uma tentativa de atacá-lo.
finding-received-account-does-not-prove = Que o ataque teve êxito.
finding-received-account-benign-1 = O número ou endereço é agora de outra pessoa.
finding-received-account-benign-2 = Quem usa o telefone escreveu primeiro à conta, para estudá-la.

finding-received-file-title = Um arquivo veio de uma conta de onde o { $name } ataca: { $value }
finding-received-file-explanation = { $count ->
    [one] O telefone recebeu um arquivo de { $value }.
   *[other] O telefone recebeu { $count } arquivos de { $value }.
} Pesquisadores publicaram esta conta como uma que o { $name } usa para atacar telefones. { finding-who } Alguns desses ataques se escondem em arquivos e não precisam de nenhum toque.
finding-received-file-proves = Que esta conta enviou um arquivo a este telefone: uma tentativa de atacá-lo.
finding-received-file-does-not-prove = Que o ataque teve êxito.
finding-received-file-benign-1 = O número ou endereço é agora de outra pessoa.
finding-received-file-benign-2 = Quem usa o telefone pediu um arquivo à conta, para estudá-la.

finding-website-title = Um site sobre o { $name } foi aberto neste telefone ou enviado a ele: { $value }
finding-website-explanation = { $value } é um site de quem faz ou vende { $name }. { finding-who } Pessoas abrem tais páginas para ler sobre o programa, comprá-lo ou ver o que ele gravou em outro lugar. Não é um contato do próprio aplicativo.
finding-website-proves = Que esta página foi aberta neste telefone, ou que um link para ela lhe foi enviado.
finding-website-does-not-prove = Que { $name } está, ou algum dia esteve, neste telefone.
finding-website-benign-1 = Alguém leu sobre isso, ou procurou ajuda contra isso.
finding-website-benign-2 = Um anúncio ou uma busca levou até lá.

finding-mentioned-title = { $value }, conhecido do { $name }, é mencionado neste telefone
finding-mentioned-explanation = Quem usa o telefone escreveu ou guardou { $value }. Pesquisadores publicaram { $indicator } como rastro do { $name }. Escrever sobre isso não é um ataque.
finding-mentioned-proves = Que quem usa o telefone, ou um programa em seu nome, escreveu este valor.
finding-mentioned-does-not-prove = Que o telefone teve algum contato com { $name }.
finding-mentioned-benign-1 = Quem usa o telefone avisou alguém, ou compartilhou notícias sobre tais ataques.
finding-mentioned-benign-2 = Quem usa o telefone estuda tais ataques.

finding-list-title = Uma lista de indicadores do { $name } é guardada ou compartilhada neste telefone
finding-list-explanation = { $count ->
    [one] Uma mensagem ou registro menciona mais de dez indicadores diferentes do { $name }. É uma lista que alguém compartilha, e não um ataque.
   *[other] { $count } mensagens ou registros de uma conversa mencionam mais de dez indicadores diferentes do { $name }. É uma lista que alguém compartilha, e não um ataque.
}
finding-list-proves = Que se escreveu sobre indicadores publicados do { $name }.
finding-list-does-not-prove = Que o telefone teve algum contato com { $name }.
finding-list-benign-1 = Quem usa o telefone estuda tais ataques, ou acompanha notícias sobre eles.

next-other-device = Fale disso a partir de outro aparelho. Até que uma pessoa especialista tenha olhado, suponha que este telefone pode estar ouvindo e que suas mensagens são lidas.
next-do-not-open = Não abra o link, nem mesmo para olhar. Guarde a mensagem; não a apague.
next-stalkerware-safety = Não o remova ainda: quem o instalou pode perceber. Faça antes um plano para sua segurança, em outro aparelho, com alguém que entenda, como um abrigo ou uma linha de ajuda.
next-stalkerware-found = Se você teme que alguém tenha posto tal programa neste telefone: não o procure nem o remova no próprio telefone, quem o instalou pode perceber. Fale antes, em outro aparelho, com alguém que entenda, como um abrigo ou uma linha de ajuda.
next-keep-evidence = Faça uma cópia do que foi examinado e do relatório, e guarde as duas em um lugar seguro que não seja o telefone.
next-do-not-wipe = Não restaure, atualize nem reinicie o telefone antes da resposta de uma pessoa especialista: isso pode destruir rastros.
next-ask-for-help = Peça ajuda agora: a Linha de Ajuda em Segurança Digital da Access Now (help@accessnow.org, accessnow.org/help), o Security Lab da Anistia Internacional (securitylab.amnesty.org/get-help), o Citizen Lab (citizenlab.ca). Eles ajudam jornalistas, ativistas e quem defende direitos humanos, de graça e em sigilo.
next-nothing-urgent = Nada precisa ser feito de imediato.
next-keep-report = Guarde o relatório. Ele pode importar se outra coisa for encontrada mais tarde.

profile-mdm = entregar o telefone a um servidor que o administra
profile-vpn = enviar o tráfego por uma VPN
profile-vpn-apps = enviar o tráfego de aplicativos por uma VPN
profile-dns = escolher o servidor que encontra endereços
profile-proxy = enviar o tráfego por um proxy
profile-relay = enviar o tráfego por um retransmissor
profile-mobile-data = escolher por onde saem os dados móveis
profile-filter = filtrar e vigiar o tráfego
profile-root = fazer o telefone confiar em um certificado para tráfego cifrado
profile-certificate = fazer o telefone confiar em um certificado
profile-notifications = esconder notificações
support-no-icon = { $app } não mostra ícone
support-traffic = todo o tráfego passa por { $app }
support-keyboard = { $app } é o teclado
support-notifications = { $app } lê todas as notificações
support-named-like-system = { $app } tem nome como uma parte do sistema
