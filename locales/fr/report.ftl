# Needs the review of a native speaker.

terminal-read = Ce qui a été lu
terminal-device-unknown = Un appareil qui ne dit pas son nom
terminal-evidence = { $kind }{ $dated ->
    [yes] , faite le { $taken }
   *[no] { "" }
} ; { $files ->
    [one] un fichier
   *[other] { $files } fichiers
}, { $megabytes } Mo
kind-backup = Sauvegarde non chiffrée
kind-backup-encrypted = Sauvegarde chiffrée
kind-filesystem = Copie du système de fichiers
kind-privacy-report = Rapport de confidentialité des apps
kind-bugreport = Rapport de bug
kind-apks = fichiers d’installation d’applications
kind-androidqf = Acquisition AndroidQF
kind-intrusion-logs = Journaux d’intrusion
kind-unknown = Type inconnu de dossier ou de fichier

coverage-dated = { $title } : { $records ->
    [one] une entrée, { $earliest }
   *[other] { $records } entrées, du { $earliest } au { $latest }
}
coverage-day = { $title } : { $records ->
    [one] une entrée, { $earliest }
   *[other] { $records } entrées, toutes du { $earliest }
}
coverage-read = { $title } : { $records ->
    [one] une entrée
   *[other] { $records } entrées
}
coverage-empty = { $title } : présent, sans entrées
coverage-partial = { $title } : { $records ->
    [one] une entrée ; le reste n’a pas pu être lu
   *[other] { $records } entrées ; le reste n’a pas pu être lu
}
coverage-failed = { $title } : n’a pas pu être lu

terminal-compared = À quoi cela a été comparé
indicators-older = Les plus récents sont du { $date }, { $days ->
    [0] le jour où le téléphone a été copié.
    [one] un jour avant la copie du téléphone.
   *[other] { $days } jours avant la copie du téléphone.
}
indicators-newer = Les plus récents sont du { $date }, { $days ->
    [one] un jour après la copie du téléphone.
   *[other] { $days } jours après la copie du téléphone.
}
terminal-total = { $count ->
    [one] Un indicateur publié :
   *[other] { $count } indicateurs publiés :
}
terminal-rules = { $count ->
    [one] Une règle YARA a examiné tous les fichiers.
   *[other] { $count } règles YARA ont examiné tous les fichiers.
}
terminal-set = { $name } ({ $count }{ $date ->
    [none] {""}
   *[other] , du { $date }
}, { $origin })
terminal-file-of-sets = { $name } ({ $sets } ensembles, { $count } indicateurs)
set-built-in = intégré
set-installed = installé
set-given = fourni
terminal-rejected = { $count ->
    [one] Une entrée des fichiers d’indicateurs n’a pas pu être utilisée :
   *[other] { $count } entrées des fichiers d’indicateurs n’ont pas pu être utilisées :
}
terminal-refused = { $count ->
    [one] Un indicateur n’est pas comparé, car on le verrait aussi sur des téléphones sains.
   *[other] { $count } indicateurs ne sont pas comparés, car on les verrait aussi sur des téléphones sains.
}

outcome-critical = Hoofprint a trouvé des traces que laisse un logiciel espion connu. { $count ->
    [one] Il y a une chose qu’une personne experte devrait regarder.
   *[other] Il y a { $count } choses qu’une personne experte devrait regarder.
}
outcome-stalkerware = Hoofprint a trouvé des traces d’une application qui sert à surveiller quelqu’un par son téléphone. { $count ->
    [one] Il y a une chose qu’une personne experte devrait regarder.
   *[other] Il y a { $count } choses qu’une personne experte devrait regarder.
}
outcome-findings = { $count ->
    [one] Hoofprint a trouvé une chose qu’une personne experte devrait regarder.
   *[other] Hoofprint a trouvé { $count } choses qu’une personne experte devrait regarder.
}
outcome-findings-incomplete = Tout n’a pas pu être lu, il peut donc y en avoir davantage. Voir plus bas.
outcome-nothing = Aucune trace connue n’a été trouvée dans ce qui a pu être lu.
outcome-nothing-incomplete = Aucune trace connue n’a été trouvée dans ce qui a pu être lu, mais tout n’a pas pu être lu. Voir plus bas.
outcome-no-proof = Cela ne prouve pas que le téléphone n’a jamais été attaqué : un nouveau logiciel espion laisse des traces que personne ne connaît encore, et il efface beaucoup de celles qu’il laisse.
outcome-low = { $count ->
    [one] Un petit détail est bon à savoir ; il est courant sur des téléphones sains.
   *[other] { $count } petits détails sont bons à savoir ; ils sont courants sur des téléphones sains.
}

