//! What people call a device and its system, by the identifiers its files use: `data/ios-models.txt`
//! and `data/ios-builds.txt`.

/// The name of a model (`iPhone12,1` is an iPhone 11), with the identifier; the identifier alone
/// where the name is not known.
#[must_use]
pub fn described(identifier: &str) -> String {
    match second(MODELS, identifier) {
        Some(name) => format!("{name} ({identifier})"),
        None => identifier.to_owned(),
    }
}

/// The version of iOS or iPadOS that a build is, where it is known (`18F72` is 14.6).
#[must_use]
pub fn version(build: &str) -> Option<&'static str> {
    second(BUILDS, build)
}

/// The system that runs on a model: iPads had iOS until 12, Watches their own.
#[must_use]
pub fn system(identifier: &str, version: Option<&str>) -> &'static str {
    let major = version.and_then(|v| v.split('.').next()?.parse::<u32>().ok());
    match identifier.trim_end_matches(|c: char| c.is_ascii_digit() || c == ',') {
        "Watch" => "watchOS",
        "iPad" if major.is_some_and(|n| n >= 13) => "iPadOS",
        _ => "iOS",
    }
}

const MODELS: &str = include_str!("../data/ios-models.txt");
const BUILDS: &str = include_str!("../data/ios-builds.txt");

fn lines(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.trim().split_once(' '))
}

fn second(table: &'static str, first: &str) -> Option<&'static str> {
    lines(table).find(|(id, _)| *id == first).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_known_model_has_its_name_and_an_unknown_one_its_identifier() {
        assert_eq!(described("iPhone12,1"), "iPhone 11 (iPhone12,1)");
        assert_eq!(described("iPhone99,9"), "iPhone99,9");
    }

    #[test]
    fn a_build_has_its_version_and_a_model_its_system() {
        assert_eq!((version("18F72"), version("99Z9")), (Some("14.6"), None));
        assert_eq!(system("iPad7,5", Some("12.5.7")), "iOS");
        assert_eq!(system("iPad7,5", Some("16.1")), "iPadOS");
        assert_eq!((system("Watch6,1", Some("9.0")), system("iPhone12,1", Some("14.6"))), ("watchOS", "iOS"));
    }

    #[test]
    fn every_line_of_the_tables_is_whole_and_stands_once() {
        for table in [MODELS, BUILDS] {
            let written = table.lines().filter(|l| !l.starts_with('#')).count();
            let ids: BTreeSet<_> = lines(table).map(|(id, _)| id).collect();
            assert!(written > 100 && ids.len() == written, "{} of {written}", ids.len());
        }
        assert!(lines(BUILDS).all(|(_, version)| version.split('.').all(|part| part.parse::<u8>().is_ok())));
    }
}
