//! The history of app operations: each use of microphone, camera and location of the last days, with its length.
//!
//! Up to Android 15 in files of `discrete/`, XML of either form: `u ui=` (uid) holds `p pn=` (package), that `o op=`
//! (number of the operation), that `a at=` (attribution tag), and that `e` with the time `nt` and the duration `nd` in
//! milliseconds, the state `us` and by whom `f`. From Android 16 on in the table `app_op_accesses` of a database, one
//! row a use, or one for several (`access_count`). Times are rounded to a minute, and what is older than a day, at
//! most a month, is removed (`DiscreteRegistry`, `AppOpHistoryHelper` of AOSP).

use super::stored::operations::{by, event, foreground, name, state};
use super::stored::{each, is_xml};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::android_xml::Piece;
use crate::format::sqlite::Cells;
use crate::record::{Locator, Platform};
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_appops_history",
    platform: Platform::Android,
    title: "History of uses of microphone, camera and location",
    paths: &["/data/system/appops/discrete/*tl", "/data/system/appops/app_op_history.db"],
    companions: SQLITE,
    proves: "That an application used this power at this time and for so long. Only the last days are kept.",
    only_in_encrypted_backups: false,
    parse,
};

const COLUMNS: &[&str] = &[
    "uid",
    "package_name",
    "op_code",
    "attribution_tag",
    "access_time",
    "access_duration",
    "uid_state",
    "op_flags",
    "access_count",
    "reject_count",
    "total_duration",
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    if is_xml(inputs) {
        return each(inputs, sink, &mut |piece, sink| element(&piece, sink));
    }
    let db = inputs.database()?;
    sink.database(db);
    sink.table(db, "app_op_accesses", COLUMNS, &row);
    Ok(())
}

/// One use.
#[derive(Default)]
struct Use {
    uid: Option<i64>,
    package: Option<String>,
    op: i64,
    tag: Option<String>,
    when: Option<i64>,
    /// Milliseconds.
    duration: Option<i64>,
    state: Option<i64>,
    flags: Option<i64>,
    times: Option<i64>,
    refused: bool,
}

fn element(piece: &Piece<'_>, sink: &mut Sink) {
    let Piece::Begin(element, around) = piece else { return };
    let outer = |name: &str| around.iter().rev().find(|e| e.name == name);
    let Some(op) = outer("o").and_then(|e| e.number("op")).filter(|_| element.name == "e") else { return };
    let used = Use {
        uid: outer("u").and_then(|e| e.number("ui")),
        package: outer("p").and_then(|e| e.get("pn")).map(str::to_owned),
        op,
        tag: outer("a").and_then(|e| e.get("at")).map(str::to_owned),
        when: element.number("nt"),
        duration: element.number("nd"),
        state: element.number("us"),
        flags: element.number("f"),
        ..Use::default()
    };
    used.emit(Locator::Key { key: element.number.to_string() }, sink);
}

fn row(rowid: i64, cells: &mut Cells<'_>, sink: &mut Sink) {
    let (uid, package) = (cells.integer(), cells.filled());
    let Some(op) = cells.integer() else { return };
    let (tag, when, duration) = (cells.filled(), cells.integer(), cells.integer());
    let (state, flags, times) = (cells.integer(), cells.integer(), cells.integer());
    let (refusals, total) = (cells.integer(), cells.integer());
    let refused = times.is_some_and(|n| n <= 0) && refusals.is_some_and(|n| n > 0);
    let used = Use {
        uid,
        package,
        op,
        tag,
        when,
        duration: duration.or(total),
        state,
        flags,
        times: times.filter(|n| *n > 1),
        refused,
    };
    used.emit(Locator::Row { table: "app_op_accesses", rowid }, sink);
}

impl Use {
    fn emit(self, place: Locator, sink: &mut Sink) {
        let op = name(self.op);
        let state = self.state.and_then(state);
        let duration = self.duration.filter(|n| *n > 0);
        let mut detail = Details::new();
        detail.plain("op", Some(&op));
        detail.plain("uid", self.uid);
        detail.plain("state", state);
        detail.plain("by", self.flags.and_then(by));
        detail.plain("duration", duration.map(|n| format!("{n}ms")));
        detail.plain("times", self.times);
        detail.plain("tag", self.tag);
        let instant = |n: i64| Some(n).filter(|n| *n > 0).and_then(Timestamp::unix_milliseconds);
        let used = self.when.and_then(instant);
        // Of several uses that were counted together the end of the last one is not known.
        let one = self.when.zip(duration).filter(|_| self.times.is_none());
        let until = one.and_then(|(when, duration)| instant(when.checked_add(duration)?));
        let event = event(&op, self.package.as_deref(), self.refused, foreground(state));
        sink.emit(place, &[("used", used), ("used_until", until)], event, detail.list());
    }
}