severity-critical = CRITIQUE
severity-high = ÉLEVÉ
severity-medium = MOYEN
severity-low = FAIBLE
label-proves = Cela prouve :
label-does-not-prove = Cela ne prouve pas :
label-benign = Explications anodines :
during-custody = pendant que le téléphone était dans d’autres mains
during-asleep = pendant le sommeil de son propriétaire
place-row = table { $table }, ligne { $row }
place-row-part = table { $table }, ligne { $row }, { $part }
place-listed = dans la liste des fichiers : { $path }
place-key = clé { $key }
place-line-part = ligne { $line }, { $part }
place-line = ligne { $line }
place-byte = octet { $offset }
place-whole = le fichier entier

time-about-changed = texte de présentation modifié { $when }
time-about-ends = texte de présentation finit { $when }
time-backed-up = sauvegardé { $when }
time-beacon-used = balises surveillées pour la dernière fois { $when }
time-billing-cycle-ends = fin du cycle de facturation { $when }
time-bought = acheté { $when }
time-changed = changé { $when }
time-created = créé { $when }
time-expires = expire { $when }
time-deleted-from = visites supprimées à partir du { $when }
time-deleted-to = visites supprimées jusqu’au { $when }
time-delivered = remis { $when }
time-disappearing-set = messages éphémères activés { $when }
time-edited = modifié { $when }
time-ended = terminé { $when }
time-ends = finit { $when }
time-expired = expiré { $when }
time-fence-used = zones surveillées pour la dernière fois { $when }
time-first-received = premier message de cette personne { $when }
time-first-received-with = premier message avec cette personne { $when }
time-first-sent = premier message à cette personne { $when }
time-first-used = première utilisation { $when }
time-installed = installé { $when }
time-last-message = dernier message { $when }
time-group-created = groupe créé { $when }
time-last-received = dernier message de cette personne { $when }
time-last-received-with = dernier message avec cette personne { $when }
time-last-run = dernière exécution { $when }
time-last-sent = dernier message à cette personne { $when }
time-last-used = dernière utilisation { $when }
time-location-received = position reçue pour la dernière fois { $when }
time-location-used = position utilisée pour la dernière fois { $when }
time-location-used-in-background = position utilisée pour la dernière fois en arrière-plan { $when }
time-location-used-significant = déplacements surveillés pour la dernière fois { $when }
time-location-used-significant-once = déplacements surveillés une fois pour la dernière fois { $when }
time-looked-up = consulté { $when }
time-crashed = planté { $when }
time-launched = lancé { $when }
time-logged = noté { $when }
time-added = ajouté { $when }
time-finished = fini { $when }
time-cached = mis en cache { $when }
time-shutdown = extinction { $when }
time-modified = modifié { $when }
time-modified-in-copy = modifié { $when }, d’après la copie
time-opened = ouvert { $when }
time-period-began = début de la période { $when }
time-played = lu { $when }
time-push-used = notifications utilisées pour la dernière fois { $when }
time-ran = exécuté { $when }
time-read = lu { $when }
time-received = reçu { $when }
time-recently-deleted = supprimé { $when }
time-recorded = enregistré { $when }
time-recovered = récupéré { $when }
time-reminded = redemandé { $when }
time-requested = demandé { $when }
time-seen = vu { $when }
time-sent = envoyé { $when }
time-started = commencé { $when }
time-starts = commence { $when }
time-stored = conservé { $when }
time-tab-closed = onglet fermé { $when }
time-tab-viewed = onglet vu pour la dernière fois { $when }
time-transfer-started = transfert commencé { $when }
time-triggered = déclenché { $when }
time-unsent = retiré { $when }
time-connected = connecté { $when }
time-taken = pris { $when }
time-updated = mis à jour { $when }
time-happened = arrivé { $when }
time-executed = demandé { $when }
time-used-until = utilisé jusqu’au { $when }
time-used = utilisé { $when }
time-visited = visité { $when }
time-visited-elsewhere = visité sur un autre appareil { $when }
time-visits-used = visites surveillées pour la dernière fois { $when }
time-written = écrit { $when }

