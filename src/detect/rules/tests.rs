//! Every built-in rule fits a sample made for it, and nothing that only looks like it.

use super::*;
use crate::detect::indicators::Library;
use std::collections::BTreeSet;

/// Bytes with the beginning and the words of what a rule describes, and nothing that runs.
fn sample(beginning: &[u8], words: &[&str]) -> Vec<u8> {
    let mut bytes = beginning.to_vec();
    bytes.resize(256, 0);
    for word in words {
        bytes.extend_from_slice(word.as_bytes());
        bytes.push(0);
    }
    bytes
}

const MACH_O: &[u8] = b"\xcf\xfa\xed\xfe";
const ELF: &[u8] = b"\x7fELF\x02\x01\x01";
const DEX: &[u8] = b"dex\n035\0";
const TIFF: &[u8] = b"II*\0";

/// An archive as it stands behind a picture: the entry of its directory, and its end.
fn directory(name: &str) -> Vec<u8> {
    [b"PK\x01\x02".as_slice(), &[0; 42], name.as_bytes(), b"PK\x05\x06", &[0; 18]].concat()
}

/// Of each rule: a path, a sample that it fits, and one that is close to it and that it must not fit.
fn samples() -> Vec<(&'static str, &'static str, Vec<u8>, Vec<u8>)> {
    let picture = |more: &[u8]| [&sample(TIFF, &["a photograph"]), more].concat();
    let psd = |size: usize| [b"8BPS".as_slice(), &vec![0; size - 4]].concat();
    vec![
        (
            "triangledb_implant",
            "/private/var/tmp/agent",
            sample(MACH_O, &["CRConfig", "CRXBlank", "unmungeHexString:"]),
            sample(b"text", &["CRConfig", "CRXBlank", "unmungeHexString:"]),
        ),
        (
            "novispy_accessibility",
            "classes.dex",
            sample(DEX, &["ucitavanjepodataka"]),
            sample(DEX, &["message_map.ser", "imei", "node count"]),
        ),
        (
            "novispy_admin",
            "classes.dex",
            sample(
                DEX,
                &["CALL_REC_ON", "CHARGING_REC_ON", "SECURE_REC_ON", "SSD_MOBILE_ON", "WIFI_LOCK_OFF"],
            ),
            sample(DEX, &["CALL_REC_ON", "WIFI_LOCK_OFF", "C_UIR", "178.220.122.5"]),
        ),
        (
            "finspy_android",
            "classes.dex",
            sample(
                DEX,
                &[
                    "TlvTypeMobileTargetHeartBeatV10",
                    "TlvTypeMobileTrojanUID",
                    "TlvTypeMobileLoggingMetaInfo",
                ],
            ),
            sample(
                b"%PDF-1.7",
                &[
                    "TlvTypeMobileTargetHeartBeatV10",
                    "TlvTypeMobileTrojanUID",
                    "TlvTypeMobileLoggingMetaInfo",
                ],
            ),
        ),
        (
            "pegasus_android_chrysaor",
            "/system/lib/libsgn.so",
            sample(ELF, &["/mnt/obb/.coldboot_init", "libsgn.so"]),
            sample(ELF, &["libsgn.so", "com.network.android"]),
        ),
        (
            "forcedentry_pdf",
            "Library/SMS/Attachments/aa/IMG.gif",
            sample(b"%PDF-1.7\n", &["<< /Filter /JBIG2Decode >>"]),
            sample(b"GIF89a", &["<< /Filter /JBIG2Decode >>"]),
        ),
        ("forcedentry_psd", "Library/SMS/Attachments/aa/IMG.gif", psd(748), psd(749)),
        (
            "landfall_picture",
            "IMG-20240723-WA0000.jpeg",
            sample(TIFF, &["LD_PRELOAD=/data/data/com.samsung.ipservice/files/b.so"]),
            sample(TIFF, &["com.samsung.ipservice"]),
        ),
        (
            "landfall_archive",
            "IMG.jpeg",
            picture(&directory("files/b.so")),
            picture(&directory("files/lib.txt")),
        ),
        (
            "predator_android",
            "/data/local/tmp/x",
            sample(ELF, &["/data/local/tmp/wd/fs.db"]),
            sample(ELF, &["/data/local/tmp/wd", "fs.db"]),
        ),
        (
            "exodus_android",
            "classes.dex",
            sample(DEX, &["attiva.exodus.esurv.it"]),
            sample(b"text", &["attiva.exodus.esurv.it"]),
        ),
    ]
}

