//! Artifacts of Android, one file each. The list is written by a test.

// generated: the files of this folder, in order of name
mod android_accessibility;
mod android_adb;
mod android_appops;
mod android_battery;
mod android_device;
mod android_device_policy;
mod android_files;
mod android_intrusion_logs;
mod android_notifications;
mod android_packages;
mod android_processes;
mod android_properties;
mod android_settings;
mod android_sms;
mod android_tombstones;
mod dump;

use super::Artifact;

/// All of them, in order of id.
pub const ALL: &[&Artifact] = &[
    &android_accessibility::ARTIFACT,
    &android_adb::ARTIFACT,
    &android_appops::ARTIFACT,
    &android_battery::ARTIFACT,
    &android_device::ARTIFACT,
    &android_device_policy::ARTIFACT,
    &android_files::ARTIFACT,
    &android_intrusion_logs::ARTIFACT,
    &android_notifications::ARTIFACT,
    &android_packages::ARTIFACT,
    &android_processes::ARTIFACT,
    &android_properties::ARTIFACT,
    &android_settings::ARTIFACT,
    &android_sms::ARTIFACT,
    &android_tombstones::ARTIFACT,
];
// end of generated
