//! `dumpsys media_projection`: who is shown the screen at this moment.
//!
//! `Media Projection:`, then `null`, or the grant: `(com.example, uid=10192): TYPE_SCREEN_CAPTURE`. Format:
//! `MediaProjectionManagerService.dump` of AOSP.

use super::dump;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Locator, Platform, SensorUse};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_media_projection",
    platform: Platform::Android,
    title: "Sharing of the screen",
    paths: &["/cmd/dumpsys/media_projection", "/cmd/dumpsys/media_projection.[0-9]*"],
    companions: &[],
    proves: "That this application was shown the screen when the phone was looked at.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut inside = false;
    dump::lines(inputs, sink, &mut |line, sink| {
        if line.text.starts_with("Media Projection:") {
            inside = true;
        }
        if !inside {
            return;
        }
        let rest = line.text.strip_prefix("Media Projection:").unwrap_or(line.text).trim();
        let Some((package, rest)) = rest.strip_prefix('(').and_then(|r| r.split_once(',')) else { return };
        let Some(actor) = dump::package(package) else { return };
        let mut detail = Details::new();
        detail.plain("type", rest.split_once("): ").map(|(_, kind)| kind));
        detail.plain("uid", rest.trim().strip_prefix("uid=").and_then(|u| u.split(')').next()));
        detail.plain("running", Some("1"));
        let sensor = Some("screen".to_owned());
        let event = SensorUse { actor: Some(actor), sensor, foreground: None, locked: None };
        sink.emit(Locator::Line { line: line.number }, &[], event, detail.list());
    })
}
