# Needs the review of a native speaker. What an artifact proves (hoofprint explain) is English.

artifact-android_accessibility-title = Services d’accessibilité
artifact-android_adb-title = Ordinateurs qui peuvent commander le téléphone
artifact-android_apks-title = Fichiers d’installation d’applications
artifact-android_appops-title = Utilisation du micro, de la caméra et d’autres capacités
artifact-android_appops_history-title = Historique des utilisations du micro, de la caméra et de la position
artifact-android_audio-title = Enregistrements sonores
artifact-android_backup_apps-title = Applications dans une sauvegarde
artifact-android_battery-title = Mises à jour et suppressions des derniers jours
artifact-android_battery_history-title = Ce qui a tourné depuis la dernière charge
artifact-android_camera-title = Utilisation des caméras
artifact-android_chrome_history-title = Historique de Chrome et de ses parents
artifact-android_components-title = À quoi répondent les applications
artifact-android_dbinfo-title = Bases de données en usage
artifact-android_device-title = Le téléphone lui-même
artifact-android_device_policy-title = Administrateurs et propriétaires du téléphone
artifact-android_environment-title = Gardien du système, et environnement
artifact-android_files-title = Liste des fichiers
artifact-android_intrusion_logs-title = Journaux d’intrusion
artifact-android_media_projection-title = Partage de l’écran
artifact-android_mounts-title = Systèmes de fichiers montés
artifact-android_notifications-title = Lecteurs de notifications
artifact-android_packages-title = Applications et leurs autorisations
artifact-android_platform_compat-title = Exceptions faites pour des applications
artifact-android_privacy_dashboard-title = Tableau de confidentialité de Samsung
artifact-android_processes-title = Programmes en cours
artifact-android_properties-title = Propriétés du système
artifact-android_roles-title = Applications ayant un rôle du téléphone
artifact-android_settings-title = Réglages du système
artifact-android_sms-title = SMS et MMS
artifact-android_telephony-title = SMS et MMS dans la base du téléphone
artifact-android_tombstones-title = Plantages de programmes natifs
artifact-android_usage-title = Applications qui ont été ouvertes
artifact-android_users-title = Utilisateurs et profils
artifact-ios_app_privacy_report-title = Rapport de confidentialité des apps
artifact-ios_apps-title = Applications
artifact-ios_biome-title = Micros et caméras (Biome)
artifact-ios_biome_presence-title = Verrouillage, éclairage et applications au premier plan (Biome)
artifact-ios_cache-title = Caches web des applications
artifact-ios_calendar-title = Calendrier
artifact-ios_calls-title = Appels
artifact-ios_chrome_favicon-title = Icônes de sites dans Chrome, Edge et Brave
artifact-ios_chrome_history-title = Historique de Chrome, Edge et Brave
artifact-ios_configuration_profiles-title = Profils de configuration
artifact-ios_contacts-title = Contacts
artifact-ios_cookies-title = Cookies
artifact-ios_crash_logs-title = Journaux de plantage
artifact-ios_data_usage-title = Données mobiles de chaque programme
artifact-ios_device-title = Identité de l’appareil
artifact-ios_duckduckgo_history-title = Historique de DuckDuckGo
artifact-ios_files-title = Liste de tous les fichiers du système
artifact-ios_firefox_favicon-title = Icônes de sites dans Firefox
artifact-ios_firefox_history-title = Historique de Firefox
artifact-ios_global_preferences-title = Réglages généraux (mode Isolement)
artifact-ios_hosts-title = Adresses fixes d’hôtes
artifact-ios_id_status_cache-title = Recherches de comptes Apple
artifact-ios_image_files-title = Contenu des images reçues
artifact-ios_interactions-title = Interactions
artifact-ios_keychain_analytics-title = Notes des services de sécurité
artifact-ios_knowledge-title = Usage du téléphone (knowledgeC)
artifact-ios_location_clients-title = Programmes ayant utilisé la position
artifact-ios_manifest-title = Liste de tous les fichiers de la sauvegarde
artifact-ios_net_usage-title = Usage du réseau par programme
artifact-ios_os_analytics-title = Usage du réseau pour l’analyse quotidienne
artifact-ios_pair_records-title = Ordinateurs de confiance
artifact-ios_power_log-title = Journal d’énergie
artifact-ios_privacy_accounting-title = Données du Rapport de confidentialité des apps
artifact-ios_profile_events-title = Événements de profils de configuration
artifact-ios_provisioning_profiles-title = Autorisations d’exécuter des applications hors App Store
artifact-ios_safari_bookmarks-title = Signets et liste de lecture de Safari
artifact-ios_safari_browser_state-title = Onglets de Safari
artifact-ios_safari_downloads-title = Téléchargements de Safari
artifact-ios_safari_favicon-title = Icônes de sites dans Safari
artifact-ios_safari_history-title = Historique de Safari
artifact-ios_shortcuts-title = Raccourcis
artifact-ios_shutdown_log-title = Journal des extinctions
artifact-ios_sms-title = Messages (SMS, iMessage)
artifact-ios_sms_attachments-title = Pièces jointes des messages
artifact-ios_software_update-title = Réglages des mises à jour
artifact-ios_tcc-title = Autorisations de confidentialité
artifact-ios_version_history-title = Versions d’iOS au fil du temps
artifact-ios_webkit_session_log-title = Sites connus des vues web, ancien enregistrement
artifact-ios_webkit_statistics-title = Sites connus des vues web
artifact-ios_webkit_storage-title = Ce que les sites gardent dans les vues web
artifact-ios_whatsapp-title = WhatsApp
artifact-ios_whatsapp_calls-title = Appels WhatsApp
artifact-ios_whatsapp_contacts-title = Contacts WhatsApp
artifact-ios_whatsapp_lid-title = Numéros cachés de WhatsApp
artifact-every_file-title = Chaque fichier, octet par octet
artifact-recovered-title = Enregistrements supprimés, reconstitués

unread-android_anr-title = Programmes qui ne répondaient pas
unread-android_apex-title = Modules du système
unread-android_logcat-title = Journal du système
unread-android_magisk_modules-title = Modules de Magisk
unread-ios_biome_streams-title = Autres flux de Biome (applications, lieux, messages)
unread-ios_installation_log-title = Journal d’installation
unread-ios_lockdown_log-title = Journal de jumelage
unread-ios_mobile_backup-title = Historique des sauvegardes
unread-ios_system_logs-title = Journal système du service de journalisation
unread-ios_unified_log-title = Journal unifié
unread-ios_wifi_networks-title = Réseaux Wi-Fi connus

heuristic-app-outside-store-name = applications hors de l’App Store
heuristic-app-outside-store-title = { $count ->
    [one] Une application ne vient pas de l’App Store : { $app }
    *[other] { $count } applications ne viennent pas de l’App Store, dont { $app }
    }
