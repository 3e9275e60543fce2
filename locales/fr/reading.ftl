# Needs the review of a native speaker.

open-not-a-file = C’est un lien ou un périphérique, pas un fichier. Hoofprint ne suit jamais de liens hors de la pièce.
open-missing = Le fichier est listé, mais son contenu n’y est pas. La sauvegarde est peut-être partielle.
open-too-large = Le fichier demande { $needed } Mo de mémoire, et { $limit } Mo sont permis. Ajoutez --memory avec un nombre plus grand.
open-undecryptable = { $why ->
    [no-row] Le fichier ne peut pas être déchiffré : la liste de la sauvegarde ne le nomme pas, il n’y a donc pas de clé.
    [row-damaged] Le fichier ne peut pas être déchiffré : son entrée dans la liste de la sauvegarde est abîmée.
    [no-keys] Le fichier ne peut pas être déchiffré : les clés de la sauvegarde ne peuvent pas être ouvertes.
    [no-class-key] Le fichier ne peut pas être déchiffré : la sauvegarde n’a pas de clé pour sa classe de protection.
    [member] Le fichier est chiffré dans l’archive. Décompressez d’abord l’archive avec son mot de passe.
    [cut-short] Le fichier ne peut pas être déchiffré : il est tronqué.
   *[key-damaged] Le fichier ne peut pas être déchiffré : sa clé est abîmée.
}
open-unreadable = Le fichier ne peut pas être lu : { $reason }
companion-missing = Un fichier qui lui appartient est listé mais absent : { $file }. Ses entrées les plus récentes peuvent manquer.
companion-not-opened = Un fichier qui lui appartient ne peut pas être ouvert : { $file }. Ses entrées les plus récentes peuvent manquer.
stopped-before = Non lu, car l’examen a été arrêté.
parser-stopped = La lecture s’est arrêtée sur quelque chose d’inattendu. Les lignes précédentes ont été gardées. Merci de le signaler à ceux qui font Hoofprint.

database-unreadable = Ce n’est pas une base de données lisible : { $reason }
database-header-damaged = Les premiers octets de la base de données sont abîmés. Elle a été lue aussi bien que possible.
wal-unreadable = Le journal des derniers changements à côté de la base de données est abîmé. Les lignes les plus récentes peuvent manquer.
journal-unreadable = Le journal à côté de la base de données est abîmé. Certaines lignes peuvent être périmées.
table-row-lost = Table { $table } : la ligne { $row } est abîmée ({ $reason }).
table-rows-lost = Table { $table } : les lignes { $from } à { $to } sont sur une page abîmée et perdues.
table-end-lost = Table { $table } : tout à partir de la ligne { $from } est sur des pages abîmées et perdu.
table-cut-short = La table { $table } n’a pas pu être lue jusqu’au bout ({ $reason }).

