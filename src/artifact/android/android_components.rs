//! `dumpsys package`: which part of which application answers what.
//!
//! Tables named `Activity Resolver Table:`, `Receiver Resolver Table:` and so on, each with parts by
//! kind of data, in these what is answered, and below it `1a2b3c com.example/.Part (2 filters)`. A
//! receiver of SMS or of calls hears of each before the owner does.

use super::dump::{self, package};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{App, Locator, Platform};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_components",
    platform: Platform::Android,
    title: "What applications answer",
    paths: &["/cmd/dumpsys/package", "/cmd/dumpsys/package.[0-9]*"],
    companions: &[],
    proves: "That this application asked the phone to be woken by this: a message, a call, a start, a kind of file.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut table: Option<String> = None;
    // How far what is answered is indented, and what it is.
    let mut answered: Option<(usize, String)> = None;
    dump::lines(inputs, sink, &mut |line, sink| {
        if line.indent == 0 {
            let name = line.text.strip_suffix(" Resolver Table:");
            (table, answered) = (name.map(str::to_ascii_lowercase), None);
            return;
        }
        let Some(table) = &table else { return };
        let Some(component) = component(line.text) else {
            if let Some(heading) = line.text.strip_suffix(':') {
                // Headings of parts stand further out than those of what is answered; some phones
                // indent these further than others.
                answered = (line.indent > 2).then(|| (line.indent, heading.to_owned()));
            }
            return;
        };
        let Some((_, answers)) = answered.as_ref().filter(|(indent, _)| line.indent > *indent) else {
            return;
        };
        let mut detail = Details::new();
        detail.plain("component", Some(component));
        detail.plain("answers_as", Some(table));
        detail.plain("answers", Some(answers));
        let event = App { id: package(component), ..App::default() };
        sink.emit(Locator::Line { line: line.number }, &[], event, detail.list());
    })
}

/// `1a2b3c com.example/.Part (2 filters)`
fn component(text: &str) -> Option<&str> {
    let (number, rest) = text.split_once(' ')?;
    let component = rest.split(' ').next()?;
    let hex = !number.is_empty() && number.bytes().all(|b| b.is_ascii_hexdigit());
    (hex && component.contains('/') && !component.starts_with('/')).then_some(component)
}
