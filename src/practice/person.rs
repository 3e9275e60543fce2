//! The made-up person whose phone it is, the people she knows, and what they write.

/// Somebody she writes with.
pub(super) struct Contact {
    /// Number, address or sender name.
    pub id: &'static str,
    pub service: &'static str,
    pub country: &'static str,
    /// What they write, and what she answers.
    pub theirs: &'static [&'static str],
    pub hers: &'static [&'static str],
}

/// Her own number. From the range that is set aside for fiction.
pub(super) const NUMBER: &str = "+447700900101";

/// Name of her phone.
pub(super) const PHONE: &str = "Amal’s iPhone";

pub(super) const CONTACTS: &[Contact] = &[
    Contact {
        id: "+447700900142",
        service: "iMessage",
        country: "gb",
        theirs: &[
            "صباح الخير يا أمل، كيف حالك؟",
            "لا تنسي موعد الطبيب يوم الثلاثاء",
            "أبوك يسلم عليك ❤️",
            "وصلت الصور، شكرا حبيبتي",
            "متى تأتين إلينا؟ الأولاد يسألون عنك كل يوم",
        ],
        hers: &["صباح النور ماما", "إن شاء الله يوم الجمعة", "أنا في العمل، أكلمك مساء", "❤️❤️"],
    },
    Contact {
        id: "+447700900155",
        service: "iMessage",
        country: "gb",
        theirs: &[
            "Did you see the draft? Page 3 still needs a source.",
            "Editor wants 1,200 words by Thursday.",
            "Meeting moved to 10:30, room 4.",
            "Here is the public report: https://www.example.org/reports/2021/summary.pdf",
            "ok 👍",
            "Can you call me when you're out? Nothing urgent.",
            "Train is late again, start without me",
        ],
        hers: &[
            "On it.",
            "Sent you the new version, please check the quotes",
            "Let's talk tomorrow, I'm with the kids",
            "https://docs.example.net/d/41x is the shared folder",
            "Running 5 min late",
        ],
    },
    Contact {
        id: "claire@example.fr",
        service: "iMessage",
        country: "fr",
        theirs: &[
            "Coucou ! On se voit samedi ?",
            "J’ai trouvé un petit café près du canal, tu vas adorer",
            "T’as l’adresse ? https://maps.example.com/?q=48.87,2.36",
            "Gros bisous",
        ],
        hers: &["Oui avec plaisir !", "Je prends le train de 9h12", "À samedi 😊"],
    },
    Contact {
        id: "+447700900177",
        service: "SMS",
        country: "gb",
        theirs: &[
            "¿Has leído lo de ayer? Increíble",
            "Te mando el enlace luego, no tengo wifi",
            "La rueda de prensa es a las 12",
        ],
        hers: &["Sí, lo vi en la tele", "Vale, gracias", "Nos vemos allí"],
    },
    Contact {
        id: "MYBANK",
        service: "SMS",
        country: "gb",
        theirs: &[
            "Your code is 482913. Never share it with anyone.",
            "You spent GBP 23.40 at CORNER GROCERY. Not you? Call the number on your card.",
            "Your statement is ready. Log in to the app to read it.",
        ],
        hers: &[],
    },
    Contact {
        id: "PARCEL",
        service: "SMS",
        country: "gb",
        theirs: &[
            "Your parcel arrives tomorrow between 9:00 and 12:00. Track: https://bit.ly/3practice",
            "Your parcel was left with a neighbour.",
        ],
        hers: &[],
    },
    Contact {
        id: "+447700900188",
        service: "iMessage",
        country: "gb",
        theirs: &[
            "कल की बैठक पाँच बजे है",
            "फोटो बहुत अच्छी आई है!",
            "Меня не будет завтра, передай всем",
            "ok see you there",
        ],
        hers: &["ठीक है, मिलते हैं", "Хорошо, спасибо!", "great 🙏"],
    },
];

/// Applications she uses, with the permissions they asked for: 2 allowed, 0 denied.
pub(super) const APPS: &[(&str, &[(&str, i64)])] = &[
    (
        "net.whatsapp.WhatsApp",
        &[
            ("kTCCServiceMicrophone", 2),
            ("kTCCServiceCamera", 2),
            ("kTCCServiceAddressBook", 2),
            ("kTCCServicePhotos", 2),
        ],
    ),
    (
        "org.whispersystems.signal",
        &[("kTCCServiceMicrophone", 2), ("kTCCServiceCamera", 2), ("kTCCServiceAddressBook", 0)],
    ),
    ("com.example.weather", &[("kTCCServiceCalendar", 0)]),
    ("com.example.scanner", &[("kTCCServiceCamera", 2), ("kTCCServicePhotos", 2)]),
    ("com.example.radio", &[("kTCCServiceMediaLibrary", 2)]),
    ("com.example.bank", &[("kTCCServiceCamera", 2), ("kTCCServiceFaceID", 2)]),
    ("com.example.trains", &[]),
    ("com.example.news", &[("kTCCServiceUserTracking", 0)]),
];

/// Programs of the system that used her mobile network.
pub(super) const PROGRAMS: &[&str] = &[
    "mDNSResponder",
    "mDNSResponder/com.apple.mobilesafari",
    "CommCenter",
    "apsd",
    "assistantd",
    "locationd",
    "identityservicesd",
    "imagent",
    "IMTransferAgent/com.apple.MobileSMS",
    "nsurlsessiond",
    "accountsd",
    "dataaccessd",
    "softwareupdateservicesd",
    "timed",
    "geod",
    "cloudd",
    "itunesstored",
    "akd",
    "parsecd",
    "routined",
    "symptomsd",
    "trustd",
    "nsurlsessiond/com.apple.mobilemail",
    "maild/com.apple.mobilemail",
    "MobileSafari/com.apple.mobilesafari",
    "com.apple.WebKit.Networking/com.apple.mobilesafari",
    "mobileassetd",
    "rapportd",
    "searchpartyd",
    "diagnosticd",
];
