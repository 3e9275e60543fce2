//! `dumpsys device_policy`: who administers the phone.
//!
//! `Enabled Device Admins (User 0, ...)` with a component and its policies below each; `Device Owner:`
//! and `Profile Owner (User 10):` with `admin=ComponentInfo{...}`. An owner can do nearly everything,
//! an admin can lock, wipe, and keep itself from being removed.

use super::dump::{self, Line, package};
use super::stored;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{Control, Locator, Platform};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_device_policy",
    platform: Platform::Android,
    title: "Administrators and owners of the phone",
    paths: &[
        "/cmd/dumpsys/device_policy",
        "/cmd/dumpsys/device_policy.[0-9]*",
        "/data/system/{device_policies,device_owner,device_owner_2}.xml",
        "/data/system/users/*/{device_policies,profile_owner}.xml",
    ],
    companions: &[],
    proves: "That this application was an administrator or the owner of the phone.",
    only_in_encrypted_backups: false,
    parse,
};

/// Where in the text one is: the role, the user, and how far its heading is indented.
struct Part {
    role: &'static str,
    user: Option<String>,
    indent: usize,
}

/// Somebody found, whose policies may follow.
struct Holder {
    line: u64,
    role: &'static str,
    user: Option<String>,
    component: String,
    indent: usize,
    policies: Vec<String>,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if stored::is_xml(inputs) {
        return stored::policies::policies(inputs, sink);
    }
    let (mut part, mut holder): (Option<Part>, Option<Holder>) = (None, None);
    dump::lines(inputs, sink, &mut |line, sink| {
        if let Some(begun) = heading(line) {
            end(holder.take(), sink);
            part = Some(begun);
            return;
        }
        if part.as_ref().is_some_and(|p| line.indent <= p.indent) {
            end(holder.take(), sink);
            part = None;
        }
        let Some(part) = &part else { return };
        if let Some(component) = component(line.text, part.role) {
            end(holder.take(), sink);
            holder = Some(Holder {
                line: line.number,
                role: part.role,
                user: part.user.clone(),
                component,
                indent: line.indent,
                policies: Vec::new(),
            });
        } else if let Some(holder) = holder.as_mut().filter(|h| line.indent > h.indent) {
            let word = line.text.trim_end_matches(',');
            let policy = |c: char| c.is_ascii_lowercase() || c == '-';
            if word.contains('-') && word.chars().all(policy) {
                holder.policies.push(word.to_owned());
            }
        }
    })?;
    end(holder, sink);
    Ok(())
}

fn heading(line: &Line<'_>) -> Option<Part> {
    let roles = [
        ("Enabled Device Admins", "device_admin"),
        ("Device Owner", "device_owner"),
        ("Profile Owner", "profile_owner"),
    ];
    let (name, role) = roles.iter().find(|(name, _)| line.text.starts_with(name))?;
    let rest = line.text[name.len()..].trim_start();
    let user = rest.strip_prefix("(User ").map(|r| r.chars().take_while(char::is_ascii_digit).collect());
    (rest == ":" || user.is_some()).then_some(Part { role, user, indent: line.indent })
}

/// `com.example/.Admin:` of an admin, `admin=ComponentInfo{com.example/.Admin}` of an owner.
fn component(text: &str, role: &str) -> Option<String> {
    let found = if role == "device_admin" {
        text.strip_suffix(':').filter(|c| c.contains('/') && !c.contains([' ', '=']))
    } else {
        text.strip_prefix("admin=").map(|c| c.trim_start_matches("ComponentInfo").trim_matches(['{', '}']))
    };
    found.map(str::to_owned)
}

fn end(holder: Option<Holder>, sink: &mut Sink) {
    let Some(holder) = holder else { return };
    let mut detail = Details::new();
    detail.plain("component", Some(&holder.component));
    detail.plain("user", holder.user);
    for policy in holder.policies {
        detail.plain("policy", Some(policy));
    }
    let event = Control {
        role: Some(holder.role.to_owned()),
        holder: package(&holder.component),
        enabled: Some(true),
    };
    sink.emit(Locator::Line { line: holder.line }, &[], event, detail.list());
}
