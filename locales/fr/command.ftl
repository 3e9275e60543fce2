# Needs the review of a native speaker. Help texts are English.

command-failed = Quelque chose s’est mal passé : { $reason }
option-zone-unknown = Il n’y a pas de fuseau horaire nommé { $value }. Écrivez-le comme Africa/Casablanca.
option-span-wrong = { $value } n’est pas une période. Écrivez-la comme 2021-07-01..2021-07-04.
option-time-wrong = { $value } n’est ni un jour ni une heure. Écrivez comme 2021-07-01 ou 2021-07-01T18:30.
option-hours-wrong = { $value } n’est pas une plage d’heures. Écrivez-la comme 23:00..07:00.
option-size-wrong = { $value } n’est pas une taille. Écrivez-la comme 500M ou 2G.
output-exists = Il y a déjà un rapport dans { $path }. Donnez un autre dossier, ou ajoutez --force pour le remplacer.
output-not-empty = Le dossier { $path } contient d’autres fichiers. Donnez-en un nouveau.
output-not-a-folder = { $path } est un fichier. Donnez un nouveau dossier.
output-inside-evidence = { $path } est à l’intérieur de la pièce. Rien n’y est jamais écrit ; donnez un dossier ailleurs.
password-file-unreadable = Le fichier de mot de passe { $path } ne peut pas être lu : { $reason }
password-prompt = Mot de passe de la sauvegarde dans { $path } :
records-decrypted = Remarque : la sauvegarde est chiffrée. Avec --records, tout ce qui a été lu est écrit en clair dans le dossier du rapport. Gardez-le en lieu sûr.
progress-reading = Lecture

backups-none =
    Aucune sauvegarde n’a été trouvée aux endroits où le Finder et iTunes les mettent. Donnez le dossier de l’une : hoofprint scan DOSSIER
backups-not-chosen = Choisissez une sauvegarde par son numéro, ou donnez son dossier : hoofprint scan DOSSIER. La commande « hoofprint backups » les énumère.
backups-choose = Numéro de la sauvegarde à examiner :
backups-line = { $number }. { $device }, iOS { $version }, faite le { $made }, { $megabytes } Mo, { $lock }
backups-encrypted = chiffrée
backups-plain = non chiffrée
backups-unknown = inconnu

demo-intro = Ceci est une démonstration avec un téléphone inventé, dans { $path }. Le téléphone de personne n’a été touché.
demo-end = Pour examiner une sauvegarde à vous : hoofprint scan DOSSIER --output RAPPORT
verify-no-list = { $path } n’est pas là ou ne peut pas être lu ({ $reason }). Seul un rapport de « scan --deep » contient ce qu’il faut.
verify-differs = Changé : { $path }
verify-missing = N’est plus là : { $path }
verify-new = N’y était pas : { $path }
verify-sum = { $equal } fichiers sont comme ils étaient. { $different } ont changé, { $missing } ne sont plus là, { $new } n’y étaient pas.
practice-made = Le téléphone d’exercice est dans { $path }. Ce qui y est caché figure dans { $truth }.
practice-occupied = { $path } n’est pas vide. Donnez un nouveau dossier.
practice-no-password = Seule une sauvegarde peut être chiffrée. Retirez --password, ou faites une sauvegarde.
practice-other-platform = Cela ne va pas ensemble : un iPhone donne une sauvegarde ou un système de fichiers, un téléphone Android donne ab, bugreport ou androidqf. pegasus-2021 est arrivé à des iPhone, novispy et stalkerware à des téléphones Android.

rules-not-in-this-build = Ce programme a été construit sans YARA. Construisez-le avec « yara » pour utiliser --yara.
rules-unusable = Aucune des règles données avec --yara ne peut être utilisée. Rien n’a été examiné.
rules-some-unusable = { $count ->
    [one] Une des règles ne peut pas être utilisée. Elle est nommée plus haut et dans le rapport ; les autres servent.
   *[other] { $count } des règles ne peuvent pas être utilisées. Elles sont nommées plus haut et dans le rapport ; les autres servent.
}

