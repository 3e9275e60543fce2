//! Artifacts of iPhones and iPads, one file each. The list is written by a test.

// generated: the files of this folder, in order of name
mod biome;
mod crash_logs;
mod ios_app_privacy_report;
mod ios_apps;
mod ios_biome;
mod ios_biome_presence;
mod ios_cache;
mod ios_calendar;
mod ios_calls;
mod ios_chrome_favicon;
mod ios_chrome_history;
mod ios_configuration_profiles;
mod ios_contacts;
mod ios_cookies;
mod ios_crash_logs;
mod ios_data_usage;
mod ios_device;
mod ios_duckduckgo_history;
mod ios_files;
mod ios_firefox_favicon;
mod ios_firefox_history;
mod ios_global_preferences;
mod ios_hosts;
mod ios_id_status_cache;
mod ios_image_files;
mod ios_interactions;
mod ios_keychain_analytics;
mod ios_knowledge;
mod ios_location_clients;
mod ios_manifest;
mod ios_net_usage;
mod ios_os_analytics;
mod ios_pair_records;
mod ios_power_log;
mod ios_privacy_accounting;
mod ios_profile_events;
mod ios_provisioning_profiles;
mod ios_safari_bookmarks;
mod ios_safari_browser_state;
mod ios_safari_downloads;
mod ios_safari_favicon;
mod ios_safari_history;
mod ios_shortcuts;
mod ios_shutdown_log;
mod ios_sms;
mod ios_sms_attachments;
mod ios_software_update;
mod ios_tcc;
mod ios_version_history;
mod ios_webkit_session_log;
mod ios_webkit_statistics;
mod ios_webkit_storage;
mod ios_whatsapp;
mod ios_whatsapp_calls;
mod ios_whatsapp_contacts;
mod ios_whatsapp_lid;
mod sms;

use super::Artifact;

/// All of them, in order of id.
pub const ALL: &[&Artifact] = &[
    &ios_app_privacy_report::ARTIFACT,
    &ios_apps::ARTIFACT,
    &ios_biome::ARTIFACT,
    &ios_biome_presence::ARTIFACT,
    &ios_cache::ARTIFACT,
    &ios_calendar::ARTIFACT,
    &ios_calls::ARTIFACT,
    &ios_chrome_favicon::ARTIFACT,
    &ios_chrome_history::ARTIFACT,
    &ios_configuration_profiles::ARTIFACT,
    &ios_contacts::ARTIFACT,
    &ios_cookies::ARTIFACT,
    &ios_crash_logs::ARTIFACT,
    &ios_data_usage::ARTIFACT,
    &ios_device::ARTIFACT,
    &ios_duckduckgo_history::ARTIFACT,
    &ios_files::ARTIFACT,
    &ios_firefox_favicon::ARTIFACT,
    &ios_firefox_history::ARTIFACT,
    &ios_global_preferences::ARTIFACT,
    &ios_hosts::ARTIFACT,
    &ios_id_status_cache::ARTIFACT,
    &ios_image_files::ARTIFACT,
    &ios_interactions::ARTIFACT,
    &ios_keychain_analytics::ARTIFACT,
    &ios_knowledge::ARTIFACT,
    &ios_location_clients::ARTIFACT,
    &ios_manifest::ARTIFACT,
    &ios_net_usage::ARTIFACT,
    &ios_os_analytics::ARTIFACT,
    &ios_pair_records::ARTIFACT,
    &ios_power_log::ARTIFACT,
    &ios_privacy_accounting::ARTIFACT,
    &ios_profile_events::ARTIFACT,
    &ios_provisioning_profiles::ARTIFACT,
    &ios_safari_bookmarks::ARTIFACT,
    &ios_safari_browser_state::ARTIFACT,
    &ios_safari_downloads::ARTIFACT,
    &ios_safari_favicon::ARTIFACT,
    &ios_safari_history::ARTIFACT,
    &ios_shortcuts::ARTIFACT,
    &ios_shutdown_log::ARTIFACT,
    &ios_sms::ARTIFACT,
    &ios_sms_attachments::ARTIFACT,
    &ios_software_update::ARTIFACT,
    &ios_tcc::ARTIFACT,
    &ios_version_history::ARTIFACT,
    &ios_webkit_session_log::ARTIFACT,
    &ios_webkit_statistics::ARTIFACT,
    &ios_webkit_storage::ARTIFACT,
    &ios_whatsapp::ARTIFACT,
    &ios_whatsapp_calls::ARTIFACT,
    &ios_whatsapp_contacts::ARTIFACT,
    &ios_whatsapp_lid::ARTIFACT,
];
// end of generated
