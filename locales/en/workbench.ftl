# The workbench of those who keep indicator sets: `hoofprint indicators`.

help-indicators = Look into, write, check, convert, compare and bring up to date sets of indicators
help-indicators-list = List the built-in sets, and those of files
help-indicators-list-indicators = Also those of this file or folder; may be repeated
help-indicators-list-json = As JSON, for other programs
help-indicators-show = Show everything about a set, with its values by type
help-indicators-show-id = Id of the set, as the list names it
help-indicators-show-indicators = Also look in this file or folder; may be repeated
help-indicators-show-json = As JSON, for other programs
help-indicators-search = Say which sets know a value. Exit code 0 if one does, 1 if none
help-indicators-search-value = A host, web address, hash, path, package, telephone number or any other value, as a scan would see it
help-indicators-search-indicators = Also search this file or folder; may be repeated
help-indicators-search-json = As JSON, for other programs
help-indicators-check = Check sets: slips, values that cannot match, and values that healthy phones have. Exit code 1 if something has to be mended
help-indicators-check-files = Files to check, or folders of them
help-indicators-convert = Write sets in another format. What it cannot express is named
help-indicators-convert-inputs = Files or folders, or ids of built-in sets
help-indicators-convert-to = The format: hoofprint (our own), stix (STIX 2.1), misp (an event), csv (a table), mvt (STIX that MVT loads completely)
help-indicators-convert-output = Write to this file; otherwise to standard output
help-indicators-convert-force = Replace the file if it is there already
help-indicators-diff = Say what differs between two files, folders or built-in sets. Exit code 1 if something does
help-indicators-diff-old = The old one
help-indicators-diff-new = The new one
help-indicators-merge = Join sets into one file of our own format, every value once
help-indicators-merge-inputs = Files or folders, or ids of built-in sets; what is said of the first one stands
help-indicators-merge-output = Write to this file; otherwise to standard output
help-indicators-merge-force = Replace the file if it is there already
help-indicators-new = Write the beginning of a new set, with a line at every field that says what belongs there
help-indicators-new-id = A short name for the set, such as example-2026
help-indicators-new-output = Write to this file; otherwise to standard output
help-indicators-new-force = Replace the file if it is there already
help-indicators-test = Say what a set would find on a practice phone that nothing happened to, and in evidence. Exit code 1 if it raises a false alarm there
help-indicators-test-file = The set
help-indicators-test-on = Evidence to scan with this set alone; may be repeated
help-indicators-test-password-file = Read the password of the backup from this file

workbench-unusable = { $file } holds no set that can be used: { $reason }
workbench-nothing = There is no set in what was given: neither a file that holds one, nor the id of a built-in set.
workbench-one-set =
    Our own format holds one set a file, and there are { $count }. Convert them one by one, or join them: hoofprint
    indicators merge
workbench-other-kind = One set is about { $one }, another about { $other }. Joined, a finding would say the wrong thing.
workbench-exists = { $path } is there already. Give another name, or add --force to replace it.
workbench-is-folder = { $path } is a folder. Give the name of a file.
workbench-written = Written: { $path }
workbench-rejected = { $file } { $place }: not used. { $reason }
workbench-line = { $id }: { $name }. { $kind }; { $platforms }; { $count } values; { $date }; from { $publisher }
workbench-total = { $sets } sets, { $values } values.
workbench-no-set = There is no set with the id { $id }. The command "hoofprint indicators list" lists them.
workbench-description = { $value }
workbench-aliases = Also known as: { $value }
workbench-vendor = Made or sold by: { $value }
workbench-operators = Used by: { $value }
workbench-capabilities = Can do: { $value }
workbench-techniques = Techniques (ATT&CK for Mobile): { $value }
workbench-basis = On what this rests: { $value }
workbench-references = To read: { $value }
workbench-apps = Applications: { $value }
workbench-sha256 = SHA-256 of the file: { $value }
workbench-kind = { $kind }: { $count }
workbench-value = {"  "}{ $value }
workbench-value-more = {"  "}{ $value } ({ $more })
workbench-known = { $set }: { $kind } { $value } ({ $name }; compared on { $platforms }; source { $source })
workbench-note = {"  "}{ $note }
workbench-unknown = No set knows { $value }. That proves nothing: the lists hold what was published.
workbench-problem = { $file }:{ $line }: { $gravity }: { $what } { $advice }
workbench-error = error
workbench-warning = warning
workbench-checked = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}.
workbench-left-out = Left out: { $set }: { $kind } { $value }. { $reason }
workbench-converted = { $written ->
    [one] 1 value written
   *[other] { $written } values written
}, { $left } left out.
workbench-added = + { $what }
workbench-removed = - { $what }
workbench-changed = ~ { $what }: { $field } was "{ $old }", is "{ $new }"
workbench-differs = { $added } added, { $removed } removed, { $changed } changed.
workbench-merged = { $sets } sets joined: { $values } values; { $repeated } that stood there already were left out.