heuristic-app-outside-store-explanation = { $how ->
    [enterprise] L’application est signée par une entreprise pour tous les téléphones de son personnel. Apple ne l’a pas vue, et des logiciels espions ont été distribués ainsi.
    [ad-hoc] L’application est signée pour ce téléphone précis et quelques autres. Apple ne l’a pas vue.
    [development] L’application est signée pour le travail d’un développeur.
    [other] Le reçu de l’application dit que { $installer } l’a installée, et non l’App Store.
    *[unknown] L’application n’a pas de reçu de l’App Store, et rien ne dit d’où elle vient.
    }
heuristic-app-outside-store-proves = Que l’application a été installée d’une autre façon.
heuristic-app-outside-store-does-not-prove = Qu’elle est nuisible.
heuristic-app-outside-store-benign-1 = Une version de test, distribuée par ses auteurs avec TestFlight.
heuristic-app-outside-store-benign-2 = L’application d’un employeur, d’un autre magasin, ou faite par le propriétaire.
heuristic-app-outside-store-benign-3 = Le reçu s’est perdu à la restauration du téléphone.

heuristic-apple-threat-notification-name = avertissements d’Apple
heuristic-apple-threat-notification-title = Apple a peut-être averti le propriétaire de ce téléphone d’une attaque par logiciel espion
heuristic-apple-threat-notification-explanation = { $messages ->
    [0] L’adresse d’où Apple avertit les personnes attaquées par des logiciels espions vendus à des États est connue de ce téléphone ; l’avertissement lui-même n’y est plus.
    [one] Un message sur ce téléphone se lit comme l’avertissement qu’Apple envoie aux personnes attaquées par des logiciels espions vendus à des États, ou vient de son adresse.
    *[other] { $messages } messages sur ce téléphone se lisent comme l’avertissement qu’Apple envoie aux personnes attaquées par des logiciels espions vendus à des États, ou viennent de son adresse.
    } Un vrai avertissement s’affiche aussi en haut de la page quand on se connecte à account.apple.com.
heuristic-apple-threat-notification-proves = Qu’un message avec ces mots, ou de cette adresse, est arrivé sur le téléphone. Si la page du compte montre aussi l’avertissement, Apple a des indices d’une attaque contre son titulaire.
heuristic-apple-threat-notification-does-not-prove = Qu’il vient d’Apple : des criminels imitent ces avertissements pour voler des mots de passe. Un vrai ne demande jamais d’ouvrir un lien, d’installer quelque chose ou de donner un mot de passe.
heuristic-apple-threat-notification-benign-1 = Une imitation qui veut voler le mot de passe du compte.
heuristic-apple-threat-notification-benign-2 = Quelqu’un a transféré le texte ou écrit à l’adresse.

heuristic-backdated-invitation-name = invitations dans le passé
heuristic-backdated-invitation-title = { $count ->
    [one] Une invitation est arrivée pour un rendez-vous déjà passé
    *[other] { $count } invitations sont arrivées pour des rendez-vous déjà passés
    }
heuristic-backdated-invitation-explanation = Le calendrier contient { $count ->
    [one] un rendez-vous que quelqu’un d’autre a envoyé
    *[other] { $count } rendez-vous que quelqu’un d’autre a envoyés
    } au moins un jour après leur fin. { $published ->
    [yes] Ses mots sont ceux d’une attaque de QuaDream.
    *[no] Une attaque de QuaDream s’est servie de telles invitations, qu’iOS ajoute sans demander.
    }
heuristic-backdated-invitation-proves = Qu’une invitation à une date passée est dans le calendrier.
heuristic-backdated-invitation-does-not-prove = Qu’elle portait une attaque.
heuristic-backdated-invitation-benign-1 = Un calendrier a été importé, déplacé vers un autre compte ou partagé tard.
heuristic-backdated-invitation-benign-2 = Quelqu’un a noté une réunion après qu’elle a eu lieu.

heuristic-build-going-backwards-name = une version d’iOS devenue plus ancienne
heuristic-build-going-backwards-title = Le téléphone a eu une version d’iOS plus ancienne après une plus récente : { $newer }, puis { $older }
heuristic-build-going-backwards-explanation = Le { $before } le téléphone avait le build { $newer } d’iOS, et plus tard, le { $after }, le build { $older }, plus ancien. Une version plus ancienne ramène des failles corrigées.
heuristic-build-going-backwards-proves = Que les journaux du téléphone nomment un build plus ancien après un plus récent.
heuristic-build-going-backwards-does-not-prove = Qui l’a fait, ou que c’était pour attaquer le téléphone.
heuristic-build-going-backwards-benign-1 = Une version bêta a été retirée et la version publiée installée.
heuristic-build-going-backwards-benign-2 = L’horloge du téléphone était fausse pendant un temps.

heuristic-cleared-shutdown-log-name = un journal des extinctions vide
heuristic-cleared-shutdown-log-title = Le journal des extinctions est vide
heuristic-cleared-shutdown-log-explanation = iOS écrit dans shutdown.log chaque fois que le téléphone est éteint ou redémarré. Sur ce téléphone le fichier est là et vide, sans plus ancien à côté. On a vu des logiciels espions le vider.
heuristic-cleared-shutdown-log-proves = Que le journal ne contient rien.
heuristic-cleared-shutdown-log-does-not-prove = Qu’il a jamais contenu quelque chose, ou que quelqu’un l’a vidé.
heuristic-cleared-shutdown-log-benign-1 = Le téléphone n’a pas été éteint depuis l’installation ou la mise à jour d’iOS.
heuristic-cleared-shutdown-log-benign-2 = Le programme qui a copié le téléphone n’a pas pu lire le fichier.

heuristic-control-of-the-phone-name = applications qui peuvent contrôler le téléphone
heuristic-control-of-the-phone-title = Des applications peuvent contrôler ce téléphone
heuristic-control-of-the-phone-explanation = { $three ->
    [none] {""}
    *[other] Installées hors d’un magasin, avec des droits sur tout le téléphone, et utilisées : { $three }.
    } { $two ->
    [none] {""}
    *[other] Deux de ces trois choses valent pour : { $two }.
    } { $one ->
    [none] {""}
    *[other] Droits sur tout le téléphone seulement : { $one }.
    } Les droits sur tout le téléphone sont ceux d’un administrateur, d’un propriétaire ou d’un service d’accessibilité, qui voit l’écran et peut écrire et toucher. Utilisées veut dire micro, caméra, position, écran, messages, appels ou contacts. { $support ->
    [none] {""}
    *[other] De ces applications parle encore une chose : { $support }.
    }
heuristic-control-of-the-phone-proves = Que ces applications ont ces droits, et d’où le téléphone dit qu’elles viennent.
heuristic-control-of-the-phone-does-not-prove = Que ce sont des logiciels espions, ou que leur propriétaire n’en voulait pas.
heuristic-control-of-the-phone-benign-1 = Employeurs et écoles gèrent des téléphones avec de tels droits.
heuristic-control-of-the-phone-benign-2 = Lecteurs d’écran, gestionnaires de mots de passe, assistants et contrôle parental les demandent, et on les leur a donnés.
heuristic-control-of-the-phone-benign-3 = Les applications de F-Droid, du site de leur auteur ou reprises d’un ancien téléphone n’ont pas de magasin pour source.
heuristic-control-of-the-phone-benign-4 = Les développeurs installent par câble ce qu’ils écrivent.