terminal-source = Indicateur de l’ensemble { $name }, publié par { $publisher }{ $date ->
    [none] {""}
   *[other] , { $date }
}{ $others ->
    [none] {""}
   *[other] . La même valeur figure dans : { $others }
}
terminal-more-places = et { $count ->
    [one] un autre endroit, que le rapport nomme
   *[other] { $count } autres endroits, que le rapport nomme
}
terminal-more-findings = { $count ->
    [one] Un autre résultat de cette gravité figure dans le rapport.
   *[other] { $count } autres résultats de cette gravité figurent dans le rapport.
}

terminal-not-read = Ce qui n’a pas pu être lu
terminal-odd = Remarques sur ce qui a été lu
terminal-more-diagnostics = { $count ->
    [one] Une autre figure dans le rapport.
   *[other] { $count } autres figurent dans le rapport.
}
terminal-not-yet = Ce qui est là et que cette version ne lit pas encore
terminal-missing = Ce qui n’y était pas
terminal-not-assessed = Cette vérification n’a pas pu être faite : { $check }

terminal-unencrypted = Ce qu’une sauvegarde non chiffrée ne peut pas montrer
unencrypted-lacks = Les appels, l’historique de Safari, les données de santé et les réseaux Wi-Fi enregistrés ne sont que dans les sauvegardes chiffrées. Une sauvegarde chiffrée montre davantage.
unencrypted-how-mac = Sur un Mac : branchez le téléphone, sélectionnez-le dans le Finder, cochez « Chiffrer la sauvegarde locale » et choisissez « Sauvegarder maintenant ».
unencrypted-how-windows = Sous Windows : la même chose dans l’application Appareils Apple ou iTunes.
unencrypted-password = Notez le mot de passe. Il ne peut pas être récupéré, et ce n’est pas le code du téléphone.

terminal-next = Que faire maintenant
next-again = Réparez, si vous le pouvez, ce qui n’a pas pu être lu et recommencez : refaites une sauvegarde ou recopiez-la.
next-keep-updated = Gardez le téléphone à jour et redémarrez-le de temps en temps : beaucoup de ces attaques ne survivent pas à un redémarrage. Si vous voulez garder la sauvegarde comme preuve, copiez-la d’abord en lieu sûr.
next-lockdown = Si vous pouvez être une cible, activez le mode Isolement : Réglages, Confidentialité et sécurité, Mode Isolement.
next-advanced-protection = Si vous pouvez être une cible, activez la Protection avancée, présente à partir d’Android 16 : Paramètres, Sécurité et confidentialité, Protection avancée.
next-ask-if-worried = S’il s’est passé quelque chose qui vous inquiète, comme un avertissement d’Apple ou de Google ou un lien étrange, demandez à des gens qui s’y connaissent : la ligne d’assistance d’Access Now (accessnow.org/help), le Security Lab d’Amnesty International (securitylab.amnesty.org/get-help), le Citizen Lab (citizenlab.ca).

terminal-written = Le rapport est ici :
terminal-delete = Il cite ce qui a été trouvé sur le téléphone. Pour vous en débarrasser, supprimez ce dossier et videz la corbeille.
terminal-not-written = Rien n’a été écrit sur cet ordinateur. Pour garder un rapport, ajoutez : --output DOSSIER
