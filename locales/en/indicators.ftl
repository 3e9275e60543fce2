# What is said of indicator files.

indicators-unusable =
    None of the given indicator files holds an indicator that can be used. Nothing was scanned, so that nobody takes
    silence for an answer.
indicator-file-unreadable = The file cannot be read: { $reason }
indicator-format-unknown = The file is no set of Hoofprint's own format: { $reason }
stix-object-damaged = The object is damaged: { $reason }
stix-pattern-type = Patterns of the type { $reason } are not supported.
stix-path-unknown = Hoofprint does not know what { $reason } names.
stix-pattern-unusable = The pattern cannot be used: { $reason }
stix-operator = Comparisons with { $reason } are not supported.
stix-observations = The pattern joins several observations ({ $reason }), which one record cannot show.
refused-platform-name = The system itself has a program of this name.
refused-public-key = Everybody has the key of this certificate.
refused-public-suffix = Everybody can have a name below this one.
refused-platform-file = Healthy phones have a file of this name.
refused-shared-host = Many sites and applications that have nothing to do with each other use this host.

# Why a file or an entry gives nothing. $reason is one of the sentences that follow.
import-format-unknown = Nothing of this file can be used: { $reason }
import-empty = it is empty.
import-binary = it is not a text.
import-index = it is a table of contents, and holds no indicators itself.
import-other-json = it is JSON, but neither STIX nor MISP.
import-other-xml = it is XML, but not OpenIOC.
import-rules = it holds rules for another tool (Suricata, Snort; YARA rules are given with --yara).
import-nothing-marked = it is a text in which nothing is marked as an indicator (hxxp, [.]) and which is no list.
json-cut = The file ends in the middle. What stands before is used.
json-too-large = One object is larger than 64 MB. What stands before it is used.
json-unreadable = The file cannot be read to its end.
json-not = The JSON is damaged. What stands before the damage is used.
import-line-damaged = The entry is damaged: { $reason }
import-no-event = The entry is not an event.
import-unclear = Hoofprint cannot tell what this names.
import-type-unknown = Nothing on a phone is compared with values of the type { $reason }.
import-not-of-kind = This is not a value of the kind it is said to be: { $value }
import-certificate-name = Names in certificates are not compared ({ $name }).
import-only-negations = The pattern only says what must not be there. It would agree with nearly everything.
import-expression-everything = The expression agrees with ordinary values.
import-expression-refused = The regular expression is refused: { $reason }
import-too-many-searches = More than { $limit } expressions of one file are not used.
import-inflates = It inflates to more than { $limit } MB.
import-nested = An archive inside an archive is not opened.
import-too-many-files = { $count ->
    [one] One more file of the archive was not read.
   *[other] { $count } more files of the archive were not read.
}
import-too-many = { $count ->
    [one] One more value of the file was left out: it holds too many.
   *[other] { $count } more values of the file were left out: it holds too many.
}
import-more = { $count ->
    [one] One more entry of the file cannot be used.
   *[other] { $count } more entries of the file cannot be used.
}

# What was guessed when a file was read, and what was left out on purpose. $kinds: "domain 12, ip 3".
import-guessed = The file does not say what its values are. They were taken for: { $kinds }
import-column-guessed = Column { $column } does not say what it holds. Its values were taken for: { $kinds }
import-taken-from-text = Values that are marked in the text were taken: { $kinds }
import-not-utf8 = Some letters could not be read and were replaced.
import-not-for-detection = { $count ->
    [one] One value is not meant for detection by its publisher and is not used.
   *[other] { $count } values are not meant for detection by their publisher and are not used.
}
import-deleted = { $count ->
    [one] One value was deleted by its publisher and is not used.
   *[other] { $count } values were deleted by their publisher and are not used.
}
import-revoked = { $count ->
    [one] One indicator was revoked by its publisher and is not used.
   *[other] { $count } indicators were revoked by their publisher and are not used.
}
import-repeated = { $count ->
    [one] One value stood in a set more than once and is used once.
   *[other] { $count } values stood in a set more than once and are used once.
}
