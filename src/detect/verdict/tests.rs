//! How grave a sighting is, condition by condition.

use super::*;
use crate::detect::matcher::Matcher;
use crate::record::{Connection, Direction, File, Locator, Message, Platform, Process, Visit};
use crate::time::Timestamp;
use Severity::{Critical, High, Low, Medium};

fn library(kind: &str, more: &str) -> Library {
    let domains: Vec<_> = (0..12).map(|n| format!("evil{n}.example.com")).collect();
    let text = format!(
        "id: set\nname: Set\nkind: {kind}\nplatforms: [ios]\nvalues:\n  - type: domain\n    values: [{}]\n  - type: process\n    values: [implantd, com.implant.long.name]\n{more}",
        domains.join(", ")
    );
    let mut library = Library::default();
    library.add("set.yaml", text.as_bytes(), false);
    assert_eq!(library.rejected, []);
    library
}

fn record(rowid: i64, event: impl Into<Event>) -> Record {
    let when = Timestamp::unix_seconds(1_626_000_000);
    Record {
        evidence: "e".into(),
        artifact: "test",
        path: "/x".into(),
        origin: None,
        locator: Locator::Row { table: "t", rowid },
        times: when.into_iter().map(|t| ("seen", t)).collect(),
        event: event.into(),
        detail: vec![],
    }
}

fn judge(library: &Library, records: &[Record]) -> Vec<Finding> {
    let matcher = Matcher::new(library, Platform::Ios);
    let hits = records.iter().flat_map(|r| matcher.matches(r).hits).collect();
    let mut findings = verdicts(hits, library);
    sort(&mut findings);
    findings
}

fn severities(kind: &str, more: &str, event: impl Into<Event>) -> Vec<Severity> {
    judge(&library(kind, more), &[record(1, event)]).iter().map(|f| f.severity).collect()
}

fn message(direction: Direction, text: &str) -> Message {
    Message {
        direction: Some(direction),
        conversation: Some("c".into()),
        text: Some(text.into()),
        ..Message::default()
    }
}

fn ran(name: &str) -> Process {
    Process { name: Some(name.into()), ..Process::default() }
}

fn visited() -> Visit {
    Visit { url: Some("https://evil1.example.com/".into()), ..Visit::default() }
}

#[test]
fn how_it_was_seen_decides() {
    let link = "https://evil1.example.com/x";
    assert_eq!(severities("targeted-spyware", "", ran("implantd")), [Critical]);
    assert_eq!(severities("targeted-spyware", "", visited()), [High]);
    assert_eq!(severities("targeted-spyware", "", message(Direction::Incoming, link)), [High]);
    assert_eq!(severities("targeted-spyware", "", message(Direction::Outgoing, link)), [Low]);
}

#[test]
fn a_value_in_several_sets_is_one_finding_that_names_them() {
    let mut library = library("watchware", "");
    let set = |id: &str, kind: &str| {
        format!(
            "id: {id}\nname: {id}\nkind: {kind}\nsources: {{ s: {{ publisher: P }} }}\nvalues:\n  - {{ type: domain, source: s, values: [Evil1.example.com] }}\n"
        )
    };
    for (id, kind) in [("graver", "targeted-spyware"), ("third", "watchware")] {
        library.add(&format!("{id}.yaml"), set(id, kind).as_bytes(), false);
    }
    let findings = judge(&library, &[record(1, visited()), record(2, visited())]);
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].severity, findings[0].records.len()), (High, 2));
    let Why::Indicator { indicator, others } = &findings[0].why else { panic!("{:?}", findings[0].why) };
    let of = |n: &usize| library.sets[library.indicators[*n].set].id.clone();
    assert_eq!(of(indicator), "graver");
    let mut others: Vec<_> = others.iter().map(of).collect();
    others.sort();
    assert_eq!(others.len(), 2);
    assert!(others.contains(&"third".to_owned()));
}

#[test]
fn tools_are_named_as_what_they_are() {
    for (kind, present, contacted) in
        [("stalkerware", High, High), ("watchware", Medium, Medium), ("forensic-tool", High, High)]
    {
        assert_eq!(severities(kind, "", ran("implantd")), [present], "{kind}");
        assert_eq!(severities(kind, "", visited()), [contacted], "{kind}");
    }
    let findings = judge(&library("stalkerware", ""), &[record(1, ran("implantd"))]);
    let keys: Vec<_> = findings[0].next_steps.iter().map(|s| &*s.key).collect();
    assert_eq!(keys[0], "next-stalkerware-safety");
    assert!(!keys.contains(&"next-do-not-wipe"));
}

