//! `appops.xml`: the last use of each power, by application and state.
//!
//! `pkg n=` holds `uid n=`, that `op n=` (a number), that, since Android 11, `a tag=`, and that
//! `st n=` with the last access `t`, the last refusal `r`, the duration `d` and the proxy `pp`. The
//! key `n` of `st` is the state of the application, shifted by 31 bits, and by whom (`AppOpsService`
//! and `AppOpsManager.makeKey` of AOSP).

use super::each;
use crate::artifact::{Failure, Inputs, Sink};
use crate::format::android_xml::{Element, Piece};
use crate::record::{Event, Permission, SensorUse};
use crate::time::Timestamp;

/// Names of the operations, in the order of their numbers (`AppOpsManager`).
const NAMES: &str = "COARSE_LOCATION FINE_LOCATION GPS VIBRATE READ_CONTACTS WRITE_CONTACTS READ_CALL_LOG \
    WRITE_CALL_LOG READ_CALENDAR WRITE_CALENDAR WIFI_SCAN POST_NOTIFICATION NEIGHBORING_CELLS CALL_PHONE READ_SMS \
    WRITE_SMS RECEIVE_SMS RECEIVE_EMERGENCY_SMS RECEIVE_MMS RECEIVE_WAP_PUSH SEND_SMS READ_ICC_SMS WRITE_ICC_SMS \
    WRITE_SETTINGS SYSTEM_ALERT_WINDOW ACCESS_NOTIFICATIONS CAMERA RECORD_AUDIO PLAY_AUDIO READ_CLIPBOARD \
    WRITE_CLIPBOARD TAKE_MEDIA_BUTTONS TAKE_AUDIO_FOCUS AUDIO_MASTER_VOLUME AUDIO_VOICE_VOLUME AUDIO_RING_VOLUME \
    AUDIO_MEDIA_VOLUME AUDIO_ALARM_VOLUME AUDIO_NOTIFICATION_VOLUME AUDIO_BLUETOOTH_VOLUME WAKE_LOCK \
    MONITOR_LOCATION MONITOR_HIGH_POWER_LOCATION GET_USAGE_STATS MUTE_MICROPHONE TOAST_WINDOW PROJECT_MEDIA \
    ACTIVATE_VPN WRITE_WALLPAPER ASSIST_STRUCTURE ASSIST_SCREENSHOT READ_PHONE_STATE ADD_VOICEMAIL USE_SIP \
    PROCESS_OUTGOING_CALLS USE_FINGERPRINT BODY_SENSORS READ_CELL_BROADCASTS MOCK_LOCATION READ_EXTERNAL_STORAGE \
    WRITE_EXTERNAL_STORAGE TURN_SCREEN_ON GET_ACCOUNTS RUN_IN_BACKGROUND AUDIO_ACCESSIBILITY_VOLUME \
    READ_PHONE_NUMBERS REQUEST_INSTALL_PACKAGES PICTURE_IN_PICTURE INSTANT_APP_START_FOREGROUND ANSWER_PHONE_CALLS \
    RUN_ANY_IN_BACKGROUND CHANGE_WIFI_STATE REQUEST_DELETE_PACKAGES BIND_ACCESSIBILITY_SERVICE ACCEPT_HANDOVER \
    MANAGE_IPSEC_TUNNELS START_FOREGROUND BLUETOOTH_SCAN USE_BIOMETRIC ACTIVITY_RECOGNITION SMS_FINANCIAL_TRANSACTIONS \
    READ_MEDIA_AUDIO WRITE_MEDIA_AUDIO READ_MEDIA_VIDEO WRITE_MEDIA_VIDEO READ_MEDIA_IMAGES WRITE_MEDIA_IMAGES \
    LEGACY_STORAGE ACCESS_ACCESSIBILITY READ_DEVICE_IDENTIFIERS ACCESS_MEDIA_LOCATION QUERY_ALL_PACKAGES \
    MANAGE_EXTERNAL_STORAGE INTERACT_ACROSS_PROFILES ACTIVATE_PLATFORM_VPN LOADER_USAGE_STATS deprecated \
    AUTO_REVOKE_PERMISSIONS_IF_UNUSED AUTO_REVOKE_MANAGED_BY_INSTALLER NO_ISOLATED_STORAGE PHONE_CALL_MICROPHONE \
    PHONE_CALL_CAMERA RECORD_AUDIO_HOTWORD";

/// States of an application, from the number on which begins them.
const STATES: &[(i64, &str)] =
    &[(100, "pers"), (200, "top"), (300, "fgsvcl"), (400, "fgsvc"), (500, "fg"), (600, "bg"), (700, "cch")];

/// By whom, by bit.
const BY: &[(i64, &str)] = &[(1, "s"), (2, "tp"), (4, "up"), (8, "tpd"), (16, "upd")];

/// One use of a power, or one refusal.
pub(in super::super) struct Use<'a> {
    pub op: String,
    pub package: &'a str,
    pub uid: Option<&'a str>,
    pub tag: Option<&'a str>,
    pub state: Option<&'static str>,
    pub by: Option<&'static str>,
    pub refused: bool,
    pub when: Option<Timestamp>,
    /// Milliseconds.
    pub duration: Option<i64>,
    pub through: Option<&'a str>,
    pub number: u64,
}

