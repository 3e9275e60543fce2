# What the report says around the findings.

terminal-read = What was read
terminal-device-unknown = A device that does not say its name
terminal-evidence = { $kind }{ $dated ->
    [yes] , made { $taken }
   *[no] { "" }
}; { $files ->
    [one] one file
   *[other] { $files } files
}, { $megabytes } MB
kind-backup = Backup, not encrypted
kind-backup-encrypted = Encrypted backup
kind-filesystem = Copy of the file system
kind-privacy-report = App Privacy Report
kind-bugreport = Bug report
kind-apks = installation files of applications
kind-androidqf = AndroidQF acquisition
kind-intrusion-logs = Intrusion logs
kind-unknown = Unknown kind of folder or file

coverage-dated = { $title }: { $records ->
    [one] one entry, { $earliest }
   *[other] { $records } entries, { $earliest } to { $latest }
}
coverage-day = { $title }: { $records ->
    [one] one entry, { $earliest }
   *[other] { $records } entries, all of { $earliest }
}
coverage-read = { $title }: { $records ->
    [one] one entry
   *[other] { $records } entries
}
coverage-empty = { $title }: there, and without entries
coverage-partial = { $title }: { $records ->
    [one] one entry; the rest could not be read
   *[other] { $records } entries; the rest could not be read
}
coverage-failed = { $title }: could not be read

terminal-compared = What it was compared with
indicators-older = The newest of them are of { $date }, { $days ->
    [0] the day on which the phone was copied.
    [one] one day before the phone was copied.
   *[other] { $days } days before the phone was copied.
}
indicators-newer = The newest of them are of { $date }, { $days ->
    [one] one day after the phone was copied.
   *[other] { $days } days after the phone was copied.
}
terminal-total = { $count ->
    [one] One published indicator:
   *[other] { $count } published indicators:
}
terminal-rules = { $count ->
    [one] One YARA rule looked at every file.
   *[other] { $count } YARA rules looked at every file.
}
terminal-set = { $name } ({ $count }{ $date ->
    [none] {""}
   *[other] , of { $date }
}, { $origin })
terminal-file-of-sets = { $name } ({ $sets } sets, { $count } indicators)
set-built-in = built in
set-installed = installed
set-given = given
terminal-rejected = { $count ->
    [one] One entry of the indicator files could not be used:
   *[other] { $count } entries of the indicator files could not be used:
}
terminal-refused = { $count ->
    [one] One indicator is not compared, because it would be seen on healthy phones too.
   *[other] { $count } indicators are not compared, because they would be seen on healthy phones too.
}

outcome-critical = Hoofprint found traces that known spyware leaves. { $count ->
    [one] There is one thing that an expert should look at.
   *[other] There are { $count } things that an expert should look at.
}
outcome-stalkerware = Hoofprint found traces of an application that is used to watch somebody through their phone. { $count ->
    [one] There is one thing that an expert should look at.
   *[other] There are { $count } things that an expert should look at.
}
outcome-findings = { $count ->
    [one] Hoofprint found one thing that an expert should look at.
   *[other] Hoofprint found { $count } things that an expert should look at.
}
outcome-findings-incomplete = Not everything could be read, so there may be more. See below.
outcome-nothing = No known traces were found in what could be read.
outcome-nothing-incomplete = No known traces were found in what could be read, but not everything could be read. See below.
outcome-no-proof = This does not prove that the phone was never attacked: new spyware leaves traces nobody knows yet, and it deletes many of those it leaves.
outcome-low = { $count ->
    [one] One small thing is worth knowing; it is common on healthy phones.
   *[other] { $count } small things are worth knowing; they are common on healthy phones.
}

severity-critical = CRITICAL
severity-high = HIGH
severity-medium = MEDIUM
severity-low = LOW
label-proves = It proves:
label-does-not-prove = It does not prove:
label-benign = Harmless reasons:
during-custody = while the phone was in other hands
during-asleep = while the owner was asleep
place-row = table { $table }, row { $row }
place-row-part = table { $table }, row { $row }, { $part }
place-listed = in the list of files: { $path }
place-key = key { $key }
place-line-part = line { $line }, { $part }
place-line = line { $line }
place-byte = byte { $offset }
place-whole = the file as a whole

