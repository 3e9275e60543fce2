//! What only a copy of the file system of a practice phone holds: shutdown and crash logs, network use
//! of programs, notes of the security daemons, versions of iOS over time.

use super::files::File;
use super::others::{binary, cocoa, dictionary};
use super::person::PROGRAMS;
use super::scenario::{Crashed, Story};
use super::{BACKED_UP, DAY, database};
use rusqlite::params;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io;

/// Folder of the crash logs.
const CRASHES: &str = "private/var/mobile/Library/Logs/CrashReporter";

/// Version and build of the phone before and after its last update.
const VERSIONS: [(&str, i64); 2] =
    [("iPhone OS 14.5 (18E199)", BACKED_UP - 80 * DAY), ("iPhone OS 14.6 (18F72)", BACKED_UP - 45 * DAY)];

/// All of them, at their paths on the device.
pub(super) fn files(story: &Story) -> io::Result<Vec<File>> {
    let mut files = vec![
        File::of_system("private/var/db/diagnostics/shutdown.log", shutdowns(story).into_bytes()),
        File::of_system("private/var/networkd/netusage.sqlite", net_usage(story)?),
        File::of_system("private/var/mobile/Library/CoreDuet/Knowledge/knowledgeC.db", knowledge(story)?),
        File::of_system("private/var/Keychains/Analytics/ckks_analytics.db", notes()?),
        File::of_system(
            "private/etc/hosts",
            b"127.0.0.1\tlocalhost\n255.255.255.255\tbroadcasthost\n".to_vec(),
        ),
    ];
    for (version, when) in VERSIONS {
        let name = format!("private/var/db/analyticsd/Analytics-Journal-90Day-{}.ips", day(when));
        let header = json!({ "bug_type": "211", "timestamp": stamp(when), "os_version": version });
        files.push(File::of_system(name, format!("{header}\n{{}}\n").into_bytes()));
    }
    let ordinary = Crashed { program: "com.apple.WebKit.WebContent", when: BACKED_UP - 9 * DAY };
    for crashed in story.crashes.iter().chain([&ordinary]) {
        files.push(crash(crashed));
    }
    files.push(memory(story));
    Ok(files)
}

/// The shutdowns of some weeks. On a healthy phone a helper of Apple's for updates may stand there.
fn shutdowns(story: &Story) -> String {
    let mut log = String::new();
    let mut round = |programs: &[&str]| {
        let _ = writeln!(log, "After 1.26s, these clients are still here:");
        for (n, program) in programs.iter().enumerate() {
            let _ = writeln!(log, "\t\tremaining client pid: {} ({program})", 31 + 57 * n);
        }
    };
    let usual = ["/usr/libexec/nfcd", "/usr/sbin/bluetoothd"];
    round(&usual);
    round(&usual[..1]);
    let _ = writeln!(log, "SIGTERM: [{}] All clients have exited", BACKED_UP - 45 * DAY);
    for (when, programs) in story.shutdowns {
        for _ in 0..3 {
            let mut round = |programs: &[&str]| {
                let _ = writeln!(log, "After 1.26s, these clients are still here:");
                for (n, program) in programs.iter().enumerate() {
                    let _ = writeln!(log, "\t\tremaining client pid: {} ({program})", 400 + n);
                }
            };
            round(programs);
        }
        let _ = writeln!(log, "SIGTERM: [{when}] All clients have exited");
    }
    log
}