/// Gives every use that a file knows of.
pub(in super::super) fn operations(
    inputs: &Inputs,
    sink: &mut Sink,
    given: &mut dyn FnMut(&Use<'_>, &mut Sink),
) -> Result<(), Failure> {
    each(inputs, sink, &mut |piece, sink| {
        let Piece::Begin(element, around) = piece else { return };
        let outer = |name: &str| around.iter().rev().find(|e| e.name == name);
        let (Some(package), Some(op)) = (outer("pkg").and_then(|e| e.get("n")), outer("op")) else { return };
        if element.name != "st" {
            return;
        }
        let key = element.number("n");
        for (name, refused) in [("t", false), ("r", true)] {
            let when = element.number(name).filter(|n| *n > 0).and_then(Timestamp::unix_milliseconds);
            if when.is_none() {
                continue;
            }
            let found = Use {
                op: name_of(op),
                package,
                uid: outer("uid").and_then(|e| e.get("n")),
                tag: outer("a").and_then(|e| e.get("tag").or_else(|| e.get("id"))),
                state: key.and_then(|key| find(STATES, key >> 31)),
                by: key.and_then(|key| find(BY, key & 0x7fff_ffff)),
                refused,
                when,
                duration: element.number("d").filter(|d| *d > 0 && !refused),
                through: element.get("pp").filter(|_| !refused),
                number: element.number,
            };
            given(&found, sink);
        }
    })
}

fn find(list: &[(i64, &'static str)], number: i64) -> Option<&'static str> {
    list.iter().find(|(known, _)| *known == number).map(|(_, name)| *name)
}

/// The name of an operation.
fn name_of(op: &Element) -> String {
    op.number("n").map_or_else(|| format!("OP_{}", op.get("n").unwrap_or_default()), name)
}

/// The name of the operation of a number. A number without a name is said as it is.
pub(in super::super) fn name(number: i64) -> String {
    let name = usize::try_from(number).ok().and_then(|n| NAMES.split_whitespace().nth(n));
    name.map_or_else(|| format!("OP_{number}"), str::to_owned)
}

/// The state of an application, by its number: of those that lie between two, the one above.
pub(in super::super) fn state(number: i64) -> Option<&'static str> {
    STATES.iter().find(|(known, _)| number <= *known).map(|(_, name)| *name)
}

/// By whom, by bit.
pub(in super::super) fn by(flags: i64) -> Option<&'static str> {
    find(BY, flags)
}

/// Operations that use a sensor.
const SENSORS: &[(&str, &str)] = &[
    ("RECORD_AUDIO", "microphone"),
    ("PHONE_CALL_MICROPHONE", "microphone"),
    ("RECORD_AUDIO_HOTWORD", "microphone"),
    ("RECORD_INCOMING_PHONE_AUDIO", "microphone"),
    ("CAMERA", "camera"),
    ("PHONE_CALL_CAMERA", "camera"),
    ("FINE_LOCATION", "location"),
    ("COARSE_LOCATION", "location"),
    ("MONITOR_HIGH_POWER_LOCATION", "location"),
    ("PROJECT_MEDIA", "screen"),
];

/// What a use of an operation states, or its refusal: use of a sensor, or of a permission.
pub(in super::super) fn event(
    op: &str,
    package: Option<&str>,
    refused: bool,
    foreground: Option<bool>,
) -> Event {
    let sensor = SENSORS.iter().find(|(name, _)| *name == op).map(|(_, sensor)| *sensor);
    match sensor.filter(|_| !refused) {
        Some(sensor) => {
            let (actor, sensor) = (package.map(str::to_owned), Some(sensor.to_owned()));
            SensorUse { actor, sensor, foreground, locked: None }.into()
        }
        None => Permission {
            service: Some(op.to_owned()),
            client: package.map(str::to_owned),
            client_is_path: false,
            decision: Some(if refused { "denied" } else { "allowed" }.to_owned()),
            reason: Some("used".to_owned()),
        }
        .into(),
    }
}

/// Whether an application in a state was on the screen, where the state says so.
pub(in super::super) fn foreground(state: Option<&str>) -> Option<bool> {
    match state {
        Some("top" | "fg") => Some(true),
        Some("bg" | "cch") => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_names() {
        let name = |n: i64| {
            name_of(&Element { attributes: vec![("n".into(), n.to_string())], ..Element::default() })
        };
        let all: Vec<_> = [0, 1, 14, 26, 27, 46, 47, 66, 100, 102, 9_000].map(name).into();
        assert_eq!(
            all,
            [
                "COARSE_LOCATION",
                "FINE_LOCATION",
                "READ_SMS",
                "CAMERA",
                "RECORD_AUDIO",
                "PROJECT_MEDIA",
                "ACTIVATE_VPN",
                "REQUEST_INSTALL_PACKAGES",
                "PHONE_CALL_MICROPHONE",
                "RECORD_AUDIO_HOTWORD",
                "OP_9000",
            ]
        );
        assert_eq!((find(STATES, (600_i64 << 31 | 1) >> 31), find(BY, 16)), (Some("bg"), Some("upd")));
    }
}
