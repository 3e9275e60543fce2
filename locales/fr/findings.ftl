# Needs the review of a native speaker.

threat-targeted-spyware = un logiciel espion vendu à des États
threat-stalkerware = un logiciel de traque (stalkerware) : des gens l’installent en secret pour surveiller un proche
threat-watchware = un logiciel de surveillance, comme en utilisent parents, écoles et employeurs
threat-forensic-tool = un outil avec lequel police et gardes-frontières copient les téléphones
threat-phishing = une tentative de vol de mots de passe

finding-who = { $vendor ->
    [none] { $also ->
        [none] { $name } est { $threat }.
       *[other] { $name } (aussi appelé { $also }) est { $threat }.
    }
   *[other] { $also ->
        [none] { $name }, fabriqué par { $vendor }, est { $threat }.
       *[other] { $name } (aussi appelé { $also }), fabriqué par { $vendor }, est { $threat }.
    }
}

finding-present-process-title = Un programme connu de { $name } a tourné sur ce téléphone : { $value }
finding-present-process-explanation = { $certainty ->
    [cut-name] Le téléphone a enregistré un programme nommé { $value }. Le système coupe le nom ; le programme connu { $indicator } de { $name } aurait exactement cet aspect. { finding-who }
   *[exact] Le téléphone a enregistré un programme nommé { $value }. Des chercheurs ont publié ce nom comme celui d’un programme de { $name }. { finding-who }
}
finding-present-process-proves = Qu’un programme de ce nom a tourné sur ce téléphone, ou sur celui dont la sauvegarde y a été restaurée.
finding-present-process-does-not-prove = Quelles données ont été prises, qui est derrière, ou s’il est encore actif.
finding-present-process-benign-1 = La sauvegarde d’un autre téléphone infecté a été restaurée sur celui-ci.
finding-present-process-benign-2 = Un programme sans rapport porte par hasard le même nom. Avec ces noms publiés, c’est très rare.

finding-present-file-title = Un fichier connu de { $name } est sur ce téléphone : { $value }
finding-present-file-explanation = Le téléphone contient un fichier, { $value }, que des chercheurs ont publié comme trace de { $name }. { finding-who }
finding-present-file-proves = Qu’un fichier de ce nom ou de ce contenu est, ou était, sur le téléphone.
finding-present-file-does-not-prove = Qu’il a servi, quelles données ont été prises, ou qui est derrière.
finding-present-file-benign-1 = Le téléphone appartient à quelqu’un qui étudie de tels outils.
finding-present-file-benign-2 = La sauvegarde d’un autre téléphone infecté a été restaurée sur celui-ci.

finding-present-app-title = Une application connue sous le nom de { $name } est sur ce téléphone : { $value }
finding-present-app-explanation = Le téléphone connaît une application, { $value }, que des chercheurs ont publiée comme partie de { $name }. { finding-who }
finding-present-app-proves = Que ce téléphone connaît, ou connaissait, l’application.
finding-present-app-does-not-prove = Qui l’a installée, ou à quoi elle a servi.
finding-present-app-benign-1 = Quelqu’un l’a installée ouvertement, par exemple un parent ou un employeur.
finding-present-app-benign-2 = Son propriétaire l’a essayée.

finding-present-signed-title = Une application signée comme { $name } est sur ce téléphone : { $app }
finding-present-signed-explanation = Le téléphone connaît une application, { $app }, qui porte une signature que des chercheurs ont publiée comme celle de { $name }. { finding-who }
finding-present-signed-proves = Que celui qui a signé { $name } a aussi signé cette application. Seul le détenteur de la clé le peut.
finding-present-signed-does-not-prove = Qui l’a installée, ou à quoi elle a servi.
finding-present-signed-benign-1 = Le même fabricant a signé quelque chose d’anodin avec la même clé.
finding-present-signed-benign-2 = La clé a été divulguée, et quelqu’un d’autre signe avec.

finding-present-profile-title = Un profil de configuration connu de { $name } est sur ce téléphone : { $value }
finding-present-profile-explanation = Le téléphone contient un profil de configuration, { $value }, que des chercheurs ont publié comme trace de { $name }. { finding-who }
finding-present-profile-proves = Que ce profil est, ou était, installé. Un profil peut détourner le trafic et installer des applications.
finding-present-profile-does-not-prove = Quelles données ont été prises, ou qui est derrière.
finding-present-profile-benign-1 = Le téléphone appartient à quelqu’un qui étudie de tels outils.
finding-present-profile-benign-2 = La sauvegarde d’un autre téléphone a été restaurée sur celui-ci.

