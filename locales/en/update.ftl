# What the commands say that keep indicator sets up to date.

help-data = Folder of installed indicator sets; otherwise the variable HOOFPRINT_DATA, or the usual place of the system
help-scan-built-in-indicators-only = Use the built-in indicators only, and none that were installed

help-indicators-update = Fetch newer indicator sets. The only command that uses the network, and it says so before it does
help-indicators-update-index = Fetch the files that this index names, as published for the Mobile Verification Toolkit. They carry no signature
help-indicators-update-dry-run = Fetch and check, and install nothing
help-indicators-rollback = Exchange the installed sets with those that were installed before
help-indicators-export-bundle = Write the installed bundle to a file, for a computer without a network
help-indicators-export-bundle-file = A new file, such as sets.hfb; its signature is written beside it
help-indicators-export-bundle-unsigned = Write the sets that came from an index, which nobody signed
help-indicators-import-bundle = Install a bundle from a file, such as one on a USB stick
help-indicators-import-bundle-file = The bundle; its signature lies beside it, with .minisig behind its name
help-indicators-import-bundle-unsigned = Accept a bundle without a signature; its sets are read like files given with -i
help-indicators-import-bundle-dry-run = Check, and install nothing

update-network = Using the network now, to fetch files from { $hosts }. Nothing of a phone or of this computer is sent.
update-unsigned = These files carry no signature; they are read like a file given with -i. They add values and replace none.
update-off =
    Updates of our own are off: this program was built without a key and an address for them. With --index the sets of an
    index can be fetched, which nobody signed.
update-not-built = This program was built without the part that uses the network. A bundle can be imported from a file.
update-no-folder = The system names no folder for installed sets. Give one with --data.
update-file-usable = { $title }: { $count ->
    [one] one value
   *[other] { $count } values
}
update-file-unusable = { $title }: not installed. { $reason }
update-file-kept = { $title }: the file that was installed before stays. { $reason }
update-file-dropped = { $title }: was installed, is not offered any longer, and is not kept.
update-file-older = The file offered is of { $offered }, the installed one of { $installed }; an older one is refused.
update-file-unreadable = { $path } cannot be read: { $reason }
update-no-value = It holds no value that can be used.
update-nothing = None of the { $count } files can be used, so nothing was changed. The last one: { $reason }
update-current = Everything is installed already. Nothing was changed.
update-dry = This was a trial. Nothing was changed.
update-done = Installed in { $path }. Every scan uses it from now on; "hoofprint indicators rollback" takes it back.
update-disk = The sets cannot be written: { $reason }
update-busy = Another update is going on. Try again when it is done.
update-expired = Warning: the installed indicator sets should have been replaced by { $day }. They stay in use, and newer traces are missing in them.

update-unreachable = { $host } cannot be reached. Is this computer online? ({ $reason })
update-not-there = { $host } says that there is no such file.
update-status = { $host } refuses, with the code { $code }.
update-https-only = { $host } is to be reached without encryption, which is refused.
update-redirects = { $host } passes on to too many other addresses.
update-slow = { $host } takes too long.
update-broke-off = The connection to { $host } broke off before the file was whole.
update-endless = { $host } does not say where the file ends, so that nobody could tell whether it is whole.
update-tls = The encryption with { $host } cannot be trusted: { $reason }
update-too-large = What { $host } sends is larger than any set.

index-unusable = The index cannot be read: { $reason }
index-count = The index names { $count } files. One to { $most } are expected.
index-entry = The index does not say where the file is: { $reason }

bundle-off = Signed bundles are off: this program was built without a key for them.
bundle-key-wrong = The key that this program was built with is none: { $reason }
bundle-signature-wrong = The signature is not that of this bundle by the key of this program. Nothing was installed. ({ $reason })
bundle-label = The signature is not for a bundle of indicators. It says: { $comment }
bundle-damaged = The bundle is damaged: { $reason }
bundle-name = The bundle holds something that is no indicator set: { $name }
bundle-too-large = The bundle is larger than any there should be.
bundle-empty = The bundle holds no file.
bundle-older = Version { $installed } is installed. Version { $offered } is not newer, and is refused.

export-exists = { $path } is there already. Give a new file.
export-nothing = No such sets are installed, so there is nothing to export.
export-only-unsigned = The installed sets came from an index and carry no signature. Add --unsigned to export them all the same.
export-done = Written: { $path } and { $signature }. Keep them together.
export-done-unsigned = Written: { $path }. It carries no signature; import it with --unsigned.
rollback-nothing = Nothing was installed before what is installed now.
rollback-done = The sets that were installed before are in use again. The same command once more takes that back.

installed-manifest-unreadable = The list of installed sets cannot be read: { $reason }
installed-file-unreadable = The installed set { $name } cannot be read: { $reason }
installed-file-changed = The installed set { $name } was changed after it was installed, and is not used.
