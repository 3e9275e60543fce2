//! What happened to a practice phone with Android, and what a scan must say of it.
//!
//! The values of the attacks are published ones; everything else is made up.

use super::super::{Reason, Scenario, Shape};
use super::{DAY, TAKEN};

/// An application.
pub(super) struct App {
    pub id: &'static str,
    pub system: bool,
    pub installer: Option<&'static str>,
    pub initiating: Option<&'static str>,
    /// Seconds since 1970.
    pub installed: i64,
    /// SHA-256 of the certificate that signed it.
    pub certificate: Option<&'static str>,
    /// Classes by which it has power over the phone.
    pub accessibility: Option<&'static str>,
    pub admin: Option<&'static str>,
    pub listener: Option<&'static str>,
    pub ops: &'static [Op],
    /// Whether it runs.
    pub runs: bool,
    /// Whether a backup holds it.
    pub in_backup: bool,
}

impl App {
    pub(super) const fn of(id: &'static str, installer: Option<&'static str>, since: i64) -> Self {
        Self {
            id,
            system: false,
            installer,
            initiating: installer,
            installed: since,
            certificate: None,
            accessibility: None,
            admin: None,
            listener: None,
            ops: &[],
            runs: true,
            in_backup: true,
        }
    }
}

/// The last use of a power.
pub(super) struct Op {
    pub name: &'static str,
    /// State and flags: `bg-s`.
    pub state: &'static str,
    pub when: i64,
    pub seconds: i64,
}

/// A finding that a scan must give.
pub(super) struct Expected {
    pub severity: &'static str,
    pub artifact: &'static str,
    pub reason: Reason,
    pub what: &'static str,
    /// In which acquisitions it shows.
    pub shown: &'static [Shape],
}

/// Everything that is not ordinary about a phone.
pub(super) struct Story {
    pub apps: &'static [App],
    /// Messages that came: sender, when, text.
    pub messages: &'static [(&'static str, i64, &'static str)],
    /// Computers that may command the phone, and when they last did.
    pub computers: &'static [(&'static str, i64)],
    /// Settings that are not as usual: name space, name, value.
    pub settings: &'static [(&'static str, &'static str, &'static str)],
    /// Files with their mode.
    pub files: &'static [(&'static str, &'static str)],
    /// Programs that crashed: name, when, reason, library.
    pub crashes: &'static [(&'static str, i64, &'static str, &'static str)],
    /// Who recorded sound: package, source, when, and for how long; nothing if it goes on.
    pub recordings: &'static [(&'static str, &'static str, i64, Option<i64>)],
    /// Who opened a camera: package, number of the camera, when, and for how long.
    pub pictures: &'static [(&'static str, u8, i64, i64)],
    /// What stands in the log of the system.
    pub logged: &'static [&'static str],
    pub truth: &'static [Expected],
    /// What a look at all bytes finds beside that.
    pub deep: &'static [Expected],
}

const REPORTED: &[Shape] = &[Shape::BugReport, Shape::AndroidQf];
const COLLECTED: &[Shape] = &[Shape::AndroidQf];
const BACKED_UP: &[Shape] = &[Shape::AndroidBackup, Shape::AndroidQf];

const fn known(
    severity: &'static str,
    artifact: &'static str,
    value: &'static str,
    what: &'static str,
    shown: &'static [Shape],
) -> Expected {
    Expected { severity, artifact, reason: Reason::Indicator(value), what, shown }
}

const fn behaviour(
    severity: &'static str,
    artifact: &'static str,
    id: &'static str,
    what: &'static str,
    shown: &'static [Shape],
) -> Expected {
    Expected { severity, artifact, reason: Reason::Heuristic(id), what, shown }
}

const fn used(name: &'static str, state: &'static str, when: i64, seconds: i64) -> Op {
    Op { name, state, when, seconds }
}

/// 2024-02-20 21:12:09 by the clock of the phone, which was in the hands of the police.
const TAKEN_AWAY: i64 = TAKEN - 14 * DAY + 10_168;

