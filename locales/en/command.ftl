# What the commands say, and their help.

help = Finds the traces that mercenary spyware leaves on a phone, and says what they prove. Nothing leaves this computer.
help-language = Language of everything that is said: en, es, fr, pt, ar, ru or hi; otherwise that of the computer
help-quiet = Say only what it comes to

help-scan = Read what was taken from a phone, compare it with known indicators, and report
help-scan-paths = Without a path, the backups on this computer are offered. Else, of an iPhone, a backup folder, copy of a file system, or a zip, tar or tar.gz of one; of an Android phone a bug report, an AndroidQF folder or zip, an adb backup, or intrusion logs; several may be given
help-backups = List the backups on this computer
help-backups-folder = A folder of backups elsewhere, such as a copy on a disk

help-scan-output = Write the report to this folder, which must not exist yet
help-scan-force = Replace a report that is there already
help-scan-records = Also write every record that was read, and the timeline of them all
help-scan-indicators = Also use the indicators of this file or folder: STIX, MISP, OpenIOC, tables, lists, reports or Hoofprint's own format; may be repeated
help-scan-only-indicators = Use the given indicators and not the built-in ones
help-scan-yara = Let these YARA rules look at every file too; --deep goes with it. Built-in rules always look then
help-scan-deep = Look at every byte of every file too: hashes, values of the indicators, what kind of file it is. Writes the hashes to files.csv
help-scan-password-file = Read the password of the backup, or the age identity of an acquisition, from this file. Otherwise the variable HOOFPRINT_PASSWORD is used, or it is asked for
help-scan-custody = A span in which the phone was in other hands, such as 2021-07-01..2021-07-04; may be repeated
help-scan-asleep = Hours in which the owner sleeps, such as 23:00..07:00
help-scan-zone = The owner's time zone, such as Africa/Casablanca; times are read and shown in it
help-scan-managed = The phone is managed by an employer or a school
help-scan-developer = The owner develops software on the phone
help-scan-rooted = The owner jailbroke the phone on purpose
help-scan-since = Only what happened from this day or time on leads to findings
help-scan-until = Only what happened up to this day or time leads to findings
help-scan-memory = Memory that open files may take, such as 500M or 2G; a third of the computer's if not given
help-scan-hash = Compute the SHA-256 of a zip of more than 1 GB too, which means to read all of it
help-scan-threads = Number of threads; the result does not depend on it

help-demo = Make a practice phone in a temporary folder, scan it, and show the report

help-scan-redact = Replace names, numbers, addresses, texts, links and file names by pseudonyms, so that the report can be handed on
help-scan-ask = Ask a few questions first: when the phone was in other hands, when you sleep, who manages it. The answers stand in the report
help-diff = Say what is new between two reports on one phone
help-diff-old = The older report: its folder, or report.json
help-diff-new = The newer one
help-explain = Say what is known of a check, an artifact or a capability
help-explain-word = Its name as it stands in the report. Without it, all names are listed
help-verify = Say whether evidence is still what it was when a report was made with scan --deep
help-verify-report = The folder of the report, with its files.csv
help-verify-evidence = Where the evidence lies now, if that is not where it lay then
help-verify-password-file = Read the password of the backup from this file
help-verify-threads = Number of threads; the result does not depend on it
help-practice = Make a practice phone with known findings, for training and tests
help-practice-folder = A new folder for the phone and for truth.json, which says what is planted
help-practice-platform = The system of the phone
help-practice-scenario = What happened to the phone: pegasus-2021 to an iPhone, novispy or stalkerware to an Android phone
help-practice-shape = What was taken from it: the first four of an iPhone, the others of an Android phone
help-practice-password = Encrypt the backup with this password
help-practice-messages = Number of ordinary messages
help-practice-whatsapp = Number of ordinary messages of WhatsApp
help-practice-visits = Number of pages opened in Safari
help-practice-files = Number of ordinary files
help-practice-size = Bytes that the ordinary files take together, such as 500M or 10G
help-practice-damaged = Damage a part of it, as a failing disk or a cable does