plist-damaged = La liste de propriétés est abîmée : { $reason }
plist-bomb = La liste de propriétés est faite pour épuiser cet ordinateur. Elle n’a pas été ouverte.
plist-none = Ce n’est pas une liste de propriétés.
provisioning-profile-none = Le fichier ne contient pas de liste de propriétés, comme en a un profil d’approvisionnement.
crash-no-header = La première ligne n’est pas l’en-tête d’un journal de plantage.
crash-body-damaged = Une partie du journal de plantage ne peut pas être lue. Son en-tête et ce qui précède ont été gardés.
shutdown-open = { $count ->
    [one] Un programme figure
   *[other] { $count } programmes figurent
} après la dernière extinction, sans heure : une autre était en cours, ou la suite du journal manque.
table-row-damaged = Une ligne de la table { $table } ne peut pas être lue.
adb-times-binary = La dernière connexion de chaque ordinateur est gardée sous une forme binaire qu’un rapport de bug ne peut pas contenir.
messages-cut-short = La liste des messages s’interrompt ou est abîmée : les suivants manquent.
processes-without-columns = La liste des programmes n’a pas de première ligne nommant ses colonnes.
section-timed-out = Le téléphone a mis trop de temps à écrire cela et s’est interrompu : la suite manque.
limit-file-size = Seuls les premiers { $limit } Mo de ce fichier ont été lus.
tombstone-unnamed = Ce rapport de plantage ne dit pas quel programme a planté.
tombstone-cut-short = Ce rapport de plantage s’interrompt ou est abîmé.
lines-cut = { $count ->
    [one] Une ligne dépasse 64 Ko et a été coupée.
   *[other] { $count } lignes dépassent 64 Ko et ont été coupées.
}
json-damaged = { $count ->
    [one] Un morceau de cette liste est abîmé et a été omis.
   *[other] { $count } morceaux de cette liste sont abîmés et ont été omis.
}
records-damaged = { $count ->
    [one] Un enregistrement ne peut pas être lu.
   *[other] { $count } enregistrements ne peuvent pas être lus.
}
log-damaged = { $count ->
    [one] Une ligne du journal ne peut pas être lue.
   *[other] { $count } lignes du journal ne peuvent pas être lues.
}
cookies-none = Ce n’est pas un fichier de cookies.
cookies-damaged = { $count ->
    [one] Un cookie ou une page de cookies ne peut pas être lu.
   *[other] { $count } cookies ou pages de cookies ne peuvent pas être lus.
}
origin-damaged = Le fichier ne dit pas à quel site il appartient.
files-no-list = Il n’y a pas de liste de fichiers ici.
plist-no-dictionary = La liste de propriétés ne contient pas ce qu’elle devrait.

message-body-cut = Le texte d’un message est tronqué.
message-body-damaged = Le texte d’un message est abîmé ({ $reason }).

limit-records = Plus de { $limit } enregistrements dans un fichier. Le reste n’a pas été lu.
limit-rule-time = Les règles ont mis plus de { $limit } secondes pour ce fichier. On ignore ce qu’elles n’ont pas atteint.
rule-failed = Les règles n’ont pas pu examiner ce fichier : { $reason }.
rule-flaw = { $what } (ligne { $line })
rule-needs-module = La règle { $rule } a besoin du module { $needs } de YARA, que ce programme n’a pas.
rule-needs-rule = La règle { $rule } a besoin de la règle { $needs }, qui ne peut pas être utilisée.
limit-archives-deep = Une archive est à plus de { $limit } archives de profondeur dans ce fichier. Elle n’a pas été ouverte.
limit-compressed-parts = Ce qui est compressé dans ce fichier dépasse { $limit } Mo. Le reste n’a pas été examiné.
limit-deleted-rows = Il y a ici plus de { $limit } Mo d’enregistrements supprimés, ou la base de données est plus grande. Tous n’ont pas été reconstitués ; ajoutez --memory avec un nombre plus grand.
limit-hits = { $count } autres apparitions des mêmes indicateurs ont été laissées hors du rapport.
limit-facts = Il y a tant de matière pour la vérification « { $heuristic } » que seul le premier million d’entrées a été pesé.

shortened-links = { $count ->
    [one] Un lien est raccourci (comme bit.ly). On ne voit pas où il mène, il n’a donc pas pu être comparé ; Hoofprint n’ouvre jamais de liens.
   *[other] { $count } liens sont raccourcis (comme bit.ly). On ne voit pas où ils mènent, ils n’ont donc pas pu être comparés ; Hoofprint n’ouvre jamais de liens.
}

reason-stopped = L’examen a été arrêté avant la fin.
reason-partial = Tout n’a pas pu être lu de ceci : { $artifact }
reason-failed = Ceci est là et n’a pas pu être lu : { $artifact }
usage-without-names = Les noms des applications sont dans un autre fichier, qui n’est pas là : on ne sait pas ce qui a été ouvert.
xml-damaged = Son XML n’a pas pu être lu jusqu’au bout ({ $reason }) : ce qui précède l’a été.
manifest-damaged = Ce que la sauvegarde dit de cette application est abîmé.
user-not-collected = Les applications de l’utilisateur { $user } n’ont pas été collectées, ou pas toutes.
apk-unreadable = Pas un fichier d’installation lisible : { $reason }
apk-manifest-unreadable = Le manifeste de l’application ne peut pas être lu : { $reason }
apk-signature-unreadable = Qui a signé l’application ne peut pas être lu : { $reason }