/// When the phone was locked and used, and when sound came in, over some weeks.
fn knowledge(story: &Story) -> io::Result<Vec<u8>> {
    let schema = "CREATE TABLE ZOBJECT (Z_PK INTEGER PRIMARY KEY, ZVALUEINTEGER INTEGER, ZSECONDSFROMGMT INTEGER,
    ZCREATIONDATE TIMESTAMP, ZENDDATE TIMESTAMP, ZSTARTDATE TIMESTAMP, ZSTREAMNAME VARCHAR, ZVALUESTRING VARCHAR);";
    database::image(schema, |db| {
        let put = |stream: &str, number: Option<i64>, text: Option<&str>, from: i64, to: i64| {
            db.execute(
                "INSERT INTO ZOBJECT (ZSTREAMNAME, ZVALUEINTEGER, ZVALUESTRING, ZSTARTDATE, ZENDDATE, ZCREATIONDATE)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
                params![stream, number, text, cocoa(from), cocoa(to)],
            )
            .map(|_| ())
        };
        for ago in (1..=21).rev() {
            // Locked from the evening to the morning; then somebody speaks a message into the phone.
            let (evening, morning) = (BACKED_UP - ago * DAY, BACKED_UP - ago * DAY + 9 * 3_600);
            put("/device/isLocked", Some(1), None, evening, morning)?;
            put("/device/isLocked", Some(0), None, morning, morning + 3_600)?;
            put("/app/inFocus", None, Some("net.whatsapp.WhatsApp"), morning + 60, morning + 600)?;
            put("/audio/inputRoute", Some(1), None, morning + 100, morning + 115)?;
        }
        for (from, to) in story.listened {
            put("/audio/inputRoute", Some(1), None, *from, *to)?;
        }
        Ok(())
    })
}

fn net_usage(story: &Story) -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE ZPROCESS (Z_PK INTEGER PRIMARY KEY, ZFIRSTTIMESTAMP TIMESTAMP, ZTIMESTAMP TIMESTAMP, ZBUNDLENAME VARCHAR, ZPROCNAME VARCHAR);
CREATE TABLE ZLIVEUSAGE (Z_PK INTEGER PRIMARY KEY, ZKIND INTEGER, ZMETADATA INTEGER, ZTAG INTEGER, ZHASPROCESS INTEGER, ZBILLCYCLEEND TIMESTAMP,
    ZTIMESTAMP TIMESTAMP, ZWIFIIN FLOAT, ZWIFIOUT FLOAT, ZWWANIN FLOAT, ZWWANOUT FLOAT);
CREATE TABLE ZNETWORKATTACHMENT (Z_PK INTEGER PRIMARY KEY, ZKIND INTEGER, ZISHOTSPOT INTEGER, ZFIRSTTIMESTAMP TIMESTAMP, ZTIMESTAMP TIMESTAMP, ZIDENTIFIER VARCHAR);
CREATE TABLE ZLIVEROUTEPERF (Z_PK INTEGER PRIMARY KEY, ZKIND INTEGER, ZHASNETWORKATTACHMENT INTEGER, ZBYTESIN FLOAT, ZBYTESOUT FLOAT, ZTIMESTAMP TIMESTAMP);";
    database::image(schema, |db| {
        let mut key = 0;
        let mut program = |name: &str, first: i64, last: i64| -> rusqlite::Result<()> {
            key += 1;
            db.execute(
                "INSERT INTO ZPROCESS VALUES (?1, ?2, ?3, NULL, ?4)",
                params![key, cocoa(first), cocoa(last), name],
            )?;
            db.execute(
                "INSERT INTO ZLIVEUSAGE VALUES (?1, 0, 0, 0, ?1, 0, ?2, 4000, 900, 0, 0)",
                params![key, cocoa(last)],
            )?;
            Ok(())
        };
        for name in PROGRAMS {
            // iOS cuts names here after sixteen letters.
            let name = name.split('/').next().unwrap_or(name);
            program(&name[..name.len().min(16)], BACKED_UP - 200 * DAY, BACKED_UP - DAY)?;
        }
        for planted in story.programs {
            program(planted.name, planted.first, planted.last)?;
        }
        for (kind, name) in [(1, "Home-02:00:5e:00:53:01"), (2, "Carrier-1000")] {
            let (first, last) = (cocoa(BACKED_UP - 200 * DAY), cocoa(BACKED_UP - DAY));
            db.execute(
                "INSERT INTO ZNETWORKATTACHMENT VALUES (?1, ?2, 0, ?3, ?4, ?5)",
                params![kind, kind, first, last, name],
            )?;
            db.execute(
                "INSERT INTO ZLIVEROUTEPERF VALUES (?1, ?2, ?1, 90000, 7000, ?3)",
                params![kind, kind, last],
            )?;
        }
        Ok(())
    })
}

