# What only the page says. What it shares with the terminal stands in report.ftl.

html-title = Hoofprint: report on a phone
html-known-as = Known as { $names }.
html-means-critical = These traces belong to spyware that takes over a whole phone. That does not tell who did it or what was taken, and you are not at fault. There are people who deal with this every day; the steps below lead to them.
html-means-stalkerware = Somebody who had this phone in hand may have put it there, to read, hear or follow its owner. That does not tell who it was or what was taken, and you are not at fault. Do not remove it yet: whoever did it may notice. There are people who deal with this every day; the steps below lead to them.
html-means-findings = This may be an attempt to attack the phone, or have a harmless reason. The page says for each what it proves and what it does not. Somebody who knows should look at it.
html-findings = What was found
html-steps = What to do:
html-steps-above = What to do: the steps above, numbers { $numbers }.
html-evidence = Show the evidence
html-terms = Words used here
html-severities = What these words mean
severity-critical-means = Known spyware, or a part of it, is or was on the phone.
severity-high-means = A strong sign of an attack or of an attempt.
severity-medium-means = Somebody who knows should look at it. It may have a harmless reason.
severity-low-means = Worth knowing, and common on healthy phones.
html-timeline = When it happened

story-delivery = How something may have come in
story-install = What was put on the phone, or changed in it
story-use = What ran, and what it did
story-cover-up = What was hidden, removed or switched off
story-context = Worth knowing, and common on healthy phones
story-count = { $count ->
    [0] nothing found
    [one] 1 finding
   *[other] { $count } findings
}
story-more = { $count ->
    [one] 1 more finding stands in report.json.
   *[other] { $count } more findings stand in report.json.
}
story-more-times = { $count ->
    [one] 1 more time stands in report.json.
   *[other] { $count } more times stand in report.json.
}
story-picture = Picture of when it happened. The table “When it happened” says the same in words.

days-heading = Microphone, camera and screen, day by day
days-picture = Chart of the days on which a sensor was in use. The list below it says the same in words.
days-note = Each row is one day from midnight to midnight. What the phone did not record is not in it, and an attacker who controls the phone can keep a use out of these records.
days-locked = phone locked
days-dark = screen dark
days-call = call
days-screen = screen recorded or shared
days-camera = camera
days-microphone = microphone
days-list = Show these uses as a list

coverage-period = Period of the records
share-read = { $count } read to the end
share-partly = { $count } read in part
share-failed = { $count } unreadable
share-missing = { $count } not there, or not read by this version

term-indicator = Indicator
term-indicator-means = A name, an address or a file that researchers found on attacked phones and published, so that others can look for it.
term-check = Check of behaviour
term-check-means = A rule that looks for what attacks do, and not for names that somebody published. It can be wrong in both directions.
term-rule = YARA rule
term-rule-means = A description of the bytes of a file, written by researchers to recognise programs.
term-server = Server, domain
term-server-means = A computer on the internet, and its name. Spyware loads itself from such servers and sends to them what it took.
term-process = Process
term-process-means = A program while it runs. The phone keeps lists of the programs that ran, for example to count how much data they used.
term-app-id = Identifier of an application
term-app-id-means = The name by which the system knows an application, such as com.example.app. People see another one, which can be anything.
term-hash = Hash
term-hash-means = A number computed from all bytes of a file. Two files with the same hash are the same file.
term-certificate = Certificate, signature
term-certificate-means = What the maker of an application signs it with. Nobody else can sign with it.
term-profile = Configuration profile
term-profile-means = A file with settings that an employer, a school or an attacker can install. It can redirect traffic and forbid things.
term-data-use = Data use
term-data-use-means = The phone counts how many bytes each program sends and receives, and keeps that for weeks or years.
term-crash = Crash
term-crash-means = A program stopped because of a fault. Attacks that misuse a fault often crash the program a few times before they succeed.
term-permission = Permission
term-permission-means = What an application may do, such as listening or reading messages. The owner, or somebody with the phone in hand, allowed it.
term-control = Control of the phone
term-control-means = Accessibility services, device administrators and the like see the screen or steer the phone. They are made for people with disabilities and for employers, and spyware misuses them.
term-origin = Origin
term-origin-means = The address of a site as the browser keeps it, also where nobody opened it on purpose.
term-pairing = Pairing, trust
term-pairing-means = A computer that the phone trusts may read from it over a cable.
term-shutdown-log = Shutdown log
term-shutdown-log-means = What the phone writes down when it is switched off: which programs did not want to end.
html-unreviewed = This translation has not been reviewed by a native speaker yet. If a sentence is unclear, make the report again in English.
html-annex = For experts
html-annex-open = Show where this comes from and how to check it
html-tool = Program
html-path = Evidence
html-kind = Kind
html-kind-value = { $kind }{ $encrypted ->
    [yes] , encrypted
   *[no] {""}
}; { $files } files, { $bytes } bytes
html-sha256 = SHA-256 of its list of files, or of the file
html-unhashed = not computed, because all of the archive would have to be read; --hash computes it
html-identity = Build and serial number
html-rules = YARA rules
html-redacted = Names, numbers, texts, links and file names were replaced in this report, so that it can be handed on. Read it through before you do.
html-set = Indicators
html-age = Age of the indicators
html-refused = Not compared
html-rejected = Not usable
html-note = Read with care
html-zone = Time zone of this page

