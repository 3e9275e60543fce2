//! Whether the system guards its programs (`getenforce`), and what every program of the shell is
//! given on its way (`env`).

use super::dump;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Locator, Platform, Property};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_environment",
    platform: Platform::Android,
    title: "Guard of the system, and environment",
    paths: &["/cmd/getenforce", "/cmd/env"],
    companions: &[],
    proves: "That SELinux was in this state, or that programs of the shell were given this variable, when the \
             acquisition was made.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let guard = inputs.main.path.ends_with("/getenforce");
    dump::lines(inputs, sink, &mut |line, sink| {
        let (name, value) = if guard {
            ("selinux", line.text)
        } else if let Some((name, value)) = line.text.split_once('=') {
            (name, value)
        } else {
            return;
        };
        let event = Property { name: Some(name.to_owned()), value: Some(value.to_owned()) };
        sink.emit(Locator::Line { line: line.number }, &[], event, Vec::new());
    })
}
