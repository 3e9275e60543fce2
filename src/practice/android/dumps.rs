//! The text of a bug report, as `dumpstate` of Android 13 writes it.

use super::super::Phone;
use super::person::{APPS, PROPERTIES};
use super::story::{App, Story};
use super::{DAY, TAKEN, clock};
use crate::practice::random::Random;
use std::fmt::Write as _;
use std::io::{self, Write};

const LINE: &str = "-------------------------------------------------------------------------------";

/// Whose application for what.
const ROLES: &str = "ROLE MANAGER STATE (dumpsys role):\n{\n  user_states=[\n    {\n      user_id=0\n      roles=[\n        {\n          name=android.app.role.SMS\n          holders=com.samsung.android.messaging\n        }\n        {\n          name=android.app.role.DIALER\n          holders=com.samsung.android.dialer\n        }\n      ]\n    }\n  ]\n}\n";

/// All applications of a phone, with the number that each has.
pub(super) fn apps(story: &Story) -> impl Iterator<Item = (usize, &'static App)> + use<> {
    APPS.iter().chain(story.apps).enumerate()
}

/// The number of the user that an application runs as.
pub(super) fn uid(number: usize, app: &App) -> usize {
    if app.id == "android" { 1_000 } else { 10_100 + number }
}

/// The whole report.
pub(super) fn report(phone: &Phone, story: &Story, out: &mut impl Write) -> io::Result<()> {
    let line = "========================================================";
    write!(out, "{line}\n== dumpstate: {}\n{line}\n\nBuild: TP1A.220624.014\n\n", clock(TAKEN))?;
    writeln!(out, "------ SYSTEM LOG (logcat -v threadtime -v printable -v uid -d *:v) ------")?;
    log(phone, story, out)?;
    writeln!(out, "------ 0.040s was the duration of 'SYSTEM LOG' ------")?;
    let mut rest = String::new();
    let threads = "PROCESSES AND THREADS (ps -A -T -Z -O pri,nice,rtprio,sched,pcy,time)";
    command(&mut rest, threads, &processes(story));
    command(&mut rest, "SYSTEM PROPERTIES (getprop)", &properties());
    command(&mut rest, "DUMPSYS CRITICAL (/system/bin/dumpsys)", "");
    out.write_all(rest.as_bytes())?;
    out.write_all(services(phone, story).as_bytes())
}

/// What `dumpsys` says.
pub(super) fn services(phone: &Phone, story: &Story) -> String {
    let mut out = String::new();
    for (name, text) in [
        ("accessibility", accessibility(story)),
        ("adb", computers(story)),
        ("appops", operations(story)),
        ("audio", recordings(story)),
        ("batterystats", battery(phone)),
        ("dbinfo", databases(story)),
        ("device_policy", policy(story)),
        ("media.camera", pictures(story)),
        ("media_projection", "MEDIA PROJECTION MANAGER (dumpsys media_projection)\nMedia Projection: \nnull\n".to_owned()),
        ("notification", notifications(story)),
        ("input_method", "Current Input Method Manager state:\n  mCurMethodId=com.samsung.android.honeyboard/.service.HoneyBoardService\n".to_owned()),
        ("package", components(story) + &packages(story)),
        ("platform_compat", compatibility(story)),
        ("role", ROLES.to_owned()),
        ("settings", settings_dump(story)),
        ("usagestats", opened()),
        ("user", "Users:\n  UserInfo{0:Jelena:4c13} serialNo=0\n    State: RUNNING_UNLOCKED\n".to_owned()),
    ] {
        let _ = write!(
            out,
            "{LINE}\nDUMP OF SERVICE {name}:\n{text}--------- 0.012s was the duration of dumpsys {name}, ending at: {}\n",
            clock(TAKEN + 20)
        );
    }
    out
}