heuristic-crash-cluster-name = programmes de messages qui ont planté ensemble
heuristic-crash-cluster-title = Des programmes qui reçoivent des messages ont planté l’un après l’autre : { $programs }
heuristic-crash-cluster-explanation = En quelques minutes ces programmes ont planté : { $programs }. Tous traitent des messages ou invitations qui arrivent. On a vu des attaques sans aucun geste les faire planter.
heuristic-crash-cluster-proves = Que ces programmes ont planté presque en même temps.
heuristic-crash-cluster-does-not-prove = Que le téléphone a été attaqué. Une faute d’iOS ou une image abîmée fait de même.
heuristic-crash-cluster-benign-1 = Une faute d’une version d’iOS, surtout d’une bêta.
heuristic-crash-cluster-benign-2 = Une image ou un fichier abîmé que quelqu’un a envoyé sans le savoir.

heuristic-crash-on-media-path-name = plantages là où messages et images sont lus
heuristic-crash-on-media-path-title = Des programmes qui lisent messages ou images ont planté
heuristic-crash-on-media-path-explanation = { $count ->
    [one] Un plantage
    *[other] { $count } plantages
    } de { $programs } ont eu lieu là où du contenu extérieur est lu{ $repeated ->
    [0] {""}
    *[other] , d’un programme { $repeated } fois en une heure
    }{ $misused ->
    [0] {""}
    *[other] ; le téléphone lui-même a remarqué un mésusage de la mémoire
    }.
heuristic-crash-on-media-path-proves = Que ces programmes ont planté dans un tel code.
heuristic-crash-on-media-path-does-not-prove = Que quelqu’un a envoyé quelque chose qui les a fait planter.
heuristic-crash-on-media-path-benign-1 = Des images et vidéos abîmées font planter de tels programmes.
heuristic-crash-on-media-path-benign-2 = Les erreurs d’une nouvelle version du système font planter beaucoup de programmes pendant un temps.

heuristic-deleted-process-record-name = enregistrements de programmes supprimés
heuristic-deleted-process-record-title = Un programme qui a utilisé des données mobiles a été retiré de la liste de programmes du téléphone
heuristic-deleted-process-record-explanation = Ce téléphone compte les données mobiles de chaque programme. { $counters ->
    [one] Un de ces compteurs appartient
    *[other] { $counters } de ces compteurs appartiennent
    } à { $programs ->
    [one] un programme qui n’est
    *[other] { $programs } programmes qui ne sont
    } plus dans la liste, bien qu’iOS retire un programme et ses compteurs ensemble. { $gaps ->
    [0] La liste elle-même n’a pas de groupe d’entrées manquantes.
    [one] Dans la liste elle-même, { $missing } entrées voisines manquent à un endroit.
    *[other] Dans la liste elle-même, { $missing } entrées voisines manquent à { $gaps } endroits.
    }
heuristic-deleted-process-record-proves = Que des entrées ont été retirées de la liste de programmes du téléphone sans les compteurs qui leur appartiennent. On a vu Pegasus le faire pour cacher ses traces.
heuristic-deleted-process-record-does-not-prove = Quel programme c’était, ou que c’était un logiciel espion. Le nom est parti avec l’entrée.
heuristic-deleted-process-record-benign-1 = La sauvegarde a été restaurée d’un autre téléphone, ou par un outil qui modifie les sauvegardes.
heuristic-deleted-process-record-benign-2 = La base a été abîmée, ou réparée par iOS après une panne de batterie.

heuristic-disguised-image-name = images qui sont autre chose
heuristic-disguised-image-title = Une image n’est pas ce que dit son nom : { $example }
heuristic-disguised-image-explanation = { $count ->
    [one] Un fichier a
    *[other] { $count } fichiers ont
    } un nom d’image, mais le contenu est { $what ->
    [document] un document, comme dans l’attaque appelée FORCEDENTRY
    [raw] une photo brute, comme dans l’attaque appelée LANDFALL
    [archive] une image suivie d’une archive, comme dans l’attaque appelée LANDFALL
    *[other] un fichier d’un autre type
    }. Des attaques sans aucun geste ont été cachées ainsi.
heuristic-disguised-image-proves = Que le contenu du fichier n’est pas ce que dit son nom.
heuristic-disguised-image-does-not-prove = Qu’il est nuisible, ou que le téléphone a été attaqué par lui.
heuristic-disguised-image-benign-1 = Quelqu’un a changé le nom d’un fichier, ou caché une archive dans une image pour s’amuser.
heuristic-disguised-image-benign-2 = Un programme qui écrit les images de façon inhabituelle.

heuristic-encrypted-temporary-file-name = fichiers chiffrés parmi les fichiers temporaires
heuristic-encrypted-temporary-file-title = Des fichiers chiffrés se trouvent parmi les fichiers temporaires
heuristic-encrypted-temporary-file-explanation = { $count ->
    [one] Un fichier semble
    *[other] { $count } fichiers semblent
    } chiffrés et { $count ->
    [one] se trouve
    *[other] se trouvent
    } dans un dossier du système pour fichiers temporaires : { $paths }
heuristic-encrypted-temporary-file-proves = Que les octets de ces fichiers n’ont pas de forme et sont répartis comme ceux de quelque chose de chiffré.
heuristic-encrypted-temporary-file-does-not-prove = Ce qu’ils contiennent, qui les a écrits, ou qu’ils ont jamais été envoyés.
heuristic-encrypted-temporary-file-benign-1 = Des programmes gardent des caches chiffrés et des téléchargements inachevés.
heuristic-encrypted-temporary-file-benign-2 = Les outils qui copient un téléphone pour l’examiner laissent des fichiers.

heuristic-foreign-process-domain-name = applications dans un domaine du système
heuristic-foreign-process-domain-title = Une application tourne avec des droits du système
heuristic-foreign-process-domain-explanation = { $count ->
    [one] Un programme tourne
    *[other] { $count } programmes tournent
    } sous l’utilisateur d’une application, et dans un domaine qui n’appartient qu’au système : { $programs }
heuristic-foreign-process-domain-proves = Que ces programmes tournaient hors des limites des applications lors de l’acquisition.
heuristic-foreign-process-domain-does-not-prove = Comment ils y sont arrivés, ou qu’ils sont nuisibles.
heuristic-foreign-process-domain-benign-1 = Avec un root fait par le propriétaire, des applications lancent des programmes dans de tels domaines.
heuristic-foreign-process-domain-benign-2 = Les systèmes pour développeurs sont moins stricts.

