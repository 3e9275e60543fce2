//! Faults that readers of Android phones are known to have had, from the acquisition to the finding.
//!
//! What goes wrong elsewhere, and where it is shown to go right here:
//!
//! | fault | shown by |
//! |---|---|
//! | a flat zip is read as empty | `android.rs`, `a_bug_report_is_the_same_however_it_comes` |
//! | running programs are looked for under a name that nobody writes | `fixtures/android_processes` |
//! | an MMS is of 1970 | `fixtures/android_sms` |
//! | what was sent is called received | `fixtures/android_sms`, `messages_without_text_...` |
//! | one message without text ends the reading; senders and links without `https` are not compared | `messages_without_text_...` |
//! | hosts that begin with `w`, have a port, or lie below a sub-domain are missed | `hosts_of_messages_...` |
//! | an address is found inside a longer one | `hosts_of_messages_...` |
//! | a set without any domain stops the comparison | `a_set_of_applications_alone_...` |
//! | one bad pattern ends the program | `one_bad_pattern_...` |
//! | a path fits beyond the end of a name | `faults_of_others.rs` |
//! | names of programs are cut at 15 letters and compared at 16 | `a_name_that_the_kernel_cut_...` |
//! | a command of a computer is compared as a whole | `an_application_named_in_a_command_...` |
//! | the list of packages ends at the first blank line | `fixtures/android_packages/positive` |
//! | a crash is dropped for one line, a comma, a missing time, or a byte | `fixtures/android_tombstones`, `a_crash_with_odd_bytes_...` |
//! | text and buffer of one crash count as two | `fixtures/android_tombstones/positive-pair` |
//! | properties have no end | `android.rs`, `properties_end_where_their_section_ends` |
//! | powers: an odd time ends all; no list without user 0; running uses, tags, proxies | `fixtures/android_appops` |
//! | `/` mounted for writing, and what lies over the system, are not seen | `src/detect/heuristic/root_traces.rs`, `fixtures/android_mounts` |
//! | one event a line, and no time | `fixtures/android_battery_history` |
//! | a reader of the screen that is installed counts as switched on | `fixtures/android_accessibility` |
//! | the stored keys of computers cannot be read | `the_keys_of_a_bug_report_...`, `fixtures/android_adb/positive-stored` |
//! | without indicators nothing is assessed; octal modes are no modes | `behaviour_is_assessed_without_indicators` |
//! | one table of several | `fixtures/android_dbinfo`, `fixtures/android_components` |
//! | secrets are written to the disk | `a_password_is_written_nowhere` |
//! | links of the evidence are fetched | `evidence_kept.rs` |
//! | a whole file in memory, no limit to what is unpacked | `a_line_without_end_...` |
//! | links out of the folder are followed | `a_link_out_of_an_acquisition_...` |
//! | a locked backup inside ends the reading of all | `a_locked_backup_inside_...` |
//! | the exit code says nothing | `practice.rs` |

use crate::program::{arg, found, json, records, run, run_with, scan};
use std::io::Write as _;
use std::path::{Path, PathBuf};

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("makes a folder"))
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::create_dir_all(path.parent().expect("has one")).expect("is made");
        std::fs::write(&path, bytes).expect("is written");
        path
    }

    /// A set of indicators: type and value of each.
    fn set(&self, values: &[(&str, &str)]) -> PathBuf {
        let lines: Vec<String> = values
            .iter()
            .map(|(kind, value)| format!("  - {{ type: {kind}, source: s, values: ['{value}'] }}\n"))
            .collect();
        let head = "id: x\nname: X\nkind: targeted-spyware\nsources: { s: { publisher: P } }\nvalues:\n";
        self.put("set.yaml", format!("{head}{}", lines.concat()).as_bytes())
    }

    /// A backup that holds these messages.
    fn backup(&self, messages: &serde_json::Value) -> PathBuf {
        let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        packed.write_all(messages.to_string().as_bytes()).expect("memory takes everything");
        let packed = packed.finish().expect("memory takes everything");
        let mut tar = tar::Builder::new(Vec::new());
        let telephony = "apps/com.android.providers.telephony";
        for (name, bytes) in
            [("_manifest", &b"1\ncom.android.providers.telephony\n"[..]), ("d_f/000000_sms_backup", &packed)]
        {
            let mut header = tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            header.set_cksum();
            tar.append_data(&mut header, format!("{telephony}/{name}"), bytes).expect("is added");
        }
        let tar = tar.into_inner().expect("ends");
        self.put("backup.ab", &[b"ANDROID BACKUP\n5\n0\nnone\n", &tar[..]].concat())
    }
}

