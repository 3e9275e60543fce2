//! What happened to a practice phone: everything that is not ordinary about it, and what a
//! scan must say of it.
//!
//! The values of the attack are published ones, so that the built-in indicators find them;
//! everything else is made up, with names and numbers set aside for examples.

use super::{BACKED_UP, DAY, Scenario};

/// Everything that is not ordinary about a phone.
pub(super) struct Story {
    pub messages: &'static [Planted],
    pub programs: &'static [Program],
    /// When counters were last written whose program is gone.
    pub orphans: &'static [i64],
    pub files: &'static [PlantedFile],
    /// Folders of the media domain that changed at a time and hold nothing.
    pub emptied: &'static [(&'static str, i64)],
    /// Applications that another program than the App Store installed.
    pub apps: &'static [(&'static str, &'static str)],
    /// Permissions of applications that are not installed.
    pub permissions: &'static [(&'static str, &'static str)],
    /// Invitations: title, when it ended, when it came.
    pub invitations: &'static [(&'static str, i64, i64)],
    pub visits: &'static [Visit],
    /// Pages opened in Chrome, and when.
    pub chrome: &'static [(&'static str, i64)],
    /// Sites that web views of Safari were sent to, and when.
    pub observed: &'static [(&'static str, i64)],
    /// Sites whose icon Safari fetched, and when.
    pub icons: &'static [(&'static str, i64)],
    /// Programs that crashed.
    pub crashes: &'static [Crashed],
    /// Shutdowns that programs held up: when, and which programs.
    pub shutdowns: &'static [(i64, &'static [&'static str])],
    /// When sound came in while the phone was locked: from, to.
    pub listened: &'static [(i64, i64)],
    /// Messages of WhatsApp that came: when and what.
    pub whatsapp: &'static [(i64, &'static str)],
    /// Accounts that were looked up, and when.
    pub look_ups: &'static [(&'static str, i64)],
    pub truth: &'static [Expected],
}

/// A message.
pub(super) struct Planted {
    pub sender: &'static str,
    pub service: &'static str,
    pub from_her: bool,
    /// Seconds since 1970.
    pub when: i64,
    pub text: &'static str,
    /// Whether the text stands in `attributedBody` alone.
    pub styled_only: bool,
    /// Address of a rich link.
    pub preview: Option<&'static str>,
    /// Name of an attachment.
    pub attachment: Option<&'static str>,
}

/// A program that used mobile data.
pub(super) struct Program {
    pub name: &'static str,
    pub first: i64,
    pub last: i64,
}

/// A program that crashed.
pub(super) struct Crashed {
    pub program: &'static str,
    pub when: i64,
}

/// A page that led to another.
pub(super) struct Visit {
    pub from: &'static str,
    pub to: &'static str,
    pub when: i64,
    /// After how long it led on.
    pub milliseconds: i32,
}

/// A file.
pub(super) struct PlantedFile {
    pub domain: &'static str,
    pub relative: &'static str,
    pub content: &'static [u8],
}

/// In which shapes of a phone a finding shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    Everywhere,
    InBackups,
    InFilesystems,
    /// Not where iOS leaves its file out: in backups that are not encrypted.
    NotInPlainBackups,
}

/// A finding that a scan must report.
pub(super) struct Expected {
    pub severity: &'static str,
    pub artifact: &'static str,
    /// The indicator, or the id of the heuristic.
    pub because: &'static str,
    pub heuristic: bool,
    pub shown: Shown,
    /// For the trainer.
    pub what: &'static str,
}

const fn message(sender: &'static str, when: i64, text: &'static str) -> Planted {
    Planted {
        sender,
        service: "SMS",
        from_her: false,
        when,
        text,
        styled_only: false,
        preview: None,
        attachment: None,
    }
}

const fn expected(
    severity: &'static str,
    artifact: &'static str,
    because: &'static str,
    what: &'static str,
) -> Expected {
    Expected { severity, artifact, because, heuristic: false, shown: Shown::Everywhere, what }
}