heuristic-imitated-process-name-name = programmes nommés presque comme ceux d’Apple
heuristic-imitated-process-name-title = Un programme porte presque le nom d’un programme d’Apple : { $name }
heuristic-imitated-process-name-explanation = Un programme nommé { $name } a tourné sur ce téléphone. iOS a un programme nommé { $shipped } ; les deux noms diffèrent par { $difference ->
    [case] les majuscules et minuscules seulement
    *[letter] une seule lettre
    }. On a vu des logiciels espions se cacher derrière de tels noms.
heuristic-imitated-process-name-proves = Qu’un programme de ce nom a tourné, et qu’aucun programme d’iOS de ce nom n’est connu.
heuristic-imitated-process-name-does-not-prove = Que c’est un logiciel espion. Apple ajoute des programmes à chaque version d’iOS, et certains de leurs noms se ressemblent.
heuristic-imitated-process-name-benign-1 = Un programme d’une version plus récente d’iOS que cette version de Hoofprint ne connaît pas encore.
heuristic-imitated-process-name-benign-2 = Un programme d’une application, d’une bêta d’iOS ou d’un outil pour développeurs.

heuristic-imitated-system-app-name = applications qui imitent une partie du système
heuristic-imitated-system-app-title = Une application imite une partie du système
heuristic-imitated-system-app-explanation = { $count ->
    [one] Une application porte
    *[other] { $count } applications portent
    } le nom d’une partie d’Android ou du fabricant de ce téléphone, viennent de hors d’un magasin, et { $count ->
    [one] n’est signée
    *[other] ne sont signées
    } par personne qui ait signé le système : { $apps }
heuristic-imitated-system-app-proves = Que ces applications ont de tels noms et d’autres fabricants.
heuristic-imitated-system-app-does-not-prove = Qu’elles sont nuisibles.
heuristic-imitated-system-app-benign-1 = Des développeurs donnent à des exemples et tests des noms d’Android.
heuristic-imitated-system-app-benign-2 = Des parties du système d’un autre fabricant que quelqu’un a installées, comme un appareil photo.

heuristic-installed-by-other-app-name = applications installées par un navigateur ou une messagerie
heuristic-installed-by-other-app-title = Des applications sont venues par un navigateur ou une messagerie
heuristic-installed-by-other-app-explanation = { $count ->
    [one] Une application a été installée
    *[other] { $count } applications ont été installées
    } depuis un navigateur, une messagerie ou un gestionnaire de fichiers, et non d’un magasin : { $apps }. { $custody ->
    [0] {""}
    *[other] { $custody } de ces installations ont eu lieu pendant que le téléphone était dans d’autres mains.
    }
heuristic-installed-by-other-app-proves = Que c’est de là que le téléphone dit que viennent les applications.
heuristic-installed-by-other-app-does-not-prove = Qu’elles sont nuisibles, ou que quelqu’un d’autre les a installées.
heuristic-installed-by-other-app-benign-1 = Des éditeurs offrent leurs applications sur leur site, comme WhatsApp, Signal et Telegram.
heuristic-installed-by-other-app-benign-2 = On s’envoie des applications entre amis là où les magasins sont bloqués.

heuristic-installed-over-cable-name = applications installées par câble
heuristic-installed-over-cable-title = Des applications ont été installées par câble
heuristic-installed-over-cable-explanation = Un ordinateur a installé { $count ->
    [one] une application
    *[other] { $count } applications
    } sur ce téléphone : { $apps }. { $custody ->
    [0] {""}
    *[other] { $custody } de ces installations ont eu lieu pendant que le téléphone était dans d’autres mains.
    }
heuristic-installed-over-cable-proves = Que ces applications ont été installées par l’interpréteur de commandes, auquel parle un ordinateur.
heuristic-installed-over-cable-does-not-prove = Quel ordinateur c’était, ou que les applications sont nuisibles.
heuristic-installed-over-cable-benign-1 = Les développeurs installent par câble ce qu’ils écrivent.
heuristic-installed-over-cable-benign-2 = Le font aussi des outils qui préparent ou transfèrent des téléphones, et certains qui retirent ou restaurent des applications.
heuristic-installed-over-cable-benign-3 = Shizuku et les applications qui s’en servent installent par l’interpréteur de commandes.

heuristic-intercepting-profile-name = profils qui contrôlent le téléphone
heuristic-intercepting-profile-title = Un profil de configuration qui peut contrôler le téléphone est installé : { $name }
heuristic-intercepting-profile-explanation = Le profil { $name } peut { $what }.
heuristic-intercepting-profile-proves = Que le profil est installé, et ce dont il est capable.
heuristic-intercepting-profile-does-not-prove = Qu’il sert contre le propriétaire, ou qui l’a installé.
heuristic-intercepting-profile-benign-1 = Un employeur ou une école gère le téléphone, et son propriétaire le sait.
heuristic-intercepting-profile-benign-2 = Le propriétaire l’a installé : un VPN, un filtre contre la publicité, une bêta d’iOS, un réseau au travail.

heuristic-intrusion-log-alarm-name = alarmes dans les journaux d’intrusion
heuristic-intrusion-log-alarm-title = Les journaux d’intrusion de ce téléphone donnent l’alarme
heuristic-intrusion-log-alarm-explanation = { $count ->
    [one] Un type de ligne
    *[other] { $count } types de lignes
    } des journaux d’intrusion { $count ->
    [one] mérite
    *[other] méritent
    } un regard : { $alarms }. { $custody ->
    [0] {""}
    *[other] { $custody } de ces lignes ont été écrites pendant que le téléphone était dans d’autres mains.
    }
heuristic-intrusion-log-alarm-proves = Que le téléphone a écrit ces lignes à ces moments.
heuristic-intrusion-log-alarm-does-not-prove = Qui les a causées.
heuristic-intrusion-log-alarm-benign-1 = Une acquisition par câble donne elle-même des commandes.
heuristic-intrusion-log-alarm-benign-2 = La journalisation s’arrête quand son propriétaire la désactive.
heuristic-intrusion-log-alarm-benign-3 = Écoles et employeurs installent des certificats.
heuristic-intrusion-log-alarm-benign-4 = Un téléphone déverrouillé exprès démarre dans un autre état.

heuristic-long-sensor-use-name = micro ou caméra pendant des heures
heuristic-long-sensor-use-title = Le micro ou la caméra a servi pendant des heures : { $apps }
heuristic-long-sensor-use-explanation = { $apps } a utilisé le micro ou la caméra pendant { $hours } heures ou plus sans pause.
heuristic-long-sensor-use-proves = Que le téléphone a enregistré une utilisation de cette durée.
heuristic-long-sensor-use-does-not-prove = Que du son ou des images ont été enregistrés tout ce temps, ou que le propriétaire ne le savait pas.
heuristic-long-sensor-use-benign-1 = Cours, longs appels, caméras de voiture, applications pour chambres d’enfant, et enregistrements qu’on a oublié d’arrêter.
heuristic-long-sensor-use-benign-2 = Un programme qui a fini sans le dire : son utilisation continue de compter.