/// Who recorded sound, as the service of sound remembers it.
fn recordings(story: &Story) -> String {
    let mut out = String::from("\nEvents log: recording activity received by AudioService\n");
    for (number, (package, source, when, lasting)) in story.recordings.iter().enumerate() {
        let uid = apps(story).find(|(_, app)| app.id == *package).map_or(10_300, |(n, app)| uid(n, app));
        let id = 47 + number;
        let mut event = |action: &str, when: i64| {
            let time = &clock(when)[5..];
            let _ = writeln!(
                out,
                "{time}:301 rec {action} riid:{id} uid:{uid} session:{id} src:{source} not silenced pack:{package}"
            );
        };
        event("start", *when);
        if let Some(lasting) = lasting {
            event("stop", when + lasting);
        }
    }
    out
}

/// What the person opened in the last day, and the night between, the same on every phone.
fn opened() -> String {
    let mut out = String::from(
        "user=0 \n  Last 24 hour events (timeRange=\"3/4/2024, 6:22 PM – 3/5/2024, 6:22 PM\" )\n",
    );
    for (ago, kind, package, class) in [
        (DAY, "ACTIVITY_RESUMED", "com.whatsapp", " class=com.whatsapp.HomeActivity"),
        (DAY - 600, "ACTIVITY_PAUSED", "com.whatsapp", " class=com.whatsapp.HomeActivity"),
        (69_000, "SCREEN_NON_INTERACTIVE", "android", ""),
        (68_995, "KEYGUARD_SHOWN", "android", ""),
        (40_000, "SCREEN_INTERACTIVE", "android", ""),
        (39_996, "KEYGUARD_HIDDEN", "android", ""),
        (
            3_700,
            "ACTIVITY_RESUMED",
            "com.samsung.android.messaging",
            " class=com.android.mms.ui.ConversationComposer",
        ),
        (
            3_590,
            "ACTIVITY_PAUSED",
            "com.samsung.android.messaging",
            " class=com.android.mms.ui.ConversationComposer",
        ),
        (90, "ACTIVITY_RESUMED", "com.android.settings", " class=com.android.settings.Settings"),
    ] {
        let time = clock(TAKEN - ago);
        let _ = writeln!(out, "    time=\"{time}\" type={kind} package={package}{class} flags=0x0 ");
    }
    out
}

/// Who opened a camera, the last first.
fn pictures(story: &Story) -> String {
    let mut out = String::from("== Camera service events log (most recent at top): ==\n");
    for (package, device, when, lasting) in story.pictures.iter().rev() {
        for (action, when) in [("DISCONNECT", when + lasting), ("CONNECT", *when)] {
            let time = &clock(when)[5..];
            let _ =
                writeln!(out, "  {time} : {action} device {device} client for package {package} (PID 4711)");
        }
    }
    out
}

fn command(out: &mut String, title: &str, text: &str) {
    let name = title.split(" (").next().unwrap_or(title);
    let _ = write!(out, "------ {title} ------\n{text}------ 0.040s was the duration of '{name}' ------\n");
}

/// As much of a log as the phone is to hold.
pub(super) fn log(phone: &Phone, story: &Story, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "--------- beginning of main")?;
    let mut random = Random::new(13);
    let words = ["connected", "released", "scheduled", "bound", "woken", "stored"];
    for line in story.logged {
        writeln!(out, "{}.512  u0_a155 2140  2166 I net: {line}", &clock(TAKEN - 7_300)[5..])?;
    }
    let (mut number, mut written) = (0_i64, 0_u64);
    while number < 200 || written < phone.amount.bytes {
        let line = format!(
            "{}.{:03}  u0_a{:<4} 2140  2166 I {}: service {} in {}ms\n",
            &clock(TAKEN - 7_200 + number / 2)[5..],
            random.below(1_000),
            random.below(300),
            random.pick(APPS).id,
            random.pick(&words),
            random.below(400),
        );
        out.write_all(line.as_bytes())?;
        written += line.len() as u64;
        number += 1;
    }
    Ok(())
}

pub(super) fn properties() -> String {
    PROPERTIES.iter().fold(String::new(), |mut out, (name, value)| {
        let _ = writeln!(out, "[{name}]: [{value}]");
        out
    })
}