finding-present-other-title = Une trace de { $name } est sur ce téléphone : { $value }
finding-present-other-explanation = Le téléphone contient { $value }, que des chercheurs ont publié comme trace de { $name }. { finding-who }
finding-present-other-proves = Que cette valeur est, ou était, sur le téléphone.
finding-present-other-does-not-prove = Quelles données ont été prises, ou qui est derrière.
finding-present-other-benign-1 = Le téléphone appartient à quelqu’un qui étudie de tels outils.
finding-present-other-benign-2 = La sauvegarde d’un autre téléphone a été restaurée sur celui-ci.

finding-stored-title = Une valeur connue de { $name } figure dans les octets d’un fichier : { $value }
finding-stored-explanation = Quelque part dans un fichier de ce téléphone figure { $value }. Des chercheurs ont publié { $indicator } comme partie de { $name }. { finding-who }
finding-stored-proves = Que ces octets étaient dans le fichier quand le téléphone a été copié. Ils peuvent rester de quelque chose qui a été supprimé.
finding-stored-does-not-prove = Que le téléphone a été attaqué, ou que quelqu’un l’a vu : aucun artefact ne dit à quoi appartiennent ces octets.
finding-stored-benign-1 = Les listes de sites bloqués, les dictionnaires et les pages lues contiennent de telles valeurs.
finding-stored-benign-2 = Quelqu’un a écrit ou lu à ce sujet.

finding-rule-title = Un fichier ressemble à une partie de { $name } : { $value }
finding-rule-explanation = { $description } { $count ->
    [one] Un fichier de ce téléphone correspond à cette description
   *[other] { $count } fichiers de ce téléphone correspondent à cette description
} (règle { $rule }).
finding-rule-proves = Qu’un fichier avec ces mots et ces marques était sur le téléphone quand il a été copié.
finding-rule-does-not-prove = Qu’il a tourné, ou que c’est l’outil lui-même : une règle sait à quoi ressemble un fichier, pas ce qu’il fait.
finding-rule-benign-1 = Le téléphone appartient à quelqu’un qui étudie de tels outils, ou contient un rapport à leur sujet.
finding-rule-benign-2 = Un programme anodin partage ces mots.

finding-rule-given-title = Une règle fournie correspond à un fichier : { $rule }, { $value }
finding-rule-given-explanation = { $count ->
    [one] Un fichier de ce téléphone correspond
   *[other] { $count } fichiers de ce téléphone correspondent
} à la règle { $rule }{ $description ->
    [none] .
   *[other] , que son auteur décrit ainsi : { $description }
}
finding-rule-given-proves = Que les octets du fichier sont comme le dit la règle.
finding-rule-given-does-not-prove = Que c’est ce que la règle doit trouver. Ce programme n’a pas écrit la règle et ne sait pas combien de fois elle se trompe.
finding-rule-given-benign-1 = Un fichier anodin partage ces octets.
finding-rule-given-benign-2 = Le téléphone appartient à quelqu’un qui étudie de tels outils.

finding-rule-everywhere-title = Une règle correspond à { $count } fichiers, trop pour dire grand-chose : { $rule }
finding-rule-everywhere-explanation = La règle { $rule } correspond à { $count } fichiers de ce téléphone. Ce qui correspond à tant de fichiers en dit peu sur chacun.
finding-rule-everywhere-proves = Que les octets de ces fichiers sont comme le dit la règle.
finding-rule-everywhere-does-not-prove = Que l’un d’eux soit ce que la règle doit trouver.
finding-rule-everywhere-benign-1 = La règle décrit quelque chose que beaucoup de programmes ont.
finding-rule-everywhere-benign-2 = Une application garde beaucoup de copies d’un fichier.

finding-deleted-title = Une valeur connue de { $name } figure dans un enregistrement supprimé : { $value }
finding-deleted-explanation = Un enregistrement supprimé est encore là en partie et a été reconstitué. Il contient { $value }. Des chercheurs ont publié { $indicator } comme partie de { $name }. { finding-who }
finding-deleted-proves = Que les octets d’un tel enregistrement étaient dans la base de données quand le téléphone a été copié.
finding-deleted-does-not-prove = Quand il a été supprimé, par qui, ou pourquoi : on supprime des messages et des historiques tous les jours. Si sa confiance est faible, des parties peuvent appartenir à un autre enregistrement.
finding-deleted-benign-1 = Quelqu’un a supprimé un message suspect, comme on le conseille souvent.
finding-deleted-benign-2 = Le téléphone supprime de lui-même les anciens enregistrements.

