# What is said of evidence: opening it, and what was odd about it as a whole.

evidence-not-found = There is nothing at { $path }. Check the path, and that the disk is connected.
evidence-no-permission =
    This computer does not let Hoofprint read { $path }. On a Mac, open System Settings, Privacy and Security,
    Full Disk Access, and allow your terminal; or copy the folder to another place and scan the copy.
evidence-empty = { $path } is empty. Give the folder that holds the backup.
evidence-not-an-archive =
    { $path } is a file that Hoofprint cannot open. Give a backup folder, or a zip, tar or tar.gz that holds one.
evidence-password-needed =
    The backup in { $path } is encrypted, and no password was given. Run the same command in a terminal, where it
    asks for the password; or write the password to a file and add --password-file FILE.
evidence-wrong-password =
    The password does not open the backup in { $path }. It is the password that was set for encrypted backups in
    Finder or iTunes, not the code of the phone. Nothing was read and no report was written.
evidence-unreadable = { $path } cannot be read: { $reason }

layout-unknown =
    This is neither an iPhone backup nor a copy of an iPhone's file system. Nothing in it could be checked.

folder-not-listed = The files of this folder cannot be listed: { $reason }
name-not-unicode = The name of this file is not valid text and is shown as far as it can be read.
name-leaves-root = The archive names a file that would lie outside of it. It was left out.
member-unreadable = An entry of the archive cannot be read.
members-encrypted = { $count ->
    [one] One file is
   *[other] { $count } files are
} encrypted inside the archive. Unpack the archive with its password first.
member-twice = The archive holds this file twice. The second one was read, as when it is unpacked.
members-twice = The archive holds files of the same name more than once. The last of each was read, as when it is unpacked.
archive-of-no-phone = This archive holds nothing of a phone that is known here, and was left out.
archives-too-many = There are more than { $limit } archives here. The others were not opened; scan them on their own.
archive-too-deep = This archive lies in too many others and was not opened.
backup-header-damaged = The header of this backup is damaged, so nothing in it can be read.
archive-cut-short = The archive breaks off before its end ({ $reason }). What lies behind that is missing.
archive-damaged = This record of the backup is damaged.

manifest-missing = The list of files (Manifest.db or Manifest.mbdb) is missing, so only files with well-known names could be found.
manifest-locked = Manifest.db is encrypted and cannot be opened ({ $reason }). Only files with well-known names could be found.
manifest-plist-missing = This file of the backup is missing.
mbdb-not-one = This is no list of files of a backup.
mbdb-damaged = { $count ->
    [one] The list of files is damaged in one place. What stood there is missing.
   *[other] The list of files is damaged in { $count } places. What stood there is missing.
}
manifest-without-files = Manifest.db has no list of files.
manifest-bad-ids = { $count ->
    [one] One row of the list of files has an impossible name and was left out.
   *[other] { $count } rows of the list of files have an impossible name and were left out.
}
manifest-bad-paths = { $count ->
    [one] One row of the list of files names a place outside the phone and was left out.
   *[other] { $count } rows of the list of files name a place outside the phone and were left out.
}
manifest-row-damaged = The entry of this file in the backup's list is damaged: size, times and owner are not known.
domain-unknown = The backup keeps files in an area Hoofprint does not know: { $domain }
file-not-in-manifest = This file lies in the backup although the backup's list does not name it.
keybag-damaged = The keys of the backup cannot be read ({ $reason }). Encrypted files cannot be opened.

count-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
evidence-age-unknown = { $path } was encrypted with age. This build of Hoofprint cannot open it: take one with the feature “age”, or decrypt it first with the tool age.
hashes-compared = The acquisition brings a list of hashes of its files. { $equal } files are as they were when it was made, { $different } are not, { $missing } are no longer there.
hash-differs = This file is not what it was when the acquisition was made: its hash differs from the one written down then.
