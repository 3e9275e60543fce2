//! Practice phones: made-up phones with known findings, for trainers, tests and benchmarks.
//!
//! The same options give the same phone on every computer, byte for byte but for nothing.
//! `truth.json` beside the phone says what is planted; a scan that finds more or less is wrong.

mod android;
mod backup;
mod browsers;
mod conversations;
mod data_usage;
mod database;
mod files;
mod filesystem;
mod habits;
mod hidden;
mod keys;
mod messages;
mod others;
mod person;
mod random;
mod scenario;
mod system;
mod tcc;
mod truth;
mod typedstream;
mod web;

use crate::record::Platform;
use crate::report::folder;
use files::File;
use random::Random;
use scenario::Story;
use std::io;
use std::path::{Path, PathBuf};

pub use keys::encrypt_file;
pub use typedstream::archive as attributed_body;

/// When the phone was backed up: 2021-07-20 18:00 UTC, in seconds since 1970.
const BACKED_UP: i64 = 1_626_804_000;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// Files that iOS puts into encrypted backups only.
const ENCRYPTED_ONLY: &[&str] = &[
    "Library/CallHistoryDB/CallHistory.storedata",
    "Library/Safari/BrowserState.db",
    "Library/Safari/History.db",
];

/// The identifier of the made-up device.
const UDID: &str = "00008030-001A2C3E4F50602E";

/// What happened to a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scenario {
    /// The traces that Pegasus left on phones examined in 2021.
    Pegasus2021,
    /// Nothing; but everything that looks like something.
    Clean,
    /// `NoviSpy`, put on an Android phone by hand while the police of Serbia had it (2024).
    NoviSpy,
    /// An application that somebody close put on an Android phone to follow its owner.
    Stalkerware,
}

impl Scenario {
    /// Its name on the command line and in `truth.json`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pegasus2021 => "pegasus-2021",
            Self::Clean => "clean",
            Self::NoviSpy => "novispy",
            Self::Stalkerware => "stalkerware",
        }
    }

    /// Whether it can happen to a phone of this system.
    #[must_use]
    pub fn fits(self, platform: Platform) -> bool {
        match self {
            Self::Pegasus2021 => platform == Platform::Ios,
            Self::Clean => true,
            Self::NoviSpy | Self::Stalkerware => platform == Platform::Android,
        }
    }
}

/// What was taken from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// A backup by Finder or iTunes.
    Backup,
    /// A copy of the file system, as a folder.
    Filesystem,
    /// The same as one zip.
    Zip,
    /// The same as one tar, compressed by gzip.
    TarGz,
    /// `adb backup` of an Android phone.
    AndroidBackup,
    /// A bug report of an Android phone, as a zip.
    BugReport,
    /// A folder of the tool `AndroidQF`.
    AndroidQf,
}

impl Shape {
    /// The system whose phones it is taken from.
    #[must_use]
    pub fn platform(self) -> Platform {
        match self {
            Self::Backup | Self::Filesystem | Self::Zip | Self::TarGz => Platform::Ios,
            Self::AndroidBackup | Self::BugReport | Self::AndroidQf => Platform::Android,
        }
    }

    /// Whether a password can lock it.
    #[must_use]
    pub fn takes_password(self) -> bool {
        matches!(self, Self::Backup | Self::AndroidBackup | Self::AndroidQf)
    }
}

/// Why something planted is found.
#[derive(Clone, Copy)]
enum Reason {
    Rule(&'static str),
    Heuristic(&'static str),
    Indicator(&'static str),
}

/// A phone to be made.
#[derive(Clone, Debug)]
pub struct Phone {
    /// What happened to it.
    pub scenario: Scenario,
    /// What was taken from it.
    pub shape: Shape,
    /// Password of an encrypted backup. Everybody may know it.
    pub password: Option<String>,
    /// How much of everything ordinary it holds.
    pub amount: Amount,
    /// Whether a part of it is lost: a page of the message database, the end of a backup of
    /// Android, or a section of a bug report.
    pub damaged: bool,
}

/// Numbers of ordinary things on a phone, beside those that a scenario plants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// SMS and iMessages.
    pub messages: u32,
    /// Messages of WhatsApp.
    pub whatsapp: u32,
    /// Pages opened in Safari.
    pub visits: u32,
    /// Files that no artifact reads.
    pub files: u32,
    /// Bytes that these files take in all, at the least.
    pub bytes: u64,
}

impl Amount {
    /// Enough to practise on, little enough to be made in a second.
    pub const DEFAULT: Self = Self { messages: 400, whatsapp: 80, visits: 60, files: 300, bytes: 0 };
}

impl Phone {
    /// Writes the phone and `truth.json` to a folder, and returns the path to scan.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn make(&self, to: &Path) -> io::Result<PathBuf> {
        if self.shape.platform() == Platform::Android {
            return android::make(self, to);
        }
        let mut random = Random::new(2021);
        let story = Story::of(self.scenario);
        let mut files = self.contents(story, &mut random)?;
        if self.is_plain_backup() {
            files.retain(|file| !ENCRYPTED_ONLY.contains(&&*file.relative));
        }
        files.sort_by(|a, b| (a.domain, &a.relative).cmp(&(b.domain, &b.relative)));
        if !to.exists() {
            folder::make(to)?;
        }
        let place = match self.shape {
            Shape::Backup => backup::write(to, story, &files, self.password.as_deref(), &mut random)?,
            shape => filesystem::write(to, shape, &files)?,
        };
        truth::write(to, self, story)?;
        Ok(place)
    }

    fn is_plain_backup(&self) -> bool {
        self.shape == Shape::Backup && self.password.is_none()
    }

    fn contents(&self, story: &Story, random: &mut Random) -> io::Result<Vec<File>> {
        let mut sms = messages::database(self.scenario, story, self.amount.messages, random)?;
        if self.damaged {
            messages::damage(&mut sms, story);
        }
        let mut files = vec![
            File::new("HomeDomain", "Library/SMS/sms.db", sms),
            File::new("HomeDomain", "Library/TCC/TCC.db", tcc::database(story, random)?),
            File::new(
                "WirelessDomain",
                "Library/Databases/DataUsage.sqlite",
                data_usage::database(story, random)?,
            ),
        ];
        files.extend(others::files(story, self.amount, random)?);
        files.extend(browsers::files(story)?);
        files.extend(conversations::files()?);
        files.extend(habits::files(story)?);
        if self.shape != Shape::Backup {
            files.extend(system::files(story)?);
            files.extend(web::files(story)?);
        }
        files.extend(files::ordinary(self.amount, random));
        files.extend(messages::attachments(story));
        files.extend(hidden::files(self.scenario)?);
        files.extend(story.files.iter().map(|f| File::new(f.domain, f.relative, f.content.to_vec())));
        Ok(files)
    }
}