command-failed = Something went wrong: { $reason }
option-zone-unknown = There is no time zone called { $value }. Write it like Africa/Casablanca.
option-span-wrong = { $value } is no span of time. Write it like 2021-07-01..2021-07-04.
option-time-wrong = { $value } is no day or time. Write it like 2021-07-01 or 2021-07-01T18:30.
option-hours-wrong = { $value } is no span of hours. Write it like 23:00..07:00.
option-size-wrong = { $value } is no size. Write it like 500M or 2G.
output-exists = There is a report in { $path } already. Give another folder, or add --force to replace it.
output-not-empty = The folder { $path } holds other files. Give a new one.
output-not-a-folder = { $path } is a file. Give a new folder.
output-inside-evidence = { $path } lies inside the evidence. Nothing is ever written there; give a folder elsewhere.
password-file-unreadable = The password file { $path } cannot be read: { $reason }
password-prompt = Password of the backup in { $path }:
records-decrypted = Note: the backup is encrypted. With --records, everything that was read is written decrypted to the report folder. Keep it safe.
progress-reading = Reading

backups-none =
    No backup was found in the places where Finder and iTunes put them. Give the folder of one: hoofprint scan FOLDER
backups-not-chosen = Choose a backup by its number, or give its folder: hoofprint scan FOLDER. The command "hoofprint backups" lists them.
backups-choose = Number of the backup to scan:
backups-line = { $number }. { $device }, iOS { $version }, made { $made }, { $megabytes } MB, { $lock }
backups-encrypted = encrypted
backups-plain = not encrypted
backups-unknown = unknown

demo-intro = This is a demonstration with a made-up phone, in { $path }. Nobody's phone was touched.
demo-end = To scan a backup of your own: hoofprint scan FOLDER --output REPORT
verify-no-list = { $path } is not there or cannot be read ({ $reason }). Only a report of “scan --deep” holds what is needed.
verify-differs = Changed: { $path }
verify-missing = No longer there: { $path }
verify-new = Was not there: { $path }
verify-sum = { $equal } files are as they were. { $different } are changed, { $missing } are no longer there, { $new } were not there.
practice-made = The practice phone lies in { $path }. What is planted in it stands in { $truth }.
practice-occupied = { $path } is not empty. Give a new folder.
practice-no-password = Only a backup can be encrypted. Leave out --password, or make a backup.
practice-other-platform = These do not go together: an iPhone gives a backup or a file system, an Android phone ab, bugreport or androidqf. pegasus-2021 happened to iPhones, novispy and stalkerware to Android phones.

rules-not-in-this-build = This program was built without YARA. Build it with the feature “yara” to use --yara.
rules-unusable = None of the rules given with --yara can be used. Nothing was scanned.
rules-some-unusable = { $count ->
    [one] One of the rules cannot be used. It is named above and in the report; the others are used.
   *[other] { $count } of the rules cannot be used. They are named above and in the report; the others are used.
}