time-about-changed = about text changed { $when }
time-about-ends = about text ends { $when }
time-backed-up = backed up { $when }
time-beacon-used = beacons last watched { $when }
time-billing-cycle-ends = billing cycle ends { $when }
time-bought = bought { $when }
time-changed = changed { $when }
time-created = created { $when }
time-expires = expires { $when }
time-deleted-from = visits deleted from { $when }
time-deleted-to = visits deleted up to { $when }
time-delivered = delivered { $when }
time-disappearing-set = disappearing messages set { $when }
time-edited = edited { $when }
time-ended = ended { $when }
time-ends = ends { $when }
time-expired = expired { $when }
time-fence-used = areas last watched { $when }
time-first-received = first message from them { $when }
time-first-received-with = first message with them { $when }
time-first-sent = first message to them { $when }
time-first-used = first used { $when }
time-installed = installed { $when }
time-last-message = last message { $when }
time-group-created = group made { $when }
time-last-received = last message from them { $when }
time-last-received-with = last message with them { $when }
time-last-run = last run { $when }
time-last-sent = last message to them { $when }
time-last-used = last used { $when }
time-location-received = location last received { $when }
time-location-used = location last used { $when }
time-location-used-in-background = location last used in the background { $when }
time-location-used-significant = location changes last watched { $when }
time-location-used-significant-once = location changes last watched once { $when }
time-looked-up = looked up { $when }
time-crashed = crashed { $when }
time-launched = started { $when }
time-logged = logged { $when }
time-added = added { $when }
time-finished = finished { $when }
time-cached = cached { $when }
time-shutdown = shutdown { $when }
time-modified = modified { $when }
time-modified-in-copy = modified { $when }, as the copy has it
time-opened = opened { $when }
time-period-began = period began { $when }
time-played = played { $when }
time-push-used = notifications last used { $when }
time-ran = ran { $when }
time-read = read { $when }
time-received = received { $when }
time-recently-deleted = deleted { $when }
time-recorded = recorded { $when }
time-recovered = recovered { $when }
time-reminded = asked again { $when }
time-requested = requested { $when }
time-seen = seen { $when }
time-sent = sent { $when }
time-started = started { $when }
time-starts = starts { $when }
time-stored = stored { $when }
time-tab-closed = tab closed { $when }
time-tab-viewed = tab last viewed { $when }
time-transfer-started = transfer started { $when }
time-triggered = triggered { $when }
time-unsent = taken back { $when }
time-connected = connected { $when }
time-taken = taken { $when }
time-updated = updated { $when }
time-happened = happened { $when }
time-executed = asked { $when }
time-used-until = used until { $when }
time-used = used { $when }
time-visited = visited { $when }
time-visited-elsewhere = visited on another device { $when }
time-visits-used = visits last watched { $when }
time-written = written { $when }

terminal-source = Indicator of the set { $name }, published by { $publisher }{ $date ->
    [none] {""}
   *[other] , { $date }
}{ $others ->
    [none] {""}
   *[other] . The same value stands in: { $others }
}
terminal-more-places = and { $count ->
    [one] one more place, which the report names
   *[other] { $count } more places, which the report names
}
terminal-more-findings = { $count ->
    [one] One more finding of this severity stands in the report.
   *[other] { $count } more findings of this severity stand in the report.
}

terminal-not-read = What could not be read
terminal-odd = Worth knowing about what was read
terminal-more-diagnostics = { $count ->
    [one] One more stands in the report.
   *[other] { $count } more stand in the report.
}
terminal-not-yet = What is there and this version does not read yet
terminal-missing = What was not there
terminal-not-assessed = This check could not be made: { $check }

terminal-unencrypted = What an unencrypted backup cannot show
unencrypted-lacks = Calls, Safari history, health and saved Wi-Fi networks are only in encrypted backups. An encrypted backup shows more.
unencrypted-how-mac = On a Mac: connect the phone, select it in Finder, tick "Encrypt local backup", and choose "Back Up Now".
unencrypted-how-windows = On Windows: the same in the Apple Devices app or iTunes.
unencrypted-password = Write the password down. It cannot be recovered, and it is not the code of the phone.

terminal-next = What to do next
next-again = Mend what could not be read, if you can, and scan again: make a new backup, or copy it again.
next-keep-updated = Keep the phone up to date, and restart it now and then: many of these attacks do not survive a restart. If you want the backup kept as evidence, copy it to a safe place first.
next-lockdown = If you may be a target, switch on Lockdown Mode: Settings, Privacy & Security, Lockdown Mode.
next-advanced-protection = If you may be a target, switch on Advanced Protection, which Android 16 and later have: Settings, Security & privacy, Advanced Protection.
next-ask-if-worried = If something happened that worries you, such as a warning from Apple or Google or a strange link, ask people who know: Access Now's Digital Security Helpline (accessnow.org/help), Amnesty International's Security Lab (securitylab.amnesty.org/get-help), the Citizen Lab (citizenlab.ca).

terminal-written = The report lies here:
terminal-delete = It quotes what was found on the phone. To be rid of it, delete this folder and empty the trash.
terminal-not-written = Nothing was written to this computer. To keep a report, add: --output FOLDER
