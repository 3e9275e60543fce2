//! The made-up person whose phone it is: what is on it, and what she writes.

use super::story::{App, Op};
use super::{DAY, TAKEN};

/// Her own number, from a range that no operator gives out.
pub(super) const NUMBER: &str = "+447700900188";

/// Properties of the phone that a report is made of.
pub(super) const PROPERTIES: &[(&str, &str)] = &[
    ("gsm.sim.operator.alpha", "Example Mobile"),
    ("persist.sys.locale", "sr-Latn-RS"),
    ("persist.sys.timezone", "Europe/Belgrade"),
    ("ro.boot.flash.locked", "1"),
    ("ro.boot.serialno", "PRACTICE0002"),
    ("ro.boot.vbmeta.device_state", "locked"),
    ("ro.boot.verifiedbootstate", "green"),
    ("ro.boot.veritymode", "enforcing"),
    ("ro.boot.warranty_bit", "0"),
    ("ro.build.display.id", "TP1A.220624.014"),
    ("ro.build.fingerprint", "samsung/a52qnsxx/a52q:13/TP1A.220624.014/A525FXXS6EXA1:user/release-keys"),
    ("ro.build.tags", "release-keys"),
    ("ro.build.version.release", "13"),
    ("ro.build.version.sdk", "33"),
    ("ro.build.version.security_patch", "2024-01-01"),
    ("ro.debuggable", "0"),
    ("ro.product.manufacturer", "samsung"),
    ("ro.product.model", "SM-A525F"),
];

const fn system(id: &'static str) -> App {
    App { system: true, ..App::of(id, None, TAKEN - 400 * DAY) }
}

const fn bought(id: &'static str, days: i64) -> App {
    App::of(id, Some("com.android.vending"), TAKEN - days * DAY)
}

const fn op(name: &'static str, state: &'static str, ago: i64, seconds: i64) -> Op {
    Op { name, state, when: TAKEN - ago, seconds }
}

/// What is on every one of the phones.
pub(super) const APPS: &[App] = &[
    system("android"),
    App { ops: &[op("RECORD_AUDIO", "pers-s", 3 * DAY, 0)], ..system("com.android.shell") },
    system("com.android.systemui"),
    system("com.android.providers.telephony"),
    system("com.android.providers.downloads"),
    system("com.android.vending"),
    system("com.android.settings"),
    App { ops: &[op("FINE_LOCATION", "fgsvc-s", 900, 4)], ..system("com.google.android.gms") },
    App {
        accessibility: Some("com.google.android.marvin.talkback.TalkBackService"),
        ..system("com.google.android.marvin.talkback")
    },
    App {
        ops: &[op("RECORD_AUDIO", "fgsvc-s", 2 * DAY, 60)],
        ..system("com.google.android.googlequicksearchbox")
    },
    App { ops: &[op("CAMERA", "top-s", 5 * DAY, 31)], ..system("com.sec.android.app.camera") },
    App { ops: &[op("READ_CONTACTS", "fg-s", 7_200, 0)], ..system("com.samsung.android.dialer") },
    App { ops: &[op("READ_SMS", "top-s", 3_600, 0)], ..system("com.samsung.android.messaging") },
    App {
        admin: Some("com.samsung.android.kgclient.receiver.KGDeviceAdminReceiver"),
        ..system("com.samsung.android.kgclient")
    },
    system("com.samsung.android.honeyboard"),
    system("com.sec.android.app.launcher"),
    App {
        ops: &[op("RECORD_AUDIO", "top-s", DAY, 412), op("CAMERA", "top-s", 2 * DAY, 40)],
        ..bought("com.whatsapp", 390)
    },
    App {
        ops: &[op("RECORD_AUDIO", "fgsvc-s", DAY + 700, 1_805)],
        ..bought("org.thoughtcrime.securesms", 388)
    },
    bought("org.telegram.messenger", 380),
    bought("com.example.bank", 300),
    App { ops: &[op("FINE_LOCATION", "top-s", 4 * DAY, 12)], ..bought("com.example.trains", 280) },
    bought("com.example.weather", 200),
    App { accessibility: Some("com.example.passwords.FillService"), ..bought("com.example.passwords", 190) },
    App::of("org.fdroid.example.reader", Some("org.fdroid.fdroid"), TAKEN - 150 * DAY),
];

/// Numbers that she writes with, and what goes to and fro.
pub(super) const MESSAGES: &[(&str, bool, &str)] = &[
    ("+447700900142", false, "Kada stižeš? Ručak je u dva."),
    ("+447700900142", true, "Krećem odmah, tu sam za pola sata"),
    ("+447700900155", false, "Vidi nacrt na https://docs.example.org/d/41x i javi"),
    ("+447700900155", true, "Pogledala sam, samo naslov menjamo"),
    ("Banka", false, "Kod za prijavu je 402913. Nikome ga ne govorite."),
    ("+447700900166", false, "Sastanak pomeren za 18:30 👍"),
    ("Pošta", false, "Vaš paket stiže sutra: https://posta.example.com/p/77120"),
];