#[test]
fn doubt_makes_it_less_grave() {
    assert_eq!(severities("targeted-spyware", "", ran("com.implant.long")), [Medium], "a cut name");
    assert_eq!(
        severities("targeted-spyware", "", message(Direction::Incoming, "beware of evil1.example.com")),
        [Medium]
    );
    let value = |more: &str| format!("  - type: process\n    values: [doubtd]\n    {more}\n");
    assert_eq!(severities("targeted-spyware", &value("confidence: 49"), ran("doubtd")), [High]);
    assert_eq!(severities("targeted-spyware", &value("confidence: 50"), ran("doubtd")), [Critical]);
    // The record is of 2021-07-11.
    assert_eq!(severities("targeted-spyware", &value("valid_until: '2021-07-10'"), ran("doubtd")), [High]);
    assert_eq!(
        severities("targeted-spyware", &value("valid_until: '2021-07-11'"), ran("doubtd")),
        [Critical]
    );
}

#[test]
fn more_than_ten_of_one_set_in_one_place_are_a_list() {
    let list = |count: usize| {
        let links: Vec<_> = (0..count).map(|n| format!("https://evil{n}.example.com")).collect();
        links.join(" ")
    };
    let library = library("targeted-spyware", "");
    let findings = judge(&library, &[record(1, message(Direction::Incoming, &list(11)))]);
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].severity, &findings[0].why), (Low, &Why::IndicatorList { set: 0 }));
    let findings = judge(&library, &[record(1, message(Direction::Incoming, &list(10)))]);
    assert_eq!((findings.len(), findings[0].severity), (10, High));
}

#[test]
fn a_list_may_be_spread_over_a_conversation_and_spares_what_is_elsewhere() {
    let library = library("targeted-spyware", "");
    let link = |n: i64| message(Direction::Incoming, &format!("https://evil{n}.example.com"));
    let mut records: Vec<_> = (0..11).map(|n| record(n, link(n))).collect();
    let elsewhere = Message { conversation: Some("another".into()), ..link(3) };
    records.push(record(99, elsewhere));
    records.push(record(100, ran("implantd")));
    let found: Vec<_> = judge(&library, &records).iter().map(|f| (f.severity, f.records.len())).collect();
    assert_eq!(found, [(Critical, 1), (High, 1), (Low, 11)]);
}

#[test]
fn what_is_on_the_phone_is_no_list_however_much_there_is() {
    let names: Vec<_> = (0..12).map(|n| format!("implant{n}.plist")).collect();
    let more = format!("  - type: file-name\n    values: [{}]\n", names.join(", "));
    let library = library("targeted-spyware", &more);
    let file = |name: &String| File { file: Some(format!("/private/var/{name}")), ..File::default() };
    let records: Vec<_> = names.iter().zip(0..).map(|(name, n)| record(n, file(name))).collect();
    let findings = judge(&library, &records);
    assert_eq!(findings.len(), 12);
    assert!(findings.iter().all(|f| f.severity == Critical));
}

#[test]
fn sightings_of_one_indicator_in_one_file_are_one_finding() {
    let library = library("targeted-spyware", "");
    let records: Vec<_> = (0..5).map(|n| record(n, visited())).collect();
    let findings = judge(&library, &records);
    assert_eq!((findings.len(), findings[0].records.len()), (1, 5));
}

#[test]
fn the_gravest_comes_first() {
    let library = library("targeted-spyware", "");
    let records = [
        record(1, message(Direction::Outgoing, "https://evil2.example.com")),
        record(2, visited()),
        record(3, ran("implantd")),
    ];
    let order: Vec<_> = judge(&library, &records).iter().map(|f| f.severity).collect();
    assert_eq!(order, [Critical, High, Low]);
}

#[test]
fn every_sentence_of_every_kind_of_finding_has_words() {
    use IndicatorKind as K;
    let catalogue = crate::catalogue::Catalogue::of(&[]);
    let message = Event::Message(Message::default());
    let attachment = Event::Attachment(crate::record::Attachment::default());
    let kinds = [
        K::Domain,
        K::Ip,
        K::Url,
        K::Email,
        K::Phone,
        K::Process,
        K::Path,
        K::FileName,
        K::Hash,
        K::AppId,
        K::Certificate,
        K::ProfileId,
        K::Property,
    ];
    for seen in [Seen::Mentioned, Seen::Received, Seen::Contacted, Seen::Present] {
        for kind in kinds {
            for event in [&message, &attachment] {
                let stem = stem(seen, kind, event);
                for part in ["title", "explanation", "proves", "does-not-prove", "benign-1", "benign-2"] {
                    assert!(catalogue.has(&format!("finding-{stem}-{part}")), "finding-{stem}-{part}");
                }
            }
        }
    }
    for kind in [
        ThreatKind::TargetedSpyware,
        ThreatKind::Stalkerware,
        ThreatKind::Watchware,
        ThreatKind::ForensicTool,
        ThreatKind::Phishing,
    ] {
        assert!(catalogue.has(threat(kind)));
    }
}

#[test]
fn hardly_any_confidence_makes_it_less_grave_by_two_steps() {
    let value = |more: &str| format!("  - type: process\n    values: [doubtd]\n    {more}\n");
    let of = |more: &str| severities("targeted-spyware", &value(more), ran("doubtd"));
    assert_eq!(of("confidence: 20"), [High]);
    assert_eq!(of("confidence: 19"), [Medium]);
    assert_eq!(of("confidence: 20\n    valid_until: '2021-07-10'"), [Medium]);
    assert_eq!(of("confidence: 0\n    valid_until: '2021-07-10'"), [Low]);
}

