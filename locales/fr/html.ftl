# Needs the review of a native speaker.

html-title = Hoofprint : rapport sur un téléphone
html-known-as = Connu sous le nom de { $names }.
html-means-critical = Ces traces appartiennent à un logiciel espion qui prend le contrôle de tout le téléphone. Cela ne dit pas qui l’a fait ni ce qui a été pris, et vous n’y êtes pour rien. Des gens s’en occupent tous les jours ; les étapes ci-dessous mènent à eux.
html-means-stalkerware = Quelqu’un qui a eu ce téléphone en main a pu l’y mettre pour lire, écouter ou suivre la personne qui l’utilise. Cela ne dit pas qui c’était ni ce qui a été pris, et ce n’est pas de votre faute. Ne la retirez pas encore : la personne qui l’a fait peut s’en apercevoir. Des gens s’occupent de cela tous les jours ; les étapes ci-dessous mènent à eux.
html-means-findings = Ce peut être une tentative d’attaque du téléphone ou avoir une explication anodine. La page dit de chaque chose ce qu’elle prouve et ce qu’elle ne prouve pas. Quelqu’un qui s’y connaît devrait regarder.
html-findings = Ce qui a été trouvé
html-steps = Que faire :
html-steps-above = Que faire : les étapes ci-dessus, numéros { $numbers }.
html-evidence = Montrer les preuves
html-terms = Mots employés ici
html-severities = Ce que signifient ces mots
severity-critical-means = Un logiciel espion connu, ou une partie de celui-ci, est ou était sur le téléphone.
severity-high-means = Un signe fort d’une attaque ou d’une tentative.
severity-medium-means = Quelqu’un qui s’y connaît devrait regarder. Il peut y avoir une explication anodine.
severity-low-means = Bon à savoir, et courant sur des téléphones sains.
html-timeline = Quand cela s’est passé

story-delivery = Comment quelque chose a pu entrer
story-install = Ce qui a été mis ou changé dans le téléphone
story-use = Ce qui a tourné, et ce que cela a fait
story-cover-up = Ce qui a été caché, retiré ou désactivé
story-context = Bon à savoir, et courant sur des téléphones sains
story-count = { $count ->
    [0] rien trouvé
    [one] 1 résultat
   *[other] { $count } résultats
}
story-more = { $count ->
    [one] 1 autre résultat figure dans report.json.
   *[other] { $count } autres résultats figurent dans report.json.
}
story-more-times = { $count ->
    [one] 1 autre moment figure dans report.json.
   *[other] { $count } autres moments figurent dans report.json.
}
story-picture = Image de quand cela s’est passé. Le tableau « Quand cela s’est passé » dit la même chose en mots.

days-heading = Micro, caméra et écran, jour par jour
days-picture = Graphique des jours où un capteur a servi. La liste en dessous dit la même chose en mots.
days-note = Chaque ligne est un jour, de minuit à minuit. Ce que le téléphone n’a pas enregistré n’y est pas, et un attaquant qui contrôle le téléphone peut tenir une utilisation hors de ces enregistrements.
days-locked = téléphone verrouillé
days-dark = écran éteint
days-call = appel
days-screen = écran enregistré ou partagé
days-camera = caméra
days-microphone = micro
days-list = Montrer ces utilisations en liste

coverage-period = Période des enregistrements
share-read = { $count } lus jusqu’au bout
share-partly = { $count } lus en partie
share-failed = { $count } illisibles
share-missing = { $count } absents ou non lus par cette version

term-indicator = Indicateur
term-indicator-means = Un nom, une adresse ou un fichier que des chercheurs ont trouvé sur des téléphones attaqués et publié pour que d’autres puissent le chercher.
term-check = Vérification du comportement
term-check-means = Une règle qui cherche ce que font les attaques, et non des noms que quelqu’un a publiés. Elle peut se tromper dans les deux sens.
term-rule = Règle YARA
term-rule-means = Une description des octets d’un fichier, écrite par des chercheurs pour reconnaître des programmes.
term-server = Serveur, domaine
term-server-means = Un ordinateur sur internet, et son nom. Un logiciel espion se charge depuis de tels serveurs et leur envoie ce qu’il a pris.
term-process = Processus
term-process-means = Un programme pendant qu’il tourne. Le téléphone tient des listes des programmes qui ont tourné, par exemple pour compter les données qu’ils ont utilisées.
term-app-id = Identifiant d’une application
term-app-id-means = Le nom sous lequel le système connaît une application, comme com.example.app. Les gens en voient un autre, qui peut être n’importe quoi.
term-hash = Empreinte (hash)
term-hash-means = Un nombre calculé à partir de tous les octets d’un fichier. Deux fichiers de même empreinte sont le même fichier.
term-certificate = Certificat, signature
term-certificate-means = Ce avec quoi le fabricant signe une application. Personne d’autre ne peut signer avec.
term-profile = Profil de configuration
term-profile-means = Un fichier de réglages qu’un employeur, une école ou un attaquant peut installer. Il peut détourner le trafic et interdire des choses.
term-data-use = Utilisation des données
term-data-use-means = Le téléphone compte combien d’octets chaque programme envoie et reçoit, et le garde des semaines ou des années.
term-crash = Plantage
term-crash-means = Un programme s’est arrêté à cause d’une faute. Les attaques qui exploitent une faute font souvent planter le programme quelques fois avant de réussir.
term-permission = Autorisation
term-permission-means = Ce qu’une application peut faire, comme écouter ou lire des messages. Son propriétaire l’a permis, ou quelqu’un qui avait le téléphone en main.
term-control = Contrôle du téléphone
term-control-means = Les services d’accessibilité, les administrateurs de l’appareil et autres voient l’écran ou pilotent le téléphone. Ils sont faits pour des personnes handicapées et des employeurs, et les logiciels espions en abusent.
term-origin = Origine
term-origin-means = L’adresse d’un site telle que le navigateur la garde, même là où personne ne l’a ouvert exprès.
term-pairing = Jumelage, confiance
term-pairing-means = Un ordinateur auquel le téléphone fait confiance peut lire dedans par câble.
term-shutdown-log = Journal des extinctions
term-shutdown-log-means = Ce que le téléphone note quand on l’éteint : quels programmes ne voulaient pas finir.
html-unreviewed = Cette traduction n’a pas encore été relue par un locuteur natif. Si une phrase n’est pas claire, refaites le rapport en anglais.
html-annex = Pour les spécialistes
html-annex-open = Montrer d’où cela vient et comment le vérifier
html-tool = Programme
html-path = Pièce
html-kind = Type
html-kind-value = { $kind }{ $encrypted ->
    [yes] , chiffré
   *[no] {""}
} ; { $files } fichiers, { $bytes } octets
html-sha256 = SHA-256 de sa liste de fichiers, ou du fichier
html-unhashed = non calculé, car il faudrait lire toute l’archive ; --hash le calcule
html-identity = Build et numéro de série
html-rules = Règles YARA
html-redacted = Dans ce rapport, les noms, numéros, textes, liens et noms de fichiers ont été remplacés afin qu’il puisse être transmis. Relisez-le en entier avant de le faire.
html-set = Indicateurs
html-age = Âge des indicateurs
html-refused = Non comparé
html-rejected = Inutilisable
html-note = À lire avec prudence
html-zone = Fuseau horaire de cette page

