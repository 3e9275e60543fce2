//! Biome: when the phone was locked, when its screen was lit, which application was in front.
//!
//! A folder for each stream, with SEGB files of protocol buffers. `Device.ScreenLocked`: 1 whether it is locked from the time
//! of the record on. `Device.Display.Backlight` (before: `Backlight`): 1 the time, 2 the level, of which 0 is dark.
//! `App.InFocus`: 3 whether the application comes to the front, 4 the time, 6 the application.
//! `_DKEvent.Device.IsLockedImputed`: 2 and 3 from when to when, 4.4 whether it was locked; the system fills in what it did not
//! see. Times are seconds since 2001. About 28 days. Source: iLEAPP; for the level of light, the classes of Biome.

use super::biome;
use crate::artifact::stretch::Changes;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Platform, Presence};
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_biome_presence",
    platform: Platform::Ios,
    title: "Lock, light and applications in front (Biome)",
    paths: &[
        "**/{Biome,biome}/streams/*/{Device.ScreenLocked,Device.Display.Backlight,Backlight,App.InFocus}/local/*",
        "**/{Biome,biome}/streams/*/_DKEvent.Device.IsLockedImputed/local/*",
    ],
    companions: &[],
    proves: "When the phone was locked, when its screen was dark, and which application was in front. It does not say who held it.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut parts = inputs.main.path.rsplit('/');
    let stream = parts.nth(2).unwrap_or_default();
    let mut changes = Changes::default();
    biome::each(inputs, sink, &mut |record, sink| {
        let mut change =
            |at: f64, of: Option<String>, begins: bool| changes.add(at, record.place(), of, begins);
        match stream {
            "Device.ScreenLocked" => {
                // Some records are empty.
                if let Some(locked) = record.number(&[1]) {
                    change(record.at, None, locked != 0);
                }
            }
            "_DKEvent.Device.IsLockedImputed" if record.number(&[4, 4]) == Some(1) => {
                let time = |number| record.time(&[number]).and_then(Timestamp::cocoa_seconds);
                sink.emit(
                    record.place(),
                    &[("started", time(2)), ("ended", time(3))],
                    presence("lock", "1"),
                    Vec::new(),
                );
            }
            "App.InFocus" => {
                if let (Some(app), Some(begins)) = (record.text(&[6]), record.number(&[3])) {
                    change(record.time(&[4]).unwrap_or(record.at), Some(app), begins != 0);
                }
            }
            "Device.Display.Backlight" | "Backlight" => {
                if let Some(level) = record.number(&[2]) {
                    change(record.time(&[1]).unwrap_or(record.at), None, level == 0);
                }
            }
            _ => {}
        }
    })?;
    changes.stretches(&mut |change, end| {
        let times = [
            ("started", Timestamp::cocoa_seconds(change.at)),
            ("ended", end.and_then(Timestamp::cocoa_seconds)),
        ];
        let event = match (change.of, stream) {
            (Some(app), _) => presence("foreground", &app),
            (None, "Device.ScreenLocked") => presence("lock", "1"),
            (None, _) => presence("screen", "off"),
        };
        sink.emit(change.place, &times, event, Vec::new());
    });
    Ok(())
}

fn presence(state: &str, value: &str) -> Presence {
    Presence { state: Some(state.to_owned()), value: Some(value.to_owned()) }
}