fn stalkerware() -> Library {
    let text = "id: many\nname: Many\nkind: stalkerware\nroles:\n  package: { type: app-id }\n  site: { type: website, confidence: 10 }\n  both: { type: website, confidence: 40 }\n  server: { type: domain }\napps:\n  - name: First\n    aliases: [Other Name]\n    values: { package: [com.first], site: [first.example], both: [www.second.example], server: [up.first.example] }\n";
    let mut library = Library::default();
    library.add("many.yaml", text.as_bytes(), false);
    assert_eq!(library.rejected, []);
    library
}

fn said(sentence: &Sentence) -> String {
    crate::catalogue::Catalogue::of(&[]).say(sentence)
}

#[test]
fn a_finding_names_the_application_and_its_other_names() {
    let app = crate::record::App { id: Some("com.first".into()), ..crate::record::App::default() };
    let findings = judge(&stalkerware(), &[record(1, app)]);
    assert_eq!((findings.len(), findings[0].severity), (1, High));
    assert!(said(&findings[0].title).contains("First"));
    let explanation = said(&findings[0].explanation);
    assert!(explanation.contains("Other Name") && explanation.contains("stalkerware"), "{explanation}");
    assert_eq!(findings[0].next_steps[0].key, "next-stalkerware-safety");
}

#[test]
fn a_page_of_the_maker_is_no_contact_with_the_tool() {
    let visit = |url: &str| Visit { url: Some(url.into()), ..Visit::default() };
    let findings = judge(&stalkerware(), &[record(1, visit("https://first.example/help"))]);
    assert_eq!((findings.len(), findings[0].severity), (1, Low));
    assert!(said(&findings[0].explanation).contains("no contact of the application"));
    assert!(findings[0].next_steps.iter().any(|s| s.key == "next-stalkerware-found"));
    let findings = judge(&stalkerware(), &[record(1, visit("https://up.first.example/"))]);
    assert_eq!(findings.iter().map(|f| f.severity).collect::<Vec<_>>(), [High, Low]);
    let findings =
        judge(&stalkerware(), &[record(1, message(Direction::Incoming, "see https://first.example/"))]);
    assert_eq!(findings[0].severity, Low);
}

#[test]
fn who_makes_a_tool_and_what_else_it_is_called_is_said_where_it_is_known() {
    let of = |head: &str| {
        let mut library = Library::default();
        let text = format!(
            "id: x\nname: Xray\nkind: targeted-spyware\n{head}values: [{{ type: process, values: [implantd] }}]\n"
        );
        library.add("x.yaml", text.as_bytes(), false);
        said(&judge(&library, &[record(1, ran("implantd"))])[0].explanation)
    };
    let plain =
        |text: String| text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect::<String>();
    for (head, words) in [
        ("", "Xray is spyware"),
        ("vendor: Maker\n", "Xray, made by Maker, is spyware"),
        ("aliases: [Yray]\n", "Xray (also known as Yray) is spyware"),
        (
            "vendor: Maker\naliases: [Yray, Zray]\n",
            "Xray (also known as Yray, Zray), made by Maker, is spyware",
        ),
    ] {
        let explanation = plain(of(head));
        assert!(explanation.contains(words), "{explanation}");
    }
}

#[test]
fn a_program_that_speaks_with_a_website_is_another_matter() {
    let spoke = |host: &str| Connection { host: Some(host.into()), ..Connection::default() };
    let of = |event: Event| judge(&stalkerware(), &[record(1, event)]).remove(0);
    let visit = Visit { url: Some("https://www.second.example/".into()), ..Visit::default() };
    assert_eq!((of(visit.into()).severity, of(spoke("www.second.example").into()).severity), (Low, Medium));
    assert!(said(&of(spoke("www.second.example").into()).explanation).contains("as a server of"));
    assert!(said(&of(spoke("first.example").into()).explanation).contains("no contact of the application"));
}

/// With everything that is built in.
#[test]
fn what_people_do_who_read_about_such_tools_is_low() {
    let library = Library::built_in();
    let visit = |url: &str| Event::from(Visit { url: Some(url.into()), ..Visit::default() });
    for url in [
        "https://www.life360.com/intl/",
        "https://www.mspy.com/buy.html",
        "https://www.bark.us/blog",
        "https://flexispy.com/",
        "https://support.flexispy.com/",
        "https://family.microsoft.com/",
        "https://traccar.org/",
    ] {
        let findings = judge(&library, &[record(1, visit(url))]);
        assert!(!findings.is_empty() && findings.iter().all(|f| f.severity == Low), "{url}");
    }
    for url in
        ["https://github.com/", "https://alog.umeng.com/", "https://www.apple.com/", "http://172.67.81.216/"]
    {
        assert_eq!(judge(&library, &[record(1, visit(url))]), [], "{url}");
    }
}