finding-contacted-title = Ce téléphone a contacté un serveur de { $name } : { $value }
finding-contacted-explanation = Le téléphone a contacté { $value }. Des chercheurs ont publié { $indicator } comme serveur de { $name }. { finding-who }
finding-contacted-proves = Qu’un programme de ce téléphone, peut-être le navigateur, a parlé à ce serveur.
finding-contacted-does-not-prove = Que le téléphone a été infecté. Ouvrir un lien est une tentative ; si elle a réussi se voit ailleurs.
finding-contacted-benign-1 = Quelqu’un a ouvert l’adresse pour l’étudier.
finding-contacted-benign-2 = Le serveur a depuis été attribué à quelqu’un d’autre.

finding-contacted-account-title = Ce téléphone a été en contact avec un compte de { $name } : { $value }
finding-contacted-account-explanation = Le téléphone a envoyé quelque chose à { $value }. Des chercheurs ont publié ce compte comme un de ceux dont { $name } se sert pour attaquer des téléphones. { finding-who }
finding-contacted-account-proves = Que ce téléphone a envoyé quelque chose au compte, ou l’a appelé.
finding-contacted-account-does-not-prove = Que le téléphone a été infecté.
finding-contacted-account-benign-1 = Quelqu’un a répondu à un expéditeur inconnu.
finding-contacted-account-benign-2 = Le numéro ou l’adresse appartient maintenant à quelqu’un d’autre.

finding-received-title = Un lien vers un serveur de { $name } a été envoyé à ce téléphone : { $value }
finding-received-explanation = { $certainty ->
    [prose] Un message envoyé à ce téléphone nomme { $value }. Des chercheurs ont publié { $indicator } comme serveur de { $name }. Le nom figure dans le texte, il peut donc en être question sans que ce soit un lien.
   *[exact] Un message envoyé à ce téléphone contient un lien vers { $value }. Des chercheurs ont publié { $indicator } comme serveur de { $name }. { finding-who } Ouvrir un tel lien peut suffire à infecter un téléphone.
}
finding-received-proves = Que quelqu’un a essayé, ou a pu essayer, d’attaquer ce téléphone.
finding-received-does-not-prove = Que le lien a été ouvert, ou que l’attaque a réussi.
finding-received-benign-1 = Une connaissance ou une chaîne d’information a envoyé le lien en guise d’avertissement.
finding-received-benign-2 = Le serveur a depuis été attribué à quelqu’un d’autre.

finding-received-account-title = Un compte d’où { $name } attaque a écrit à ce téléphone : { $value }
finding-received-account-explanation = Le téléphone a reçu quelque chose de { $value }. Des chercheurs ont publié ce compte comme un de ceux dont { $name } se sert pour attaquer des téléphones. { finding-who } Certaines de ces attaques n’ont besoin d’aucun geste.
finding-received-account-proves = Que ce compte a atteint ce téléphone : une tentative de l’attaquer.
finding-received-account-does-not-prove = Que l’attaque a réussi.
finding-received-account-benign-1 = Le numéro ou l’adresse appartient maintenant à quelqu’un d’autre.
finding-received-account-benign-2 = Le propriétaire a écrit d’abord au compte, pour l’étudier.

finding-received-file-title = Un fichier est venu d’un compte d’où { $name } attaque : { $value }
finding-received-file-explanation = { $count ->
    [one] Le téléphone a reçu un fichier de { $value }.
   *[other] Le téléphone a reçu { $count } fichiers de { $value }.
} Des chercheurs ont publié ce compte comme un de ceux dont { $name } se sert pour attaquer des téléphones. { finding-who } Certaines de ces attaques se cachent dans des fichiers et n’ont besoin d’aucun geste.
finding-received-file-proves = Que ce compte a envoyé un fichier à ce téléphone : une tentative de l’attaquer.
finding-received-file-does-not-prove = Que l’attaque a réussi.
finding-received-file-benign-1 = Le numéro ou l’adresse appartient maintenant à quelqu’un d’autre.
finding-received-file-benign-2 = Le propriétaire a demandé un fichier au compte, pour l’étudier.

finding-website-title = Un site sur { $name } a été ouvert sur ce téléphone ou lui a été envoyé : { $value }
finding-website-explanation = { $value } est un site de ceux qui fabriquent ou vendent { $name }. { finding-who } On ouvre de telles pages pour se renseigner, pour l’acheter ou pour voir ce qu’il a enregistré ailleurs. Ce n’est pas un contact de l’application elle-même.
finding-website-proves = Que cette page a été ouverte sur ce téléphone, ou qu’un lien vers elle lui a été envoyé.
finding-website-does-not-prove = Que { $name } est, ou a jamais été, sur ce téléphone.
finding-website-benign-1 = Quelqu’un s’est renseigné, ou a cherché de l’aide contre cela.
finding-website-benign-2 = Une publicité ou une recherche y a mené.

