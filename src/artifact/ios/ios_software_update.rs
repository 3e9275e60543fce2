//! `com.apple.softwareupdateservices*.plist`: how searching for updates went, and what keeps them away.
//!
//! Seen in backups and dumps at `/private/var/mobile/Library/Preferences/`. The operators of Operation
//! Triangulation changed `com.apple.softwareupdateservicesd.plist` so that updates failed (Kaspersky,
//! 2023). Every healthy phone has these files; counters of failures and their times are worth reading.

use super::ios_global_preferences::settings;
use crate::artifact::Artifact;
use crate::record::Platform;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_software_update",
    platform: Platform::Ios,
    title: "Settings of software updates",
    paths: &[
        "/private/var/mobile/Library/Preferences/com.apple.softwareupdateservices*.plist",
        "/private/var/root/Library/Preferences/com.apple.softwareupdateservices*.plist",
    ],
    companions: &[],
    proves: "What the phone notes of its search for updates.",
    only_in_encrypted_backups: false,
    parse: settings,
};