explain-heuristics = Checks
explain-artifacts = Artifacts
explain-capabilities = Capabilities
explain-name = { "  " }{ $name }: { $text }
explain-unknown = Nothing is called { $word }. “hoofprint explain” alone lists all names.
explain-heuristic = It looks for { $text }.
explain-artifact = { $text }
explain-capability = { $text }
explain-proves = What it proves: { $text }
explain-does-not-prove = What it does not prove: { $text }
explain-benign = A harmless reason: { $text }
explain-reads = It reads: { $text }
explain-read-by = Checks that use it: { $text }
explain-paths = Where it lies: { $text }
explain-shows = It can show: { $text }
explain-hints-at = It hints at: { $text }
explain-shown-by = Artifacts that can show it: { $text }
explain-hinted-by = Artifacts that only hint at it: { $text }
explain-source = Source: { $text }
explain-techniques = ATT&CK for Mobile: { $text }
explain-note = { $text }
diff-no-report = { $path } cannot be read as a report: { $reason }.
diff-other-phone = These two reports are of phones with different serial numbers.
diff-new = New: { $severity } { $title }
diff-gone = No longer there: { $severity } { $title }
diff-answer = { $question } Before: { $old }; now: { $new }.
diff-read-now = Read now, and not before: { $title }
diff-not-read-now = Read before, and not now: { $title }
diff-sum = { $new } findings are new, { $gone } are no longer there, { $same } are the same.
ask-intro = A few questions about the phone. Enter alone means no, or that you do not know.
ask-custody = Was the phone out of your hands: police, border, repair, somebody at home? From when to when (2024-02-20T20:00..2024-02-21T01:00)?
ask-more = Another time? From when to when?
ask-asleep = When do you sleep (23:00..07:00)?
ask-zone = In which time zone do you live (Europe/Belgrade)?
ask-managed = Does an employer or a school manage the phone? (y/n)
ask-developer = Do you develop applications for phones? (y/n)
ask-rooted = Did you yourself root or jailbreak it? (y/n)
ask-again = { $reason } Please try again, or press Enter.

several-begin = { $number } of { $all }: { $path }
several-failed = This one could not be read: { $reason }
several-written = An overview of all of them is in { $path }.

help-report = Make a report again from the folder of an earlier one, without the evidence: in another language, or redacted
help-report-report = The folder of the report
help-report-output = Write it to this new folder; otherwise it is only shown
help-report-force = Replace a report that is there already
help-report-redact = Replace names, numbers, addresses, texts, links and file names by pseudonyms
help-rescan = Compare the records of an earlier report with newer indicators, without the evidence. The report must have been made with --records
help-rescan-report = The folder of the report
help-rescan-indicators = Also use the indicators of this file or folder; may be repeated
help-rescan-only-indicators = Use the given indicators and not the built-in ones
help-rescan-output = Write the new report to this new folder; otherwise it is only shown
help-rescan-force = Replace a report that is there already
help-rescan-threads = Number of threads; the result does not depend on it
help-export = Write the findings of a report in the format of another program
help-export-report = The folder of the report
help-export-to = stix: a bundle of STIX 2.1 with sightings; misp: an event; timesketch: lines of JSON; plaso: a table
help-export-redact = Replace names, numbers, addresses, texts, links and file names by pseudonyms
help-export-output = The new file; otherwise it goes to the screen
help-export-force = Replace a file that is there already
help-pack = Put a report, the list of all files and the records behind the findings into one file that only those can open whom it is for
help-pack-report = The folder of the report
help-pack-to = Whom it is for: an age recipient, age1...; may be repeated
help-pack-redact = Replace names, numbers, addresses, texts, links and file names by pseudonyms first
help-pack-output = The new file; otherwise REPORT.hoofprint.age beside the folder
help-pack-force = Replace a file that is there already
help-unpack = Open a file that was made with pack
help-unpack-file = The file
help-unpack-identity = The file with your age identity (AGE-SECRET-KEY-1...); otherwise it is asked for
help-unpack-output = The new folder for the report

rescan-needs-records = In { $path } there are only the records behind the findings, and not all that were read. Only a report of “scan --records” can be compared again.
rescan-compared = { $count ->
    [one] 1 stored record was compared again.
   *[other] { $count } stored records were compared again.
  } What rests on the bytes of files or on behaviour is as it was found then.
rescan-broken = { $count ->
    [one] 1 line of the stored records could not be read.
   *[other] { $count } lines of the stored records could not be read.
  }
pack-no-recipient = { $value } is no recipient of age. It begins with age1; whoever is to open the file gives it to you.
pack-not-in-this-build = This program was built without age. Build it with the feature “age” to pack and unpack reports.
pack-written = { $path } was written, with { $count } files in it. Only those can open it to whom you gave it.
unpack-refused = { $path } cannot be opened: { $reason }
unpack-no-key = there is no key for it
unpack-written = The report is in { $path }.