fn processes(story: &Story) -> String {
    let mut out = String::from(
        "LABEL                          USER           PID   TID  PPID     VSZ    RSS WCHAN            ADDR S PRI  NI RTPRIO SCH PCY     TIME CMD             NAME\n",
    );
    for (pid, context, user, name) in [
        (1, "u:r:init:s0", "root", "init"),
        (2, "u:r:kernel:s0", "root", "[kthreadd]"),
        (611, "u:r:surfaceflinger:s0", "system", "surfaceflinger"),
        (640, "u:r:adbd:s0", "shell", "adbd"),
    ] {
        row(&mut out, context, user, pid, name);
    }
    for (number, app) in apps(story).filter(|(_, app)| app.runs) {
        let context =
            if app.system { "u:r:platform_app:s0:c512,c768" } else { "u:r:untrusted_app:s0:c155,c256" };
        row(&mut out, context, &format!("u0_a{}", 100 + number), 2_000 + number * 7, app.id);
    }
    out
}

fn row(out: &mut String, context: &str, user: &str, pid: usize, name: &str) {
    let _ = writeln!(
        out,
        "{context:<30} {user:<12} {pid:>5} {pid:>5}     1 1250000  90000 0                   0 S  19   0      -   0  fg 00:00:01 {:<15} {name}",
        &name[..name.len().min(15)],
    );
}

fn component(app: &App, class: &str) -> String {
    format!("{}/{class}", app.id)
}

/// The components of those that have a power, in order.
pub(super) fn holders(story: &Story, class: fn(&App) -> Option<&'static str>) -> Vec<String> {
    apps(story).filter_map(|(_, app)| Some(component(app, class(app)?))).collect()
}

/// Services of accessibility that are switched on: a reader of the screen that is installed is not.
pub(super) fn switched_on(story: &Story) -> Vec<String> {
    let on = |app: &App| app.accessibility.filter(|_| !app.system);
    holders(story, on)
}

fn accessibility(story: &Story) -> String {
    let enabled: Vec<String> = switched_on(story).iter().map(|c| format!("{{{c}}}")).collect();
    let mut out = format!(
        "ACCESSIBILITY MANAGER (dumpsys accessibility)\n\nUser state[\n     attributes:{{id=0, touchExplorationEnabled=false, serviceHandlesDoubleTap=false}}\n     Bound services:{{}}\n     Enabled services:{{{}}}\n     Binding services:{{}}\n     Crashed services:{{}}]\n\ninstalled services: {{\n",
        enabled.join(", "),
    );
    for (number, name) in holders(story, |app| app.accessibility).iter().enumerate() {
        let _ = writeln!(out, "    {number} : {name}");
    }
    out + "}\n"
}

/// A made-up key: 700 characters, as those of computers have.
pub(super) fn key(seed: u64) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letters: Vec<char> = letters.chars().collect();
    let mut random = Random::new(seed);
    let inside: String = std::iter::repeat_with(|| *random.pick(&letters)).take(690).collect();
    format!("QAAAA{inside}AEAAQA=")
}

/// The computer of the person who made the acquisition.
pub(super) const OWN_COMPUTER: &str = "helper@clinic";

fn computers(story: &Story) -> String {
    let own = (OWN_COMPUTER, TAKEN - 60);
    let all: Vec<_> = story.computers.iter().chain([&own]).zip(900_u64..).collect();
    let list: Vec<String> = all.iter().map(|((host, _), seed)| format!("{} {host}", key(*seed))).collect();
    let mut out = format!(
        "ADB MANAGER STATE (dumpsys adb):\n{{\n  debugging_manager={{\n    connected_to_adb=true\n    user_keys={}\n    \n    keystore=<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n    <keyStore version=\"1\">\n",
        list.join("\n    "),
    );
    for ((host, when), seed) in all {
        let _ = writeln!(out, "    <adbKey key=\"{} {host}\" lastConnection=\"{when}000\" />", key(seed));
    }
    out + "    </keyStore>\n    \n  }\n}\n"
}

fn operations(story: &Story) -> String {
    let mut out =
        String::from("Current AppOps Service state:\n  Settings:\n    top_state_settle_time=+5s0ms\n");
    for (number, app) in apps(story).filter(|(_, app)| !app.ops.is_empty()) {
        let _ = write!(
            out,
            "\n  Uid u0a{}:\n    state=cch\n    Package {}:\n",
            uid(number, app) - 10_000,
            app.id
        );
        for op in app.ops {
            let lasting =
                if op.seconds > 0 { format!(" duration=+{}s0ms", op.seconds) } else { String::new() };
            let _ = write!(
                out,
                "      {} (allow):\n        null=[\n          Access: [{}] {}.000 (-{}s){lasting}\n        ]\n",
                op.name,
                op.state,
                clock(op.when),
                TAKEN - op.when,
            );
        }
    }
    out
}

