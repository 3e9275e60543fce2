//! Files of usage statistics: events of a day, and sums of weeks, months and years.
//!
//! `daily`, `weekly`, `monthly`, `yearly` hold files that are named after the millisecond in which they begin. Times in them count
//! from there, and may be below zero. Up to Android 9 they are XML, in Android 10 protocol buffers
//! with a pool of strings (`IntervalStatsProto`), since Android 11, in the folder of the user, with numbers for strings that
//! `mappings` tells (`IntervalStatsObfuscatedProto`, `ObfuscatedPackagesProto`). Source: `usagestatsservice.proto`,
//! `usagestatsservice_v2.proto` and `UsageEvents` of AOSP.

use crate::artifact::android::android_usage::{Happened, Open, used_last};
use crate::artifact::{Failure, Inputs, Sink};
use crate::format::android_xml::Piece;
use crate::format::protobuf::{self, Value, first};
use crate::record::Locator;
use crate::sentence::Sentence;
use crate::time::Timestamp;
use rustc_hash::FxHashMap;

/// The largest file that is read, in bytes; they have some hundred thousand.
const LARGEST: u64 = 64 << 20;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// Numbers of events that are told, and their names.
const EVENTS: &[(i64, &str)] = &[
    (1, "ACTIVITY_RESUMED"),
    (2, "ACTIVITY_PAUSED"),
    (15, "SCREEN_INTERACTIVE"),
    (16, "SCREEN_NON_INTERACTIVE"),
    (17, "KEYGUARD_SHOWN"),
    (18, "KEYGUARD_HIDDEN"),
    (19, "FOREGROUND_SERVICE_START"),
    (20, "FOREGROUND_SERVICE_STOP"),
    (23, "ACTIVITY_STOPPED"),
    (24, "ACTIVITY_DESTROYED"),
    (26, "DEVICE_SHUTDOWN"),
    (27, "DEVICE_STARTUP"),
];

/// One file as it is read.
struct File<'s, 'r, 'k> {
    /// When it begins, in milliseconds since 1970.
    begin: i64,
    user: &'s str,
    /// Whether its events are told, or its sums: those of a day say what its events say.
    of_a_day: bool,
    open: Open,
    sink: &'r mut Sink<'k>,
}

/// Reads one file.
pub(in crate::artifact::android) fn read(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let path = &inputs.main.path;
    let parts: Vec<&str> = path.rsplit('/').collect();
    let name = parts.first().copied().unwrap_or_default();
    // A file that is being replaced has a suffix.
    let digits = name.find(|c: char| !c.is_ascii_digit()).map_or(name, |end| &name[..end]);
    let Ok(begin) = digits.parse() else { return Err(Failure(damage())) };
    let of_a_day = parts.get(1) == Some(&"daily");
    // .../system_ce/USER/usagestats/daily/NAME, .../usagestats/USER/daily/NAME
    let user = match parts.get(2) {
        Some(&"usagestats") => parts.get(3),
        user => user,
    };
    let mut open = Open::default();
    open.of_user(user.copied().unwrap_or_default());
    let mut file = File { begin, user: user.copied().unwrap_or_default(), of_a_day, open, sink };
    if super::is_xml(inputs) {
        return file.xml(inputs);
    }
    let bytes = inputs.main.content.bytes(inputs.limit.min(LARGEST))?;
    let (fields, whole) = protobuf::fields(&bytes);
    let is_plain = matches!(first(&fields, 2), Some(Value::Bytes(_)));
    if is_plain {
        file.plain(&fields);
    } else {
        let mappings = inputs.beside("mappings");
        let mappings = mappings.map(|input| input.content.bytes(inputs.limit.min(LARGEST))).transpose()?;
        let names = mappings.as_ref().map(|bytes| strings_of(bytes)).unwrap_or_default();
        if names.is_empty() && first(&fields, 22).or(first(&fields, 20)).is_some() {
            file.sink.lost(Sentence::new("usage-without-names"));
        }
        file.with_numbers(&fields, &names);
    }
    if !whole {
        file.sink.lost(damage());
    }
    Ok(())
}

fn damage() -> Sentence {
    Sentence::new("records-damaged").count("count", 1)
}

/// The strings of each application by its number; the first is its name.
fn strings_of(mappings: &[u8]) -> FxHashMap<u64, Vec<String>> {
    let maps = protobuf::fields(mappings).0;
    let of = maps.into_iter().filter(|(number, _)| *number == 2).filter_map(|(_, map)| {
        let fields = map.fields();
        let strings = fields.iter().filter(|(number, _)| *number == 2);
        let strings = strings.map(|(_, value)| value.text().unwrap_or_default()).collect();
        Some((number(&fields, 1)?.unsigned_abs(), strings))
    });
    of.collect()
}