const fn in_filesystem(
    severity: &'static str,
    artifact: &'static str,
    because: &'static str,
    what: &'static str,
) -> Expected {
    Expected { shown: Shown::InFilesystems, ..expected(severity, artifact, because, what) }
}

/// 2021-06-30, evening: the night of the attack.
const ATTACK: i64 = BACKED_UP - 20 * DAY + 4 * 3_600;

/// The account from which the zero-click messages come; published by Amnesty International.
const ACCOUNT: &str = "bergers.o79@gmail.com";

static PEGASUS: Story = Story {
    messages: &[
        message(
            "+447700900921",
            ATTACK - 30 * DAY,
            "Amal, your name is in this list, is it true?? https://free247downloads.com/Wq2zr8a",
        ),
        Planted {
            service: "iMessage",
            styled_only: true,
            ..message(
                "+447700900922",
                ATTACK - 21 * DAY,
                "شاهدي هذا قبل أن يحذف: https://baramije.net/x7Kd02m",
            )
        },
        Planted {
            service: "iMessage",
            preview: Some("https://urlpush.net/pic/8812"),
            ..message("+447700900923", ATTACK - 9 * DAY, "Photos from the demonstration")
        },
        Planted {
            service: "iMessage",
            attachment: Some("6f2a91c0.gif"),
            ..message(ACCOUNT, ATTACK, "\u{fffc}")
        },
        Planted {
            service: "iMessage",
            attachment: Some("a80be5d1.gif"),
            ..message(ACCOUNT, ATTACK + 40, "\u{fffc}")
        },
        Planted {
            service: "iMessage",
            from_her: true,
            ..message(
                "+447700900155",
                BACKED_UP - 2 * DAY,
                "Amnesty writes that free247downloads.com was used against journalists in Morocco. Have you had such a link?",
            )
        },
    ],
    programs: &[
        Program { name: "bh", first: ATTACK + 95, last: ATTACK + 130 },
        Program { name: "roleaboutd", first: ATTACK + 140, last: ATTACK + 2 * DAY },
        Program { name: "mediaservrd", first: ATTACK + 200, last: ATTACK + 3 * DAY },
    ],
    orphans: &[ATTACK + 300, ATTACK + 310, ATTACK + DAY, ATTACK + 2 * DAY],
    files: &[PlantedFile {
        domain: "RootDomain",
        relative: "Library/Preferences/roleaccountd.plist",
        content: b"",
    }],
    emptied: &[],
    apps: &[],
    permissions: &[],
    invitations: &[],
    // The redirection is one of those that Amnesty International published in 2020.
    visits: &[Visit {
        from: "http://yahoo.fr/",
        to: "https://bun54l2b67.get1tn0w.free247downloads.com:30495/szev4hz",
        when: ATTACK - 12 * DAY,
        milliseconds: 3,
    }],
    chrome: &[("https://get1tn0w.free247downloads.com/9dKq", ATTACK - 5 * DAY + 90)],
    observed: &[("free247downloads.com", ATTACK - 12 * DAY)],
    icons: &[("get1tn0w.free247downloads.com", ATTACK - 12 * DAY)],
    crashes: &[
        Crashed { program: "IMTranscoderAgent", when: ATTACK + 10 },
        Crashed { program: "IMTransferAgent", when: ATTACK + 70 },
    ],
    listened: &[(ATTACK + DAY + 14_000, ATTACK + DAY + 15_934)],
    shutdowns: &[(
        ATTACK + 2 * DAY + 3_600,
        &["/private/var/db/com.apple.xpc.roleaccountd.staging/roleaboutd", "/usr/libexec/nfcd"],
    )],
    whatsapp: &[(
        ATTACK - 5 * DAY,
        "Voici les photos de la réunion https://get1tn0w.free247downloads.com/9dKq",
    )],
    look_ups: &[(ACCOUNT, ATTACK - 30)],
    truth: &[
        expected("critical", "ios_data_usage", "bh", "A process of Pegasus, run after the message at night"),
        expected(
            "critical",
            "ios_data_usage",
            "roleaboutd",
            "A process of Pegasus, run after the message at night",
        ),
        expected("critical", "ios_os_analytics", "bh", "The daily counts have it as well"),
        in_filesystem("critical", "ios_net_usage", "bh", "The second list of programs has it as well"),
        in_filesystem(
            "critical",
            "ios_net_usage",
            "roleaboutd",
            "The second list of programs has it as well",
        ),
        in_filesystem("critical", "ios_crash_logs", "bh", "It was running when memory ran out"),
        in_filesystem("critical", "ios_crash_logs", "roleaboutd", "It was running when memory ran out"),
        in_filesystem("critical", "ios_shutdown_log", "roleaboutd", "It held up a restart two days later"),
        in_filesystem("high", "ios_cookies", "free247downloads.com", "A cookie of a server of Pegasus"),
        in_filesystem(
            "high",
            "ios_safari_favicon",
            "free247downloads.com",
            "The icon of a server of Pegasus",
        ),
        in_filesystem("high", "ios_webkit_storage", "free247downloads.com", "What a server of Pegasus kept"),
        in_filesystem(
            "high",
            "ios_files",
            "free247downloads.com",
            "The name of the file in which it was kept",
        ),
        Expected {
            heuristic: true,
            ..in_filesystem(
                "medium",
                "ios_knowledge",
                "sensor-while-locked",
                "Sound came in for half an hour while the phone was locked",
            )
        },
        Expected {
            heuristic: true,
            ..in_filesystem(
                "medium",
                "ios_shutdown_log",
                "process-outside-system",
                "It ran from a folder in which iOS keeps data",
            )
        },
        Expected {
            heuristic: true,
            ..in_filesystem(
                "medium",
                "ios_crash_logs",
                "crash-cluster",
                "Programs for messages crashed in the night of the attack",
            )
        },
        Expected {
            heuristic: true,
            ..in_filesystem("low", "ios_shutdown_log", "shutdown-delay", "A restart that was held up")
        },
        expected(
            "critical",
            "ios_manifest",
            "roleaccountd.plist",
            "A settings file that Pegasus leaves behind",
        ),
        expected("high", "ios_sms", "free247downloads.com", "An SMS with a link to a server of Pegasus"),
        expected("high", "ios_sms", "baramije.net", "An iMessage whose text stands in attributedBody alone"),
        expected("high", "ios_sms", "urlpush.net", "A rich link whose address does not stand in the text"),
        expected("high", "ios_sms", ACCOUNT, "Messages of an account used for zero-click attacks"),
        expected("high", "ios_sms_attachments", ACCOUNT, "Attachments from that account"),
        expected("high", "ios_id_status_cache", ACCOUNT, "The phone looked that account up just before"),
        Expected {
            heuristic: true,
            ..expected(
                "high",
                "ios_image_files",
                "disguised-image",
                "Its attachments are called .gif and are PDF files, as in FORCEDENTRY",
            )
        },
        Expected {
            shown: Shown::NotInPlainBackups,
            ..expected(
                "high",
                "ios_safari_history",
                "free247downloads.com",
                "Safari was sent to a server of Pegasus",
            )
        },
        expected(
            "high",
            "ios_chrome_history",
            "free247downloads.com",
            "She opened the link of the WhatsApp message in Chrome",
        ),
        expected(
            "high",
            "ios_webkit_statistics",
            "free247downloads.com",
            "A web view of Safari was sent to a server of Pegasus",
        ),
        expected(
            "high",
            "ios_whatsapp",
            "free247downloads.com",
            "A WhatsApp message with a link to such a server",
        ),
        Expected {
            heuristic: true,
            shown: Shown::NotInPlainBackups,
            ..expected(
                "medium",
                "ios_safari_history",
                "redirect-in-passing",
                "The redirection itself, to an odd port",
            )
        },
        Expected {
            heuristic: true,
            ..expected(
                "medium",
                "ios_data_usage",
                "deleted-process-record",
                "Counters whose program was deleted",
            )
        },
        Expected {
            heuristic: true,
            shown: Shown::InBackups,
            ..expected(
                "medium",
                "ios_data_usage",
                "imitated-process-name",
                "mediaservrd, for Apple's mediaserverd",
            )
        },
        // There the crash logs come first.
        Expected {
            heuristic: true,
            ..in_filesystem(
                "medium",
                "ios_crash_logs",
                "imitated-process-name",
                "mediaservrd, for Apple's mediaserverd",
            )
        },
        expected(
            "low",
            "ios_sms",
            "free247downloads.com",
            "She wrote about such a server: a mention, no attack",
        ),
    ],
};