fn battery(phone: &Phone) -> String {
    let mut out = format!(
        "Battery History (0% used, 912 used of 4096KB, 2 strings using 40):\n                    0 (14) RESET:TIME: {}\n            +16s203ms (2) 100 c0b00041 +top=u0a117:\"com.whatsapp\"\n\n",
        clock(TAKEN - 3_600).replace([' ', ':'], "-"),
    );
    for day in (1..=3).rev() {
        let time = |ago: i64| clock(TAKEN - ago * DAY).replace([' ', ':'], "-");
        let _ = write!(
            out,
            "  Daily from {} to {}:\n    Screen off discharge step durations: +10m0s\n    Update com.example.trains vers=4{}\n",
            time(day),
            time(day - 1),
            9 - day,
        );
    }
    if phone.damaged {
        out.push_str("*** SERVICE 'batterystats' DUMP TIMEOUT (10000ms) EXPIRED ***\n");
    }
    out + "\n"
}

fn policy(story: &Story) -> String {
    let mut out = String::from(
        "Current Device Policy Manager state:\n  Enabled Device Admins (User 0, provisioningState: 0):\n",
    );
    for name in holders(story, |app| app.admin) {
        let _ = write!(
            out,
            "    {name}:\n      uid=10155\n      testOnlyAdmin=false\n      policies:\n        force-lock\n        wipe-data\n      passwordQuality=0x0\n"
        );
    }
    out + "\n  Constants:\n    DAS_DIED_SERVICE_RECONNECT_BACKOFF_SEC: 3600\n"
}

fn notifications(story: &Story) -> String {
    let all = holders(story, |app| app.listener);
    format!(
        "Current Notification Manager state:\n  Notification listeners:\n    Allowed notification listeners:\n      {} (user: 0 isPrimary: true)\n    All notification listeners ({}) enabled for current profiles:\n",
        all.join(":"),
        all.len(),
    )
}

fn packages(story: &Story) -> String {
    let mut out =
        String::from("Database versions:\n  Internal:\n    sdkVersion=33 databaseVersion=3\n\nPackages:\n");
    for (number, app) in apps(story) {
        let said = |name: Option<&str>| name.unwrap_or("null").to_owned();
        let code = if app.system {
            format!("/system/app/{}", app.id)
        } else {
            format!("/data/app/~~q==/{}-z==", app.id)
        };
        let flags = if app.system { "SYSTEM HAS_CODE" } else { "HAS_CODE ALLOW_BACKUP" };
        let installed = clock(app.installed);
        let _ = write!(
            out,
            "  Package [{id}] (5d6e{number:03}):\n    userId={uid}\n    pkg=Package{{aa {id}}}\n    codePath={code}\n    versionCode={number} minSdk=23 targetSdk=33\n    versionName=1.{number}\n    apkSigningVersion=3\n    flags=[ {flags} ]\n    timeStamp={installed}\n    lastUpdateTime={installed}\n    installerPackageName={installer}\n    initiatingPackageName={initiating}\n    originatingPackageName=null\n    signatures=PackageSignatures{{aa version:3, signatures:[{number:08x}], past signatures:[]}}\n    pkgFlags=[ {flags} ]\n    requested permissions:\n      android.permission.INTERNET\n    install permissions:\n      android.permission.INTERNET: granted=true\n    User 0: ceDataInode={number} installed=true hidden=false suspended=false distractionFlags=0 stopped=false notLaunched=false enabled=0 instant=false virtual=false\n      firstInstallTime={installed}\n      runtime permissions:\n",
            id = app.id,
            uid = uid(number, app),
            installer = said(app.installer),
            initiating = said(app.initiating),
        );
        for op in app.ops.iter().filter(|op| op.name != "PROJECT_MEDIA") {
            let name = if op.name == "FINE_LOCATION" { "ACCESS_FINE_LOCATION" } else { op.name };
            let _ = writeln!(out, "        android.permission.{name}: granted=true, flags=[ USER_SET]");
        }
        out.push('\n');
    }
    out + "Hidden system packages:\n\nShared users:\n"
}