fn fitting(rules: &Rules, path: &str, bytes: &[u8]) -> Vec<String> {
    let mut looking = rules.looking();
    bytes.chunks(1 << 20).for_each(|piece| looking.feed(piece));
    let found = looking.finish(Place { path }).expect("ends in time");
    found.into_iter().map(|m| rules.list.rules[m.rule].name.clone()).collect()
}

fn given(text: &str) -> Rules {
    // A file before the one that is tried: what stands there must not matter.
    let other = "rule other { condition: filesize == 12345678 }";
    let file =
        |text: &str| RuleText { name: "given.yar".into(), text: text.as_bytes().into(), built_in: false };
    Rules::compile(&[file(other), file(text)])
}

fn built_in() -> Rules {
    Rules::load(&[], false).expect("there is a compiler").expect("there are rules")
}

#[test]
fn each_built_in_rule_fits_its_sample_and_no_other() {
    let rules = built_in();
    assert_eq!(rules.list.flaws, []);
    let all = samples();
    let named: BTreeSet<&str> = all.iter().map(|(name, ..)| *name).collect();
    assert_eq!(rules.list.rules.iter().map(|r| &*r.name).collect::<BTreeSet<_>>(), named);
    for (name, path, sample, close) in &all {
        assert_eq!(fitting(&rules, path, sample), [*name], "{name}");
        assert_eq!(fitting(&rules, path, close), [""; 0], "{name}");
    }
    // A picture that is called what it is.
    assert_eq!(fitting(&rules, "a.pdf", &all[5].2), [""; 0]);
}

