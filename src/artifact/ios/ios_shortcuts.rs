//! `Shortcuts.sqlite`: automations, what they do, what starts them, and when they ran.
//!
//! Seen in backups and dumps at `/private/var/mobile/Library/Shortcuts/`. A shortcut can send what
//! is on the phone to an address whenever something happens, with no application installed. Names
//! stand in `ZSHORTCUT`, actions as a property list in `ZSHORTCUTACTIONS`, what starts one in
//! `ZTRIGGER` and when that happened in `ZTRIGGEREVENT`, runs in `ZSHORTCUTRUNEVENT` (as published
//! by MVT, by islet, and by notes on the database of macOS 26). Times are Cocoa seconds.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::format::plist as plists;
use crate::format::sqlite::{Cells, Database};
use crate::record::{DetailKind, Locator, Platform, Shortcut};
use crate::time::Timestamp;
use linkify::{LinkFinder, LinkKind};
use plist::Value;
use rustc_hash::FxHashMap;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_shortcuts",
    platform: Platform::Ios,
    title: "Shortcuts",
    paths: &["/private/var/mobile/Library/Shortcuts/Shortcuts.sqlite"],
    companions: SQLITE,
    proves: "That an automation is set up on the phone, what it does, and when it was made, changed and run.",
    only_in_encrypted_backups: false,
    parse,
};

/// Actions of one shortcut that are kept.
const MOST_ACTIONS: usize = 2_000;

/// Values of one shortcut or trigger that are kept.
const MOST_VALUES: usize = 300;

/// Property lists inside property lists that are opened.
const DEEPEST: u32 = 3;

const SHORTCUT: &[&str] = &[
    "ZNAME",
    "ZCREATIONDATE",
    "ZMODIFICATIONDATE",
    "ZLASTRUNEVENTDATE",
    "ZACTIONSDESCRIPTION",
    "ZWORKFLOWSUBTITLE",
    "ZPHRASE",
    "ZSOURCE",
    "ZGALLERYIDENTIFIER",
    "ZASSOCIATEDAPPBUNDLEIDENTIFIER",
    "ZWORKFLOWID",
    "ZTOMBSTONED",
    "ZHIDDENFROMLIBRARYANDSYNC",
    "ZRUNEVENTSCOUNT",
    "ZACTIONCOUNT",
];

const TRIGGER: &[&str] = &[
    "ZSHORTCUT",
    "ZENABLED",
    "ZSHOULDPROMPT",
    "ZSHOULDNOTIFY",
    "ZSHOULDRECUR",
    "ZDISABLEMENTREASON",
    "ZTRIGGERID",
    "ZSOURCE",
    "ZDATA",
];

/// What is told of a value of a property list, if it can lead somewhere.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    Link(String),
    Other(DetailKind, String),
}

/// What one shortcut does.
#[derive(Default)]
struct Actions {
    identifiers: Vec<String>,
    found: Vec<Found>,
    unreadable: bool,
}

/// What starts one shortcut.
struct Trigger {
    line: String,
    found: Vec<Found>,
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let mut actions = actions(db, sink);
    let (mut triggers, shortcut_of) = triggers(db, sink);
    let mut names = FxHashMap::default();
    let scan = db.rows("ZSHORTCUT", SHORTCUT, &mut |rowid, cells| {
        let (does, starts) = (actions.remove(&rowid), triggers.remove(&rowid).unwrap_or_default());
        let name = shortcut(rowid, cells, does.map(|(_, does)| does).unwrap_or_default(), starts, sink);
        names.extend(name.map(|name| (rowid, name)));
    });
    sink.scanned(scan);
    // Actions whose shortcut is gone.
    let mut left: Vec<_> = actions.into_values().collect();
    left.sort_unstable_by_key(|(rowid, _)| *rowid);
    for (rowid, does) in left {
        let mut detail = Details::new();
        let event = Shortcut { name: None, links: tell(does.found, &mut detail), actions: does.identifiers };
        sink.emit(Locator::Row { table: "ZSHORTCUTACTIONS", rowid }, &[], event, detail.list());
    }
    runs(db, &names, sink);
    started(db, &names, &shortcut_of, sink);
    Ok(())
}

/// The actions by the key of their shortcut. A damaged list loses the actions of that one.
fn actions(db: &Database, sink: &mut Sink) -> FxHashMap<i64, (i64, Actions)> {
    let mut all = FxHashMap::default();
    let scan = db.rows("ZSHORTCUTACTIONS", &["ZSHORTCUT", "ZDATA"], &mut |rowid, cells| {
        let key = cells.integer().unwrap_or(-rowid);
        let mut does = Actions::default();
        match cells.blob().map(plists::parse) {
            Some(Ok(list)) => read_actions(&list, &mut does),
            Some(Err(sentence)) => {
                does.unreadable = true;
                sink.lost(sentence);
            }
            None => {}
        }
        all.insert(key, (rowid, does));
    });
    sink.scanned(scan);
    all
}