html-capabilities = Quelqu’un a-t-il pu écouter, regarder, lire ou prendre ?
capabilities-note = Un logiciel espion qui contrôle tout peut cacher ce qu’il fait : qu’aucun point de micro ou de caméra n’ait été vu, et que rien n’ait été trouvé ici, ne prouve pas que rien ne s’est passé.
capability-microphone = Quelqu’un a-t-il pu écouter par le micro ?
capability-camera = Quelqu’un a-t-il pu regarder par la caméra ?
capability-screen = Quelqu’un a-t-il pu voir l’écran ?
capability-calls = Quelqu’un a-t-il pu écouter les appels ou en avoir connaissance ?
capability-location = Quelqu’un a-t-il pu suivre où est le téléphone ?
capability-messages = Quelqu’un a-t-il pu lire les messages et le courrier ?
capability-contacts-and-calendar = Quelqu’un a-t-il pu lire les contacts et le calendrier ?
capability-all-data = Quelqu’un a-t-il pu copier tout ce qui est enregistré ?
capability-credentials = Quelqu’un a-t-il pu prendre des mots de passe et des clés ?
capability-device-takeover = Quelqu’un a-t-il pris le contrôle du téléphone ?
capability-exploit-delivery = Quelqu’un a-t-il essayé d’entrer ?
capability-persistence = Un logiciel espion survivrait-il à un redémarrage ?
capability-evasion = Quelqu’un a-t-il caché des traces ou désactivé une protection ?
capability-exfiltration = Des données ont-elles été envoyées au-dehors ?
capability-interception = Quelqu’un a-t-il pu lire le trafic en chemin ?
reply-observed = Des signes en ont été vus.
reply-family = On sait que { $names } le fait. Aucune trace ne dit s’il l’a fait sur ce téléphone.
reply-nothing = Recherché, et rien trouvé dans ce qui a pu être lu.
reply-not-assessed = Non évalué : rien de ce qui a été lu ne peut le montrer.
capability-grounds = Sur quoi repose cette réponse
capability-read = Lu, et aurait pu le montrer :
capability-hints = Lu, et dit seulement ce qui était permis ou combien a été envoyé :
capability-absent = Aurait pu le montrer, et n’a pas été lu :
capability-obtain = Pour en savoir plus :
obtain-privacy-report = Activez le Rapport de confidentialité des apps (Réglages, Confidentialité et sécurité), attendez une semaine, exportez-le et examinez le fichier.
obtain-encrypted-backup = Faites une sauvegarde chiffrée sur un ordinateur : elle contient plus qu’une sauvegarde non chiffrée.
obtain-filesystem = Demandez à une ligne d’assistance : une copie de tout le système de fichiers le montre, et seuls des spécialistes peuvent la faire.
obtain-bugreport = Créez un rapport de bug (Paramètres, Options pour les développeurs) et examinez-le.
obtain-androidqf = Collectez le téléphone avec AndroidQF, de préférence avec quelqu’un qui le connaît.
obtain-intrusion-logs = Activez la journalisation des intrusions (Protection avancée) et exportez les journaux plus tard.

overview-title = Bilan de plusieurs acquisitions
overview-sum = { $all ->
    [one] 1 acquisition a été examinée :
   *[other] { $all } acquisitions ont été examinées :
  } { $found } avec des résultats qu’une personne experte devrait regarder, { $nothing } sans traces connues, { $incomplete } sans traces mais pas entièrement lues, { $failed } qui n’ont pas pu être lues du tout.
overview-name = Acquisition
overview-device = Appareil
overview-result = Bilan
overview-failed = Elle n’a pas pu être lue du tout.