/// Values found with a set of one's own and no other.
fn values(evidence: &Path, set: &Path) -> Vec<String> {
    let (_, report) = scan(evidence, &["-i", arg(set), "--only-indicators"]);
    let mut all: Vec<String> = found(&report).into_iter().map(|(_, _, value)| value).collect();
    all.dedup();
    all
}

#[test]
fn messages_without_text_are_read_with_all_others_and_senders_and_bare_hosts_are_compared() {
    let place = Place::new();
    let messages = serde_json::json!([
        { "address": "+212600000001", "date": "1709659361000", "type": "1" },
        { "address": "+212600000001", "body": null, "date": "1709659362000", "type": "6" },
        { "address": "ACME", "body": "go to evil.example/x now, or short.example", "date": "1709659363000", "type": "1" },
    ]);
    let backup = place.backup(&messages);
    let all = &records(&backup, &[])["android_sms"];
    let ways: Vec<_> = all.iter().map(|r| r["event"]["direction"].as_str()).collect();
    assert_eq!(ways, [Some("incoming"), Some("outgoing"), Some("incoming")]);
    let set =
        place.set(&[("phone", "+212600000001"), ("domain", "evil.example"), ("domain", "short.example")]);
    assert_eq!(values(&backup, &set), ["+212600000001", "evil.example", "short.example"]);
}

#[test]
fn hosts_of_messages_are_compared_as_hosts() {
    let place = Place::new();
    let text = "https://www.web.evil.example:8443/a https://wha.tsapp.example/ https://a.b.c.example/ http://11.2.3.45/ https://notevil.example.net/";
    let backup = place
        .backup(&serde_json::json!([{ "address": "x", "body": text, "date": "1709659361000", "type": "1" }]));
    let set = place.set(&[
        ("domain", "web.evil.example"),
        ("domain", "wha.tsapp.example"),
        ("domain", "b.c.example"),
        ("ip", "1.2.3.4"),
        ("domain", "evil.example.net"),
    ]);
    assert_eq!(values(&backup, &set), ["b.c.example", "web.evil.example", "wha.tsapp.example"]);
}

#[test]
fn a_set_of_applications_alone_is_compared_with_everything() {
    let place = Place::new();
    let log = "{\"dns_event\":{\"event_time\":1780300802123,\"hostname\":\"x.example\",\"ip_addresses\":[\"/1.2.3.4\"],\"package_name\":\"com.evil.app\"}}\n";
    let path = place.put("logs/2026-06-01.txt", log.as_bytes());
    let set = place.set(&[("app-id", "com.evil.app")]);
    assert_eq!(values(path.parent().expect("has one"), &set), ["com.evil.app"]);
}

#[test]
fn one_bad_pattern_costs_that_pattern() {
    let place = Place::new();
    let object = |n: u32, pattern: &str| {
        serde_json::json!({ "type": "indicator", "id": format!("indicator--00000000-0000-4000-8000-00000000000{n}"),
            "pattern_type": "stix", "pattern": pattern })
    };
    let stix = serde_json::json!({ "type": "bundle", "id": "bundle--1", "objects": [
        object(1, "[app:id = 'com.first.app'"),
        object(2, "[url:value = 'https://x.example/?a=b']"),
        object(3, "[app:id = 'com.evil.app']"),
    ]});
    let set = place.put("set.stix2", stix.to_string().as_bytes());
    let log = "{\"security_event\":{\"event_time\":1780300802123456789,\"package_installed\":{\"package_name\":\"com.evil.app\"}}}\n";
    let path = place.put("logs/2026-06-01.txt", log.as_bytes());
    assert_eq!(values(path.parent().expect("has one"), &set), ["com.evil.app"]);
}

