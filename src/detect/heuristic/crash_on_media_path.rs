//! Crashes where a message or a picture is read, as an exploit leaves them that failed.
//!
//! LANDFALL came as a picture that Samsung's library for pictures read; others came through fonts and
//! videos. An exploit often fails several times before it works, and hardened phones say so when
//! memory is misused.

use super::{Conclusion, Fact, Heuristic, Needs, detail};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use crate::time::Timestamp;
use std::collections::BTreeMap;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "crash-on-media-path",
    severity: Severity::Medium,
    name: "crashes where messages and pictures are read",
    title: "Programs that read messages or pictures crashed",
    explanation: "{ $count ->
        [one] One crash
       *[other] { $count } crashes
    } of { $programs } happened where content from outside is read{ $repeated ->
        [0] {\"\"}
       *[other] , of one program { $repeated } times within an hour
    }{ $misused ->
        [0] {\"\"}
       *[other] ; the phone itself noticed that memory was misused
    }.",
    proves: "That these programs crashed in such code.",
    does_not_prove: "That somebody sent something that made them crash.",
    benign_causes: &[
        "Damaged pictures and videos make such programs crash.",
        "Errors of a new version of the system make many programs crash for a while.",
    ],
    source: "Unit 42, LANDFALL, 2025; Google Project Zero, 2025; the rule, ours",
    techniques: &["T1404", "T1664"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["android_tombstones"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Programs that read what comes from outside.
const PROGRAMS: &[&str] = &[
    "com.samsung.ipservice",
    "media.extractor",
    "mediaserver",
    "media.codec",
    "media.swcodec",
    "com.whatsapp",
    "org.thoughtcrime.securesms",
    "org.telegram.messenger",
    "com.google.android.apps.messaging",
    "com.samsung.android.messaging",
    "com.android.mms",
    "com.android.bluetooth",
    "com.google.android.bluetooth",
];

/// Libraries that read pictures, fonts and videos.
const LIBRARIES: &[&str] = &[
    "libimagecodec.quram.so",
    "libagifencoder.quram.so",
    "libft2.so",
    "libwebp.so",
    "libstagefright.so",
    "libstagefright_",
    "libjpeg",
    "libheif",
    "libdng_sdk.so",
];

/// What hardened memory says when it is misused, in lower case.
const MISUSE: &[&str] = &[
    "[mte]",
    "scudo",
    "[gwp-asan]",
    "cfi:",
    "control flow integrity",
    "pointer authentication",
    "segv_mteaerr",
    "segv_mteserr",
];

/// Crashes of one program within an hour that are more than bad luck.
const REPEATED: usize = 3;

fn keep(record: &Record) -> Option<Fact> {
    let Event::Crash(crash) = &record.event else { return None };
    if record.artifact != "android_tombstones" {
        return None;
    }
    let process = crash.process.as_deref()?;
    let values = |names: &'static [&'static str]| {
        record.detail.iter().filter(move |d| names.contains(&d.name)).map(|d| &*d.value)
    };
    let library = values(&["library"]).any(|path| {
        let name = path.rsplit('/').next().unwrap_or(path);
        LIBRARIES.iter().any(|known| name.starts_with(known))
    });
    let said = values(&["abort_message", "cause"]).chain(crash.reason.as_deref());
    let misused = said.into_iter().any(|text| MISUSE.iter().any(|known| text.to_lowercase().contains(known)));
    let on_path = PROGRAMS.contains(&process.split(':').next().unwrap_or(process)) || library;
    on_path.then(|| Fact::evidence(record, detail(record, "command").or(Some(process)), i64::from(misused)))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let mut by_program: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
    for fact in facts {
        by_program.entry(fact.subject.as_deref().unwrap_or_default()).or_default().push(fact);
    }
    let Some(repeated) = by_program.values().map(|facts| within_an_hour(facts)).max() else {
        return Vec::new();
    };
    let misused = facts.iter().filter(|f| f.number > 0).count() as u64;
    let many = repeated >= REPEATED;
    let grave = (many || misused > 0) && !case.developer;
    vec![Conclusion {
        severity: if grave { Severity::Medium } else { Severity::Low },
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![
            ("count", Argument::Number(facts.len() as u64)),
            ("programs", Argument::Text(by_program.keys().take(10).copied().collect::<Vec<_>>().join(", "))),
            ("repeated", Argument::Number(if many { repeated as u64 } else { 0 })),
            ("misused", Argument::Number(misused)),
        ],
    }]
}

/// The most crashes of one program that happened within an hour.
fn within_an_hour(facts: &[&Fact]) -> usize {
    let mut times: Vec<_> = facts.iter().filter_map(|f| f.when).map(Timestamp::instant).collect();
    times.sort_unstable();
    let hour = jiff::SignedDuration::from_hours(1);
    let mut first = 0;
    let until = times.iter().enumerate().map(|(n, time)| {
        while time.duration_since(times[first]) > hour {
            first += 1;
        }
        n + 1 - first
    });
    until.max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{line, with};
    use super::*;
    use crate::record::Crash;

    fn crash(process: &str, at: i64, details: &[(&'static str, &str)]) -> Record {
        let event =
            Crash { process: Some(process.into()), reason: Some("SIGSEGV".into()), ..Crash::default() };
        with(line("android_tombstones", 1, 1_700_000_000 + at, event), details)
    }

    fn concluded(records: &[Record]) -> Vec<(Severity, Vec<Argument>)> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        let found = conclude(&facts, &Case::default(), &[]).into_iter();
        found.map(|c| (c.severity, c.args.into_iter().map(|(_, a)| a).collect())).collect()
    }

    #[test]
    fn repeats_and_misused_memory_deserve_a_look() {
        let library = [("library", "/system/lib64/libimagecodec.quram.so")];
        let thrice = [0, 600, 3_000].map(|at| crash("com.samsung.ipservice", at, &library));
        let found = concluded(&thrice);
        assert_eq!(found[0].0, Severity::Medium);
        assert_eq!(found[0].1[2], Argument::Number(3));
        let misused = [crash("com.whatsapp", 0, &[("abort_message", "Scudo ERROR: corrupted chunk header")])];
        assert_eq!(concluded(&misused)[0].0, Severity::Medium);
    }

    #[test]
    fn a_single_crash_is_mentioned_and_other_programs_are_nothing() {
        let once = [crash("media.extractor", 0, &[]), crash("media.extractor", 90_000, &[])];
        assert_eq!(concluded(&once)[0].0, Severity::Low);
        let others = [
            crash("surfaceflinger", 0, &[("library", "/system/lib64/libc.so")]),
            crash("com.example.game", 0, &[("abort_message", "Scudo ERROR: x")]),
        ];
        assert_eq!(concluded(&others), []);
    }
}
