//! The page that people read: it holds everything, and nothing that could harm.

use crate::program::{arg, json, make, phone, run, run_with};
use hoofprint::practice::{Phone, Scenario, Shape};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

fn page_of(place: &Path, more: &[&str]) -> (String, serde_json::Value) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let out = folder.path().join("r");
    let args = [&["scan", arg(place), "-o", arg(&out)], more].concat();
    run_with(&args, &[("HOOFPRINT_PASSWORD", "x")]);
    (fs::read_to_string(out.join("report.html")).expect("is written"), json(&out.join("report.json")))
}

/// What a browser shows: without tags, entities read.
fn shown(page: &str) -> String {
    let body = &page[page.find("<body>").expect("has a body")..];
    let mut text = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, c)| text.replace(entity, c))
}

/// Every tag is closed in the order in which they were opened.
fn assert_balanced(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    let body = &page[page.find("<body>").expect("has a body")..];
    for tag in body.split('<').skip(1) {
        let tag = tag.split('>').next().expect("ends");
        let name = tag.split_whitespace().next().expect("has a name");
        match name.strip_prefix('/') {
            Some("html") => {}
            Some(closed) => assert_eq!(open.pop(), Some(closed), "{tag}"),
            None => open.push(name),
        }
    }
    assert_eq!(open, [""; 0]);
}

/// A tool is named at the top where it is on the phone, and not where something of it was only sent.
#[test]
fn the_first_lines_name_the_tool_that_is_there() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let head = |phone: &Phone, name: &str, more: &[&str]| {
        let (place, _) = make(phone, &folder.path().join(name));
        let (page, _) = page_of(&place, more);
        shown(&page).split("What to do next").next().expect("has a head").to_owned()
    };
    let pegasus = phone(Scenario::Pegasus2021);
    let spyware = head(&pegasus, "p", &[]);
    assert!(spyware.contains("traces that known spyware leaves") && spyware.contains("Known as Pegasus."));
    // Before the implant ran: messages with links alone.
    let attempt = head(&pegasus, "a", &["--until", "2021-05-31"]);
    assert!(attempt.contains("that an expert should look at") && !attempt.contains("Known as"), "{attempt}");
    let stalked = Phone { shape: Shape::BugReport, ..phone(Scenario::Stalkerware) };
    let stalked = head(&stalked, "s", &[]);
    assert!(stalked.contains("used to watch somebody") && stalked.contains("Known as TheTruthSpy."));
    assert!(stalked.contains("Do not remove it yet"));
    assert!(!head(&phone(Scenario::Clean), "c", &[]).contains("Known as"));
}

fn phones() -> Vec<(Phone, &'static str)> {
    let pegasus = phone(Scenario::Pegasus2021);
    vec![
        (pegasus.clone(), "found traces that known spyware leaves"),
        (Phone { password: Some("x".into()), ..pegasus.clone() }, "found traces that known spyware leaves"),
        (Phone { damaged: true, ..pegasus }, "Not everything could be read, so there may be more"),
        (phone(Scenario::Clean), "No known traces were found in what could be read."),
    ]
}

#[test]
fn every_phone_has_a_whole_page_that_says_what_the_report_says() {
    let folder = tempfile::tempdir().expect("makes a folder");
    for (n, (phone, words)) in phones().into_iter().enumerate() {
        let (place, _) = make(&phone, &folder.path().join(n.to_string()));
        let (page, report) = page_of(&place, &[]);
        assert_balanced(&page);
        let text = shown(&page);
        assert!(text.contains(words), "{words}");
        for finding in report["findings"].as_array().expect("is a list") {
            for field in ["title", "explanation", "proves", "does_not_prove"] {
                let sentence = finding[field].as_str().expect("is text");
                let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(text.contains(&sentence), "{sentence}");
            }
            assert!(text.contains(finding["path"].as_str().expect("is text")));
        }
        for diagnostic in report["diagnostics"].as_array().expect("is a list") {
            let message = diagnostic["message"].as_str().expect("is text");
            assert!(text.contains(message), "{message}");
        }
        assert!(text.contains(report["evidence"][0]["sha256"].as_str().expect("is text")));
    }
}

#[test]
fn nothing_is_loaded_and_nothing_runs() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, _) = make(&phone(Scenario::Pegasus2021), &folder.path().join("p"));
    let (page, _) = page_of(&place, &[]);
    let small = page.to_lowercase();
    for bad in [
        "<script",
        "<img",
        "<iframe",
        "<object",
        "<link",
        "<a ",
        "src=",
        "href=",
        "url(",
        "@import",
        "javascript:",
        " onload",
        " onclick",
        "http://",
        "https://",
    ] {
        assert!(!small.contains(bad), "{bad}");
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn what_an_attacker_wrote_is_shown_and_does_nothing() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, _) = make(&phone(Scenario::Clean), &folder.path().join("p"));
    let hostile = "\"><img src=x onerror=alert(1)><script>alert(2)</script> https://free247downloads.com/\u{202e}\u{1b}[2J</bdi></td>";
    Connection::open(place.join("3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28"))
        .and_then(|db| {
            db.execute(
                "INSERT INTO message (guid, text, service, date, is_from_me) VALUES ('h', ?1, 'SMS', 648000000000000000, 0)",
                [hostile],
            )
        })
        .expect("is planted");
    let (page, _) = page_of(&place, &[]);
    assert_balanced(&page);
    for bad in ["<img", "<script", "\u{202e}", "\u{1b}", "https://free"] {
        assert!(!page.contains(bad), "{bad:?}");
    }
    let text = shown(&page);
    assert!(
        text.contains("<script>alert(2)</script>") && text.contains("\\u{202e}"),
        "it is there to be read"
    );
}

#[test]
fn the_page_depends_on_the_evidence_alone() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, _) = make(&Phone { damaged: true, ..phone(Scenario::Pegasus2021) }, &folder.path().join("p"));
    let one = page_of(&place, &["--threads", "1"]).0;
    assert!(one == page_of(&place, &["--threads", "7"]).0);
}

#[test]
fn without_a_place_nothing_is_written() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, _) = make(&phone(Scenario::Clean), &folder.path().join("p"));
    let count = || walkdir::WalkDir::new(folder.path()).into_iter().count();
    let before = count();
    run(&["scan", arg(&place)]);
    assert_eq!(count(), before);
}
