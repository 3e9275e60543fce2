//! Traces of root: tools that give it, applications that manage it, parts of the system that something
//! lies over or that can be written to.
//!
//! An owner who rooted the phone has all of them; so has an attacker who did, and who could then
//! change everything that this program reads.

use super::{Conclusion, Fact, Heuristic, Needs, detail, subjects};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "root-traces",
    severity: Severity::Medium,
    name: "traces of root",
    title: "Somebody has full rights over this phone",
    explanation: "{ $count ->
        [one] One trace says
       *[other] { $count } traces say
    } that the limits of Android do not hold for everybody on this phone: { $traces }",
    proves: "That tools for full rights, or changes to parts of the system, were there when the acquisition was made.",
    does_not_prove: "Who put them there. With full rights an attacker can also hide from every acquisition.",
    benign_causes: &[
        "Owners root their phones on purpose, and know it.",
        "Systems for developers come with full rights.",
        "Tools that copy a phone for an examination may leave such traces.",
    ],
    source: "AndroidQF and AOSP; the choice of traces, ours",
    techniques: &["T1404"],
    capabilities: &[Capability::DeviceTakeover],
    needs: Needs::Any(&["android_files", "android_packages", "android_mounts", "android_processes"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Applications that give or manage full rights.
const PACKAGES: &[&str] = &[
    "com.dergoogler.mmrl",
    "com.kingouser.com",
    "com.koushikdutta.superuser",
    "com.noshufou.android.su",
    "com.rifsxd.ksunext",
    "com.thirdparty.superuser",
    "com.topjohnwu.magisk",
    "com.yellowes.su",
    "de.robv.android.xposed.installer",
    "eu.chainfire.supersu",
    "eu.chainfire.supersu.pro",
    "io.github.huskydg.magisk",
    "io.github.vvb2060.magisk",
    "me.bmax.apatch",
    "me.phh.superuser",
    "me.weishu.kernelsu",
    "org.lsposed.manager",
];

/// Names of tools, as the last part of a path in a folder for programs.
const TOOLS: &[&str] =
    &["su", "magisk", "magiskpolicy", "magiskinit", "magiskhide", "ksud", "apd", "supersu"];

/// Folders for programs.
const FOLDERS: &[&str] =
    &["/system/bin/", "/system/xbin/", "/sbin/", "/vendor/bin/", "/data/adb/", "/su/bin/"];

/// Parts of the system, which are mounted for reading alone.
const SYSTEM: &[&str] = &["/system", "/vendor", "/product", "/system_ext", "/odm"];

fn keep(record: &Record) -> Option<Fact> {
    let subject = match &record.event {
        Event::File(file) if record.artifact == "android_files" => {
            let path = file.file.as_deref()?;
            let tool = FOLDERS.iter().any(|folder| path.starts_with(folder))
                && TOOLS.contains(&path.rsplit('/').next().unwrap_or(path));
            (tool || detail(record, "root_tool").is_some()).then(|| path.to_owned())?
        }
        Event::App(app) if record.artifact == "android_packages" => {
            app.id.as_deref().filter(|id| PACKAGES.contains(id))?.to_owned()
        }
        Event::Mount(mount) => {
            let target = mount.target.as_deref()?;
            let kind = detail(record, "type").unwrap_or_default();
            let options = mount.options.as_deref().unwrap_or_default();
            let device = mount.device.as_deref().unwrap_or_default();
            // The parts as a whole: makers keep what may be written in folders of their own below them.
            let whole = target == "/" || SYSTEM.contains(&target);
            let of_memory = ["tmpfs", "rootfs"].contains(&kind);
            let writable = whole && !of_memory && options.split(',').any(|o| o == "rw");
            let inside =
                SYSTEM.iter().any(|part| target.strip_prefix(part).is_some_and(|r| r.starts_with('/')));
            let laid_over =
                ["magisk", "KSU", "APatch", "worker"].contains(&device) || (kind == "tmpfs" && inside);
            let system = whole || inside;
            (system && (writable || laid_over)).then(|| format!("{device} on {target}"))?
        }
        Event::Process(process) if record.artifact == "android_processes" => {
            let domain = detail(record, "context")?.split(':').nth(2)?;
            let name = process.name.as_deref().unwrap_or_default();
            ["su", "magisk", "ksu", "supersu"].contains(&domain).then(|| format!("{name} ({domain})"))?
        }
        _ => return None,
    };
    Some(Fact::evidence(record, Some(&subject), 0))
}

fn conclude(facts: &[Fact], case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let all: Vec<&Fact> = facts.iter().collect();
    let (count, traces) = subjects(&all);
    if count == 0 {
        return Vec::new();
    }
    vec![Conclusion {
        severity: if case.rooted || case.developer { Severity::Low } else { Severity::Medium },
        records: facts.iter().filter_map(|f| f.record.clone()).collect(),
        args: vec![("count", Argument::Number(count)), ("traces", Argument::Text(traces))],
    }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::{record, with};
    use super::*;
    use crate::record::{App, File, Mount, Process};

    fn file(path: &str) -> Record {
        Record { artifact: "android_files", ..record(File { file: Some(path.into()), ..File::default() }) }
    }

    fn app(id: &str) -> Record {
        Record { artifact: "android_packages", ..record(App { id: Some(id.into()), ..App::default() }) }
    }

    fn mount(device: &str, target: &str, kind: &str, options: &str) -> Record {
        let own = |text: &str| Some(text.to_owned());
        with(
            record(Mount { target: own(target), device: own(device), options: own(options) }),
            &[("type", kind)],
        )
    }

    fn process(name: &str, context: &str) -> Record {
        let event = Process { name: Some(name.into()), ..Process::default() };
        with(Record { artifact: "android_processes", ..record(event) }, &[("context", context)])
    }

    fn concluded(records: &[Record], case: &Case) -> Vec<(Severity, Argument)> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, case, &[]).into_iter().map(|c| (c.severity, c.args[0].1.clone())).collect()
    }

    #[test]
    fn tools_managers_and_what_lies_over_the_system_are_told_once() {
        let records = [
            file("/system/xbin/su"),
            with(file("/odd/place/busybox"), &[("root_tool", "1")]),
            app("com.topjohnwu.magisk"),
            mount("/dev/block/dm-1", "/", "ext4", "rw,seclabel"),
            mount("magisk", "/system/bin", "tmpfs", "ro"),
            mount("tmpfs", "/vendor/lib64", "tmpfs", "ro"),
            process("sh", "u:r:magisk:s0"),
        ];
        assert_eq!(concluded(&records, &Case::default()), [(Severity::Medium, Argument::Number(7))]);
        let owner = Case { rooted: true, ..Case::default() };
        assert_eq!(concluded(&records, &owner)[0].0, Severity::Low);
    }

    #[test]
    fn a_phone_as_it_is_sold_has_none() {
        let records = [
            file("/system/bin/sh"),
            file("/sdcard/Download/su"),
            file("/data/app/x/lib/su"),
            app("com.example.magisk.helper"),
            mount("/dev/block/dm-1", "/", "ext4", "ro,seclabel,noatime"),
            mount("/dev/block/dm-9", "/data", "f2fs", "rw"),
            mount("/dev/block/dm-9", "/system_dlkm", "ext4", "rw"),
            mount("/dev/block/mmcblk0p9", "/vendor/nvdata", "ext4", "rw,seclabel"),
            mount("rootfs", "/", "rootfs", "rw,seclabel"),
            mount("tmpfs", "/apex", "tmpfs", "rw"),
            process("init", "u:r:init:s0"),
        ];
        assert_eq!(concluded(&records, &Case::default()), []);
    }
}
