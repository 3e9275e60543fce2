//! The files that `AndroidQF` writes, one for each command.

use super::super::Phone;
use super::dumps::{apps, log, properties, services, settings, uid};
use super::story::Story;
use super::{DAY, TAKEN};
use crate::practice::random::Random;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// All but the archives.
pub(super) fn all(phone: &Phone, story: &Story) -> Vec<(String, Vec<u8>)> {
    let mut logged = Vec::new();
    // Memory takes everything.
    let _ = log(phone, story, &mut logged);
    let mut files = vec![
        ("acquisition.json".to_owned(), pretty(&acquisition())),
        ("command.log".to_owned(), b"2024-03-05T17:22:41Z [DEBUG] started\n".to_vec()),
        ("dumpsys.txt".to_owned(), services(phone, story).into_bytes()),
        ("env.txt".to_owned(), b"ANDROID_ROOT=/system\nPATH=/product/bin:/apex/com.android.runtime/bin:/system/bin\n".to_vec()),
        ("files.json".to_owned(), pretty(&files_of(phone, story))),
        ("getprop.txt".to_owned(), properties().into_bytes()),
        ("logcat.txt".to_owned(), logged),
        ("mounts.json".to_owned(), pretty(&mounts())),
        ("packages.json".to_owned(), pretty(&packages(story))),
        ("processes.json".to_owned(), pretty(&processes(story))),
        ("root_binaries.json".to_owned(), b"[]\n".to_vec()),
        ("selinux.txt".to_owned(), b"Enforcing\n".to_vec()),
        ("services.txt".to_owned(), b"Found 2 services:\n0\tadb: [android.debug.IAdbManager]\n1\tpackage: [android.content.pm.IPackageManager]\n".to_vec()),
    ];
    for (space, list) in settings(story) {
        let text = list.iter().fold(String::new(), |mut out, (name, value)| {
            let _ = writeln!(out, "{name}={value}");
            out
        });
        files.push((format!("settings_{space}.txt"), text.into_bytes()));
    }
    files
}

fn pretty(value: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn acquisition() -> Value {
    json!({
        "uuid": "8c5ff1d3-0a4e-4d2b-9f5a-2f6b1c0d7e34",
        "androidqf_version": "1.8.0",
        "storage_path": "8c5ff1d3-0a4e-4d2b-9f5a-2f6b1c0d7e34",
        "started": "2024-03-05T17:22:41Z",
        "completed": "2024-03-05T17:31:02Z",
        "collector": { "ExePath": "/data/local/tmp/collector", "Installed": true, "Architecture": "arm64-v8a" },
        "tmp_dir": "/data/local/tmp/",
        "sdcard": "/sdcard/",
        "cpu": "arm64-v8a",
    })
}

fn packages(story: &Story) -> Value {
    let list = apps(story).map(|(number, app)| {
        let path = if app.system { format!("/system/app/{0}/{0}.apk", app.id) } else { format!("/data/app/~~q==/{}-z==/base.apk", app.id) };
        let certificate = app.certificate.map(str::to_owned);
        let certificate = certificate.unwrap_or_else(|| hex::encode(Sha256::digest(format!("certificate {number}"))));
        json!({
            "name": app.id,
            "files": [{
                "path": path,
                "local_name": "",
                "md5": "", "sha1": "", "sha512": "",
                "sha256": hex::encode(Sha256::digest(format!("program {number}"))),
                "error": "",
                "verified_certificate": true,
                "certificate": { "Md5": "", "Sha1": "", "Sha256": certificate, "Subject": "CN=Practice", "Issuer": "CN=Practice" },
                "certificate_error": "",
                "trusted_certificate": app.system,
            }],
            "installer": app.installer.unwrap_or("null"),
            "uid": uid(number, app),
            "disabled": false,
            "system": app.system,
            "third_party": !app.system,
        })
    });
    list.collect()
}

fn processes(story: &Story) -> Value {
    let own = |pid: usize, name: &str, context: &str, env: &[&str]| {
        json!({
            "pid": pid, "uid": 0, "ppid": 1, "filename": format!("({})", &name[..name.len().min(15)]), "path": "",
            "context": context, "previous_context": "u:r:init:s0", "command_line": [name], "env": env, "cwd": "/",
        })
    };
    let system = [
        own(1, "/system/bin/init", "u:r:init:s0", &[]),
        own(611, "/system/bin/surfaceflinger", "u:r:surfaceflinger:s0", &[]),
        own(3_901, "/data/local/tmp/collector", "u:r:shell:s0", &["PATH=/system/bin"]),
    ];
    let running = apps(story).filter(|(_, app)| app.runs).map(|(number, app)| {
        let context =
            if app.system { "u:r:platform_app:s0:c512,c768" } else { "u:r:untrusted_app:s0:c155,c256" };
        own(2_000 + number * 7, app.id, context, &["ANDROID_ROOT=/system"])
    });
    system.into_iter().chain(running).collect()
}

fn files_of(phone: &Phone, story: &Story) -> Value {
    let mut random = Random::new(17);
    let file = |path: String, mode: &str, size: usize, modified: i64| {
        json!({
            "path": path, "size": size, "mode": mode, "user_id": 2_000, "user_name": "", "group_id": 2_000, "group_name": "",
            "changed_time": modified, "modified_time": modified, "access_time": modified, "error": "",
            "context": "u:object_r:media_rw_data_file:s0", "sha1": "", "sha256": "", "sha512": "", "md5": "",
        })
    };
    let mut list = vec![
        file("/data/local/tmp/collector".to_owned(), "-rwxr-xr-x", 3_400_000, TAKEN + 30),
        file("/system/bin/sh".to_owned(), "-rwxr-xr-x", 300_000, 1_230_768_000),
    ];
    for n in 0..phone.amount.files {
        let (size, days) = (random.below(4_000_000), i64::try_from(random.below(400)).unwrap_or(0));
        list.push(file(
            format!("/sdcard/DCIM/Camera/IMG_{n:05}.jpg"),
            "-rw-rw----",
            size,
            TAKEN - days * DAY,
        ));
    }
    list.extend(
        story.files.iter().map(|(path, mode)| file((*path).to_owned(), mode, 4_096, TAKEN - 30 * DAY)),
    );
    list.into_iter().collect()
}

fn mounts() -> Value {
    json!([
        "/dev/block/dm-5 on / type ext4 (ro,seclabel,nodev,relatime)",
        "/dev/block/dm-6 on /vendor type ext4 (ro,seclabel,relatime)",
        "/dev/block/dm-33 on /data type f2fs (rw,lazytime,seclabel,nosuid,nodev,noatime)",
        "tmpfs on /apex type tmpfs (rw,seclabel,nosuid,nodev,noexec,relatime,mode=755)",
    ])
}

/// `hashes.csv` of files, as `AndroidQF` writes it: no header, a path and its SHA-256 a line.
pub(super) fn hashes(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut out = String::new();
    for (name, bytes) in files.iter().filter(|(name, _)| name != "acquisition.json") {
        let _ = writeln!(
            out,
            "8c5ff1d3-0a4e-4d2b-9f5a-2f6b1c0d7e34/{name},{}",
            hex::encode(Sha256::digest(bytes))
        );
    }
    out.into_bytes()
}
