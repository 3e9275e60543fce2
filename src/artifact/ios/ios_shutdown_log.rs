//! `shutdown.log`: programs that were still running when the phone was switched off or restarted.
//!
//! Seen in dumps at `/private/var/db/diagnostics/`, and in a sysdiagnose below
//! `system_logs.logarchive/Extra/`. Programs of Pegasus, Reign and Predator stood in it with their
//! paths (Kaspersky, 2024). The phone asks everything to end, waits, writes down who is still there,
//! waits again, and ends with `SIGTERM: [seconds since 1970]`, the only time in it. Older lines hold
//! the wait and one program; from iOS 26 on a path ends with the UUID of the program, and the file is
//! rotated to `shutdown.0.log` and so on.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::lines;
use crate::record::{Boot, DetailKind, Locator, Platform, ShutdownDelay};
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_shutdown_log",
    platform: Platform::Ios,
    title: "Shutdown log",
    paths: &[
        "/private/var/db/diagnostics/shutdown*.log",
        "/private/var/db/diagnostics/Extra/shutdown*.log",
        "**/system_logs.logarchive/Extra/shutdown*.log",
    ],
    companions: &[],
    proves: "That a program at this path was running when the phone was switched off or restarted, and how long \
             the phone waited for it to end.",
    only_in_encrypted_backups: false,
    parse,
};

/// Programs of one shutdown that wait for its time. A phone runs a few hundred.
const MOST_WAITING: usize = 100_000;

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let unreadable =
        |e: std::io::Error| Failure(Sentence::new("open-unreadable").with("reason", e.to_string()));
    let reader = inputs.main.content.reader_at(0).map_err(unreadable)?;
    let mut log = Log::default();
    let read = lines::each(reader, &mut |number, line, cut| log.line(number, line, cut, sink));
    log.end(sink);
    read.map_err(unreadable)
}

/// A line that names a program.
struct Client {
    line: u64,
    pid: Option<i64>,
    executable: String,
    uuid: Option<String>,
    seconds: f64,
    notice: u32,
}

/// The shutdown that is being read.
#[derive(Default)]
struct Log {
    clients: Vec<Client>,
    /// Seconds waited so far, and how often the phone wrote down who was still there.
    seconds: f64,
    notices: u32,
    /// Lines that name a program and cannot be read.
    damaged: u64,
}

impl Log {
    fn line(&mut self, number: u64, line: &str, cut: bool, sink: &mut Sink) {
        if let Some(waited) = waited(line) {
            self.seconds += waited;
            self.notices += u32::from(line.contains("these clients are still here"));
        }
        if let Some((_, rest)) = line.split_once("remaining client pid:") {
            match client(rest).filter(|_| !cut) {
                Some((pid, path)) => self.client(number, pid, path, sink),
                None => self.damaged += 1,
            }
        } else if let Some((_, rest)) = line.split_once("SIGTERM") {
            let when = ended(rest);
            self.damaged += u64::from(when.is_none());
            self.shutdown(number, when, sink);
        }
    }

    fn client(&mut self, line: u64, pid: Option<i64>, path: &str, sink: &mut Sink) {
        if self.clients.len() >= MOST_WAITING {
            sink.lost(Sentence::new("limit-records").count("limit", MOST_WAITING as u64));
            self.give(None, sink);
        }
        let (executable, uuid) = without_uuid(path);
        let (seconds, notice) = (self.seconds, self.notices);
        self.clients.push(Client { line, pid, executable, uuid, seconds, notice });
    }

    /// Gives the programs that were waited for, and begins anew.
    fn give(&mut self, when: Option<Timestamp>, sink: &mut Sink) {
        for client in self.clients.drain(..) {
            let mut detail = Details::new();
            detail.number("notice", Some(client.notice.into()));
            detail.add("uuid", DetailKind::Plain, client.uuid);
            let event = ShutdownDelay {
                executable: Some(client.executable),
                pid: client.pid,
                seconds: Some((client.seconds * 100.0).round() / 100.0),
            };
            sink.emit(Locator::Line { line: client.line }, &[("shutdown", when)], event, detail.list());
        }
    }

