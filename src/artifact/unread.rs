//! What is known to be worth reading and is not read yet.
//!
//! A report names it where it is there, so that nobody takes silence for an answer. When an
//! artifact is written for one of these, its line here goes.

/// A kind of file that this version leaves unread.
#[derive(Debug)]
pub struct Unread {
    /// The id its artifact will have.
    pub id: &'static str,
    /// What a person calls it. English; translated in `locales/`.
    pub title: &'static str,
    /// Globs of device paths.
    pub paths: &'static [&'static str],
}

const fn unread(id: &'static str, title: &'static str, paths: &'static [&'static str]) -> Unread {
    Unread { id, title, paths }
}

/// All of them, in order of id.
pub const ALL: &[Unread] = &[
    unread("android_anr", "Programs that did not answer", &["/data/anr/*"]),
    unread("android_apex", "Modules of the system", &["/cmd/apex/**"]),
    unread("android_logcat", "System log", &["/cmd/logcat", "/cmd/logcat_old"]),
    unread("android_magisk_modules", "Modules of Magisk", &["/cmd/magisk_modules/**"]),
    unread(
        "ios_biome_streams",
        "Other streams of Biome (applications, places, messages)",
        &[
            "**/{Biome,biome}/streams/*/{App.Installation,App.Intent,App.LocationActivity,Location.*}/local/*",
            "**/{Biome,biome}/streams/*/{Device.BootSession,Device.Wireless.*,Messages.*,Safari.*}/local/*",
            "**/{Biome,biome}/streams/*/_DKEvent.{App,Audio,Keybag,Media,Safari,Wifi}.*/local/*",
        ],
    ),
    unread(
        "ios_installation_log",
        "Installation log",
        &["**/Logs/MobileInstallation/mobile_installation.log*"],
    ),
    unread("ios_lockdown_log", "Pairing log", &["**/Library/Logs/lockdownd.log"]),
    unread(
        "ios_mobile_backup",
        "History of backups",
        &["**/Library/Preferences/com.apple.MobileBackup.plist"],
    ),
    unread(
        "ios_system_logs",
        "System log of the logging daemon",
        &["/private/var/db/diagnostics/logd.*.log"],
    ),
    unread("ios_unified_log", "Unified log", &["**/*.tracev3"]),
    unread("ios_wifi_networks", "Known Wi-Fi networks", &["**/com.apple.wifi.known-networks.plist"]),
];
