//! Applications that a browser, a messenger or a file manager brought onto the phone.
//!
//! Android notes which application asked for an installation and where the file came from. A link in
//! a message that ends in an installation is how most stalkerware and much phishing arrives.

use super::{Conclusion, Fact, Heuristic, Needs, detail};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "installed-by-other-app",
    severity: Severity::High,
    name: "applications that a browser or messenger installed",
    title: "Applications came through a browser or messenger",
    explanation: "{ $count ->
        [one] One application was
       *[other] { $count } applications were
    } installed from a browser, a messenger or a file manager, not from a store: { $apps }. { $custody ->
        [0] {\"\"}
       *[other] { $custody } of these installations happened while the phone was in other hands.
    }",
    proves: "That this is where the phone says the applications came from.",
    does_not_prove: "That they are harmful, or that somebody else installed them.",
    benign_causes: &[
        "Makers offer applications on their own websites, such as WhatsApp, Signal and Telegram.",
        "Friends send applications to each other where stores are blocked.",
    ],
    source: "AOSP, InstallSourceInfo; the rule, ours",
    techniques: &["T1660"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["android_packages"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Browsers, messengers, mail and file managers.
const WAYS: &[&str] = &[
    "com.android.browser",
    "com.android.chrome",
    "com.android.documentsui",
    "com.brave.browser",
    "com.discord",
    "com.facebook.katana",
    "com.facebook.orca",
    "com.google.android.apps.docs",
    "com.google.android.apps.messaging",
    "com.google.android.apps.nbu.files",
    "com.google.android.documentsui",
    "com.google.android.gm",
    "com.huawei.browser",
    "com.imo.android.imoim",
    "com.instagram.android",
    "com.mi.android.globalFileexplorer",
    "com.microsoft.emmx",
    "com.opera.browser",
    "com.opera.mini.native",
    "com.samsung.android.messaging",
    "com.sec.android.app.myfiles",
    "com.sec.android.app.sbrowser",
    "com.tencent.mm",
    "com.UCMobile.intl",
    "com.viber.voip",
    "com.whatsapp",
    "com.whatsapp.w4b",
    "jp.naver.line.android",
    "org.mozilla.firefox",
    "org.telegram.messenger",
    "org.thoughtcrime.securesms",
    "org.torproject.torbrowser",
];

fn keep(record: &Record) -> Option<Fact> {
    let Event::App(app) = &record.event else { return None };
    if record.artifact != "android_packages" || detail(record, "system").is_some() {
        return None;
    }
    let asked = [detail(record, "originating"), detail(record, "initiating"), app.installer.as_deref()];
    let way = asked.into_iter().flatten().find(|way| WAYS.contains(way))?;
    let id = app.id.as_deref()?;
    (way != id).then(|| Fact::evidence(record, Some(&format!("{id} ({way})")), 0))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let (count, apps) = super::subjects(&facts.iter().collect::<Vec<_>>());
    if count == 0 {
        return Vec::new();
    }
    let custody = super::in_custody(facts, case);
    vec![Conclusion {
        // What the owner told us is the second, independent source that a grave finding needs.
        severity: if custody > 0 { Severity::High } else { Severity::Low },
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![
            ("count", Argument::Number(count)),
            ("apps", Argument::Text(apps)),
            ("custody", Argument::Number(custody)),
        ],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{line, with};
    use super::*;
    use crate::case::Window;
    use crate::record::App;

    fn app(id: &str, details: &[(&'static str, &str)]) -> Record {
        let event = App { id: Some(id.into()), ..App::default() };
        with(line("android_packages", 1, 1_700_000_000, event), details)
    }

    fn severity(records: &[Record], case: &Case) -> Option<Severity> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, case, &[]).first().map(|c| c.severity)
    }

    #[test]
    fn a_browser_is_named_and_grave_in_other_hands() {
        let records = [app("com.systemservice", &[("initiating", "com.android.chrome")])];
        assert_eq!(severity(&records, &Case::default()), Some(Severity::Low));
        let at = |seconds| jiff::Timestamp::from_second(seconds).expect("is a time");
        let window = Window { from: at(1_699_999_000), to: at(1_700_001_000) };
        assert_eq!(
            severity(&records, &Case { custody: vec![window], ..Case::default() }),
            Some(Severity::High)
        );
    }

    #[test]
    fn stores_parts_of_the_system_and_updates_of_oneself_are_nothing() {
        let records = [
            app("com.example.news", &[("initiating", "com.android.vending")]),
            app("com.example.part", &[("system", "1"), ("initiating", "com.android.chrome")]),
            app("org.thoughtcrime.securesms", &[("initiating", "org.thoughtcrime.securesms")]),
            app("com.example.plain", &[]),
        ];
        assert_eq!(severity(&records, &Case::default()), None);
    }
}
