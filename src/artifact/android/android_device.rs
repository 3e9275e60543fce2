//! Which phone it is, and when it was looked at: the head of a bug report, the properties of the
//! build, and what AndroidQF writes of itself.

use super::dump::{self, clock, said};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Backup, Device, Locator, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_device",
    platform: Platform::Android,
    title: "The phone itself",
    paths: &[
        "/cmd/dumpstate",
        "/cmd/getprop",
        "/cmd/acquisition.json",
        "/system/build.prop",
        "/system/system/build.prop",
    ],
    companions: &[],
    proves: "Which phone this is, and when the acquisition was made.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if inputs.main.path.starts_with("/cmd/acquisition.json") {
        return acquisition(inputs, sink);
    }
    let mut device = Device { system: Some("Android".to_owned()), ..Device::default() };
    let mut taken = None;
    dump::lines(inputs, sink, &mut |line, _| {
        if let Some(when) = line.text.strip_prefix("== dumpstate: ") {
            taken = clock(when);
        }
        let printed = line.text.strip_prefix('[').and_then(|rest| rest.split_once("]: ["));
        let Some((name, value)) = printed.or_else(|| line.text.split_once('=')) else { return };
        let value = said(value.strip_suffix(']').unwrap_or(value));
        match name {
            "ro.product.model" | "ro.product.system.model" if device.model.is_none() => device.model = value,
            "ro.build.version.release" => device.version = value,
            "ro.build.display.id" | "ro.build.id" if device.build.is_none() => device.build = value,
            "ro.serialno" | "ro.boot.serialno" if device.serial.is_none() => device.serial = value,
            _ => {}
        }
    })?;
    if taken.is_some() {
        let event = Backup { host: None, encrypted: Some(false) };
        sink.emit(Locator::Line { line: 2 }, &[("taken", taken)], event, Vec::new());
    }
    if device.model.is_some() || device.version.is_some() || device.build.is_some() {
        sink.emit(Locator::Whole, &[], device, Vec::new());
    }
    Ok(())
}

fn acquisition(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(16 << 20)?;
    let damaged = |_| Failure(Sentence::new("json-damaged").count("count", 1));
    let value: serde_json::Value = serde_json::from_slice(&bytes).map_err(damaged)?;
    let text = |key: &str| value.get(key).and_then(|v| v.as_str()).and_then(said);
    let time = |key: &str| text(key)?.parse::<jiff::Timestamp>().ok().map(Timestamp::from_instant);
    let mut detail = Details::new();
    detail.plain("uuid", text("uuid"));
    detail.plain("androidqf_version", text("androidqf_version"));
    let event = Backup { host: Some("AndroidQF".to_owned()), encrypted: None };
    let times = [("taken", time("started")), ("finished", time("completed"))];
    sink.emit(Locator::Whole, &times, event, detail.list());
    Ok(())
}