/// Everything here looks like something and is nothing.
static CLEAN: Story = Story {
    messages: &[
        // The name of a server as a part of another name.
        message(
            "+447700900155",
            BACKED_UP - 40 * DAY,
            "the old archive: https://myfree247downloads.com/list and https://free247downloads.com.example.org/",
        ),
        // The end of a name, but not at a dot.
        message("+447700900177", BACKED_UP - 38 * DAY, "mira: https://noturlpush.net/a"),
        // A server as a part of a path and of a question.
        message(
            "claire@example.fr",
            BACKED_UP - 33 * DAY,
            "lis ça: https://www.example.org/free247downloads.com/?ref=urlpush.net",
        ),
        // An account that is nearly the one of an attack.
        Planted {
            service: "iMessage",
            ..message("bergers.o79@example.com", BACKED_UP - 30 * DAY, "Hello, is this still your address?")
        },
        // A short link hides where it leads; that is told and is no finding.
        message("+447700900155", BACKED_UP - 12 * DAY, "register here https://tinyurl.com/practice-2021"),
        // A formula, an escape sequence, a script and a turned-around name, from a joker.
        message(
            "+447700900177",
            BACKED_UP - 11 * DAY,
            "=cmd|' /C calc'!A0 \u{1b}[2J <script>alert(1)</script> \u{202e}gpj.exe",
        ),
        // She writes about it herself: a mention, which is low.
        Planted {
            service: "iMessage",
            from_her: true,
            ..message(
                "+447700900155",
                BACKED_UP - 2 * DAY,
                "The report names free247downloads.com, I will write about it",
            )
        },
        Planted {
            service: "iMessage",
            from_her: true,
            preview: Some("https://www.amnesty.org/en/latest/research/2021/07/"),
            ..message(
                "+447700900155",
                BACKED_UP - 2 * DAY + 60,
                "https://www.amnesty.org/en/latest/research/2021/07/",
            )
        },
    ],
    programs: &[
        // Programs of iOS with names close to those of Pegasus or to each other.
        Program { name: "passd", first: BACKED_UP - 90 * DAY, last: BACKED_UP - 2 * DAY },
        Program { name: "fmfd", first: BACKED_UP - 80 * DAY, last: BACKED_UP - 3 * DAY },
        // An application of somebody else may call itself what it likes.
        Program { name: "Locationd/com.example.trains", first: BACKED_UP - 70 * DAY, last: BACKED_UP - DAY },
        Program { name: "bhxd/com.example.games", first: BACKED_UP - 60 * DAY, last: BACKED_UP - DAY },
        Program { name: "nehelper", first: BACKED_UP - 200 * DAY, last: BACKED_UP - 25 * DAY + 120 },
    ],
    orphans: &[],
    files: &[
        // Names that hold a known name as a part.
        PlantedFile {
            domain: "HomeDomain",
            relative: "Library/Preferences/com.example.roleaccountd.plist.bak",
            content: b"x",
        },
        PlantedFile {
            domain: "AppDomain-com.example.news",
            relative: "Documents/roleaccountd.plist.txt",
            content: b"x",
        },
    ],
    // An attachment was deleted, and soon after the system looked after its networks.
    emptied: &[("Library/SMS/Attachments/7c", BACKED_UP - 25 * DAY)],
    // A test version of an application.
    apps: &[("com.example.beta", "com.apple.TestFlight")],
    // A game that was removed long ago.
    permissions: &[("kTCCServicePhotos", "com.example.oldgame")],
    // Somebody wrote down a meeting after it had taken place, and shared it.
    invitations: &[("Minutes of the assembly", BACKED_UP - 50 * DAY, BACKED_UP - 47 * DAY)],
    visits: &[
        // A site that has moved: it leads on at once.
        Visit {
            from: "http://old.example.net/",
            to: "https://new.example.com/",
            when: BACKED_UP - 21 * DAY,
            milliseconds: 300,
        },
        // The same site with encryption; another site, but encrypted all the way; another site, but later.
        Visit {
            from: "http://www.example.org/",
            to: "https://example.org/",
            when: BACKED_UP - 20 * DAY,
            milliseconds: 80,
        },
        Visit {
            from: "https://t.example.com/a",
            to: "https://shop.example.net/",
            when: BACKED_UP - 19 * DAY,
            milliseconds: 40,
        },
        Visit {
            from: "http://hotel.example.com/",
            to: "https://login.example.net/",
            when: BACKED_UP - 18 * DAY,
            milliseconds: 4_000,
        },
    ],
    // The name of a server as a part of another name.
    chrome: &[
        ("https://myfree247downloads.com/list", BACKED_UP - 39 * DAY),
        ("https://free247downloads.com.example.org/", BACKED_UP - 39 * DAY + 60),
    ],
    observed: &[("myfree247downloads.com", BACKED_UP - 39 * DAY), ("noturlpush.net", BACKED_UP - 38 * DAY)],
    // Opened in a private tab.
    icons: &[("private.example.org", BACKED_UP - 8 * DAY)],
    crashes: &[Crashed { program: "imagent", when: BACKED_UP - 25 * DAY }],
    listened: &[],
    shutdowns: &[(
        BACKED_UP - 24 * DAY,
        &[
            "/private/var/db/com.apple.xpc.roleaccountd.staging/exec/16777219.1234.xpc/com.apple.NRD.UpdateBrainService",
            "/usr/libexec/nfcd",
        ],
    )],
    whatsapp: &[(
        BACKED_UP - 3 * DAY,
        "they write: ALERT: State-sponsored attackers may be targeting your iPhone, is that true?",
    )],
    look_ups: &[("bergers.o79@example.com", BACKED_UP - 30 * DAY)],
    truth: &[
        expected(
            "low",
            "ios_sms",
            "free247downloads.com",
            "She wrote about such a server: a mention, no attack",
        ),
        Expected {
            heuristic: true,
            shown: Shown::InBackups,
            ..expected("low", "ios_apps", "app-outside-store", "A test version, given out with TestFlight")
        },
        Expected {
            heuristic: true,
            ..expected("low", "ios_calendar", "backdated-invitation", "A meeting that was written down late")
        },
        Expected {
            heuristic: true,
            ..in_filesystem("low", "ios_shutdown_log", "shutdown-delay", "A restart held up by an update")
        },
        Expected {
            heuristic: true,
            ..in_filesystem("low", "ios_safari_favicon", "origin-without-history", "A page in a private tab")
        },
        Expected {
            heuristic: true,
            shown: Shown::InBackups,
            ..expected(
                "low",
                "ios_manifest",
                "triangulation-timeline",
                "An attachment was deleted while a program of the system used the network",
            )
        },
        Expected {
            heuristic: true,
            shown: Shown::NotInPlainBackups,
            ..expected("low", "ios_safari_history", "redirect-in-passing", "A site that has moved")
        },
        Expected {
            heuristic: true,
            shown: Shown::InBackups,
            ..expected(
                "low",
                "ios_tcc",
                "permission-of-missing-app",
                "A permission of a game that was removed long ago",
            )
        },
    ],
};

impl Story {
    pub(super) fn of(scenario: Scenario) -> &'static Self {
        match scenario {
            Scenario::Pegasus2021 => &PEGASUS,
            Scenario::Clean | Scenario::NoviSpy | Scenario::Stalkerware => &CLEAN,
        }
    }
}