#[test]
fn a_name_that_the_kernel_cut_is_recognised_and_doubted() {
    let place = Place::new();
    let list =
        "[{\"pid\":7,\"filename\":\"(implantd_longna)\",\"command_line\":[],\"context\":\"u:r:init:s0\"}]";
    place.put("qf/processes.json", list.as_bytes());
    let qf = place.put("qf/getprop.txt", b"").parent().expect("has one").to_path_buf();
    let set = place.set(&[("process", "implantd_longname")]);
    let (_, report) = scan(&qf, &["-i", arg(&set), "--only-indicators"]);
    assert_eq!(found(&report), [("medium".into(), "android_processes".into(), "implantd_longname".into())]);
}

#[test]
fn an_application_named_in_a_command_is_found() {
    let place = Place::new();
    let line = |command: &str| {
        format!(
            "{{\"security_event\":{{\"event_time\":1780300802123456789,\"adb_shell_cmd\":{{\"command\":\"{command}\"}}}}}}\n"
        )
    };
    let log = line("pm install -r /data/local/tmp/x.apk")
        + &line("pm grant com.evil.app android.permission.READ_SMS");
    let path = place.put("logs/2026-06-01.txt", log.as_bytes());
    let set = place.set(&[("app-id", "com.evil.app")]);
    let (_, report) = scan(path.parent().expect("has one"), &["-i", arg(&set), "--only-indicators"]);
    let all: Vec<_> = found(&report).into_iter().map(|(severity, _, why)| (severity, why)).collect();
    assert_eq!(
        all,
        [("critical".into(), "com.evil.app".into()), ("medium".into(), "intrusion-log-alarm".into())]
    );
}

#[test]
fn a_crash_with_odd_bytes_is_read() {
    let place = Place::new();
    let text = b"*** *** *** *** *** *** *** *** *** *** *** *** *** *** *** ***\npid: 1, tid: 2, name: a, b  >>> evild <<<\nCaused by: \xff\xfe\nsignal handler: x\n";
    place.put("report/FS/data/tombstones/tombstone_00", text);
    let report = place.put("report/bugreport-x.txt", b"== dumpstate: 2024-03-05 18:22:41\n");
    let set = place.set(&[("process", "evild")]);
    assert_eq!(values(report.parent().expect("has one"), &set), ["evild"]);
}

#[test]
fn the_keys_of_a_bug_report_keep_their_times_in_the_binary_form() {
    let place = Place::new();
    let key = format!("QAAAA{}AQAB lab@station", "aB3+/".repeat(138));
    let xml = format!(
        "<keyStore version=\"1\"><adbKey key=\"{key}\" lastConnection=\"1708463529000\" /></keyStore>"
    );
    let stored = android_abx::xml_to_abx(&xml).expect("is XML");
    let report = [
        b"== dumpstate: 2024-03-05 18:22:41\n-------------------------------------------------------------------------------\nDUMP OF SERVICE adb:\n{\n  debugging_manager={\n    user_keys=",
        key.as_bytes(),
        b"\n    keystore=",
        &stored,
        b"\n  }\n}\n--------- 0.001s was the duration of dumpsys adb, ending at: 2024-03-05 18:22:43\n",
    ]
    .concat();
    let path = place.put("bugreport-x.txt", &report);
    let all = &records(&path, &[])["android_adb"];
    let [pairing] = &all[..] else { panic!("{all:?}") };
    assert_eq!(pairing["times"][0][1], "2024-02-20T21:12:09Z");
    assert_eq!(pairing["event"]["host"], "lab@station");
}

