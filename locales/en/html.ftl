# What only the page says. What it shares with the terminal stands in report.ftl.

html-title = Hoofprint: report on a phone
html-means-critical = These traces belong to spyware that takes over a whole phone. That does not tell who did it or what was taken, and you are not at fault. There are people who deal with this every day; the steps below lead to them.
html-means-findings = This may be an attempt to attack the phone, or have a harmless reason. The page says for each what it proves and what it does not. Somebody who knows should look at it.
html-findings = What was found
html-steps = What to do:
html-steps-above = What to do: the steps above, numbers { $numbers }.
html-evidence = Show the evidence
html-timeline = When it happened
html-annex = For experts
html-annex-open = Show where this comes from and how to check it
html-tool = Program
html-path = Evidence
html-kind = Kind
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
