//! The store of the App Privacy Report: what applications used, where the owner had switched it on.
//!
//! A folder for each stream (`tcc`, `location`, `oop`), with SEGB files of protocol buffers: 1.1.2 the application, 1.2 an
//! identifier of 16 bytes that two records share, 1.3 the kind (2 begins, 3 ends, all else is a moment), 2 the service, which in
//! `tcc` is a name (`kTCCServiceMicrophone`), in `location` not there and in `oop`, of the pickers of the system, a number. The time is
//! that of the record, in seconds since 2001. What was pruned keeps its time and is empty. Source: iLEAPP.

use super::biome;
use super::ios_app_privacy_report::use_of;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::protobuf::Value;
use crate::record::{Locator, Platform};
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_privacy_accounting",
    platform: Platform::Ios,
    title: "Store of the App Privacy Report",
    paths: &["**/PrivacyAccounting/Biome/com.apple.privacy.accounting.stream*/local/*"],
    companions: &[],
    proves: "That an application used this at this time, while the owner had the App Privacy Report switched on. Programs of \
             the system are hardly in it.",
    only_in_encrypted_backups: false,
    parse,
};

/// What a record says of a use that goes on.
const BEGINS: u64 = 2;
const ENDS: u64 = 3;

/// Uses that may be open at one time.
const MOST_OPEN: usize = 100_000;

/// A use: where it stands, of what, by whom, from when on.
struct Begun {
    place: Locator,
    service: String,
    app: Option<String>,
    when: Option<Timestamp>,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let stream = inputs.main.path.rsplit('/').nth(2).unwrap_or_default();
    let stream = stream.rsplit('.').next().unwrap_or_default();
    let mut open: FxHashMap<Vec<u8>, Begun> = FxHashMap::default();
    biome::each(inputs, sink, &mut |record, sink| {
        if record.value(&[1]).is_none() {
            return;
        }
        let service = match (record.value(&[2]), stream) {
            (Some(Value::Bytes(_)), _) => record.text(&[2]).unwrap_or_default(),
            (Some(Value::Number(number)), _) => format!("{stream}-{number}"),
            (None, stream) => stream.to_owned(),
        };
        let begun =
            Begun { place: record.place(), service, app: record.text(&[1, 1, 2]), when: record.when() };
        let id = match record.value(&[1, 2]) {
            Some(Value::Bytes(id)) => Some(id.to_vec()),
            _ => None,
        };
        match (record.number(&[1, 3]), id) {
            (Some(BEGINS), Some(id)) if open.len() < MOST_OPEN => {
                if let Some(before) = open.insert(id, begun) {
                    used(before, None, true, sink);
                }
            }
            (Some(ENDS), Some(id)) => {
                let end = begun.when;
                // One that began in an older file has an end alone.
                let of = open.remove(&id).unwrap_or(Begun { when: None, ..begun });
                used(of, end, false, sink);
            }
            _ => used(begun, None, false, sink),
        }
    })?;
    let mut left: Vec<Begun> = open.into_values().collect();
    left.sort_by_key(|begun| if let Locator::Byte { offset } = begun.place { offset } else { 0 });
    for begun in left {
        used(begun, None, true, sink);
    }
    Ok(())
}

fn used(begun: Begun, end: Option<Timestamp>, goes_on: bool, sink: &mut Sink) {
    let mut detail = Details::new();
    detail.plain("running", goes_on.then_some("1"));
    let times = [("used", begun.when), ("used_until", end)];
    sink.emit(begun.place, &times, use_of(begun.service, begun.app), detail.list());
}