heuristic-odd-account-look-up-name = recherches de comptes impossibles
heuristic-odd-account-look-up-title = Le téléphone a recherché un compte au nom impossible
heuristic-odd-account-look-up-explanation = { $count ->
    [one] Le téléphone a interrogé Apple sur un compte
    *[other] Le téléphone a interrogé Apple sur { $count } comptes
    } dont le nom contient des octets vides. Aucun compte ordinaire n’a un tel nom ; on l’a vu sur des téléphones attaqués par iMessage.
heuristic-odd-account-look-up-proves = Que quelque chose sur ce téléphone, ou vers lui, a utilisé un nom de compte qu’on ne peut pas taper.
heuristic-odd-account-look-up-does-not-prove = Qu’une attaque a réussi.
heuristic-odd-account-look-up-benign-1 = La liste a été abîmée quand elle a été écrite.
heuristic-odd-account-look-up-benign-2 = Une faute d’iOS ou d’un outil qui a copié le téléphone.

heuristic-old-security-patch-name = un système sans mises à jour depuis six mois
heuristic-old-security-patch-title = Ce téléphone n’a pas été mis à jour depuis longtemps
heuristic-old-security-patch-explanation = Lors de l’acquisition, le correctif de sécurité le plus récent du système avait { $days } jours ({ $patch }). Les failles fermées depuis y restent ouvertes.
heuristic-old-security-patch-proves = Que des failles connues étaient ouvertes sur ce téléphone.
heuristic-old-security-patch-does-not-prove = Que quelqu’un s’en est servi.
heuristic-old-security-patch-benign-1 = Les fabricants cessent de fournir des mises à jour, pour des téléphones bon marché souvent après deux ans.
heuristic-old-security-patch-benign-2 = Les mises à jour attendent l’accord du propriétaire et une batterie pleine.

heuristic-origin-without-history-name = sites utilisés et absents de l’historique
heuristic-origin-without-history-title = { $count ->
    [one] Un site utilisé dans Safari n’est pas
    *[other] { $count } sites utilisés dans Safari ne sont pas
    } dans son historique
heuristic-origin-without-history-explanation = Safari note avec quels sites on a eu affaire, à part l’historique. Sur la période que couvre l’historique, { $count ->
    [one] l’un d’eux y manque
    *[other] { $count } d’entre eux y manquent
    } : { $names }.
heuristic-origin-without-history-proves = Que Safari a noté ces sites comme utilisés, ou pris leurs icônes, et que l’historique n’en a aucune visite.
heuristic-origin-without-history-does-not-prove = Que les visites ont été retirées par quelqu’un d’autre, ou que les sites sont nuisibles.
heuristic-origin-without-history-benign-1 = Les onglets privés ne sont pas dans l’historique, et on peut en retirer des entrées à la main.
heuristic-origin-without-history-benign-2 = Safari prend des icônes pour des signets et suggestions que personne n’a ouverts.
heuristic-origin-without-history-benign-3 = L’historique garde moins de jours que les autres listes, ou a été copié à un autre moment.
heuristic-origin-without-history-benign-4 = La page a été ouverte dans une application, ou sur un autre appareil du même compte.

heuristic-package-downgrade-name = applications dont la version a reculé
heuristic-package-downgrade-title = La version d’une application a reculé
heuristic-package-downgrade-explanation = { $count ->
    [one] Une application a
    *[other] { $count } applications ont
    } une version plus ancienne qu’avant : { $apps }
heuristic-package-downgrade-proves = Que les statistiques de la batterie donnent d’abord une version plus récente et ensuite une plus ancienne.
heuristic-package-downgrade-does-not-prove = Que quelqu’un l’a forcé.
heuristic-package-downgrade-benign-1 = Les mises à jour du système apportent des applications plus anciennes que celles du magasin.
heuristic-package-downgrade-benign-2 = Les applications à plusieurs versions pour divers téléphones brouillent les statistiques.
heuristic-package-downgrade-benign-3 = Des testeurs reviennent à une version plus ancienne.

heuristic-permission-of-missing-app-name = autorisations d’applications non installées
heuristic-permission-of-missing-app-title = Une application non installée a une autorisation : { $client }
heuristic-permission-of-missing-app-explanation = Le téléphone connaît une autorisation de { $client } ({ $services }), qui n’est pas dans sa liste d’applications. iOS oublie les autorisations quand une application est retirée.
heuristic-permission-of-missing-app-proves = Que cette application a demandé l’autorisation un jour.
heuristic-permission-of-missing-app-does-not-prove = Qu’elle est encore là, ou qu’elle était nuisible.
heuristic-permission-of-missing-app-benign-1 = Une application retirée pendant qu’iOS était occupé, ou une partie d’une autre ayant son propre nom.
heuristic-permission-of-missing-app-benign-2 = Une sauvegarde restaurée d’un ancien téléphone.

heuristic-permission-outside-system-name = autorisations de programmes à des endroits étranges
heuristic-permission-outside-system-title = Un programme à un endroit étrange a demandé une autorisation : { $client }
heuristic-permission-outside-system-explanation = Le programme { $client } a demandé { $services }. Ce n’est ni une application ni dans un dossier où iOS garde ses programmes.
heuristic-permission-outside-system-proves = Qu’un programme à cet endroit a demandé l’autorisation.
heuristic-permission-outside-system-does-not-prove = Qu’il l’a obtenue, ce qu’il en a fait, ou que c’est un logiciel espion.
heuristic-permission-outside-system-benign-1 = Le téléphone a été débridé exprès.
heuristic-permission-outside-system-benign-2 = Un outil pour développeurs, ou une version d’iOS avec un nouvel endroit pour ses programmes.

heuristic-process-in-one-source-name = programmes absents d’une de deux listes
heuristic-process-in-one-source-title = Un programme qui a utilisé des données mobiles ne figure que dans une de deux listes : { $names }
heuristic-process-in-one-source-explanation = Le téléphone tient deux listes des programmes qui utilisent des données mobiles. D’après l’une, { $names } en a utilisé récemment ; dans l’autre il n’y a pas ce programme. On a vu des logiciels espions se retirer d’une liste et oublier l’autre.
heuristic-process-in-one-source-proves = Que les deux listes diffèrent en cela.
heuristic-process-in-one-source-does-not-prove = Que quelqu’un l’a retiré, ou que c’est un logiciel espion.
heuristic-process-in-one-source-benign-1 = iOS retire d’anciens programmes des listes à des moments différents.
heuristic-process-in-one-source-benign-2 = Les deux fichiers ont été copiés à des moments différents.

heuristic-process-outside-system-name = programmes lancés depuis des dossiers de données
heuristic-process-outside-system-title = Un programme a tourné depuis un dossier qui n’est pas un endroit pour des programmes : { $path }
heuristic-process-outside-system-explanation = Un programme a tourné depuis { $path }. iOS y garde des données, et ses propres programmes ailleurs. On a vu des logiciels espions comme Pegasus, Reign et Predator tourner depuis de tels dossiers.
heuristic-process-outside-system-proves = Qu’un programme tournait depuis cet endroit.
heuristic-process-outside-system-does-not-prove = Que c’est un logiciel espion, ou à qui il est.
heuristic-process-outside-system-benign-1 = Un auxiliaire d’Apple que cette version de Hoofprint ne connaît pas encore, par exemple d’une mise à jour.
heuristic-process-outside-system-benign-2 = Le téléphone est débridé, ou sert à développer ou tester des programmes.