    fn shutdown(&mut self, line: u64, when: Option<Timestamp>, sink: &mut Sink) {
        let mut detail = Details::new();
        detail.plain("notices", Some(self.notices));
        detail.plain("programs", Some(self.clients.len()));
        self.give(when, sink);
        let event = Boot { action: Some("stopped".to_owned()), version: None };
        sink.emit(Locator::Line { line }, &[("shutdown", when)], event, detail.list());
        (self.seconds, self.notices) = (0.0, 0);
    }

    /// What stands behind the last shutdown has no time: it was going on, or the rest was cut off.
    fn end(&mut self, sink: &mut Sink) {
        if !self.clients.is_empty() {
            sink.note(Sentence::new("shutdown-open").count("count", self.clients.len() as u64));
        }
        self.give(None, sink);
        if self.damaged > 0 {
            sink.lost(Sentence::new("log-damaged").count("count", self.damaged));
        }
    }
}

/// The seconds in `After 1.26s, these clients are still here:` and `After 0.1s, remaining client ...`.
fn waited(line: &str) -> Option<f64> {
    let (seconds, _) = line.split_once("After ")?.1.split_once('s')?;
    seconds.trim().parse().ok().filter(|s: &f64| s.is_finite() && *s >= 0.0)
}

/// Number and path in ` 155 (/usr/libexec/nfcd)`. A path may hold brackets itself.
fn client(rest: &str) -> Option<(Option<i64>, &str)> {
    let (pid, path) = rest.split_once('(')?;
    let (path, _) = path.rsplit_once(')')?;
    (!path.is_empty()).then(|| (pid.trim().parse().ok(), path))
}

/// A path without the UUID of the program that iOS 26 adds, and that UUID.
fn without_uuid(path: &str) -> (String, Option<String>) {
    let is_uuid = |part: &str| {
        let hyphens = [8, 13, 18, 23];
        part.len() == 36
            && part
                .bytes()
                .enumerate()
                .all(|(n, b)| if hyphens.contains(&n) { b == b'-' } else { b.is_ascii_hexdigit() })
    };
    match path.rsplit_once('/') {
        Some((program, uuid)) if is_uuid(uuid) && !program.is_empty() => {
            (program.to_owned(), Some(uuid.to_owned()))
        }
        _ => (path.to_owned(), None),
    }
}

/// The time in `: [1612345678] ...` and ` @1712345678`.
fn ended(rest: &str) -> Option<Timestamp> {
    let number = |start: &str| {
        let digits = rest.split_once(start)?.1;
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        digits[..end].parse().ok().and_then(Timestamp::unix_seconds)
    };
    number("[").or_else(|| number("@"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_line_are_read_as_written() {
        assert_eq!(waited("After 1.26s, these clients are still here:"), Some(1.26));
        assert_eq!(waited("After 0.1s, remaining client pid: 155 (/usr/libexec/nfcd)"), Some(0.1));
        assert_eq!((waited("After all"), waited("After -1s"), waited("After NaNs")), (None, None, None));
        assert_eq!(client(" 155 (/a (b)/c)"), Some((Some(155), "/a (b)/c")));
        assert_eq!((client(" 155"), client(" x ()")), (None, None));
        let path = "/usr/libexec/nfcd/0A1B2C3D-0000-4000-8000-000000000001";
        let uuid = Some("0A1B2C3D-0000-4000-8000-000000000001".to_owned());
        assert_eq!(without_uuid(path), ("/usr/libexec/nfcd".to_owned(), uuid));
        assert_eq!(without_uuid("/usr/libexec/nfcd"), ("/usr/libexec/nfcd".to_owned(), None));
        let when = Timestamp::unix_seconds(1_612_345_678);
        assert_eq!((ended(": [1612345678] All"), ended(" @1612345678"), ended(": []")), (when, when, None));
    }
}