explain-heuristics = Vérifications
explain-artifacts = Artefacts
explain-capabilities = Capacités
explain-name = { "  " }{ $name } : { $text }
explain-unknown = Rien ne s’appelle { $word }. « hoofprint explain » seul énumère tous les noms.
explain-heuristic = Elle cherche { $text }.
explain-artifact = { $text }
explain-capability = { $text }
explain-proves = Ce que cela prouve : { $text }
explain-does-not-prove = Ce que cela ne prouve pas : { $text }
explain-benign = Une explication anodine : { $text }
explain-reads = Lit : { $text }
explain-read-by = Vérifications qui s’en servent : { $text }
explain-paths = Où cela se trouve : { $text }
explain-shows = Peut montrer : { $text }
explain-hints-at = Donne un indice de : { $text }
explain-shown-by = Artefacts qui peuvent le montrer : { $text }
explain-hinted-by = Artefacts qui n’en donnent qu’un indice : { $text }
explain-source = Source : { $text }
explain-techniques = ATT&CK for Mobile : { $text }
explain-note = { $text }
diff-no-report = { $path } ne peut pas être lu comme rapport : { $reason }.
diff-other-phone = Ces deux rapports concernent des téléphones de numéros de série différents.
diff-new = Nouveau : { $severity } { $title }
diff-gone = N’est plus là : { $severity } { $title }
diff-answer = { $question } Avant : { $old } ; maintenant : { $new }.
diff-read-now = Lu maintenant, et pas avant : { $title }
diff-not-read-now = Lu avant, et pas maintenant : { $title }
diff-sum = { $new } résultats sont nouveaux, { $gone } ne sont plus là, { $same } sont les mêmes.
ask-intro = Quelques questions sur le téléphone. Entrée seule veut dire non, ou que vous ne savez pas.
ask-custody = Le téléphone a-t-il été hors de vos mains : police, frontière, réparation, quelqu’un à la maison ? De quand à quand (2024-02-20T20:00..2024-02-21T01:00) ?
ask-more = Une autre fois ? De quand à quand ?
ask-asleep = Quand dormez-vous (23:00..07:00) ?
ask-zone = Dans quel fuseau horaire vivez-vous (Europe/Belgrade) ?
ask-managed = Un employeur ou une école gère-t-il le téléphone ? (o/n)
ask-developer = Développez-vous des applications pour téléphones ? (o/n)
ask-rooted = L’avez-vous vous-même rooté ou débridé (jailbreak) ? (o/n)
ask-again = { $reason } Réessayez, ou appuyez sur Entrée.

several-begin = { $number } sur { $all } : { $path }
several-failed = Celle-ci n’a pas pu être lue : { $reason }
several-written = Une vue d’ensemble se trouve dans { $path }.

rescan-needs-records = Dans { $path } il n’y a que les enregistrements sur lesquels reposent les résultats, et non tous ceux qui ont été lus. Seul un rapport de « scan --records » peut être comparé de nouveau.
rescan-compared = { $count ->
    [one] 1 enregistrement conservé a été comparé de nouveau.
   *[other] { $count } enregistrements conservés ont été comparés de nouveau.
  } Ce qui repose sur les octets de fichiers ou sur le comportement reste comme il avait été trouvé.
rescan-broken = { $count ->
    [one] 1 ligne des enregistrements conservés n’a pas pu être lue.
   *[other] { $count } lignes des enregistrements conservés n’ont pas pu être lues.
  }
pack-no-recipient = { $value } n’est pas un destinataire d’age. Il commence par age1 ; la personne qui doit ouvrir le fichier vous le donne.
pack-not-in-this-build = Ce programme a été construit sans age. Construisez-le avec « age » pour empaqueter et ouvrir des rapports.
pack-written = { $path } a été écrit, avec { $count } fichiers. Seules peuvent l’ouvrir les personnes à qui il est destiné.
unpack-refused = { $path } ne peut pas être ouvert : { $reason }
unpack-no-key = il n’y a pas de clé pour lui
unpack-written = Le rapport est dans { $path }.