heuristic-program-in-shell-folder-name = programmes dans le dossier des fichiers temporaires
heuristic-program-in-shell-folder-title = Des programmes sont là où seul un ordinateur ou un attaquant les met
heuristic-program-in-shell-folder-explanation = { $count ->
    [one] Un programme ou une bibliothèque
    *[other] { $count } programmes ou bibliothèques
    } de ce téléphone sont dans le dossier temporaire de l’interpréteur de commandes, tournent depuis un dossier de données, ou sont imposés à d’autres programmes : { $paths }
heuristic-program-in-shell-folder-proves = Que ces fichiers étaient là, ou tournaient, lors de l’acquisition.
heuristic-program-in-shell-folder-does-not-prove = Qui les y a mis, ou qu’ils sont nuisibles.
heuristic-program-in-shell-folder-benign-1 = Développeurs et testeurs y mettent des outils par câble.
heuristic-program-in-shell-folder-benign-2 = Les outils qui copient ou sauvent des données y laissent des auxiliaires, aussi ceux de la police.
heuristic-program-in-shell-folder-benign-3 = Des applications comme Termux lancent des programmes depuis leur dossier.

heuristic-program-out-of-place-name = programmes là où il ne devrait pas y en avoir
heuristic-program-out-of-place-title = Des programmes sont là où il ne devrait pas y en avoir
heuristic-program-out-of-place-explanation = { $count ->
    [one] Un fichier est un programme
    *[other] { $count } fichiers sont des programmes
    } par leur contenu, et se trouvent dans un dossier de fichiers temporaires, d’images ou de téléchargements : { $paths }
heuristic-program-out-of-place-proves = Que ces fichiers sont des programmes pour un téléphone, quel que soit leur nom.
heuristic-program-out-of-place-does-not-prove = Qu’ils ont jamais tourné, ou qui les y a mis.
heuristic-program-out-of-place-benign-1 = On télécharge des programmes pour d’autres appareils.
heuristic-program-out-of-place-benign-2 = Développeurs et outils qui copient un téléphone pour l’examiner laissent des programmes.

heuristic-recorded-call-name = applications qui ont enregistré des appels
heuristic-recorded-call-title = Une application a reçu le son d’appels : { $apps }
heuristic-recorded-call-explanation = { $apps } a enregistré depuis la source sonore qui contient les appels téléphoniques, et n’a pas reçu du silence. Seules des parties du système en ont le droit.
heuristic-recorded-call-proves = Que l’application a demandé le son d’appels et l’a reçu.
heuristic-recorded-call-does-not-prove = Qu’un appel était en cours à ce moment, ou où est allé l’enregistrement.
heuristic-recorded-call-benign-1 = Certains fabricants laissent les applications d’appel les enregistrer, et des gens l’activent.

heuristic-redirect-in-passing-name = redirections de pages non chiffrées
heuristic-redirect-in-passing-title = Une page non chiffrée a mené aussitôt à un autre site : { $example }
heuristic-redirect-in-passing-explanation = { $count ->
    [one] Une page ouverte sans chiffrement a mené
    *[other] { $count } pages ouvertes sans chiffrement ont mené
    } à un autre site en moins d’une seconde. { $why ->
    [port] L’autre site écoute sur un port inhabituel, comme le faisaient des serveurs de Pegasus.
    [message] L’adresse était arrivée au téléphone dans un message.
    *[nothing] Des sites anodins le font sans cesse ; des serveurs qui attaquent des téléphones aussi.
    }
heuristic-redirect-in-passing-proves = Que le navigateur a été envoyé vers un autre site.
heuristic-redirect-in-passing-does-not-prove = Que l’autre site a attaqué le téléphone.
heuristic-redirect-in-passing-benign-1 = Le site a déménagé, ou envoie ses visiteurs à un service de comptage, de publicité ou de connexion.
heuristic-redirect-in-passing-benign-2 = Un hôtel ou un café a d’abord envoyé le téléphone sur sa propre page.

heuristic-root-traces-name = traces de root
heuristic-root-traces-title = Quelqu’un a tous les droits sur ce téléphone
heuristic-root-traces-explanation = { $count ->
    [one] Une trace dit
    *[other] { $count } traces disent
    } que les limites d’Android ne valent pas pour tous sur ce téléphone : { $traces }
heuristic-root-traces-proves = Que des outils pour tous les droits, ou des changements à des parties du système, étaient là lors de l’acquisition.
heuristic-root-traces-does-not-prove = Qui les y a mis. Avec tous les droits un attaquant peut aussi se cacher de toute acquisition.
heuristic-root-traces-benign-1 = Des gens rootent leur téléphone exprès, et le savent.
heuristic-root-traces-benign-2 = Les systèmes pour développeurs viennent avec tous les droits.
heuristic-root-traces-benign-3 = Les outils qui copient un téléphone pour l’examiner peuvent laisser de telles traces.

heuristic-sensor-at-night-name = micro ou caméra pendant le sommeil du propriétaire
heuristic-sensor-at-night-title = { $app } a utilisé le micro ou la caméra pendant { $count } nuits
heuristic-sensor-at-night-explanation = Pendant { $count } des nuits où le propriétaire dormait, { $app } a utilisé le micro ou la caméra.
heuristic-sensor-at-night-proves = Que le téléphone a enregistré ces utilisations à ces moments.
heuristic-sensor-at-night-does-not-prove = Qui les a causées, ou ce qui a été enregistré.
heuristic-sensor-at-night-benign-1 = Applications qui surveillent le sommeil, attendent un mot ou écoutent dans une chambre d’enfant.
heuristic-sensor-at-night-benign-2 = Une horloge fausse, ou une nuit où le propriétaire était éveillé ou dans un autre fuseau.

heuristic-sensor-in-background-name = micro ou caméra en arrière-plan
heuristic-sensor-in-background-title = Le micro ou la caméra a servi en arrière-plan : { $apps }
heuristic-sensor-in-background-explanation = { $count ->
    [one] Une application qui n’appartient pas au système a utilisé
    *[other] { $count } applications qui n’appartiennent pas au système ont utilisé
    } le micro ou la caméra sans être à l’écran, ou à travers une autre application : { $apps }
heuristic-sensor-in-background-proves = Que le système a enregistré une telle utilisation et l’a permise.
heuristic-sensor-in-background-does-not-prove = Ce qui a été enregistré, ou que quelqu’un a écouté : certains systèmes écrivent cela aussi d’utilisations anodines.
heuristic-sensor-in-background-benign-1 = Assistants vocaux et claviers qui attendent un mot, appels et enregistrements qui continuent quand on ouvre autre chose.
heuristic-sensor-in-background-benign-2 = Applications pour chambres d’enfant, caméras de voiture et aides auditives.

