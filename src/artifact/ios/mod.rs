//! Artifacts of iPhones and iPads, one file each. The list is written by a test.

// generated: the files of this folder, in order of name
mod ios_data_usage;
mod ios_device;
mod ios_manifest;
mod ios_sms;
mod ios_sms_attachments;
mod ios_tcc;
mod sms;

use super::Artifact;

/// All of them, in order of id.
pub const ALL: &[&Artifact] = &[
    &ios_data_usage::ARTIFACT,
    &ios_device::ARTIFACT,
    &ios_manifest::ARTIFACT,
    &ios_sms::ARTIFACT,
    &ios_sms_attachments::ARTIFACT,
    &ios_tcc::ARTIFACT,
];
// end of generated
