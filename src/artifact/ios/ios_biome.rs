//! Biome: when a microphone or a camera of the phone was chosen.
//!
//! A folder for each stream, with SEGB files of protocol buffers. `Audio.Route`: 2 the name of the route, 3 the type of the port
//! (`MicrophoneBuiltIn`), 4 its name, 6 the direction, of which 1 is input. `CameraCapture.AutoFocusROI`: 1 the port
//! (`PortTypeBack`), while a camera runs. Neither says for whom. A phone in ordinary use has thousands of routes. Source: iLEAPP.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::protobuf::{self, first};
use crate::format::segb;
use crate::record::{Locator, Platform, SensorUse};
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_biome",
    platform: Platform::Ios,
    title: "Microphones and cameras (Biome)",
    paths: &["**/{Biome,biome}/streams/*/{Audio.Route,CameraCapture.AutoFocusROI}/local/*"],
    companions: &[],
    proves: "That a microphone or camera was chosen at this time. It does not say for whom, and calls, memos and assistants do \
             so all day.",
    only_in_encrypted_backups: false,
    parse,
};

/// The direction of sound into the phone.
const INPUT: u64 = 1;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit.min(256 << 20))?;
    if bytes.is_empty() {
        return Ok(());
    }
    let damage = |count| Sentence::new("records-damaged").count("count", count);
    let (records, mut damaged) = segb::records(&bytes).ok_or_else(|| Failure(damage(1)))?;
    let of_sound = inputs.main.path.contains("/Audio.Route/");
    for record in records.into_iter().filter(|record| record.is_live) {
        let (fields, whole) = protobuf::fields(record.payload);
        if !whole || !record.is_whole {
            damaged += 1;
            continue;
        }
        let text = |number| first(&fields, number).and_then(protobuf::Value::text);
        let mut detail = Details::new();
        let sensor = if of_sound {
            if first(&fields, 6).and_then(protobuf::Value::number) != Some(INPUT) {
                continue;
            }
            detail.plain("route", text(2));
            detail.plain("port_type", text(3));
            detail.plain("port", text(4));
            "microphone"
        } else {
            detail.plain("port", text(1));
            "camera"
        };
        let event =
            SensorUse { actor: None, sensor: Some(sensor.to_owned()), foreground: None, locked: None };
        let times = [("used", Timestamp::cocoa_seconds(record.time))];
        sink.emit(Locator::Byte { offset: record.offset }, &times, event, detail.list());
    }
    if damaged > 0 {
        sink.lost(damage(damaged));
    }
    Ok(())
}
