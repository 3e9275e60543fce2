# Needs the review of a native speaker.

evidence-not-found = Il n’y a rien à { $path }. Vérifiez le chemin, et que le disque est branché.
evidence-no-permission =
    Cet ordinateur ne laisse pas Hoofprint lire { $path }. Sur un Mac, ouvrez Réglages Système, Confidentialité et sécurité,
    Accès complet au disque, et autorisez votre terminal ; ou copiez le dossier ailleurs et examinez la copie.
evidence-empty = { $path } est vide. Donnez le dossier qui contient la sauvegarde.
evidence-not-an-archive =
    { $path } est un fichier que Hoofprint ne peut pas ouvrir. Donnez un dossier de sauvegarde, ou un zip, tar ou tar.gz qui en contient une.
evidence-password-needed =
    La sauvegarde dans { $path } est chiffrée, et aucun mot de passe n’a été donné. Lancez la même commande dans un terminal,
    qui le demandera ; ou écrivez-le dans un fichier et ajoutez --password-file FICHIER.
evidence-wrong-password =
    Le mot de passe n’ouvre pas la sauvegarde dans { $path }. C’est celui qui a été choisi pour les sauvegardes chiffrées dans
    le Finder ou iTunes, pas le code du téléphone. Rien n’a été lu et aucun rapport n’a été écrit.
evidence-unreadable = { $path } ne peut pas être lu : { $reason }

layout-unknown =
    Ce n’est ni une sauvegarde d’iPhone ni une copie de son système de fichiers. Rien n’a pu y être vérifié.

folder-not-listed = Les fichiers de ce dossier ne peuvent pas être listés : { $reason }
name-not-unicode = Le nom de ce fichier n’est pas un texte valable et s’affiche dans la mesure où il se lit.
name-leaves-root = L’archive nomme un fichier qui serait hors d’elle. Il a été omis.
member-unreadable = Une entrée de l’archive ne peut pas être lue.
members-encrypted = { $count ->
    [one] Un fichier est chiffré
   *[other] { $count } fichiers sont chiffrés
} dans l’archive. Décompressez d’abord l’archive avec son mot de passe.
member-twice = L’archive contient ce fichier deux fois. Le second a été lu, comme à la décompression.
members-twice = L’archive contient plusieurs fois des fichiers de même nom. Le dernier de chacun a été lu, comme à la décompression.
archive-of-no-phone = Cette archive ne contient rien d’un téléphone connu ici, et a été omise.
archives-too-many = Il y a plus de { $limit } archives ici. Les autres n’ont pas été ouvertes ; examinez-les à part.
archive-too-deep = Cette archive est dans trop d’autres et n’a pas été ouverte.
backup-header-damaged = L’en-tête de cette sauvegarde est abîmé, rien ne peut donc y être lu.
archive-cut-short = L’archive s’interrompt avant la fin ({ $reason }). Ce qui suit manque.
archive-damaged = Cet enregistrement de la sauvegarde est abîmé.

manifest-missing = La liste des fichiers (Manifest.db ou Manifest.mbdb) manque, seuls des fichiers aux noms connus ont donc été trouvés.
manifest-locked = Manifest.db est chiffré et ne peut pas être ouvert ({ $reason }). Seuls des fichiers aux noms connus ont été trouvés.
manifest-plist-missing = Ce fichier de la sauvegarde manque.
mbdb-not-one = Ce n’est pas la liste des fichiers d’une sauvegarde.
mbdb-damaged = { $count ->
    [one] La liste des fichiers est abîmée à un endroit. Ce qui y figurait manque.
   *[other] La liste des fichiers est abîmée à { $count } endroits. Ce qui y figurait manque.
}
manifest-without-files = Manifest.db n’a pas de liste de fichiers.
manifest-bad-ids = { $count ->
    [one] Une ligne de la liste des fichiers a un nom impossible et a été omise.
   *[other] { $count } lignes de la liste des fichiers ont un nom impossible et ont été omises.
}
manifest-bad-paths = { $count ->
    [one] Une ligne de la liste des fichiers nomme un endroit hors du téléphone et a été omise.
   *[other] { $count } lignes de la liste des fichiers nomment un endroit hors du téléphone et ont été omises.
}
manifest-row-damaged = L’entrée de ce fichier dans la liste de la sauvegarde est abîmée : taille, heures et propriétaire sont inconnus.
domain-unknown = La sauvegarde garde des fichiers dans une zone que Hoofprint ne connaît pas : { $domain }
file-not-in-manifest = Ce fichier est dans la sauvegarde bien que sa liste ne le nomme pas.
keybag-damaged = Les clés de la sauvegarde ne peuvent pas être lues ({ $reason }). Les fichiers chiffrés ne peuvent pas être ouverts.

count-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
evidence-age-unknown = { $path } a été chiffré avec age. Ce build de Hoofprint ne peut pas l’ouvrir : prenez-en un avec « age », ou déchiffrez-le d’abord avec l’outil age.
hashes-compared = L’acquisition apporte une liste d’empreintes de ses fichiers. { $equal } fichiers sont comme lors de l’acquisition, { $different } ne le sont pas, { $missing } n’y sont plus.
hash-differs = Ce fichier n’est plus ce qu’il était lors de l’acquisition : son empreinte diffère de celle notée alors.
