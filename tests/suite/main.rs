//! Tests of the program as a whole, and of every artifact on its fixtures.

#![allow(clippy::disallowed_methods, reason = "tests make and change their own evidence")]

mod again;
mod android;
mod apk;
mod backups;
mod bad_input;
mod commands;
mod deep;
mod device_tree;
mod evidence_kept;
mod faults_of_others;
mod faults_on_android;
mod fixtures;
mod hostile;
mod house;
mod html;
mod languages;
mod old_backup;
mod place;
mod practice;
mod program;
mod redact;
mod report;
mod samples;
mod update;
mod workbench;
