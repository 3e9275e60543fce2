//! The answers to "can they hear me, see me, what did they take?", as people and machines are told of them.

use super::{Described, Report};
use crate::artifact;
use crate::detect::capability::{self, About, Answer, Reply};
use crate::detect::{Capability, Why};
use crate::evidence::Kind;
use crate::record::Platform;
use crate::scan::{self, Coverage, Section};
use crate::sentence::Sentence;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One answer for all evidence together.
pub(super) struct Told {
    /// Which capability.
    pub about: &'static About,
    /// The strongest answer that a piece of evidence gives.
    pub reply: Reply,
    /// Tools that are known to do it, of which traces were found.
    pub tools: BTreeSet<String>,
    /// What was read that could have shown it, with its period.
    pub read: Vec<Coverage>,
    /// What was read that only hints at it, with its period.
    pub hints: Vec<Coverage>,
    /// What could have shown it and was not read in any evidence.
    pub absent: BTreeSet<&'static str>,
    /// Keys of the sentences that say how to get it.
    pub obtain: Vec<&'static str>,
}

/// The answers for one piece of evidence.
fn of_section<'s>(described: &Described, section: &'s Section) -> Vec<Answer<'s>> {
    let platform = described.platform();
    let known: Vec<_> = artifact::all().into_iter().filter(|a| a.platform == platform).collect();
    capability::answers(&section.findings, &section.coverage, &known)
}

/// The answers for all evidence together.
pub(super) fn told(report: &Report<'_>) -> Vec<Told> {
    let new = |about| Told {
        about,
        reply: Reply::NotAssessed,
        tools: BTreeSet::new(),
        read: Vec::new(),
        hints: Vec::new(),
        absent: BTreeSet::new(),
        obtain: Vec::new(),
    };
    let mut told: Vec<Told> = capability::TABLE.iter().map(new).collect();
    for (described, section) in &report.parts {
        for (told, answer) in told.iter_mut().zip(of_section(described, section)) {
            told.reply = strongest(told.reply, answer.reply);
            for finding in answer.findings.iter().map(|n| &section.findings[*n]) {
                if let Why::Indicator { indicator, .. } = finding.why {
                    let indicator = &report.library.indicators[indicator];
                    told.tools.insert(report.library.named(indicator).0.to_owned());
                }
            }
            told.read.extend(answer.read.into_iter().cloned());
            told.hints.extend(answer.hints.into_iter().cloned());
            told.absent.extend(&answer.absent);
            for key in obtain(described, &answer.absent) {
                if !told.obtain.contains(&key) {
                    told.obtain.push(key);
                }
            }
        }
    }
    for told in &mut told {
        told.absent.retain(|id| !told.read.iter().any(|c| c.artifact == *id));
    }
    told
}

fn strongest(one: Reply, other: Reply) -> Reply {
    let order = [Reply::Observed, Reply::OfFamily, Reply::NothingFound, Reply::NotAssessed];
    order.into_iter().find(|reply| [one, other].contains(reply)).unwrap_or(one)
}

/// How to get what could show it and is not in this evidence, the easiest first.
fn obtain(described: &Described, absent: &[&'static str]) -> Vec<&'static str> {
    let routes: &[(Kind, bool, &str)] = match described.platform() {
        Platform::Ios => &[
            (Kind::PrivacyReport, false, "obtain-privacy-report"),
            (Kind::ItunesBackup, true, "obtain-encrypted-backup"),
            (Kind::Filesystem, false, "obtain-filesystem"),
        ],
        Platform::Android => &[
            (Kind::BugReport, false, "obtain-bugreport"),
            (Kind::AndroidQf, false, "obtain-androidqf"),
            (Kind::IntrusionLogs, false, "obtain-intrusion-logs"),
        ],
    };
    let all = artifact::all();
    let mut left: Vec<_> = all.into_iter().filter(|a| absent.contains(&a.id)).collect();
    let mut keys = Vec::new();
    for (kind, encrypted, key) in routes {
        // What this very kind of evidence could have had, and has not, is no better asked for again.
        if *kind == described.kind && *encrypted == described.encrypted {
            continue;
        }
        let before = left.len();
        left.retain(|artifact| !scan::may_hold(artifact, *kind, *encrypted));
        if left.len() < before {
            keys.push(*key);
        }
    }
    keys
}

/// What people are asked about: the key of the question.
pub(super) fn question(capability: Capability) -> String {
    let word = serde_json::to_value(capability).ok();
    format!("capability-{}", word.as_ref().and_then(Value::as_str).unwrap_or_default())
}

/// The answer in one sentence.
pub(super) fn reply(told: &Told) -> Sentence {
    let names = told.tools.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    match told.reply {
        Reply::Observed => Sentence::new("reply-observed"),
        Reply::OfFamily => Sentence::new("reply-family").with("names", names),
        Reply::NothingFound => Sentence::new("reply-nothing"),
        Reply::NotAssessed => Sentence::new("reply-not-assessed"),
    }
}

/// The answers for machines.
pub(super) fn json(report: &Report<'_>, id: impl Fn(&crate::detect::Finding) -> String) -> Value {
    let of = |(described, section): &(Described, Section)| -> Vec<Value> {
        let answers = of_section(described, section).into_iter();
        let one = |answer: Answer<'_>| {
            let source = |c: &&Coverage| json!({"artifact": c.artifact, "status": c.status, "earliest": c.earliest, "latest": c.latest});
            json!({
                "evidence": section.id,
                "capability": answer.about.capability,
                "answer": answer.reply.word(),
                "findings": answer.findings.iter().map(|n| id(&section.findings[*n])).collect::<Vec<_>>(),
                "read": answer.read.iter().map(source).collect::<Vec<_>>(),
                "hints": answer.hints.iter().map(source).collect::<Vec<_>>(),
                "absent": answer.absent,
                "obtain": obtain(described, &answer.absent).iter().map(|key| key.trim_start_matches("obtain-")).collect::<Vec<_>>(),
                "techniques": answer.about.techniques,
            })
        };
        answers.map(one).collect()
    };
    report.parts.iter().flat_map(of).collect()
}
