//! The rules of the house, as far as a machine can keep them.

use hoofprint::catalogue::Catalogue;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn text(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display())).replace("\r\n", "\n")
}

/// The Rust files of the program, as paths below the root, with `/`.
fn sources() -> Vec<(String, String)> {
    let walk = walkdir::WalkDir::new(root().join("src")).sort_by_file_name().into_iter().flatten();
    let files: Vec<PathBuf> =
        walk.map(walkdir::DirEntry::into_path).filter(|p| p.extension().is_some_and(|x| x == "rs")).collect();
    assert!(files.len() > 50);
    files
        .iter()
        .map(|path| {
            let names: Vec<_> = path
                .strip_prefix(root())
                .expect("is below")
                .components()
                .map(|c| c.as_os_str().to_string_lossy())
                .collect();
            (names.join("/"), text(path))
        })
        .collect()
}

/// Without the tests at its end; nothing of a file that is tests alone.
fn shipped(source: &str) -> &str {
    let shipped = source.split("#[cfg(test)]\nmod").next().unwrap_or(source);
    if shipped.contains("\n#[test]\n") { "" } else { shipped }
}

/// The writers that ARCHITECTURE.md lists are those that clippy lets write, and no others.
#[test]
fn only_the_listed_modules_write() {
    let allowed: BTreeSet<String> = sources()
        .into_iter()
        .filter(|(_, s)| shipped(s).contains("clippy::disallowed_methods"))
        .map(|(path, _)| path)
        .filter(|path| path != "src/lib.rs")
        .collect();
    let page = text("ARCHITECTURE.md");
    let list = page.split("<!-- writers -->").nth(1).expect("the list is there");
    let listed: BTreeSet<String> =
        list.lines().filter_map(|l| l.strip_prefix("- `")?.split('`').next()).map(str::to_owned).collect();
    assert_eq!(allowed, listed);
    let lib = text("src/lib.rs");
    assert!(
        lib.contains("#![cfg_attr(\n    test,\n    allow(clippy::disallowed_methods")
            || lib.contains("#![cfg_attr(test, allow(clippy::disallowed_methods")
    );
}

/// What clippy cannot see: crates that write files or open sockets by themselves.
#[test]
fn no_reader_uses_a_function_that_writes() {
    for (path, source) in sources() {
        for call in [
            "to_file_xml",
            "to_file_binary",
            ".unpack(",
            "unpack_in(",
            ".extract(",
            "net::Tcp",
            "net::Udp",
            "ToSocketAddrs",
            "ureq",
            "reqwest",
        ] {
            let may = path == NETWORK && call == "ureq";
            assert!(may || !shipped(&source).contains(call), "{path} uses {call}");
        }
    }
}

/// The only file that may open a socket.
const NETWORK: &str = "src/update/network.rs";

/// Who can open a socket is one file; who uses that file is one command.
#[test]
fn the_network_is_used_by_one_command_only() {
    let names_it = |(path, source): &(String, String)| {
        let source = shipped(source);
        let names = source.contains("update::network") || source.contains("network::Client");
        (names || source.contains("ureq")).then(|| path.clone())
    };
    let users: Vec<_> = sources().iter().filter_map(names_it).collect();
    assert_eq!(users, ["src/command/indicators/update.rs", NETWORK]);
    assert!(text("ARCHITECTURE.md").contains(&format!("`{NETWORK}`")));
}

#[test]
fn readers_of_formats_know_nothing_of_artifacts_and_artifacts_nothing_of_indicators() {
    for (path, source) in sources() {
        let knows = |room: &str| shipped(&source).contains(&format!("crate::{room}"));
        if path.starts_with("src/artifact/") {
            assert!(!knows("detect") && !knows("report") && !knows("scan"), "{path}");
        }
        if path.starts_with("src/evidence/") {
            assert!(!knows("detect") && !knows("report") && !knows("scan"), "{path}");
        }
        if path.starts_with("src/format/") {
            assert!(!knows("detect") && !knows("report") && !knows("scan") && !knows("record"), "{path}");
        }
    }
}

#[test]
fn threads_are_started_in_two_files_only() {
    for (path, source) in sources() {
        let starts = ["rayon::", "std::thread::spawn", "thread::scope", "thread::Builder", "par_iter"]
            .iter()
            .any(|w| shipped(&source).contains(w));
        assert!(!starts || path == "src/scan/run.rs" || path == "src/threads.rs", "{path}");
    }
}