/// Ordinary failures of the keychain, under both versions.
fn notes() -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE hard_failures (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, data BLOB);
CREATE TABLE soft_failures (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, data BLOB);
CREATE TABLE all_events (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp REAL, data BLOB);";
    database::image(schema, |db| {
        for (build, when) in [("18E199", VERSIONS[0].1 + DAY), ("18F72", VERSIONS[1].1 + DAY)] {
            let event = [("eventType", "EVENTMissingCKKS"), ("eventClass", "softFailure"), ("build", build)];
            let event = event.into_iter().map(|(key, value)| (key.to_owned(), value.into())).collect();
            db.execute(
                "INSERT INTO soft_failures (timestamp, data) VALUES (?1, ?2)",
                params![when, binary(&dictionary(event))],
            )?;
        }
        Ok(())
    })
}

fn crash(crashed: &Crashed) -> File {
    let Crashed { program, when } = crashed;
    let header = header(program, "309", *when);
    let body = json!({
        "procName": program,
        "procPath": format!("/System/Library/PrivateFrameworks/{program}.framework/{program}"),
        "pid": 700 + when % 90,
        "captureTime": stamp(*when),
        "procLaunch": stamp(when - 600),
        "parentProc": "launchd",
        "parentPid": 1,
        "exception": { "type": "EXC_BAD_ACCESS", "signal": "SIGSEGV" },
        "termination": { "namespace": "SIGNAL", "code": 11, "indicator": "Segmentation fault: 11" },
        "usedImages": [{ "path": "/usr/lib/dyld" }],
    });
    log(program, *when, &header, &body)
}

/// The programs that were running when memory ran out.
fn memory(story: &Story) -> File {
    let when = story.programs.last().map_or(BACKED_UP - 6 * DAY, |p| p.first + 20);
    let running = PROGRAMS
        .iter()
        .map(|p| p.split('/').next().unwrap_or(p))
        .chain(story.programs.iter().map(|p| p.name));
    let processes: Vec<Value> = running
        .enumerate()
        .map(|(n, name)| json!({ "pid": 30 + n, "name": name, "states": ["daemon"] }))
        .collect();
    let body = json!({ "date": stamp(when), "largestProcess": "Camera", "processes": processes });
    log("JetsamEvent", when, &header("", "298", when), &body)
}

fn header(program: &str, bug_type: &str, when: i64) -> Value {
    let (os_version, _) = VERSIONS.into_iter().rev().find(|(_, since)| *since <= when).unwrap_or(VERSIONS[0]);
    let mut header = json!({ "bug_type": bug_type, "timestamp": stamp(when), "os_version": os_version });
    if !program.is_empty() {
        header["name"] = program.into();
        header["app_name"] = program.into();
    }
    header
}

fn log(name: &str, when: i64, header: &Value, body: &Value) -> File {
    let file = File::of_system(
        format!("{CRASHES}/{name}-{}.ips", day(when)),
        format!("{header}\n{body:#}\n").into_bytes(),
    );
    File { modified: when, ..file }
}

/// `2021-07-18 18:00:00.00 +0000`.
fn stamp(seconds: i64) -> String {
    let instant = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    instant.strftime("%Y-%m-%d %H:%M:%S.00 +0000").to_string()
}

/// `2021-07-18-180000`, as in names of files.
fn day(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).unwrap_or_default().strftime("%Y-%m-%d-%H%M%S").to_string()
}