heuristic-sensor-of-missing-app-name = micro, caméra ou écran utilisés par des applications non installées
heuristic-sensor-of-missing-app-title = Une application non installée a utilisé le micro, la caméra ou l’écran : { $apps }
heuristic-sensor-of-missing-app-explanation = Le téléphone a enregistré une utilisation du micro, de la caméra ou de l’écran par { $count ->
    [one] une application qui n’est pas
    *[other] { $count } applications qui ne sont pas
    } dans sa liste d’applications : { $apps }
heuristic-sensor-of-missing-app-proves = Qu’une application de ce nom l’a utilisé, et n’est plus dans la liste.
heuristic-sensor-of-missing-app-does-not-prove = Qu’elle était nuisible, ou que quelqu’un d’autre l’a retirée.
heuristic-sensor-of-missing-app-benign-1 = Le propriétaire a retiré l’application après s’en être servi.
heuristic-sensor-of-missing-app-benign-2 = La liste est celle d’un autre utilisateur ou profil du téléphone, ou n’est pas complète.

heuristic-sensor-still-in-use-name = micro ou caméra en usage pendant la copie du téléphone
heuristic-sensor-still-in-use-title = Le micro ou la caméra servait quand le téléphone a été copié : { $apps }
heuristic-sensor-still-in-use-explanation = { $apps } avait commencé à utiliser le micro ou la caméra et n’avait pas fini quand le téléphone a été copié.
heuristic-sensor-still-in-use-proves = Que le téléphone indique un début de cette utilisation et pas de fin.
heuristic-sensor-still-in-use-does-not-prove = Que du son ou des images ont été enregistrés jusque-là, ou que le propriétaire ne le savait pas.
heuristic-sensor-still-in-use-benign-1 = Un appel ou un enregistrement en cours, un assistant qui attend un mot, une application pour chambre d’enfant.
heuristic-sensor-still-in-use-benign-2 = Un programme qui a fini sans le dire.

heuristic-sensor-while-locked-name = micro ou caméra, téléphone verrouillé ou écran éteint
heuristic-sensor-while-locked-title = Le micro ou la caméra a servi alors que le téléphone était verrouillé ou son écran éteint
heuristic-sensor-while-locked-explanation = { $count ->
    [one] Une fois
    *[other] { $count } fois
    } le micro ou la caméra a servi plus de { $seconds } secondes alors que le téléphone était verrouillé ou son écran éteint et sans appel en cours : { $apps }
heuristic-sensor-while-locked-proves = Que le téléphone a enregistré une telle utilisation, et en même temps qu’il était verrouillé ou son écran éteint.
heuristic-sensor-while-locked-does-not-prove = Qui l’a causée, ou ce qui a été enregistré.
heuristic-sensor-while-locked-benign-1 = Enregistrements qui continuent quand le téléphone est verrouillé : mémos, caméras de voiture, applications qui surveillent le sommeil ou une chambre d’enfant.
heuristic-sensor-while-locked-benign-2 = Reconnaissance de musique, aides auditives, appels par applications, et une utilisation dont la fin n’a pas été notée.
heuristic-sensor-without-opening-name = micro ou caméra utilisés par une application qui n’a pas été ouverte
heuristic-sensor-without-opening-title = Le micro ou la caméra a été utilisé par une application qui n’a pas été ouverte : { $apps }
heuristic-sensor-without-opening-explanation = { $apps } a utilisé le micro ou la caméra, et aucune de ses fenêtres n’était à l’écran dans l’heure précédente.
heuristic-sensor-without-opening-proves = Que le téléphone a enregistré cette utilisation et ne cite aucune fenêtre de l’application dans l’heure précédente.
heuristic-sensor-without-opening-does-not-prove = Que le propriétaire l’ignorait, ou que du son ou des images ont été conservés.
heuristic-sensor-without-opening-benign-1 = Un appel pris avec un casque, une montre ou en voiture ; un assistant qui attend un mot.
heuristic-sensor-without-opening-benign-2 = Des enregistrements qui commencent seuls : caméras de voiture, applications qui surveillent le sommeil ou la chambre d’un enfant.

heuristic-shortcut-automation-name = raccourcis qui démarrent seuls et vont chercher quelque chose
heuristic-shortcut-automation-title = Un raccourci démarre seul et va chercher quelque chose : { $name }
heuristic-shortcut-automation-explanation = Le raccourci { $name } démarre { $trigger ->
    [app] chaque fois qu’une certaine application est ouverte,
    *[other] de lui-même,
    } sans demander, puis va chercher sur le réseau ou lance un programme. Des logiciels espions s’en sont servis pour revenir.
heuristic-shortcut-automation-proves = Que cette automatisation est en place sur le téléphone.
heuristic-shortcut-automation-does-not-prove = Qui l’a faite, ou qu’elle nuit.
heuristic-shortcut-automation-benign-1 = Le propriétaire, ou quelqu’un pour lui, l’a faite pour la maison, le travail ou la santé.
heuristic-shortcut-automation-benign-2 = Un raccourci repris de la collection de quelqu’un d’autre.

heuristic-shutdown-delay-name = extinctions que des programmes ont retardées
heuristic-shutdown-delay-title = Le téléphone a dû attendre des programmes quand on l’a éteint
heuristic-shutdown-delay-explanation = { $shutdowns ->
    [one] À une extinction ou un redémarrage le téléphone a dû attendre
    *[other] À { $shutdowns } extinctions ou redémarrages le téléphone a dû attendre
    } des programmes pendant trois tours ou plus, au plus { $rounds }. On a vu des logiciels espions qui ne veulent pas finir causer cela.
heuristic-shutdown-delay-proves = Que des programmes n’ont pas fini aussitôt quand le téléphone a été éteint.
heuristic-shutdown-delay-does-not-prove = Que l’un d’eux était un logiciel espion. La liste des programmes est dans les enregistrements.
heuristic-shutdown-delay-benign-1 = Un programme du système ou d’une application était occupé : une mise à jour, une sauvegarde, un gros envoi.
heuristic-shutdown-delay-benign-2 = Deux ou trois tours arrivent aussi sur des téléphones sains.

heuristic-traffic-diverted-name = trafic que d’autres peuvent lire
heuristic-traffic-diverted-title = Ce que ce téléphone envoie peut être lu par d’autres
heuristic-traffic-diverted-explanation = { $count ->
    [one] Un réglage ou certificat fait passer
    *[other] { $count } réglages ou certificats font passer
    } le trafic de ce téléphone par quelqu’un d’autre : { $ways }. { $together ->
    [0] {""}
    *[other] Un certificat joint à un tel détour laisse son propriétaire lire ce qui est chiffré.
    }