fn read_actions(list: &Value, does: &mut Actions) {
    let inside = || list.as_dictionary()?.get("WFWorkflowActions")?.as_array();
    let Some(actions) = list.as_array().or_else(inside) else { return does.unreadable = true };
    for action in actions.iter().take(MOST_ACTIONS) {
        let identifier = plists::text(action, "WFWorkflowActionIdentifier");
        does.identifiers.push(identifier.unwrap_or_else(|| "unknown".to_owned()));
        let parameters = action.as_dictionary().and_then(|a| a.get("WFWorkflowActionParameters"));
        if let Some(parameters) = parameters {
            walk("", parameters, DEEPEST, &mut does.found);
        }
    }
}

/// Every value at any depth that can lead somewhere, also in lists that are kept as bytes.
/// The depth of one list is what its reader allows.
fn walk(key: &str, value: &Value, depth: u32, found: &mut Vec<Found>) {
    match value {
        Value::Dictionary(entries) => entries.iter().for_each(|(key, value)| walk(key, value, depth, found)),
        Value::Array(items) => items.iter().for_each(|item| walk(key, item, depth, found)),
        Value::String(text) => look(key, text, found),
        Value::Data(bytes) if depth > 0 && bytes.starts_with(b"bplist") => {
            if let Ok(inner) = plists::parse(bytes) {
                walk(key, &inner, depth - 1, found);
            }
        }
        _ => {}
    }
}

fn look(key: &str, text: &str, found: &mut Vec<Found>) {
    let mut put = |what: Found| {
        if found.len() < MOST_VALUES && !found.contains(&what) {
            found.push(what);
        }
    };
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]);
    let links: Vec<_> = finder.links(text).map(|link| link.as_str().to_owned()).collect();
    let one_word = !text.contains(char::is_whitespace);
    if !links.is_empty() {
        for link in links {
            put(Found::Link(link));
        }
    } else if key.ends_with("URL") && one_word && text.contains('.') {
        put(Found::Link(text.to_owned()));
    } else if one_word && text.contains('@') {
        put(Found::Other(DetailKind::Email, text.to_owned()));
    } else if is_number(text) {
        put(Found::Other(DetailKind::Phone, text.to_owned()));
    } else if text.contains('.') {
        put(Found::Other(DetailKind::Text, text.to_owned()));
    }
}

/// Whether a text is a telephone number as people write one.
fn is_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (7..=15).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || "+-() \u{a0}".contains(c))
}

/// The links among what was found; everything else becomes a detail.
fn tell(found: Vec<Found>, detail: &mut Details) -> Vec<String> {
    let mut links = Vec::new();
    for what in found {
        match what {
            Found::Link(link) => links.push(link),
            Found::Other(kind, value) => detail.add("value", kind, Some(value)),
        }
    }
    links
}

/// What starts shortcuts: by the key of the shortcut, and which shortcut a trigger starts.
fn triggers(db: &Database, sink: &mut Sink) -> (FxHashMap<i64, Vec<Trigger>>, FxHashMap<i64, i64>) {
    let (mut all, mut shortcut_of) = (FxHashMap::<i64, Vec<Trigger>>::default(), FxHashMap::default());
    let scan = db.rows("ZTRIGGER", TRIGGER, &mut |rowid, cells| {
        let Some(shortcut) = cells.integer() else { return };
        shortcut_of.insert(rowid, shortcut);
        let mut line = format!("row {rowid}");
        for name in ["enabled", "asks", "notifies", "repeats", "disabled_because", "id", "source"] {
            if let Some(value) = cells.filled() {
                line = format!("{line}; {name}: {value}");
            }
        }
        let mut found = Vec::new();
        match cells.blob().map(plists::parse) {
            Some(Ok(list)) => read_trigger(&list, &mut line, &mut found),
            Some(Err(sentence)) => sink.lost(sentence),
            None => {}
        }
        all.entry(shortcut).or_default().push(Trigger { line, found });
    });
    sink.scanned(scan);
    (all, shortcut_of)
}

/// The kind of a trigger is the class of its archive; its conditions are plain values in there.
fn read_trigger(list: &Value, line: &mut String, found: &mut Vec<Found>) {
    let mut count = 0;
    plists::each_value(list, &mut |key, value| {
        let name = key.rsplit('/').next().unwrap_or(key);
        let known = ["$archiver", "$version", "$null"];
        count += 1;
        if count > MOST_VALUES || line.len() > 2_000 || known.contains(&name) || known.contains(&value) {
            return;
        }
        // What an archive holds stands in a list of its own; the classes above a class say nothing.
        if name.bytes().all(|b| b.is_ascii_digit()) {
            if !key.contains("$classes/") {
                *line = format!("{line}; {value}");
            }
        } else {
            *line = format!("{line}; {}: {value}", name.trim_start_matches('$'));
        }
    });
    walk("", list, DEEPEST, found);
}

