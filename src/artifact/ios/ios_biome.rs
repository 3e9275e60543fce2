//! Biome: when a microphone or a camera of the phone was chosen.
//!
//! A folder for each stream, with SEGB files of protocol buffers. `Audio.Route`: 2 the name of the route, 3 the type of the port
//! (`MicrophoneBuiltIn`), 4 its name, 6 the direction, of which 1 is input. `CameraCapture.AutoFocusROI`: 1 the port
//! (`PortTypeBack`), while a camera runs. Neither says for whom. A phone in ordinary use has thousands of routes. Source: iLEAPP.

use super::biome;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Platform, SensorUse};

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
    let of_sound = inputs.main.path.contains("/Audio.Route/");
    biome::each(inputs, sink, &mut |record, sink| {
        let mut detail = Details::new();
        let sensor = if of_sound {
            if record.number(&[6]) != Some(INPUT) {
                return;
            }
            detail.plain("route", record.text(&[2]));
            detail.plain("port_type", record.text(&[3]));
            detail.plain("port", record.text(&[4]));
            "microphone"
        } else {
            detail.plain("port", record.text(&[1]));
            "camera"
        };
        let event =
            SensorUse { actor: None, sensor: Some(sensor.to_owned()), foreground: None, locked: None };
        sink.emit(record.place(), &[("used", record.when())], event, detail.list());
    })
}