static NOVISPY: Story = Story {
    apps: &[
        App {
            admin: Some("com.serv.services.AdminReceiver"),
            initiating: Some("com.android.shell"),
            certificate: Some("3ac97735164824657b683e805133b1274b2dedabf9fdd6aa9aca31089d501e64"),
            ops: &[
                used("RECORD_AUDIO", "bg-s", TAKEN - 10 * DAY - 54_597, 1_872),
                used("READ_SMS", "bg-s", TAKEN - 9_000, 0),
                used("READ_CALL_LOG", "bg-s", TAKEN - 9_000, 0),
                used("READ_CONTACTS", "bg-s", TAKEN - 13 * DAY, 0),
            ],
            ..App::of("com.serv.services", None, TAKEN_AWAY)
        },
        App {
            accessibility: Some("com.accesibilityservice.MainService"),
            initiating: Some("com.android.shell"),
            certificate: Some("38693e1ea0fbf39d28f66b1714fdeed4e23b3973276481097d2d66e87f3647eb"),
            ops: &[
                used("PROJECT_MEDIA", "fgsvc-s", TAKEN - 2 * DAY, 600),
                used("FINE_LOCATION", "bg-s", TAKEN - 1_800, 2),
            ],
            ..App::of("com.accesibilityservice", None, TAKEN_AWAY + 131)
        },
    ],
    messages: &[],
    computers: &[("forensic@workstation", TAKEN_AWAY - 40)],
    settings: &[
        ("global", "verifier_verify_adb_installs", "0"),
        ("global", "package_verifier_user_consent", "-1"),
    ],
    files: &[],
    crashes: &[],
    recordings: &[
        ("com.serv.services", "MIC", TAKEN - DAY - 57_600, Some(1_934)),
        ("com.serv.services", "VOICE_CALL", TAKEN - 161, None),
    ],
    pictures: &[],
    logged: &["connected to 195.178.51.251:8080"],
    truth: &[
        behaviour(
            "medium",
            "android_appops",
            "sensor-in-background",
            "The microphone was used in the background",
            REPORTED,
        ),
        behaviour("medium", "android_audio", "recorded-call", "A call is being recorded", REPORTED),
        behaviour(
            "medium",
            "android_audio",
            "sensor-still-in-use",
            "It recorded when the phone was copied",
            REPORTED,
        ),
        behaviour(
            "low",
            "android_audio",
            "sensor-without-opening",
            "Nobody had opened it in the hour before",
            REPORTED,
        ),
        known("critical", "android_audio", "com.serv.services", "It recorded in the night", REPORTED),
        known("critical", "android_components", "com.serv.services", "It asks to be woken", REPORTED),
        known("critical", "android_device_policy", "com.serv.services", "It administers the phone", REPORTED),
        known("critical", "android_packages", "com.serv.services", "The implant itself", REPORTED),
        known(
            "critical",
            "android_platform_compat",
            "com.serv.services",
            "An exception made for it",
            REPORTED,
        ),
        known("critical", "android_processes", "com.serv.services", "It runs", REPORTED),
        known(
            "critical",
            "android_appops",
            "com.serv.services",
            "It used microphone, messages, contacts",
            REPORTED,
        ),
        known("critical", "android_dbinfo", "com.serv.services", "It has a database open", REPORTED),
        known("critical", "android_backup_apps", "com.serv.services", "The backup holds it", BACKED_UP),
        known(
            "critical",
            "android_accessibility",
            "com.accesibilityservice",
            "It sees the screen and can type",
            REPORTED,
        ),
        known("critical", "android_components", "com.accesibilityservice", "It asks to be woken", REPORTED),
        known("critical", "android_packages", "com.accesibilityservice", "The implant itself", REPORTED),
        known(
            "critical",
            "android_platform_compat",
            "com.accesibilityservice",
            "An exception made for it",
            REPORTED,
        ),
        known("critical", "android_processes", "com.accesibilityservice", "It runs", REPORTED),
        known(
            "critical",
            "android_appops",
            "com.accesibilityservice",
            "It read the screen and the location",
            REPORTED,
        ),
        known(
            "critical",
            "android_settings",
            "com.accesibilityservice",
            "It is switched on in the settings",
            REPORTED,
        ),
        known("critical", "android_dbinfo", "com.accesibilityservice", "It has a database open", REPORTED),
        known("critical", "android_backup_apps", "com.accesibilityservice", "The backup holds it", BACKED_UP),
        known(
            "critical",
            "android_packages",
            "3ac97735164824657b683e805133b1274b2dedabf9fdd6aa9aca31089d501e64",
            "Signed as NoviSpy was",
            COLLECTED,
        ),
        known(
            "critical",
            "android_packages",
            "38693e1ea0fbf39d28f66b1714fdeed4e23b3973276481097d2d66e87f3647eb",
            "Signed as NoviSpy was",
            COLLECTED,
        ),
        behaviour(
            "high",
            "android_accessibility",
            "control-of-the-phone",
            "Both came from outside, have power over the phone, and used it",
            REPORTED,
        ),
        behaviour(
            "medium",
            "android_packages",
            "installed-over-cable",
            "A computer installed them",
            REPORTED,
        ),
        behaviour(
            "medium",
            "android_settings",
            "weakened-protection",
            "The check of applications is off",
            REPORTED,
        ),
        behaviour(
            "low",
            "android_adb",
            "unknown-adb-computer",
            "Another computer may command the phone",
            REPORTED,
        ),
    ],
    deep: &[known("medium", "every_file", "195.178.51.251", "A server of NoviSpy in the log", REPORTED)],
};