#[test]
fn each_built_in_rule_says_what_it_describes_and_where_that_is_published() {
    let rules = built_in();
    let library = Library::built_in();
    for rule in &rules.list.rules {
        let file = &rules.list.files[rule.file];
        assert!(
            rule.tool.is_some() && rule.description.as_ref().is_some_and(|d| d.ends_with('.')),
            "{rule:?}"
        );
        assert!(
            !rule.sources.is_empty() && rule.sources.iter().all(|s| s.starts_with("https://")),
            "{rule:?}"
        );
        assert!(file.built_in && file.count > 0);
        let tool = rule.tool.as_deref().unwrap_or_default();
        let known = ["FinSpy", "Exodus"].contains(&tool) || library.sets.iter().any(|set| set.name == tool);
        assert!(known, "{tool}");
    }
    let folder =
        std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/indicators/rules")).expect("is there");
    let there: BTreeSet<_> =
        folder.map(|e| e.expect("is listed").file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(there, rules.list.files.iter().map(|f| f.name.clone()).collect());
}

#[test]
fn a_flaw_costs_its_own_rule_and_is_shown_with_its_line() {
    let rules = given(
        "rule good { strings: $a = \"hoofbeat\" condition: $a }\n\
         rule bad { condition: unknown_thing }\n\
         rule last { condition: filesize == 3 }",
    );
    assert_eq!(fitting(&rules, "x", b"..hoofbeat.."), ["good"]);
    assert_eq!(fitting(&rules, "x", b"abc"), ["last"]);
    assert_eq!(rules.list.flaws.len(), 1);
    let flaw = &rules.list.flaws[0];
    assert!(flaw.shown.contains("unknown_thing") && flaw.shown.contains("given.yar:2"), "{}", flaw.shown);
    assert_eq!(flaw.reason.args[1].1, crate::sentence::Argument::Text("2".into()));
    let syntax = given("rule broken {\n condition: ( \n}\nrule good { condition: filesize == 3 }");
    assert_eq!(fitting(&syntax, "x", b"abc"), ["good"]);
    assert!(!syntax.list.flaws.is_empty());
    let bytes = Rules::compile(&[RuleText { name: "b".into(), text: vec![0xff; 10], built_in: false }]);
    assert!(bytes.list.rules.is_empty() && !bytes.list.flaws.is_empty());
}

#[test]
fn rules_for_other_systems_and_other_files_are_left_out_with_a_word() {
    let rules = given(
        "import \"pe\" rule windows { condition: pe.is_pe }\n\
         rule after { condition: windows } rule good { condition: filesize == 3 }",
    );
    assert_eq!(fitting(&rules, "x", b"abc"), ["good"]);
    let keys: Vec<_> = rules.list.flaws.iter().map(|f| &*f.reason.key).collect();
    assert_eq!(keys, ["rule-needs-module", "rule-needs-rule"]);
    let other = given("include \"/etc/hostname\" rule good { condition: filesize == 3 }");
    assert!(!other.list.flaws.is_empty());
}

#[test]
fn rules_know_what_a_file_is_called_and_tell_where_their_strings_stand() {
    let rules = given(
        "rule named { strings: $a = \"beat\" $b = { 00 ff } condition: $a and $b and filename == \"X.Bin\" \
         and filepath contains \"/tmp/\" and extension == \".bin\" }",
    );
    assert_eq!(fitting(&rules, "/tmp/X.Bin", b"beat\0\xff"), ["named"]);
    assert_eq!(fitting(&rules, "/tmp/x.txt", b"beat\0\xff"), [""; 0]);
    let mut looking = rules.looking();
    looking.feed(b"..beat beat\0\xff");
    let found = looking.finish(Place { path: "/tmp/X.Bin" }).expect("ends in time");
    assert_eq!(found[0].at, 2);
    assert_eq!(found[0].strings, ["$a 0x2: beat", "$a 0x7: beat", "$b 0xb: \\x00\\xff"]);
}

#[test]
fn a_large_file_is_looked_at_in_blocks_that_overlap() {
    let rules = given(
        "rule found { strings: $a = \"hoofbeat\" condition: $a } rule size { condition: filesize > 0 }",
    );
    for at in [(64 << 20) - 4, (80 << 20) - 5, (90 << 20) - 8, 0] {
        let mut bytes = vec![b'.'; 90 << 20];
        bytes[at..at + 8].copy_from_slice(b"hoofbeat");
        assert_eq!(fitting(&rules, "x", &bytes), ["found"], "{at}");
    }
}

#[test]
fn a_rule_without_end_is_stopped_and_said() {
    let mut rules = given(
        "rule slow { condition: for all i in (0..1000000000) : ( for all j in (0..1000000000) : ( i + j >= 0 ) ) }",
    );
    rules.engine.longest = std::time::Duration::from_secs(1);
    let mut looking = rules.looking();
    looking.feed(b"abc");
    let error = looking.finish(Place::default()).expect_err("takes too long");
    assert_eq!(error.key, "limit-rule-time");
}

#[test]
fn a_rule_that_fits_everything_is_one_low_finding() {
    let rules =
        given("rule every { condition: true } rule quiet { meta: severity = \"low\" condition: true }");
    let number = |name: &str| rules.list.rules.iter().position(|rule| rule.name == name).expect("is there");
    let hit = |n: usize| {
        let record = Record {
            evidence: "e".into(),
            artifact: "every_file",
            path: format!("/f{n}").into(),
            origin: None,
            locator: crate::record::Locator::Whole,
            times: Vec::new(),
            event: crate::record::File::default().into(),
            detail: Vec::new(),
        };
        RuleHit { rule: number("every"), record: Arc::new(record) }
    };
    let many = rules.findings((0..1000).map(hit).collect());
    assert_eq!((many.len(), many[0].severity, many[0].records.len()), (1, Severity::Low, 100));
    let one = rules.findings(vec![hit(0)]);
    assert_eq!(one[0].severity, Severity::Medium);
    let quiet = rules.findings(vec![RuleHit { rule: number("quiet"), ..hit(0) }]);
    assert_eq!(quiet[0].severity, Severity::Low);
}
