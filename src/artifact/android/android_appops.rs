//! `dumpsys appops`: what every application did with the powers it was given, and when last.
//!
//! `Uid u0a123:`, then `Package com.example:`, then an operation with its mode, then the last
//! accesses and refusals by state of the application (`top`, `fgsvc`, `bg`, `cch` ...) and by whom
//! (`s` itself, `tp` and `up` through another one, trusted or not). Since Android 11 they stand in
//! brackets of an attribution tag. This is where use of the microphone without the screen shows.

use super::dump::{self, Line, clock};
use super::stored;
use super::stored::operations::{self, Use, event, foreground};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Locator, Permission, Platform};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_appops",
    platform: Platform::Android,
    title: "Use of microphone, camera and other powers",
    paths: &["/cmd/dumpsys/appops", "/cmd/dumpsys/appops.[0-9]*", "/data/system/appops.xml"],
    companions: &[],
    proves: "That an application used this power, or tried to, at this time; of each kind only the last time is kept.",
    only_in_encrypted_backups: false,
    parse,
};

/// Where in the list one is.
#[derive(Default)]
struct Place {
    uid: Option<String>,
    package: Option<String>,
    op: Option<Op>,
}

struct Op {
    line: u64,
    name: String,
    mode: Option<String>,
    tag: Option<String>,
    entries: u64,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if stored::is_xml(inputs) {
        return operations::operations(inputs, sink, &mut of_store);
    }
    let mut place = Place::default();
    dump::lines(inputs, sink, &mut |line, sink| place.line(line, sink))?;
    place.end_op(sink);
    Ok(())
}

/// One use out of the file in which the system keeps them.
fn of_store(used: &Use<'_>, sink: &mut Sink) {
    let mut detail = Details::new();
    detail.plain("op", Some(&used.op));
    detail.plain("uid", used.uid);
    detail.plain("state", used.state);
    detail.plain("by", used.by);
    detail.plain("duration", used.duration.map(|d| format!("{d}ms")));
    detail.plain("through", used.through);
    detail.plain("tag", used.tag);
    let kind = if used.refused { "Reject" } else { "Access" };
    let event = event(&used.op, Some(used.package), used.refused, foreground(used.state));
    let key = format!("{}/{}", used.number, kind.to_ascii_lowercase());
    sink.emit(Locator::Key { key }, &[("used", used.when)], event, detail.list());
}

impl Place {
    fn line(&mut self, line: &Line<'_>, sink: &mut Sink) {
        if let Some(uid) = line.text.strip_prefix("Uid ").and_then(|u| u.strip_suffix(':')) {
            self.end_op(sink);
            (self.uid, self.package) = (Some(uid.to_owned()), None);
        } else if let Some(package) = line.text.strip_prefix("Package ").and_then(|p| p.strip_suffix(':')) {
            self.end_op(sink);
            self.package = self.uid.is_some().then(|| package.to_owned());
        } else if self.package.is_some() {
            self.inside(line, sink);
        }
    }

    fn inside(&mut self, line: &Line<'_>, sink: &mut Sink) {
        let text = line.text;
        let entry =
            ["Access: ", "Reject: ", "Running start at: "].iter().find(|kind| text.starts_with(**kind));
        if let Some(kind) = entry {
            self.entry(kind.trim_end_matches([':', ' ']), &text[kind.len()..], line.number, sink);
        } else if let Some(tag) = text.strip_suffix("=[") {
            if let Some(op) = &mut self.op {
                op.tag = Some(tag.to_owned()).filter(|tag| tag != "null");
            }
        } else if text == "]" {
            if let Some(op) = &mut self.op {
                op.tag = None;
            }
        } else if let Some(op) = op(line) {
            self.end_op(sink);
            self.op = Some(op);
        }
    }

    /// `[bg-s] 2026-03-29 23:03:03.763 (-24m50s) duration=+33ms proxy[uid=0, pkg=null]`
    fn entry(&mut self, kind: &str, text: &str, line: u64, sink: &mut Sink) {
        let Some(op) = &mut self.op else { return };
        op.entries += 1;
        let (key, rest) = match text.strip_prefix('[').and_then(|t| t.split_once(']')) {
            Some((key, rest)) => (Some(key), rest.trim_start()),
            None => (None, text),
        };
        let (state, flags) = key.map_or((None, None), |key| match key.split_once('-') {
            Some((state, flags)) => (Some(state), Some(flags)),
            None => (Some(key), None),
        });
        let when = clock(rest);
        let value = |key: &str| rest.split_once(key).and_then(|(_, v)| v.split([' ', ',', ']']).next());
        let mut detail = Details::new();
        detail.plain("op", Some(&op.name));
        detail.plain("mode", op.mode.as_ref());
        detail.plain("uid", self.uid.as_ref());
        detail.plain("state", state);
        detail.plain("by", flags);
        detail.plain("duration", value("duration=").map(|d| d.trim_start_matches('+')));
        let proxy = rest.split_once("proxy[").map(|(_, rest)| rest);
        let proxy = proxy.and_then(|p| p.split_once("pkg=")).and_then(|(_, p)| p.split([',', ']']).next());
        detail.plain("through", proxy.filter(|p| *p != "null"));
        detail.plain("tag", op.tag.as_ref());
        // What cannot be read as a time is kept as it stands.
        detail.plain("when", when.is_none().then(|| rest.to_owned()).filter(|_| kind != "Running start at"));
        let running = kind == "Running start at";
        detail.plain("running", running.then_some("1"));
        let event = event(&op.name, self.package.as_deref(), kind == "Reject", foreground(state));
        sink.emit(Locator::Line { line }, &[("used", when)], event, detail.list());
    }

    /// An operation without any access still says whether it is allowed.
    fn end_op(&mut self, sink: &mut Sink) {
        let Some(op) = self.op.take() else { return };
        let Some(mode) = op.mode.filter(|_| op.entries == 0) else { return };
        let decision = match &*mode {
            "allow" | "foreground" => "allowed",
            "deny" | "ignore" | "errored" => "denied",
            _ => "unknown",
        };
        let event = Permission {
            service: Some(op.name),
            client: self.package.clone(),
            client_is_path: false,
            decision: Some(decision.to_owned()),
            reason: Some("mode".to_owned()),
        };
        sink.emit(Locator::Line { line: op.line }, &[], event, Vec::new());
    }
}

/// `RECORD_AUDIO (allow):`, `COARSE_LOCATION (allow / switch COARSE_LOCATION=ignore):`,
/// `CAMERA: mode=0; time=+3m ago`.
fn op(line: &Line<'_>) -> Option<Op> {
    let name: String =
        line.text.chars().take_while(|c| c.is_ascii_uppercase() || *c == '_' || c.is_ascii_digit()).collect();
    let rest = line.text[name.len()..].trim_start();
    if name.is_empty() || !(rest.starts_with('(') || rest.starts_with(':')) {
        return None;
    }
    let mode = rest.strip_prefix('(').and_then(|r| r.split(')').next());
    // The operation itself; a switch shared with others is no mode of its own.
    let mode = mode.map(|mode| mode.split(" / ").next().unwrap_or(mode).trim().to_owned());
    Some(Op { line: line.number, name, mode, tag: None, entries: 0 })
}