static STALKERWARE: Story = Story {
    apps: &[App {
        accessibility: Some("com.systemservice.AccessService"),
        admin: Some("com.systemservice.Admin"),
        listener: Some("com.systemservice.Notifications"),
        initiating: Some("com.android.chrome"),
        ops: &[
            used("RECORD_AUDIO", "bg-s", TAKEN - 6_400, 312),
            used("CAMERA", "fgsvc-s", TAKEN - 3 * DAY, 3),
            used("FINE_LOCATION", "bg-s", TAKEN - 300, 1),
            used("READ_SMS", "bg-s", TAKEN - 1_200, 0),
        ],
        ..App::of("com.systemservice", Some("com.google.android.packageinstaller"), TAKEN - 40 * DAY)
    }],
    messages: &[(
        "+447700900123",
        TAKEN - 40 * DAY - 900,
        "Instaliraj ovo: https://my.thetruthspy.com/android",
    )],
    computers: &[],
    settings: &[
        ("global", "package_verifier_user_consent", "-1"),
        ("secure", "install_non_market_apps", "1"),
    ],
    files: &[("/sdcard/Download/SystemService.apk", "-rw-rw----")],
    crashes: &[],
    recordings: &[],
    pictures: &[("com.systemservice", 1, TAKEN - 54_519, 38)],
    logged: &["session media-sync.systemserviceprovider.com opened"],
    truth: &[
        behaviour(
            "medium",
            "android_appops",
            "sensor-in-background",
            "The microphone was used in the background",
            REPORTED,
        ),
        known(
            "high",
            "android_accessibility",
            "com.systemservice",
            "It sees the screen and can type",
            REPORTED,
        ),
        known("high", "android_components", "com.systemservice", "It asks to be woken", REPORTED),
        known("high", "android_device_policy", "com.systemservice", "It administers the phone", REPORTED),
        known("high", "android_notifications", "com.systemservice", "It reads all notifications", REPORTED),
        known("high", "android_packages", "com.systemservice", "The application itself", REPORTED),
        known("high", "android_platform_compat", "com.systemservice", "An exception made for it", REPORTED),
        known("high", "android_processes", "com.systemservice", "It runs", REPORTED),
        known(
            "high",
            "android_appops",
            "com.systemservice",
            "It used microphone, camera, location, messages",
            REPORTED,
        ),
        known("high", "android_settings", "com.systemservice", "It is switched on in the settings", REPORTED),
        known("high", "android_dbinfo", "com.systemservice", "It has a database open", REPORTED),
        known("high", "android_backup_apps", "com.systemservice", "The backup holds it", BACKED_UP),
        known("high", "android_camera", "com.systemservice", "It took a picture in the night", REPORTED),
        behaviour(
            "medium",
            "android_camera",
            "sensor-while-locked",
            "The screen was dark when it took the picture",
            REPORTED,
        ),
        behaviour(
            "low",
            "android_appops",
            "sensor-without-opening",
            "Nobody had opened it in the hour before",
            REPORTED,
        ),
        known("high", "android_sms", "my.thetruthspy.com", "The message that it came with", BACKED_UP),
        known(
            "low",
            "android_sms",
            "thetruthspy.com",
            "The website of its maker, in the same message",
            BACKED_UP,
        ),
        behaviour(
            "high",
            "android_accessibility",
            "control-of-the-phone",
            "It came from outside, has power over the phone, and used it",
            REPORTED,
        ),
        behaviour(
            "medium",
            "android_settings",
            "weakened-protection",
            "The check of applications is off",
            REPORTED,
        ),
        behaviour("low", "android_packages", "installed-by-other-app", "The browser installed it", REPORTED),
    ],
    deep: &[known(
        "medium",
        "every_file",
        "media-sync.systemserviceprovider.com",
        "A server of the application in the log",
        REPORTED,
    )],
};

static CLEAN: Story = Story {
    apps: &[],
    messages: &[
        // Names that hold a known name as a part, and one that only mentions it.
        ("+447700900155", TAKEN - 20 * DAY, "Procitaj: https://example.org/thetruthspy.com.html"),
        ("+447700900155", TAKEN - 19 * DAY, "nije isto: https://mythetruthspy.com.example.net/"),
    ],
    computers: &[],
    settings: &[],
    files: &[("/data/local/tmp/notes.txt", "-rw-r--r--"), ("/sdcard/Download/reader.apk", "-rw-rw----")],
    crashes: &[(
        "surfaceflinger",
        TAKEN - 6 * DAY,
        "signal 6 (SIGABRT), code -1 (SI_QUEUE)",
        "/system/lib64/libc.so",
    )],
    recordings: &[("org.thoughtcrime.securesms", "VOICE_COMMUNICATION", TAKEN - 33_630, Some(629))],
    pictures: &[("com.sec.android.app.camera", 0, TAKEN - 22_921, 30)],
    logged: &["opened https://www.example.org/?q=media-sync.systemserviceprovider.com"],
    truth: &[
        behaviour(
            "low",
            "android_accessibility",
            "control-of-the-phone",
            "A keeper of passwords that types them",
            REPORTED,
        ),
        behaviour(
            "low",
            "android_settings",
            "weakened-protection",
            "The way in over a cable that the acquisition needed",
            REPORTED,
        ),
    ],
    deep: &[],
};

impl Story {
    pub(super) fn of(scenario: Scenario) -> &'static Self {
        match scenario {
            Scenario::NoviSpy => &NOVISPY,
            Scenario::Stalkerware => &STALKERWARE,
            Scenario::Clean | Scenario::Pegasus2021 => &CLEAN,
        }
    }
}