left-out-empty = It is empty.
left-out-hash = It has the length of no hash that the format knows.
left-out-mvt-pattern = MVT cuts patterns at = and removes quotes, and would look for something else.
left-out-mvt-address = MVT knows single addresses of version 4 alone.
left-out-mvt-website = MVT would say of whoever opened the maker's website that the tool was seen.
left-out-mvt-type = MVT has no such type.

try-out-loaded = The set compares { $values ->
    [one] one value
   *[other] { $values } values
}; { $refused } more are never compared, because healthy phones have them.
try-out-on = In { $path }:
try-out-nothing = Nothing of the set was seen there.
try-out-practice = On the practice phone that nothing happened to:
try-out-no-alarm = No false alarm: no finding from medium up.
try-out-alarm = { $count ->
    [one] FALSE ALARM: nothing happened to this phone, and one finding says otherwise. Correct the value named above.
   *[other] FALSE ALARM: nothing happened to this phone, and { $count } findings say otherwise. Correct the values named above.
}
try-out-finding = {"  "}{ $severity }: { $title } (value: { $value }; in: { $artifact }; records: { $records })

skeleton-intro =
    A set of indicators for Hoofprint. Fill in what is below, put your values in at the end, then run: hoofprint
    indicators check FILE. The id is a short name in lower case, with hyphens.
skeleton-name = The name that people know the tool or campaign by.
skeleton-kind = One of: targeted-spyware, stalkerware, watchware, forensic-tool, phishing.
skeleton-platforms = The systems on which the values are compared.
skeleton-optional = What else is known. Take the # away where something is.
skeleton-description = One or two sentences in your own words: what it is, and who was targeted.
skeleton-references = Where to read about it.
skeleton-sources = Who published the values. The word in front is what "source:" below names.
skeleton-values =
    The values, by type: domain, ip, url, email, phone, process, path, file-name, hash, app-id, certificate, profile-id,
    property, log-text, website.
skeleton-first-value = Take the # of the next line away, write your first value there, and the others below it.
skeleton-more-values = A second type, if there is one. Take the # away.

