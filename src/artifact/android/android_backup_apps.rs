//! `_manifest` of each application in an `adb backup`: which application, which version, what
//! installed it, and who signed it.
//!
//! One value a line (`AppMetadataBackupWriter` of AOSP): form, package, version, version of Android,
//! installer, whether the program itself follows, the number of certificates, and these in
//! hexadecimal. Only what allows to be backed up has one.

use super::dump::{self, said};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{App, Locator, Platform};
use crate::sentence::Sentence;
use sha2::{Digest as _, Sha256};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_backup_apps",
    platform: Platform::Android,
    title: "Applications in a backup",
    paths: &["/cmd/backup/*/_manifest"],
    companions: &[],
    proves: "That this application was on the phone and let itself be backed up. Most spyware does not: that it is \
             missing here says nothing.",
    only_in_encrypted_backups: false,
    parse,
};

/// Certificates of one application that are looked at.
const MOST_CERTIFICATES: usize = 20;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut values: Vec<String> = Vec::new();
    let mut numbers = 0;
    dump::lines(inputs, sink, &mut |line, _| {
        // Blank lines are not given, and the installer may be one.
        while numbers + 1 < line.number && values.len() < 8 {
            values.push(String::new());
            numbers += 1;
        }
        numbers = line.number;
        if values.len() < 7 + MOST_CERTIFICATES {
            values.push(line.text.to_owned());
        }
    })?;
    let get = |n: usize| values.get(n).and_then(|v| said(v));
    let Some(id) = get(1) else {
        sink.lost(Sentence::new("manifest-damaged"));
        return Ok(());
    };
    let stated: usize = get(6).and_then(|n| n.parse().ok()).unwrap_or(0);
    let certificates: Vec<String> = values
        .iter()
        .skip(7)
        .filter_map(|v| hex::decode(v).ok())
        .collect::<Vec<_>>()
        .iter()
        .map(|bytes| hex::encode(Sha256::digest(bytes)))
        .collect();
    if certificates.len() < stated.min(MOST_CERTIFICATES) {
        sink.lost(Sentence::new("manifest-damaged"));
    }
    let mut detail = Details::new();
    detail.plain("version_code", get(2));
    detail.plain("with_program", (get(5).as_deref() == Some("1")).then_some("1"));
    let event = App { id: Some(id), installer: get(4), certificates, ..App::default() };
    sink.emit(Locator::Whole, &[], event, detail.list());
    Ok(())
}