finding-mentioned-title = { $value }, connu de { $name }, est mentionné sur ce téléphone
finding-mentioned-explanation = Le propriétaire du téléphone a écrit ou enregistré { $value }. Des chercheurs ont publié { $indicator } comme trace de { $name }. En écrire n’est pas une attaque.
finding-mentioned-proves = Que le propriétaire, ou un programme pour lui, a écrit cette valeur.
finding-mentioned-does-not-prove = Que le téléphone a eu un contact quelconque avec { $name }.
finding-mentioned-benign-1 = Le propriétaire a averti quelqu’un, ou partagé des nouvelles de telles attaques.
finding-mentioned-benign-2 = Le propriétaire étudie de telles attaques.

finding-list-title = Une liste d’indicateurs de { $name } est gardée ou partagée sur ce téléphone
finding-list-explanation = { $count ->
    [one] Un message ou enregistrement nomme plus de dix indicateurs différents de { $name }. C’est une liste que quelqu’un partage, et non une attaque.
   *[other] { $count } messages ou enregistrements d’une conversation nomment plus de dix indicateurs différents de { $name }. C’est une liste que quelqu’un partage, et non une attaque.
}
finding-list-proves = Qu’on a écrit au sujet d’indicateurs publiés de { $name }.
finding-list-does-not-prove = Que le téléphone a eu un contact quelconque avec { $name }.
finding-list-benign-1 = Le propriétaire étudie de telles attaques, ou en suit l’actualité.

next-other-device = Parlez-en depuis un autre appareil. Tant qu’une personne experte n’a pas regardé, supposez que ce téléphone peut écouter et que ses messages sont lus.
next-do-not-open = N’ouvrez pas le lien, même pour regarder. Gardez le message ; ne le supprimez pas.
next-stalkerware-safety = Ne le retirez pas encore : la personne qui l’a installé peut s’en apercevoir. Faites d’abord un plan pour votre sécurité, depuis un autre appareil, avec quelqu’un qui s’y connaît, comme un foyer d’accueil ou une ligne d’assistance.
next-stalkerware-found = Si vous craignez que quelqu’un ait mis un tel logiciel sur ce téléphone : ne le cherchez pas et ne le retirez pas sur le téléphone même, la personne qui l’a installé peut s’en apercevoir. Parlez d’abord, depuis un autre appareil, avec quelqu’un qui s’y connaît, comme un foyer d’accueil ou une ligne d’assistance.
next-keep-evidence = Faites une copie de ce qui a été examiné et du rapport, et gardez les deux en un lieu sûr qui n’est pas le téléphone.
next-do-not-wipe = Ne réinitialisez pas, ne mettez pas à jour et ne redémarrez pas le téléphone avant la réponse d’une personne experte : cela peut détruire des traces.
next-ask-for-help = Demandez de l’aide maintenant : la ligne d’assistance en sécurité numérique d’Access Now (help@accessnow.org, accessnow.org/help), le Security Lab d’Amnesty International (securitylab.amnesty.org/get-help), le Citizen Lab (citizenlab.ca). Ils aident journalistes, militants et défenseurs des droits humains, gratuitement et en toute confidentialité.
next-nothing-urgent = Rien n’est à faire dans l’immédiat.
next-keep-report = Gardez le rapport. Il peut compter si autre chose est trouvé plus tard.

profile-mdm = confier le téléphone à un serveur qui le gère
profile-vpn = envoyer le trafic par un VPN
profile-vpn-apps = envoyer le trafic d’applications par un VPN
profile-dns = choisir le serveur qui trouve les adresses
profile-proxy = envoyer le trafic par un proxy
profile-relay = envoyer le trafic par un relais
profile-mobile-data = choisir par où sortent les données mobiles
profile-filter = filtrer et surveiller le trafic
profile-root = faire accepter au téléphone un certificat pour le trafic chiffré
profile-certificate = faire accepter au téléphone un certificat
profile-notifications = cacher des notifications
support-no-icon = { $app } ne montre pas d’icône
support-traffic = tout le trafic passe par { $app }
support-keyboard = { $app } est le clavier
support-notifications = { $app } lit toutes les notifications
support-named-like-system = { $app } porte un nom comme une partie du système