/// What applications answer: all the start of the phone, those that read messages a message too.
fn components(story: &Story) -> String {
    let mut out =
        String::from("Activity Resolver Table:\n  Non-Data Actions:\n      android.intent.action.MAIN:\n");
    for (number, app) in apps(story) {
        let _ = writeln!(out, "        5a{number:03x} {}/.Main", app.id);
    }
    out.push_str(
        "\nReceiver Resolver Table:\n  Non-Data Actions:\n      android.provider.Telephony.SMS_RECEIVED:\n",
    );
    for (number, app) in apps(story).filter(|(_, app)| app.ops.iter().any(|op| op.name == "READ_SMS")) {
        let _ = writeln!(out, "        6b{number:03x} {}/.SmsReceiver", app.id);
    }
    out + "\n"
}

/// Databases that applications from outside the system have open.
fn databases(story: &Story) -> String {
    let mut out = String::from("Applications Database Info:\n");
    for (number, app) in apps(story).filter(|(_, app)| app.runs && !app.system) {
        let path = format!("/data/user/0/{}/databases/main.db", app.id);
        let _ = write!(
            out,
            "\n** Database info for pid {} [{}] **\n\nConnection pool for {path}:\n  Open: true\n  Available primary connection:\n    Connection #0:\n      Most recently executed operations:\n        0: [{}.250] execute took 0ms - succeeded, sql=\"PRAGMA user_version;\", path={path}\n",
            2_000 + number * 7,
            app.id,
            clock(TAKEN - 300),
        );
    }
    out
}

fn compatibility(story: &Story) -> String {
    let apps: Vec<String> =
        apps(story).filter(|(_, app)| !app.system).map(|(_, app)| format!("{}=false", app.id)).collect();
    format!(
        "ChangeId(149391281; enableSinceTargetSdk=30)\nChangeId(168419799; name=DOWNSCALED; disabled; rawOverrides={{{}}}; overridable)\n",
        apps.join(", "),
    )
}

/// Settings by name space.
pub(super) fn settings(story: &Story) -> Vec<(&'static str, Vec<(String, String)>)> {
    let usual: &[(&str, &str, &str)] = &[
        ("global", "adb_enabled", "1"),
        ("global", "development_settings_enabled", "1"),
        ("global", "device_name", "Galaxy A52"),
        ("global", "package_verifier_user_consent", "1"),
        ("secure", "default_input_method", "com.samsung.android.honeyboard/.service.HoneyBoardService"),
        ("secure", "sms_default_application", "com.samsung.android.messaging"),
        ("system", "screen_brightness", "120"),
    ];
    let lists = [
        ("enabled_accessibility_services", switched_on(story)),
        ("enabled_notification_listeners", holders(story, |app| app.listener)),
    ];
    let mut all = Vec::new();
    for space in ["global", "secure", "system"] {
        let mut list: Vec<(String, String)> = Vec::new();
        for (_, name, value) in usual.iter().chain(story.settings).filter(|(s, _, _)| *s == space) {
            match list.iter_mut().find(|(known, _)| known == name) {
                Some((_, known)) => (*value).clone_into(known),
                None => list.push(((*name).to_owned(), (*value).to_owned())),
            }
        }
        if space == "secure" {
            list.extend(lists.iter().map(|(name, who)| ((*name).to_owned(), who.join(":"))));
        }
        list.sort();
        all.push((space, list));
    }
    all
}

fn settings_dump(story: &Story) -> String {
    let mut out = String::new();
    for (space, list) in settings(story) {
        let _ = writeln!(out, "{} SETTINGS (user 0)", space.to_uppercase());
        for (number, (name, value)) in list.iter().enumerate() {
            let _ = writeln!(
                out,
                "_id:{number} name:{name} pkg:android value:{value} default:{value} defaultSystemSet:true"
            );
        }
        out.push('\n');
    }
    out
}
