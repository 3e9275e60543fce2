# What is said of reading files: what could not be read, and why.

open-not-a-file = This is a link or a device, not a file. Hoofprint never follows links out of the evidence.
open-missing = The file is listed, but its content is not there. The backup may be partial.
open-too-large = The file needs { $needed } MB of memory, and { $limit } MB are allowed. Add --memory with a larger number.
open-undecryptable = { $why ->
    [no-row] The file cannot be decrypted: the backup's list does not name it, so there is no key.
    [row-damaged] The file cannot be decrypted: its entry in the backup's list is damaged.
    [no-keys] The file cannot be decrypted: the backup's keys cannot be opened.
    [no-class-key] The file cannot be decrypted: the backup holds no key of its protection class.
    [member] The file is encrypted inside the archive. Unpack the archive with its password first.
    [cut-short] The file cannot be decrypted: it is cut short.
   *[key-damaged] The file cannot be decrypted: its key is damaged.
}
open-unreadable = The file cannot be read: { $reason }
companion-missing = A file that belongs to it is listed but not there: { $file }. Its newest entries may be missing.
companion-not-opened = A file that belongs to it cannot be opened: { $file }. Its newest entries may be missing.
stopped-before = Not read, because the scan was stopped.
parser-stopped = Reading stopped at something unexpected. Rows before it were kept. Please report this to the makers of Hoofprint.

database-unreadable = This is no database that can be read: { $reason }
database-header-damaged = The first bytes of the database are damaged. It was read as well as possible.
wal-unreadable = The log of newest changes beside the database is damaged. The newest rows may be missing.
journal-unreadable = The journal beside the database is damaged. Some rows may be out of date.
table-row-lost = Table { $table }: row { $row } is damaged ({ $reason }).
table-rows-lost = Table { $table }: rows { $from } to { $to } lie on a damaged page and are lost.
table-end-lost = Table { $table }: everything from row { $from } on lies on damaged pages and is lost.
table-cut-short = Table { $table } could not be read to its end ({ $reason }).

plist-damaged = The property list is damaged: { $reason }
plist-bomb = The property list is built to exhaust this computer. It was not opened.
plist-none = This is no property list.
provisioning-profile-none = The file holds no property list, as a provisioning profile does.
crash-no-header = The first line is not the header of a crash log.
crash-body-damaged = Part of the crash log cannot be read. Its header and what stands before that was kept.
shutdown-open = { $count ->
    [one] One program stands
   *[other] { $count } programs stand
} behind the last shutdown, without a time: another one was going on, or the rest of the log is missing.
table-row-damaged = A row of the table { $table } cannot be read.
adb-times-binary = When each computer was last connected is kept in a binary form that a bug report cannot hold.
messages-cut-short = The list of messages breaks off or is damaged: those behind that are missing.
processes-without-columns = The list of programs has no first line that names its columns.
section-timed-out = The phone took too long to print this and broke off: what should follow is missing.
limit-file-size = Only the first { $limit } MB of this file were read.
tombstone-unnamed = This report of a crash does not say which program crashed.
tombstone-cut-short = This report of a crash breaks off or is damaged.
lines-cut = { $count ->
    [one] One line is longer than 64 KB and was cut.
   *[other] { $count } lines are longer than 64 KB and were cut.
}
json-damaged = { $count ->
    [one] One piece of this list is damaged and was left out.
   *[other] { $count } pieces of this list are damaged and were left out.
}
records-damaged = { $count ->
    [one] One record cannot be read.
   *[other] { $count } records cannot be read.
}
log-damaged = { $count ->
    [one] One line
   *[other] { $count } lines
} of the log cannot be read.
cookies-none = This is no file of cookies.
cookies-damaged = { $count ->
    [one] One cookie or page of cookies
   *[other] { $count } cookies or pages of cookies
} cannot be read.
origin-damaged = The file does not say which site it belongs to.
files-no-list = There is no list of files here.
plist-no-dictionary = The property list does not hold what it should.

message-body-cut = The text of a message is cut short.
message-body-damaged = The text of a message is damaged ({ $reason }).

limit-records = More than { $limit } records in one file. The rest was not read.
limit-rule-time = The rules took more than { $limit } seconds for this file. What they did not come to is not known.
rule-failed = The rules could not look at this file: { $reason }.
rule-flaw = { $what } (line { $line })
rule-needs-module = The rule { $rule } needs the module { $needs } of YARA, which this program does not have.
rule-needs-rule = The rule { $rule } needs the rule { $needs }, which cannot be used.
limit-archives-deep = An archive lies more than { $limit } archives deep in this file. It was not opened.
limit-compressed-parts = What is compressed in this file is more than { $limit } MB. The rest of it was not looked at.
limit-deleted-rows = There are more than { $limit } MB of deleted records here, or the database is larger. They were not all put together; add --memory with a larger number.
limit-hits = { $count } more sightings of the same indicators were left out of the report.
limit-facts = There is so much material for the check "{ $heuristic }" that only the first million entries were weighed.

shortened-links = { $count ->
    [one] One link is a shortened one (like bit.ly). Where it leads is hidden, so it could not be compared; Hoofprint never opens links.
   *[other] { $count } links are shortened ones (like bit.ly). Where they lead is hidden, so they could not be compared; Hoofprint never opens links.
}

reason-stopped = The scan was stopped before its end.
reason-partial = Not everything of this could be read: { $artifact }
reason-failed = This is there and could not be read: { $artifact }
usage-without-names = The names of the applications are in another file, which is not there: what was opened is not known.
xml-damaged = Its XML could not be read to the end ({ $reason }): what stands in front of that was.
manifest-damaged = What the backup says of this application is damaged.
user-not-collected = The applications of user { $user } were not collected, or not all of them.
apk-unreadable = No installation file that can be read: { $reason }
apk-manifest-unreadable = The manifest of the application cannot be read: { $reason }
apk-signature-unreadable = Who signed the application cannot be read: { $reason }
