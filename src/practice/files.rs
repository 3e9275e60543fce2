//! The files of a practice phone that nothing happened to.

use super::person::APPS;
use super::random::Random;
use super::{Amount, BACKED_UP, DAY};
use std::io::{self, Read};
use std::sync::LazyLock;

/// A file of the phone.
pub(super) struct File {
    pub domain: &'static str,
    pub relative: String,
    pub bytes: Vec<u8>,
    /// Bytes that follow, the same in every file.
    pub filler: u64,
    /// Seconds since 1970.
    pub modified: i64,
}

impl File {
    pub(super) fn new(domain: &'static str, relative: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self { domain, relative: relative.into(), bytes, filler: 0, modified: BACKED_UP - 3_600 }
    }

    /// A file that no backup holds, by its path on the device without the first slash.
    pub(super) fn of_system(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self::new("", path, bytes)
    }

    /// How many bytes it has.
    pub(super) fn len(&self) -> u64 {
        self.bytes.len() as u64 + self.filler
    }

    /// All of it.
    pub(super) fn reader(&self) -> impl Read {
        self.bytes.chain(Filler.take(self.filler))
    }
}

/// What a filled file is filled with, again and again.
static FILLING: LazyLock<Vec<u8>> = LazyLock::new(|| Random::new(5).bytes(1 << 18));

struct Filler;

impl Read for Filler {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = out.len().min(FILLING.len());
        out[..n].copy_from_slice(&FILLING[..n]);
        Ok(n)
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

/// Photographs and files of applications.
pub(super) fn ordinary(amount: Amount, random: &mut Random) -> Vec<File> {
    debug_assert_eq!(APP_DOMAINS.len(), APPS.len());
    let mut files = Vec::new();
    for n in 0..amount.files {
        let mut file = match APP_DOMAINS.get(n as usize) {
            Some((domain, relative)) => File::new(domain, *relative, b"{}".to_vec()),
            None => photograph(n, random),
        };
        file.filler = (amount.bytes / u64::from(amount.files)).saturating_sub(file.bytes.len() as u64);
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
