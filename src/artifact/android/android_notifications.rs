//! `dumpsys notification`: who listens to notifications.
//!
//! Below `Allowed notification listeners:` stand components with their user. A listener reads every
//! notification, and so parts of every message, as they come.

use super::dump::{self, package};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Control, Locator, Platform};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_notifications",
    platform: Platform::Android,
    title: "Listeners of notifications",
    paths: &["/cmd/dumpsys/notification", "/cmd/dumpsys/notification.[0-9]*"],
    companions: &[],
    proves: "That this application was allowed to read all notifications.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut list: Option<usize> = None;
    dump::lines(inputs, sink, &mut |line, sink| {
        if line.text == "Allowed notification listeners:" {
            list = Some(line.indent);
            return;
        }
        if list.is_some_and(|indent| line.indent <= indent) {
            list = None;
        }
        if list.is_none() {
            return;
        }
        // Several components of one user stand in one line.
        let (components, rest) = line.text.split_once(" (").unwrap_or((line.text, ""));
        for component in components.split(':').filter(|c| c.contains('/')) {
            let mut detail = Details::new();
            detail.plain("component", Some(component));
            let user = rest.strip_prefix("user: ").and_then(|r| r.split([' ', ')']).next());
            detail.plain("user", user);
            let role = Some("notification_listener".to_owned());
            let event = Control { role, holder: package(component), enabled: Some(true) };
            let place = Locator::LinePart { line: line.number, part: component.to_owned() };
            sink.emit(place, &[], event, detail.list());
        }
    })
}
