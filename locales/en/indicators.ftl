# What is said of indicator files.

indicators-unusable =
    None of the given indicator files holds an indicator that can be used. Nothing was scanned, so that nobody takes
    silence for an answer.
indicator-file-unreadable = The file cannot be read: { $reason }
indicator-format-unknown = The file is neither STIX nor a set of Hoofprint's own format: { $reason }
stix-object-damaged = The object is damaged: { $reason }
stix-pattern-type = Patterns of the type { $reason } are not supported.
stix-path-unknown = Hoofprint does not know what { $reason } names.
stix-pattern-unusable = The pattern cannot be used: { $reason }
refused-platform-name = The system itself has a program of this name.
refused-public-key = Everybody has the key of this certificate.
refused-public-suffix = Everybody can have a name below this one.
refused-platform-file = Healthy phones have a file of this name.
refused-shared-host = Many sites and applications that have nothing to do with each other use this host.
