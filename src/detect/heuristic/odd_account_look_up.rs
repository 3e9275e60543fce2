//! A look-up of an account whose name holds bytes that no account has.
//!
//! Runs of NUL bytes in the list of looked-up accounts were seen on phones that Pegasus attacked;
//! the Mobile Verification Toolkit looks for them.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::Record;
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "odd-account-look-up",
    severity: Severity::Medium,
    name: "look-ups of impossible accounts",
    title: "The phone looked up an account with an impossible name",
    explanation: "{ $count ->
        [one] The phone asked Apple about an account
       *[other] The phone asked Apple about { $count } accounts
    } whose name holds empty bytes. No ordinary account has such a name; it was seen on phones attacked through iMessage.",
    proves: "That something on or towards this phone used an account name that cannot be typed.",
    does_not_prove: "That an attack succeeded.",
    benign_causes: &["The list was damaged when it was written.", "A fault in iOS or in a tool that copied the phone."],
    source: "Mobile Verification Toolkit, check of the id status cache",
    techniques: &["T1658"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::All(&["ios_id_status_cache"]),
    argues_from_absence: false,
    keep,
    conclude,
};

fn keep(record: &Record) -> Option<Fact> {
    let odd = record.artifact == "ios_id_status_cache"
        && record.detail.iter().any(|d| d.name == "user" && d.value.contains("\0\0"));
    odd.then(|| Fact::evidence(record, None, 0))
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let records: Vec<_> = facts.iter().filter_map(|f| f.record.clone()).collect();
    if records.is_empty() {
        return Vec::new();
    }
    let args = vec![("count", Argument::Number(records.len() as u64))];
    vec![Conclusion { severity: Severity::Medium, records, args }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::{Connection, Detail, DetailKind};

    fn look_up(user: &str) -> Record {
        let detail = vec![Detail { name: "user", kind: DetailKind::Email, value: user.into() }];
        Record { artifact: "ios_id_status_cache", detail, ..record(Connection::default()) }
    }

    #[test]
    fn empty_bytes_are_odd_and_names_are_not() {
        assert!(keep(&look_up("mailto:a\0\0\0@example.com")).is_some());
        for user in ["mailto:a@example.com", "tel:+12025550142", "mailto:a\0b@example.com", ""] {
            assert!(keep(&look_up(user)).is_none(), "{user}");
        }
        assert_eq!(conclude(&[], &Case::default(), &[]), []);
    }
}