#[test]
fn files_are_short_and_say_what_they_are() {
    for (path, source) in sources() {
        assert!(source.lines().count() <= 600, "{path} is too long");
        assert!(source.starts_with("//!"), "{path} does not say what it is");
        assert!(!shipped(&source).contains(".unwrap()"), "{path} unwraps");
    }
}

/// The keys that the code names, literally or through `with words of`.
fn named_keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, source) in sources() {
        // Every quoted word that looks like a key is one, if the catalogue has it.
        for quoted in shipped(&source).split('"').skip(1).step_by(2) {
            if quoted.contains('-')
                && quoted.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            {
                keys.insert(quoted.to_owned());
            }
        }
    }
    keys
}

#[test]
fn every_sentence_of_the_code_has_words() {
    let catalogue = Catalogue::of(&[]);
    let mut count = 0;
    for (path, source) in sources() {
        for call in shipped(&source).split("Sentence::new(\"").skip(1) {
            let key = call.split('"').next().unwrap_or_default();
            assert!(catalogue.has(key), "{path}: no words for {key}");
            count += 1;
        }
    }
    assert!(count > 50);
}

#[test]
fn every_sentence_of_the_catalogue_is_said_somewhere() {
    let named = named_keys();
    let built = [
        "help",
        "artifact-",
        "unread-",
        "heuristic-",
        "finding-",
        "during-",
        "severity-",
        "time-",
        "coverage-",
        "kind-",
        "threat-",
        "check-",
        "capability-",
        "term-",
    ];
    for entry in std::fs::read_dir(root().join("locales/en")).expect("is listed").flatten() {
        for line in text(entry.path()).lines() {
            let Some((key, _)) = line.split_once(" =") else { continue };
            if line.starts_with([' ', '#', '-', '}']) || built.iter().any(|b| key.starts_with(b)) {
                continue;
            }
            assert!(named.contains(key) || key == "count-files", "nothing says {key}");
        }
    }
}

/// A new meaning of a time needs its words, and is seen in some fixture.
#[test]
fn every_meaning_of_a_time_has_words() {
    let catalogue = Catalogue::of(&[]);
    let mut meanings = BTreeSet::new();
    for (_, case) in crate::device_tree::cases() {
        for line in text(case.join("expected.jsonl")).lines() {
            let record: serde_json::Value = serde_json::from_str(line).expect("is JSON");
            let times = record["times"].as_array().into_iter().flatten();
            meanings.extend(times.filter_map(|t| t[0].as_str().map(|m| m.replace('_', "-"))));
        }
    }
    assert!(meanings.len() > 10);
    for meaning in meanings {
        assert!(catalogue.has(&format!("time-{meaning}")), "{meaning}");
    }
}

#[test]
fn the_catalogue_is_sound() {
    for entry in std::fs::read_dir(root().join("locales/en")).expect("is listed").flatten() {
        let mut seen = BTreeSet::new();
        for line in text(entry.path()).lines() {
            if let Some((key, _)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                assert!(seen.insert(key.to_owned()), "{key} stands twice");
            }
        }
    }
}

#[test]
fn nothing_says_that_a_phone_is_clean() {
    for entry in std::fs::read_dir(root().join("locales/en")).expect("is listed").flatten() {
        for word in text(entry.path()).split(|c: char| !c.is_alphabetic()) {
            assert!(
                !word.eq_ignore_ascii_case("clean") && !word.eq_ignore_ascii_case("safe") || word == "safe",
                "{word}"
            );
        }
    }
}

/// The kinds of events are closed; the table says which artifact states which.
#[test]
fn the_table_of_artifacts_and_events_names_every_artifact() {
    let page = text("ARCHITECTURE.md");
    for artifact in hoofprint::artifact::all() {
        assert!(page.contains(&format!("`{}`", artifact.id)), "{}", artifact.id);
    }
    for unread in hoofprint::artifact::unread::ALL {
        assert!(page.contains(&format!("`{}`", unread.id)), "{}", unread.id);
    }
    for kind in hoofprint::record::Event::KINDS {
        assert!(page.contains(kind), "{kind}");
    }
}