/// A number of a message; those below zero are written like very large ones.
fn number(fields: &[(u64, Value<'_>)], number: u64) -> Option<i64> {
    first(fields, number)?.number().map(u64::cast_signed)
}

/// A text of a list, counted from 1.
fn counted(list: &[String], number: Option<i64>) -> &str {
    let place = number.and_then(|n| usize::try_from(n).ok()).and_then(|n| n.checked_sub(1));
    place.and_then(|n| list.get(n)).map_or("", String::as_str)
}

impl File<'_, '_, '_> {
    fn time(&self, offset: i64) -> Option<Timestamp> {
        // What never was has the first moment of 1970.
        let at = self.begin.checked_add(offset).filter(|at| *at > DAY);
        Timestamp::unix_milliseconds(at?)
    }

    fn event(&mut self, n: usize, kind: Option<i64>, time: Option<i64>, (package, class): (&str, &str)) {
        let kind = EVENTS.iter().find(|(number, _)| Some(*number) == kind);
        let Some((_, kind)) = kind.filter(|_| self.of_a_day) else { return };
        // The names of what was removed are gone; that something was opened says nothing.
        let of_an_app = kind.starts_with("ACTIVITY") || kind.starts_with("FOREGROUND");
        if of_an_app && package.is_empty() {
            return;
        }
        let when = self.time(time.unwrap_or(0));
        let place = Locator::Key { key: format!("event-log/{n}") };
        self.open.event(Happened { when, kind, package, class, place }, self.sink);
    }

    fn sum(&mut self, n: usize, package: &str, last: Option<i64>, total: Option<i64>) {
        let when = last.filter(|_| !self.of_a_day && !package.is_empty()).and_then(|last| self.time(last));
        let Some(when) = when else { return };
        let total = total.map(|ms| format!("{} s", ms / 1_000));
        let place = Locator::Key { key: format!("packages/{n}") };
        used_last((package, total.as_deref(), self.user), when, place, self.sink);
    }

    fn end(&mut self, end: Option<i64>) {
        let until = end.and_then(|end| self.time(end));
        self.open.end(until, self.sink);
    }

    /// Android 10.
    fn plain(&mut self, fields: &[(u64, Value<'_>)]) {
        let pool = first(fields, 2).map(Value::fields).unwrap_or_default();
        let pool = pool.iter().filter(|(number, _)| *number == 2);
        let pool: Vec<String> = pool.map(|(_, value)| value.text().unwrap_or_default()).collect();
        for (n, (field, value)) in fields.iter().enumerate() {
            let inner = value.fields();
            let text = |number: u64, index: u64| {
                let own = first(&inner, number).and_then(Value::text);
                own.unwrap_or_else(|| counted(&pool, self::number(&inner, index)).to_owned())
            };
            match field {
                20 => self.sum(n, &text(1, 2), number(&inner, 3), number(&inner, 4)),
                22 => {
                    let names = (text(1, 2), text(3, 4));
                    self.event(n, number(&inner, 7), number(&inner, 5), (&names.0, &names.1));
                }
                _ => {}
            }
        }
        self.end(number(fields, 1));
    }

    /// Since Android 11.
    fn with_numbers(&mut self, fields: &[(u64, Value<'_>)], names: &FxHashMap<u64, Vec<String>>) {
        for (n, (field, value)) in fields.iter().enumerate() {
            let inner = value.fields();
            let of = number(&inner, 1).and_then(|token| names.get(&token.unsigned_abs()));
            let strings = of.map(Vec::as_slice).unwrap_or_default();
            let package = counted(strings, Some(1));
            match field {
                20 => self.sum(n, package, number(&inner, 3), number(&inner, 4)),
                22 => {
                    let class = counted(strings, number(&inner, 2));
                    self.event(n, number(&inner, 5), number(&inner, 3), (package, class));
                }
                _ => {}
            }
        }
        self.end(number(fields, 1));
    }

    /// Up to Android 9.
    fn xml(&mut self, inputs: &Inputs) -> Result<(), Failure> {
        let bytes = inputs.main.content.bytes(inputs.limit.min(LARGEST))?;
        let (mut n, mut end) = (0, None);
        let reason = crate::format::android_xml::each(&bytes, &mut |piece| {
            let Piece::Begin(element, _) = piece else { return };
            n += 1;
            let package = element.get("package").unwrap_or_default();
            match &*element.name {
                "usagestats" => end = element.number("endTime"),
                "package" => {
                    self.sum(n, package, element.number("lastTimeActive"), element.number("timeActive"));
                }
                "event" => {
                    let class = element.get("class").unwrap_or_default();
                    self.event(n, element.number("type"), element.number("time"), (package, class));
                }
                _ => {}
            }
        });
        self.end(end);
        if let Some(reason) = reason {
            self.sink.lost(Sentence::new("xml-damaged").with("reason", reason));
        }
        Ok(())
    }
}
