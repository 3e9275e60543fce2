//! Writes what is derived from the code: lists in `mod.rs` files, words for translators, and
//! pages of `docs/`. Each is a test: where a file is out of date, it writes the file and fails,
//! so that the second run passes and the change is seen in the commit.

use crate::artifact;
use crate::detect::heuristic;
use crate::detect::indicators::Library;
use crate::record::Event;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Brings a file up to date; fails where it was not.
fn bring_up_to_date(path: &Path, wanted: &str) {
    let there = std::fs::read_to_string(path).unwrap_or_default();
    if there.replace("\r\n", "\n") != wanted {
        std::fs::write(path, wanted).expect("the source tree can be written");
        panic!("{} was out of date and is written anew: run the tests again", path.display());
    }
}

/// The names of the modules in a folder, sorted.
fn modules(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<String> = entries
        .map(|e| e.expect("it can be listed").path())
        .filter(|p| p.extension().is_some_and(|x| x == "rs") && p.file_stem().is_some_and(|s| s != "mod"))
        .filter_map(|p| p.file_stem().map(|s| s.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    names
}

/// The text between the two marks, replaced.
fn with_list(path: &Path, list: &str) -> String {
    let text = std::fs::read_to_string(path).expect("the file is there").replace("\r\n", "\n");
    let begin = text.find("// generated:").expect("the mark is there");
    let begin = begin + text[begin..].find('\n').expect("it is a line") + 1;
    let end = text.find("// end of generated").expect("the mark is there");
    format!("{}{list}{}", &text[..begin], &text[end..])
}

#[test]
fn every_artifact_of_the_folder_is_in_its_list() {
    let written = ["android", "ios"].map(|platform| {
        let folder = root().join("src/artifact").join(platform);
        std::panic::catch_unwind(|| bring_up_to_date(&folder.join("mod.rs"), &list_of_artifacts(&folder)))
    });
    assert!(written.iter().all(Result::is_ok), "run the tests again");
}

/// The list of artifacts in a folder, with what they share.
fn list_of_artifacts(folder: &Path) -> String {
    let artifacts = modules(folder);
    let mut all: Vec<String> = artifacts.iter().map(|name| format!("mod {name};")).collect();
    let shared = std::fs::read_dir(folder).expect("the folder is there").flatten();
    let shared =
        shared.filter(|e| e.path().is_dir()).map(|e| format!("mod {};", e.file_name().to_string_lossy()));
    all.extend(shared);
    all.sort();
    let mut list = all.join("\n");
    list.push_str(
        "\n\nuse super::Artifact;\n\n/// All of them, in order of id.\npub const ALL: &[&Artifact] = &[\n",
    );
    for name in &artifacts {
        writeln!(list, "    &{name}::ARTIFACT,").expect("memory takes everything");
    }
    list.push_str("];\n");
    with_list(&folder.join("mod.rs"), &list)
}

#[test]
fn every_heuristic_of_the_folder_is_in_its_list() {
    let folder = root().join("src/detect/heuristic");
    let names = modules(&folder);
    let modules: Vec<_> = names.iter().map(|n| format!("mod {n};")).collect();
    let mut list = modules.join("\n") + "\n";
    let statics: Vec<_> = names.iter().map(|n| format!("&{n}::HEURISTIC")).collect();
    let line = format!("pub const ALL: &[&Heuristic] = &[{}];\n", statics.join(", "));
    let block = format!("pub const ALL: &[&Heuristic] = &[\n    {},\n];\n", statics.join(",\n    "));
    list.push_str("\n/// All of them, in order of id.\n");
    list.push_str(if line.len() <= 111 { &line } else { &block });
    bring_up_to_date(&folder.join("mod.rs"), &with_list(&folder.join("mod.rs"), &list));
}

/// A message of the catalogue. Lines behind the first are indented, as Fluent wants it.
fn entry(out: &mut String, key: &str, text: &str) {
    let lines: Vec<_> = text.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
    writeln!(out, "{key} = {}", lines.join("\n    ")).expect("memory takes everything");
}

#[test]
fn the_words_of_the_code_are_in_the_catalogue() {
    let mut out = String::from(
        "# Written by a test from the code, where these words stand beside what they describe.\n# To change them, change them there; to translate them, translate this file.\n\n",
    );
    for a in artifact::all()
        .into_iter()
        .chain([&artifact::every_file::EVERY_FILE, &artifact::every_file::RECOVERED])
    {
        entry(&mut out, &format!("artifact-{}-title", a.id), a.title);
        entry(&mut out, &format!("artifact-{}-proves", a.id), a.proves);
    }
    out.push('\n');
    for u in artifact::unread::ALL {
        entry(&mut out, &format!("unread-{}-title", u.id), u.title);
    }
    for h in heuristic::ALL {
        out.push('\n');
        for (part, text) in [
            ("name", h.name),
            ("title", h.title),
            ("explanation", h.explanation),
            ("proves", h.proves),
            ("does-not-prove", h.does_not_prove),
        ] {
            entry(&mut out, &format!("heuristic-{}-{part}", h.id), text);
        }
        for (n, text) in h.benign_causes.iter().enumerate() {
            entry(&mut out, &format!("heuristic-{}-benign-{}", h.id, n + 1), text);
        }
    }
    bring_up_to_date(&root().join("locales/en/generated.ftl"), &out);
}

#[test]
fn the_page_of_artifacts_says_what_the_code_says() {
    let mut page = String::from(
        "# Artifacts\n\nWhat Hoofprint reads, where it lies on the phone, and what it proves. Written by a test from the\ncode.\n\n",
    );
    for a in artifact::all() {
        write!(page, "## `{}`: {}\n\n", a.id, a.title).expect("memory takes everything");
        for path in a.paths {
            writeln!(page, "- `{path}`").expect("memory takes everything");
        }
        let companions: Vec<_> = a.companions.iter().map(|c| format!("`{c}`")).collect();
        if !companions.is_empty() {
            write!(page, "\nRead together with it: {}.\n", companions.join(", "))
                .expect("memory takes everything");
        }
        if a.only_in_encrypted_backups {
            page.push_str("\nAn unencrypted backup does not hold it.\n");
        }
        write!(page, "\nIt proves: {}\n\n", a.proves).expect("memory takes everything");
        page.push_str(&tried_on(a.id));
    }
    page.push_str("## Known and not read yet\n\nA report names these where they are there.\n\n");
    for u in artifact::unread::ALL {
        let paths: Vec<_> = u.paths.iter().map(|p| format!("`{p}`")).collect();
        writeln!(page, "- `{}`: {} ({})", u.id, u.title, paths.join(", ")).expect("memory takes everything");
    }
    write!(page, "\n## Kinds of records\n\n{}.\n", Event::KINDS.join(", ")).expect("memory takes everything");
    bring_up_to_date(&root().join("docs/artifacts.md"), &page);
}

/// What the fixtures of an artifact give and cover: kinds of events, cases, versions of iOS.
fn tried_on(id: &str) -> String {
    let (mut kinds, mut cases, mut versions) = (BTreeSet::new(), Vec::new(), BTreeSet::new());
    for entry in
        walkdir::WalkDir::new(root().join("fixtures").join(id)).sort_by_file_name().into_iter().flatten()
    {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.depth() == 1 {
            versions.extend(numbers_behind(&name, "ios"));
            cases.push(format!("`{name}`"));
        }
        let text = if entry.file_type().is_file() { std::fs::read_to_string(entry.path()) } else { continue };
        for line in text.unwrap_or_default().lines() {
            if name == "expected.jsonl" {
                let kind =
                    line.split("\"event\":{\"kind\":\"").nth(1).and_then(|rest| rest.split('"').next());
                kinds.extend(kind.map(|kind| format!("`{kind}`")));
            } else if line.starts_with("-- iOS ") || line.starts_with("# iOS ") {
                versions.extend(numbers_behind(line, "iOS "));
            } else {
                versions.extend(numbers_behind(line, "iPhone OS "));
                versions.extend(numbers_behind(line, "<key>ProductVersion</key><string>"));
            }
        }
    }
    let kinds = kinds.into_iter().collect::<Vec<_>>().join(", ");
    let mut said = format!("Records: {kinds}. Fixtures: {}", cases.join(", "));
    if versions.is_empty() {
        said.push_str("; which versions of iOS write this form is not published.\n\n");
    } else {
        let versions: Vec<_> = versions.iter().map(u32::to_string).collect();
        let _ = write!(said, "; in the form of iOS {}.\n\n", versions.join(", "));
    }
    said
}

/// Every number that stands right behind a word.
fn numbers_behind(text: &str, word: &str) -> Vec<u32> {
    let digits = |rest: &str| rest.chars().take_while(char::is_ascii_digit).collect::<String>();
    text.split(word).skip(1).filter_map(|rest| digits(rest).parse().ok()).collect()
}

#[test]
fn the_page_of_heuristics_says_what_the_code_says() {
    let mut page = String::from(
        "# Heuristics\n\nBehaviour that no indicator can name. A single one is at most medium; one that argues from what is\n*not* there is at most low. Written by a test from the code.\n\n",
    );
    for h in heuristic::ALL {
        let said = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        write!(page, "## `{}`: {}\n\n", h.id, h.name).expect("memory takes everything");
        let severity = format!("{:?}", h.severity).to_lowercase();
        writeln!(page, "- Severity: at most {severity}").expect("memory takes everything");
        let between = if let heuristic::Needs::All(_) = h.needs { ", " } else { " or " };
        writeln!(page, "- Reads: {}", h.needs.artifacts().join(between)).expect("memory takes everything");
        writeln!(page, "- Techniques (ATT&CK for Mobile): {}", h.techniques.join(", "))
            .expect("memory takes everything");
        writeln!(page, "- Source: {}", said(h.source)).expect("memory takes everything");
        write!(page, "\nIt proves: {}\n\n", said(h.proves)).expect("memory takes everything");
        write!(page, "It does not prove: {}\n\nHarmless reasons:\n\n", said(h.does_not_prove))
            .expect("memory takes everything");
        for cause in h.benign_causes {
            writeln!(page, "- {}", said(cause)).expect("memory takes everything");
        }
        page.push('\n');
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    bring_up_to_date(&root().join("docs/heuristics.md"), &page);
}

/// The part of the page between its marks; the rest is written by hand.
#[test]
fn the_page_of_indicators_lists_what_is_built_in() {
    let library = Library::built_in();
    let mut table = String::from(
        "\n| set | also known as | kind | values | newest | from |\n|---|---|---|---|---|---|\n",
    );
    for set in &library.sets {
        let kind = serde_json::to_value(set.kind).expect("is a word");
        let names = match set.background.apps.len() {
            0 => set.background.aliases.join(", "),
            apps => format!("{apps} applications"),
        };
        let cells = [
            format!("[{}](../indicators/{}.yaml)", set.name, set.id),
            names,
            kind.as_str().expect("is a word").to_owned(),
            set.count.to_string(),
            set.date.clone().unwrap_or_default(),
            set.attribution.join("; "),
        ];
        writeln!(table, "| {} |", cells.join(" | ")).expect("memory takes everything");
    }
    let total: usize = library.sets.iter().map(|s| s.count).sum();
    let refused = library.refused.len();
    write!(table, "\n{total} values, of which {refused} are never compared.\n\n")
        .expect("memory takes everything");
    let path = root().join("docs/indicators.md");
    let page = std::fs::read_to_string(&path).expect("the file is there").replace("\r\n", "\n");
    let parts: Vec<_> = page.split("<!-- built in -->").collect();
    let [head, _, tail] = parts[..] else { panic!("the marks stand once each") };
    bring_up_to_date(&path, &[head, &table, tail].join("<!-- built in -->"));
}