check-unreadable-advice = Give a set in our own format, in STIX 2, or in another format that docs/indicators.md names.
check-no-text = The file is no text in UTF-8.
check-schema = The file is not as our format wants it: { $reason }.
check-rejected-advice = It is not used. The rest of the file is.
check-none = There is no value in the file.
check-none-advice = Write the first one below "values:".
check-on-purpose-advice = Its note says that it stands there on purpose.
check-more = { $count } more problems are not listed.
check-more-advice = Mend those above first.
check-id = The id { $value } is not in lower case with hyphens.
check-id-advice = Write it like example-2026.
check-no-description = Nothing says what the set is about.
check-no-description-advice = Write a sentence as "description:"; people read it in the report.
check-date = { $value } is no day.
check-date-advice = Write it like "2021-07-18", in quotes.
check-value-date = A date of { $value } is no day.
check-value-date-advice = Write it like "2021-07-18", in quotes.
check-dates-turned = { $value } was first seen after its validity ended.
check-dates-turned-advice = Turn the two days around.
check-confidence = The confidence of { $value } is over 100.
check-confidence-advice = Write a number from 0 to 100.
check-no-source = Nothing says where { $value } is from.
check-no-source-advice = Name one of the sources as "source:".
check-source-unknown = The source of { $value } is not explained.
check-source-unknown-advice = Add it below "sources:", or correct its name.
check-source-unused = No value is from the source { $value }.
check-source-unused-advice = Remove it, or name it at the values that are from it.
check-twice = { $value } stands twice; the first time on line { $first }.
check-twice-advice = Remove one of the two.
check-twice-spelled = { $value } is compared like { $other } on line { $first }.
check-twice-spelled-advice = Remove one of the two.
check-empty = A value is empty.
check-empty-advice = Remove the line.
check-invisible = { $value } has characters in it that nobody sees.
check-invisible-advice = Type the value anew instead of copying it.
check-space = { $value } has spaces around it.
check-space-advice = Remove them; they are not compared.
check-host = { $value } is no name of a host.
check-host-advice = Write the bare name, such as evil.example.
check-host-path = { $value } has a path, and a host has none. As it stands it can match more than it should.
check-host-path-advice = Make it "type: url", or leave the path away.
check-host-address = { $value } is an address, not a name.
check-host-address-advice = Make it "type: ip".
check-host-port = The port of { $value } is not compared.
check-host-port-advice = Leave it away.
check-no-ending = { $value } has no ending, so no host can be called that.
check-no-ending-advice = Look into the source for the whole name.
check-ending = There is no ending like that of { $value }.
check-ending-advice = Correct it. If it was published like this, give the value a note that begins with "as published".
check-ending-reserved = Nobody can have { $value }: names with this ending are kept for examples and local networks.
check-ending-reserved-advice = Write the real name.
check-www = { $value } stands for itself and what is below it, not for the domain without www.
check-www-advice = Leave www. away, unless the rest belongs to somebody else.
check-address = { $value } is no address and no network.
check-address-advice = Write it like 192.0.2.7, 192.0.2.0/24 or 2001:db8::7.
check-network-wide = The network { $value } is so wide that others are in it.
check-network-wide-advice = Name the addresses, or a smaller network.
check-private = Every network has the address { $value }, or nobody has.
check-private-advice = Remove it: it would be seen on phones everywhere.
check-url-bare = { $value } has no path, so it is compared like a domain, with everything on it.
check-url-bare-advice = Make it "type: domain", or add the path.
check-email = { $value } is no address of mail.
check-email-advice = Write it like name@evil.example.
check-email-account = { $value } has no @. It is compared with names of accounts.
check-email-account-advice = Leave it if that is meant.
check-phone = { $value } is no telephone number.
check-phone-advice = Write it like +44 7700 900123.
check-phone-national = { $value } does not begin with + and the code of a country, so it meets the same digits anywhere.
check-phone-national-advice = Write it like +44 7700 900123.
check-process-path = The name of a process has no slash, so { $value } can never match.
check-process-path-advice = Write the last part alone, or make it "type: path".
check-pattern = The * in { $value } is compared as it stands.
check-pattern-advice = Write each value, or a folder with / at its end.
check-short = { $value } is so short that other things are called that too.
check-short-advice = Give the whole path, or a confidence under 50.
check-path-climbs = { $value } has .. in it and can never match.
check-path-climbs-advice = Write where it leads.
check-path-backslash = Phones have no \ in paths, so { $value } can hardly match.
check-path-backslash-advice = Write / instead.
check-path-case = Case matters in paths, and { $value } begins in another one than the system writes.
check-path-case-advice = Write it as it stands on the phone, such as /private/var or /System.
check-path-bare = { $value } is compared with the end of every path.
check-path-bare-advice = Make it "type: file-name", or give the whole path.
check-system-path = Every phone has the folder { $value }.
check-system-path-advice = Name the file in it.
check-file-path = The name of a file has no slash, so { $value } can never match.
check-file-path-advice = Make it "type: path", or write the last part alone.
check-hash-digits = { $value } has characters in it that no hash has.
check-hash-digits-advice = A hash is digits and the letters a to f.
check-hash-length = { $value } has the length of no hash, so it can never match.
check-hash-length-advice = MD5 has 32 characters, SHA-1 40, SHA-256 64.
check-hash-empty = { $value } is the hash of nothing: every empty file has it.
check-hash-empty-advice = Remove it.
check-app-id = { $value } is no package and no bundle.
check-app-id-advice = Write it like com.example.evil.
check-app-id-short = { $value } has no dot, as packages and bundles have.
check-app-id-short-advice = Look into the source for the whole name.
check-several-words = { $value } has a space in it.
check-several-words-advice = Leave it if the name on the phone has one.
check-property-case = Case matters in properties, and { $value } has capitals.
check-property-case-advice = Leave it if the phone writes it so.
check-log-word = { $value } is not one word, and words are compared one by one: it can never match.
check-log-word-advice = Write the one word that tells it: letters, digits and _.
check-log-short = { $value } is so short that logs of healthy phones have it.
check-log-short-advice = Write a longer word.
check-shortener = Everybody uses { $value } to shorten addresses.
check-shortener-advice = Make it "type: url" with the whole link.
check-popular = Very many people visit { $value }.
check-popular-advice = Make it "type: url" with the path that is meant, or remove it.
check-suffix = Everybody can have a name below { $value }.
check-suffix-advice = Write the whole name.
check-shared = Many sites and applications that have nothing to do with each other use { $value }. It is never compared.
check-shared-advice = Remove it, or give it a note that begins with "never compared".
check-system-package = { $value } is part of a system, or on very many phones.
check-system-package-advice = Remove it. If the tool hides under this name, tell it by its certificate or hash.
check-platform-name = The system itself has a program called { $value }. It is never compared there.
check-platform-name-advice = Say with "platforms:" on which system it tells something, or give it a note that begins with "never compared".
check-platform-file = Healthy phones have a file called { $value }. It is never compared.
check-platform-file-advice = Give the whole path, or a note that begins with "never compared".
check-public-key = Everybody has the key of the certificate { $value }. It is never compared.
check-public-key-advice = Remove it, or give it a note that begins with "never compared".