#[test]
fn behaviour_is_assessed_without_indicators() {
    let place = Place::new();
    let files = "[{\"path\":\"/data/local/tmp/x\",\"mode\":\"100755\"}]";
    place.put("qf/files.json", files.as_bytes());
    let qf = place.put("qf/getprop.txt", b"").parent().expect("has one").to_path_buf();
    let empty = place.set(&[("app-id", "com.nobody.has.this")]);
    let (_, report) = scan(&qf, &["-i", arg(&empty), "--only-indicators"]);
    assert_eq!(found(&report), [("medium".into(), "android_files".into(), "program-in-shell-folder".into())]);
}

#[test]
fn a_password_is_written_nowhere() {
    let place = Place::new();
    let backup = place.backup(&serde_json::json!([]));
    let home = place.0.path().join("home");
    std::fs::create_dir(&home).expect("is made");
    let out = place.0.path().join("report");
    let variables =
        [("HOOFPRINT_PASSWORD", "very secret"), ("HOME", arg(&home)), ("XDG_CONFIG_HOME", arg(&home))];
    let output = run_with(&["scan", arg(&backup), "-o", arg(&out)], &variables);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(std::fs::read_dir(&home).expect("is listed").count(), 0);
    for entry in walkdir::WalkDir::new(&out).into_iter().flatten().filter(|e| e.file_type().is_file()) {
        let bytes = std::fs::read(entry.path()).expect("is read");
        assert!(memchr::memmem::find(&bytes, b"very secret").is_none(), "{}", entry.path().display());
    }
}

#[test]
fn a_line_without_end_and_what_unpacks_without_end_cost_no_more_than_themselves() {
    let place = Place::new();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("bugreport-x.txt", options).expect("begins");
    let getprop = b"------ SYSTEM PROPERTIES (getprop) ------\n[sys.brand.note]: [x]\n------ 0.1s was the duration of 'SYSTEM PROPERTIES' ------\n";
    let head = b"== dumpstate: 2024-03-05 18:22:41\n------ SYSTEM LOG (logcat) ------\n";
    zip.write_all(head).expect("is written");
    let nothing = vec![0; 1 << 20];
    for _ in 0..256 {
        zip.write_all(&nothing).expect("is written");
    }
    zip.write_all(b"\n------ 1s was the duration of 'SYSTEM LOG' ------\n").expect("is written");
    zip.write_all(getprop).expect("is written");
    let path = place.put("report.zip", &zip.finish().expect("ends").into_inner());
    let (_, report) = scan(&path, &["--memory", "100M"]);
    assert_eq!(
        found(&report).first().map(|(_, artifact, _)| artifact.clone()),
        Some("android_properties".into())
    );
}

#[cfg(unix)]
#[test]
fn a_link_out_of_an_acquisition_is_not_followed() {
    let place = Place::new();
    let secret = place.put("elsewhere/getprop.txt", b"[sys.brand.note]: [x]\n");
    place.put("qf/acquisition.json", b"{}");
    let qf = place.put("qf/packages.json", b"[]").parent().expect("has one").to_path_buf();
    std::os::unix::fs::symlink(secret, qf.join("getprop.txt")).expect("is linked");
    let (_, report) = scan(&qf, &[]);
    assert_eq!(found(&report), []);
}

#[test]
fn a_locked_backup_inside_is_named_and_all_else_is_read() {
    let place = Place::new();
    place.put("qf/getprop.txt", b"[sys.brand.note]: [x]\n");
    place.put("qf/acquisition.json", b"{}");
    let header = format!(
        "ANDROID BACKUP\n5\n0\nAES-256\n{}\n{}\n1000\n{}\n{}\n",
        "07".repeat(64),
        "09".repeat(64),
        "03".repeat(16),
        "05".repeat(96)
    );
    let qf = place.put("qf/backup.ab", header.as_bytes()).parent().expect("has one").to_path_buf();
    let out = place.0.path().join("report");
    let output = run(&["scan", arg(&qf), "-o", arg(&out)]);
    let report = json(&out.join("report.json"));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(found(&report).len(), 1);
    assert_eq!(report["outcome"]["complete"], false);
    let said = report["diagnostics"].as_array().expect("is a list").iter().map(|d| &d["path"]);
    assert!(said.into_iter().any(|path| path == "backup.ab"), "{}", report["diagnostics"]);
}
