//! Intrusion logs of Android's Advanced Protection: name look-ups, connections, security events.
//!
//! One JSON object a line with one key that names its kind. The owner switches them on, they are kept
//! encrypted for a year, and nobody who takes over the phone can take a line back. Times are
//! milliseconds in look-ups and connections and nanoseconds in security events, but not always: the
//! magnitude decides. Security events carry one more key, the tag of Android's `SecurityLog`.

use super::dump::{self, said};
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::record::{
    Boot, Connection, Control, DetailKind, Event, File, Install, Locator, LogLine, Network, Platform, Process,
};
use crate::sentence::Sentence;
use crate::time::Timestamp;
use serde_json::Value;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_intrusion_logs",
    platform: Platform::Android,
    title: "Intrusion logs",
    paths: &["/cmd/intrusion_logs/**"],
    companions: &[],
    proves: "That the phone looked up this name, connected to this address, or did this, and which application did it.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let mut damaged = 0;
    dump::lines(inputs, sink, &mut |line, sink| {
        let value: Result<Value, _> = serde_json::from_str(line.text);
        let Ok(Value::Object(row)) = value else {
            damaged += 1;
            return;
        };
        for (kind, value) in &row {
            // One line holds one event; should it hold more, each has a place of its own.
            let place = if row.len() == 1 {
                Locator::Line { line: line.number }
            } else {
                Locator::LinePart { line: line.number, part: kind.clone() }
            };
            match &**kind {
                "dns_event" => look_up(place, value, sink),
                "connect_event" => connection(place, value, sink),
                "security_event" => security(&place, value, sink),
                _ => {
                    let event = LogLine { process: Some(kind.clone()), text: Some(value.to_string()) };
                    sink.emit(place, &[("logged", time(value))], event, Vec::new());
                }
            }
        }
    })?;
    if damaged > 0 {
        sink.lost(Sentence::new("log-damaged").count("count", damaged));
    }
    Ok(())
}

fn time(row: &Value) -> Option<Timestamp> {
    let number = row.get("event_time")?;
    let number = number.as_i64().or_else(|| number.as_str()?.parse().ok())?;
    match number.unsigned_abs() {
        0..100_000_000_000 => Timestamp::unix_seconds(number),
        100_000_000_000..100_000_000_000_000 => Timestamp::unix_milliseconds(number),
        100_000_000_000_000..100_000_000_000_000_000 => Timestamp::unix_microseconds(number),
        _ => {
            let nanos = i32::try_from(number.rem_euclid(1_000_000_000)).ok()?;
            let instant = jiff::Timestamp::new(number.div_euclid(1_000_000_000), nanos).ok()?;
            Some(Timestamp::from_instant(instant))
        }
    }
}

fn text(row: &Value, key: &str) -> Option<String> {
    match row.get(key)? {
        Value::String(text) => said(text),
        Value::Null => None,
        other => Some(other.to_string()),
    }
}

/// `/1.2.3.4` or `host/1.2.3.4`, as Java prints an address.
fn address(text: &str) -> Option<String> {
    let address = text.rsplit('/').next().unwrap_or(text);
    let nowhere = ["0.0.0.0", "::", "::1", "127.0.0.1", ""];
    (!nowhere.contains(&address)).then(|| address.to_owned())
}

fn look_up(place: Locator, row: &Value, sink: &mut Sink) {
    let mut detail = Details::new();
    for one in row.get("ip_addresses").and_then(Value::as_array).into_iter().flatten() {
        detail.add("address", DetailKind::Host, one.as_str().and_then(address));
    }
    let event = Connection { host: text(row, "hostname"), port: None, app: text(row, "package_name") };
    sink.emit(place, &[("looked_up", time(row))], event, detail.list());
}

fn connection(place: Locator, row: &Value, sink: &mut Sink) {
    let port = row.get("port").and_then(Value::as_u64).and_then(|p| u16::try_from(p).ok());
    let host = text(row, "ip_address").and_then(|a| address(&a));
    let event = Connection { host, port, app: text(row, "package_name") };
    sink.emit(place, &[("connected", time(row))], event, Vec::new());
}

fn security(place: &Locator, row: &Value, sink: &mut Sink) {
    let Some(object) = row.as_object() else { return };
    let tags = object.iter().filter(|(key, _)| !["event_time", "event_id"].contains(&&***key));
    for (tag, value) in tags {
        let mut detail = Details::new();
        detail.plain("tag", Some(tag));
        detail.plain("event_id", text(row, "event_id"));
        let event = of_tag(tag, value, &mut detail);
        sink.emit(place.clone(), &[("logged", time(row))], event, detail.list());
    }
}

/// The event that a tag of the security log stands for. What none of the kinds states is a line.
fn of_tag(tag: &str, value: &Value, detail: &mut Details) -> Event {
    let get = |key: &str| text(value, key);
    detail.plain("success", get("success"));
    match tag {
        "package_installed" | "package_updated" | "package_uninstalled" => {
            detail.plain("version_code", get("version_code"));
            detail.plain("user", get("user_id"));
            let action = match tag {
                "package_installed" => "installed",
                "package_updated" => "updated",
                _ => "removed",
            };
            let id = get("package_name").or_else(|| get("package"));
            Install { id, action: Some(action.to_owned()), installer: None }.into()
        }
        "app_process_start" => {
            detail.plain("uid", get("uid"));
            detail.plain("context", get("seinfo"));
            for key in ["apk_hash", "sha256", "base_apk_hash"] {
                detail.add("sha256", DetailKind::Hash, get(key));
            }
            let name = get("process");
            // `com.example:remote` is a second process of the application.
            let app = name.as_deref().and_then(|n| n.split(':').next()).map(str::to_owned);
            let pid = get("pid").and_then(|pid| pid.parse().ok());
            Process { name, app, pid, ..Process::default() }.into()
        }
        "adb_shell_cmd" | "adb_shell_interactive" => {
            let command = get("command").or_else(|| value.as_str().and_then(said));
            // Any word of a command may be the name of a package.
            for word in command.iter().flat_map(|c| c.split_whitespace()).take(50) {
                let fits = |c: char| c.is_ascii_alphanumeric() || "._/".contains(c);
                if word.contains('.') && word.chars().all(fits) {
                    detail.add("word", DetailKind::App, super::dump::package(word));
                }
            }
            LogLine { process: Some("adb".to_owned()), text: command }.into()
        }
        "adb_sync_recv_file" | "adb_sync_send_file" => {
            let file = get("path").or_else(|| value.as_str().and_then(said));
            File { file, ..File::default() }.into()
        }
        "os_startup" | "os_shutdown" => {
            detail.plain("verified_boot_state", get("verified_boot_state"));
            detail.plain("dm_verity_mode", get("dm_verity_mode"));
            let action = if tag == "os_startup" { "started" } else { "stopped" };
            Boot { action: Some(action.to_owned()), version: None }.into()
        }
        "cert_authority_installed" | "cert_authority_removed" => {
            detail.plain("subject", get("subject"));
            detail.plain("user", get("user_id"));
            let enabled = Some(tag == "cert_authority_installed");
            Control { role: Some("certificate".to_owned()), holder: None, enabled }.into()
        }
        "wifi_connection" | "wifi_disconnection" => {
            detail.plain("event_type", get("event_type"));
            Network { name: None, hardware_address: get("bssid") }.into()
        }
        _ => {
            let said = match value {
                Value::Object(object) if object.is_empty() => None,
                Value::Null => None,
                other => Some(other.to_string()),
            };
            LogLine { process: Some(tag.to_owned()), text: said }.into()
        }
    }
}
