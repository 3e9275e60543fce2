//! The files of a practice phone that nothing happened to.

use super::person::APPS;
use super::random::Random;
use super::{BACKED_UP, DAY};

/// A file of the phone.
pub(super) struct File {
    pub domain: &'static str,
    pub relative: String,
    pub bytes: Vec<u8>,
    /// Seconds since 1970.
    pub modified: i64,
}

impl File {
    pub(super) fn new(domain: &'static str, relative: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self { domain, relative: relative.into(), bytes, modified: BACKED_UP - 3_600 }
    }
}

/// The beginning of every JPEG.
const JPEG: &[u8] = &[0xff, 0xd8, 0xff, 0xe0, 0, 16, b'J', b'F', b'I', b'F', 0];

/// Domains of her applications, each with a place in it. In the order of [`APPS`].
const APP_DOMAINS: &[(&str, &str)] = &[
    ("AppDomain-net.whatsapp.WhatsApp", "Library/Preferences/net.whatsapp.WhatsApp.plist"),
    ("AppDomain-org.whispersystems.signal", "Library/Preferences/org.whispersystems.signal.plist"),
    ("AppDomain-com.example.weather", "Documents/places.json"),
    ("AppDomain-com.example.scanner", "Documents/scan.pdf"),
    ("AppDomain-com.example.radio", "Documents/stations.json"),
    ("AppDomain-com.example.bank", "Library/Preferences/com.example.bank.plist"),
    ("AppDomain-com.example.trains", "Documents/tickets.json"),
    ("AppDomain-com.example.news", "Documents/saved.json"),
];

/// Photographs and files of applications: `count` in all.
pub(super) fn ordinary(count: u32, random: &mut Random) -> Vec<File> {
    debug_assert_eq!(APP_DOMAINS.len(), APPS.len());
    let mut files = Vec::new();
    for n in 0..count {
        let mut file = match APP_DOMAINS.get(n as usize) {
            Some((domain, relative)) => File::new(domain, *relative, b"{}".to_vec()),
            None => photograph(n, random),
        };
        file.modified = BACKED_UP - i64::try_from(random.below(900)).unwrap_or(0) * DAY - 7_200;
        files.push(file);
    }
    files
}

fn photograph(n: u32, random: &mut Random) -> File {
    let size = 200 + random.below(1_800);
    let bytes = [JPEG, &random.bytes(size)].concat();
    let relative = format!("Media/DCIM/{}APPLE/IMG_{:04}.JPG", 100 + n / 1000, n % 1000 + 1);
    File::new("CameraRollDomain", relative, bytes)
}
