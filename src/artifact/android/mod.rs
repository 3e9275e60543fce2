//! Artifacts of Android, one file each. The list is written by a test.

// generated: the files of this folder, in order of name
mod android_accessibility;
mod android_adb;
mod android_apks;
mod android_appops;
mod android_appops_history;
mod android_audio;
mod android_backup_apps;
mod android_battery;
mod android_battery_history;
mod android_camera;
mod android_chrome_history;
mod android_components;
mod android_dbinfo;
mod android_device;
mod android_device_policy;
mod android_environment;
mod android_files;
mod android_intrusion_logs;
mod android_media_projection;
mod android_mounts;
mod android_notifications;
mod android_packages;
mod android_platform_compat;
mod android_privacy_dashboard;
mod android_processes;
mod android_properties;
mod android_roles;
mod android_settings;
mod android_sms;
mod android_telephony;
mod android_tombstones;
mod android_usage;
mod android_users;
mod dump;
mod stored;

use super::Artifact;

/// All of them, in order of id.
pub const ALL: &[&Artifact] = &[
    &android_accessibility::ARTIFACT,
    &android_adb::ARTIFACT,
    &android_apks::ARTIFACT,
    &android_appops::ARTIFACT,
    &android_appops_history::ARTIFACT,
    &android_audio::ARTIFACT,
    &android_backup_apps::ARTIFACT,
    &android_battery::ARTIFACT,
    &android_battery_history::ARTIFACT,
    &android_camera::ARTIFACT,
    &android_chrome_history::ARTIFACT,
    &android_components::ARTIFACT,
    &android_dbinfo::ARTIFACT,
    &android_device::ARTIFACT,
    &android_device_policy::ARTIFACT,
    &android_environment::ARTIFACT,
    &android_files::ARTIFACT,
    &android_intrusion_logs::ARTIFACT,
    &android_media_projection::ARTIFACT,
    &android_mounts::ARTIFACT,
    &android_notifications::ARTIFACT,
    &android_packages::ARTIFACT,
    &android_platform_compat::ARTIFACT,
    &android_privacy_dashboard::ARTIFACT,
    &android_processes::ARTIFACT,
    &android_properties::ARTIFACT,
    &android_roles::ARTIFACT,
    &android_settings::ARTIFACT,
    &android_sms::ARTIFACT,
    &android_telephony::ARTIFACT,
    &android_tombstones::ARTIFACT,
    &android_usage::ARTIFACT,
    &android_users::ARTIFACT,
];
// end of generated