fn shortcut(
    rowid: i64,
    cells: &mut Cells<'_>,
    does: Actions,
    starts: Vec<Trigger>,
    sink: &mut Sink,
) -> Option<String> {
    let name = cells.filled();
    let mut next = || cells.real().and_then(Timestamp::cocoa_seconds);
    let times = [("created", next()), ("modified", next()), ("last_run", next())];
    let mut detail = Details::new();
    for name in ["description", "subtitle", "phrase"] {
        detail.add(name, DetailKind::Text, cells.filled());
    }
    for name in ["source", "gallery"] {
        detail.link(name, cells.filled());
    }
    for name in ["app", "workflow_id"] {
        detail.plain(name, cells.filled());
    }
    for name in ["deleted", "hidden", "runs", "action_count"] {
        detail.number(name, cells.integer());
    }
    detail.plain("actions", Some("unreadable").filter(|_| does.unreadable));
    let mut links = tell(does.found, &mut detail);
    for trigger in starts {
        detail.add("trigger", DetailKind::Text, Some(trigger.line));
        links.extend(tell(trigger.found, &mut detail));
    }
    let event = Shortcut { name: name.clone(), actions: does.identifiers, links };
    sink.emit(Locator::Row { table: "ZSHORTCUT", rowid }, &times, event, detail.list());
    name
}

/// Each time a shortcut ran.
fn runs(db: &Database, names: &FxHashMap<i64, String>, sink: &mut Sink) {
    let columns = &["ZSHORTCUT", "ZDATE", "ZOUTCOME", "ZSOURCE", "ZTRIGGER", "ZTRIGGERID"];
    sink.table(db, "ZSHORTCUTRUNEVENT", columns, &|rowid, cells, sink| {
        let name = cells.integer().and_then(|key| names.get(&key)).cloned();
        let ran = cells.real().and_then(Timestamp::cocoa_seconds);
        let mut detail = Details::new();
        for name in ["outcome", "source", "trigger", "trigger_id"] {
            detail.plain(name, cells.filled());
        }
        let event = Shortcut { name, ..Shortcut::default() };
        sink.emit(Locator::Row { table: "ZSHORTCUTRUNEVENT", rowid }, &[("ran", ran)], event, detail.list());
    });
}

/// Each time what starts a shortcut happened.
fn started(
    db: &Database,
    names: &FxHashMap<i64, String>,
    shortcut_of: &FxHashMap<i64, i64>,
    sink: &mut Sink,
) {
    let scan = db.rows("ZTRIGGEREVENT", &["ZTRIGGER", "ZDATECREATED", "ZEVENTINFO"], &mut |rowid, cells| {
        let trigger = cells.integer();
        let name = trigger.and_then(|key| names.get(shortcut_of.get(&key)?)).cloned();
        let when = cells.real().and_then(Timestamp::cocoa_seconds);
        let mut detail = Details::new();
        detail.plain("trigger", trigger);
        let mut found = Vec::new();
        if let Some(Ok(list)) = cells.blob().map(plists::parse) {
            walk("", &list, DEEPEST, &mut found);
        }
        let event = Shortcut { name, links: tell(found, &mut detail), ..Shortcut::default() };
        sink.emit(
            Locator::Row { table: "ZTRIGGEREVENT", rowid },
            &[("triggered", when)],
            event,
            detail.list(),
        );
    });
    sink.scanned(scan);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(key: &str, text: &str) -> Vec<Found> {
        let mut all = Vec::new();
        look(key, text, &mut all);
        all
    }

    #[test]
    fn what_can_lead_somewhere_is_told_by_its_kind() {
        let link = |text: &str| vec![Found::Link(text.to_owned())];
        let other = |kind, text: &str| vec![Found::Other(kind, text.to_owned())];
        assert_eq!(
            found("WFTextActionText", "see https://a.example/x, and more"),
            link("https://a.example/x")
        );
        assert_eq!(found("WFURLActionURL", "drop.example.net/up"), link("drop.example.net/up"));
        assert_eq!(found("WFEmail", "a@example.org"), other(DetailKind::Email, "a@example.org"));
        assert_eq!(found("WFNumber", "+44 7700 900123"), other(DetailKind::Phone, "+44 7700 900123"));
        assert_eq!(found("WFText", "from example.org"), other(DetailKind::Text, "from example.org"));
        assert_eq!(found("WFText", "hello"), []);
    }
}