html-capabilities = Could somebody listen, watch, read or take?
capabilities-note = Spyware with full control can hide what it does: that no dot for the microphone or camera was seen, and that nothing was found here, does not prove that nothing happened.
capability-microphone = Could somebody listen through the microphone?
capability-camera = Could somebody watch through the camera?
capability-screen = Could somebody see the screen?
capability-calls = Could somebody listen to calls, or know of them?
capability-location = Could somebody follow where the phone is?
capability-messages = Could somebody read messages and mail?
capability-contacts-and-calendar = Could somebody read contacts and calendar?
capability-all-data = Could somebody copy everything that is stored?
capability-credentials = Could somebody take passwords and keys?
capability-device-takeover = Did somebody take over the phone?
capability-exploit-delivery = Did somebody try to get in?
capability-persistence = Would spyware survive a restart?
capability-evasion = Did somebody hide traces, or switch protection off?
capability-exfiltration = Was data sent out?
capability-interception = Could somebody read traffic on its way?
reply-observed = Signs of this were seen.
reply-family = { $names } is known to do this. No trace says whether it did so on this phone.
reply-nothing = Looked for, and nothing was found in what could be read.
reply-not-assessed = Not assessed: nothing that was read can show it.
capability-grounds = What this answer rests on
capability-read = Read, and could have shown it:
capability-hints = Read, and says only what was allowed or how much was sent:
capability-absent = Could have shown it, and was not read:
capability-obtain = To find out more:
obtain-privacy-report = Switch on the App Privacy Report (Settings, Privacy & Security), wait a week, export it and scan the file.
obtain-encrypted-backup = Make an encrypted backup on a computer: it holds more than one that is not encrypted.
obtain-filesystem = Ask a helpline: a copy of the whole file system shows it, and only specialists can make one.
obtain-bugreport = Take a bug report (Settings, Developer options) and scan it.
obtain-androidqf = Collect the phone with AndroidQF, best together with somebody who knows it.
obtain-intrusion-logs = Switch on intrusion logging (Advanced Protection) and export the logs later.

overview-title = What several acquisitions come to
overview-sum = { $all ->
    [one] 1 acquisition was scanned:
   *[other] { $all } acquisitions were scanned:
  } { $found } with findings that an expert should look at, { $nothing } in which no known traces were found, { $incomplete } in which none were found but not everything could be read, { $failed } that could not be read at all.
overview-name = Acquisition
overview-device = Device
overview-result = What it comes to
overview-failed = It could not be read at all.
