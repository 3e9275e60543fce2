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
html-set = Indicators
html-age = Age of the indicators
html-refused = Not compared
html-rejected = Not usable
html-note = Read with care
html-zone = Time zone of this page