heuristic-traffic-diverted-proves = Que ces réglages et certificats étaient là lors de l’acquisition.
heuristic-traffic-diverted-does-not-prove = Qui les a mis, ou que quelqu’un lit.
heuristic-traffic-diverted-benign-1 = Bloqueurs de publicité, Tor, et réseaux d’employeurs et d’écoles passent par les mêmes moyens.
heuristic-traffic-diverted-benign-2 = Ceux qui testent des applications lisent leur propre trafic.

heuristic-triangulation-timeline-name = traces rapprochées, comme dans l’Opération Triangulation
heuristic-triangulation-timeline-title = { $kinds ->
    [2] Des changements ordinaires de deux types sont rapprochés : { $when }
    *[other] Des traces sont rapprochées comme dans l’Opération Triangulation : { $when }
    }
heuristic-triangulation-timeline-explanation = En cinq minutes, { $kinds } types de traces que l’Opération Triangulation laisse ensemble sont apparus : { $attachments ->
    [yes] des dossiers de pièces jointes changés sans qu’il y ait de pièce jointe ;
    *[no] {""}
    } { $settings ->
    [yes] des fichiers de réglages écrits ;
    *[no] {""}
    } { $network ->
    [yes] des programmes qui ont utilisé le réseau ;
    *[no] {""}
    } { $location ->
    [yes] des parties du service de localisation qui se sont arrêtées ;
    *[no] {""}
    } d’abord le { $when }.
heuristic-triangulation-timeline-proves = Que ces changements ont eu lieu presque en même temps.
heuristic-triangulation-timeline-does-not-prove = Qu’ils vont ensemble, ou que le téléphone a été attaqué. Chacun seul est ordinaire.
heuristic-triangulation-timeline-benign-1 = Un message avec pièce jointe a été supprimé pendant que le téléphone faisait autre chose.
heuristic-triangulation-timeline-benign-2 = Le téléphone a été démarré, mis à jour ou restauré à ce moment.

heuristic-unknown-adb-computer-name = ordinateurs qui peuvent commander le téléphone
heuristic-unknown-adb-computer-title = D’autres ordinateurs peuvent commander ce téléphone par câble
heuristic-unknown-adb-computer-explanation = { $count ->
    [one] Un ordinateur
    *[other] { $count } ordinateurs
    } outre celui qui a fait l’acquisition peuvent commander ce téléphone : { $computers }. { $custody ->
    [0] {""}
    *[other] { $custody } d’entre eux l’ont fait pendant que le téléphone était dans d’autres mains.
    }
heuristic-unknown-adb-computer-proves = Que quelqu’un a déverrouillé le téléphone et accepté de faire confiance à ces ordinateurs.
heuristic-unknown-adb-computer-does-not-prove = À qui sont ces ordinateurs, ou ce qu’ils ont fait.
heuristic-unknown-adb-computer-benign-1 = Votre propre ordinateur, ou celui de quelqu’un qui a aidé avec le téléphone.
heuristic-unknown-adb-computer-benign-2 = Réparateurs et développeurs connectent des téléphones ainsi.

heuristic-updates-blocked-name = mises à jour tenues à l’écart
heuristic-updates-blocked-title = Quelque chose tient les mises à jour d’iOS à l’écart de ce téléphone
heuristic-updates-blocked-explanation = { $fixed ->
    [0] {""}
    [one] Un serveur qui distribue des mises à jour a une adresse fixe sur ce téléphone.
    *[other] { $fixed } serveurs qui distribuent des mises à jour ont des adresses fixes sur ce téléphone.
    } { $failed ->
    [0] {""}
    *[other] L’installation d’une mise à jour a échoué { $failed } fois.
    } On a vu des logiciels espions tenir les mises à jour à l’écart, pour que les failles qu’ils utilisent restent.
heuristic-updates-blocked-proves = Que des mises à jour ont échoué, ou que leurs serveurs ont reçu des adresses fixes.
heuristic-updates-blocked-does-not-prove = Que quelqu’un d’autre l’a fait, ou que le téléphone a été attaqué.
heuristic-updates-blocked-benign-1 = Les mises à jour échouent quand il y a peu de place, de batterie ou de réseau.
heuristic-updates-blocked-benign-2 = Quelqu’un a bloqué les mises à jour exprès, par exemple pour garder un jailbreak.

heuristic-used-in-custody-name = ce qui s’est fait pendant que le téléphone était en d’autres mains
heuristic-used-in-custody-title = Le téléphone a été utilisé pendant qu’il était en d’autres mains
heuristic-used-in-custody-explanation = Ce que le téléphone a enregistré pendant qu’il était en d’autres mains. { $unlocked ->
        [0] {""}
       *[other] Déverrouillages : { $unlocked }.
    } { $opened ->
        [0] {""}
       *[other] Applications ouvertes : { $opened }.
    } { $installed ->
        [0] {""}
       *[other] Applications installées : { $installed }.
    } { $computers ->
        [0] {""}
       *[other] Ordinateurs acceptés ou utilisés : { $computers }.
    } { $commands ->
        [0] {""}
       *[other] Commandes par câble : { $commands }.
    } { $profiles ->
        [0] {""}
       *[other] Profils : { $profiles }.
    } { $permissions ->
        [0] {""}
       *[other] Autorisations accordées : { $permissions }.
    } { $accessories ->
        [0] {""}
       *[other] Accessoires et câbles : { $accessories }.
    }
heuristic-used-in-custody-proves = Que le téléphone a enregistré ces faits, et qu’ils tombent dans le temps que vous avez indiqué.
heuristic-used-in-custody-does-not-prove = Qui les a faits, ni que quelque chose ait été copié du téléphone ou mis dessus.
heuristic-used-in-custody-benign-1 = On vous a demandé de le déverrouiller, ou vous l’avez utilisé pendant ce temps.
heuristic-used-in-custody-benign-2 = Le téléphone en fait une partie de lui-même : un appel ou une alarme passe au premier plan, une boutique installe ce qui avait été demandé avant.
heuristic-used-in-custody-benign-3 = Le temps que vous avez indiqué, ou l’horloge du téléphone, n’est pas exact.
heuristic-weakened-protection-name = protection désactivée
heuristic-weakened-protection-title = La protection de ce téléphone est désactivée
heuristic-weakened-protection-explanation = { $count ->
    [one] Un réglage retire
    *[other] { $count } réglages retirent
    } de la protection à ce téléphone : { $settings }
heuristic-weakened-protection-proves = Que ces réglages avaient ces valeurs lors de l’acquisition.
heuristic-weakened-protection-does-not-prove = Qui les a changés, quand, ou que le téléphone a été attaqué.
heuristic-weakened-protection-benign-1 = Une acquisition par câble a besoin des réglages pour développeurs ; désactivez-les ensuite.
heuristic-weakened-protection-benign-2 = D’autres systèmes que celui du fabricant démarrent déverrouillés ou avec leurs propres clés.
heuristic-weakened-protection-benign-3 = Des gens désactivent le contrôle des applications pour installer quelque chose qu’il refuse.
