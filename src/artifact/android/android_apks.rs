//! Installation files of applications (APK): what each asks for, what parts it has, and who signed it.
//!
//! Seen in AndroidQF acquisitions, and alone. The manifest is binary XML; certificates stand in
//! `META-INF` (version 1 of the signature) or in a block in front of the directory of the zip (2, 3,
//! 3.1, 3.2). Whether the signature is valid is not checked: the phone did that when it installed it.

use super::dump::said;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::evidence::Content;
use crate::format::apk_lineage;
use crate::format::sums::Sums;
use crate::record::{App, DetailKind, Locator, Permission, Platform};
use crate::sentence::Sentence;
use apk_info_axml::AXML;
use apk_info_zip::{CertificateInfo, Signature, ZipEntry};
use sha2::{Digest as _, Sha256};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_apks",
    platform: Platform::Android,
    title: "Installation files of applications",
    paths: &["/cmd/apks/**"],
    companions: &[],
    proves: "What an application asks for and who signed it. That it was on the phone is proven only where an \
             acquisition copied it from there.",
    only_in_encrypted_backups: false,
    parse,
};

/// The largest file that is taken into memory, in bytes. One that lies on the disk is not.
const LARGEST: u64 = 1 << 30;

/// The largest manifest, in bytes. Those of real applications have some hundred thousand.
const LARGEST_MANIFEST: u64 = 32 << 20;

/// Permissions by which a part says that the system may give it power over the phone.
const POWERS: &[(&str, &str)] = &[
    ("android.permission.BIND_ACCESSIBILITY_SERVICE", "accessibility"),
    ("android.permission.BIND_DEVICE_ADMIN", "device_admin"),
    ("android.permission.BIND_NOTIFICATION_LISTENER_SERVICE", "notification_listener"),
    ("android.permission.BIND_INPUT_METHOD", "input_method"),
    ("android.permission.BIND_VPN_SERVICE", "vpn"),
];

/// What a part may answer that lets it hear of messages and calls, or start by itself.
const LISTENS: &[&str] = &[
    "android.provider.Telephony.SMS_RECEIVED",
    "android.intent.action.DATA_SMS_RECEIVED",
    "android.intent.action.PHONE_STATE",
    "android.intent.action.NEW_OUTGOING_CALL",
    "android.intent.action.BOOT_COMPLETED",
];

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let content = &inputs.main.content;
    let unreadable =
        |e: &dyn std::fmt::Display| Failure(Sentence::new("apk-unreadable").with("reason", e.to_string()));
    let zip = match content {
        Content::File { path, .. } => ZipEntry::open(path),
        _ => ZipEntry::new(content.to_vec(inputs.limit.min(LARGEST))?),
    };
    let zip = zip.map_err(|e| unreadable(&e))?;
    let mut detail = Details::new();
    hashes(content, &mut detail).map_err(|e| unreadable(&e))?;
    let mut certificates = certificates(&zip, &mut detail, sink);
    for earlier in lineage(content, inputs.limit) {
        let hash = hex::encode(Sha256::digest(earlier));
        if !certificates.contains(&hash) {
            detail.plain("earlier_certificate", Some(&hash));
            certificates.push(hash);
        }
    }
    let mut app = App { certificates, ..App::default() };
    let mut asked = Vec::new();
    match manifest(&zip) {
        Ok(manifest) => describe(&manifest, &mut app, &mut detail, &mut asked),
        // A container of several parts (`.apks`, `.xapk`) has none of its own.
        Err(reason) => sink.lost(Sentence::new("apk-manifest-unreadable").with("reason", reason)),
    }
    let name = app.id.clone();
    sink.emit(Locator::Whole, &[], app, detail.list());
    for service in asked {
        let event = Permission {
            service: Some(service.clone()),
            client: name.clone(),
            client_is_path: false,
            decision: Some("unknown".to_owned()),
            reason: Some("requested".to_owned()),
        };
        sink.emit(Locator::Key { key: service }, &[], event, Vec::new());
    }
    Ok(())
}

/// Hashes of the whole file, in one read.
fn hashes(content: &Content, detail: &mut Details) -> std::io::Result<()> {
    let mut sums = Sums::new([true; 2]);
    sums.read(&mut content.reader_at(0)?)?;
    for (name, hash) in sums.finish() {
        detail.add(name, DetailKind::Hash, Some(hash));
    }
    Ok(())
}

/// Certificates that the application had before its key was exchanged.
fn lineage(content: &Content, limit: u64) -> Vec<Vec<u8>> {
    let found = match content {
        Content::File { path, .. } => {
            std::fs::File::open(path).and_then(|mut f| apk_lineage::certificates(&mut f))
        }
        _ => match content.bytes(limit.min(LARGEST)) {
            Ok(bytes) => apk_lineage::certificates(&mut std::io::Cursor::new(&bytes[..])),
            Err(_) => return Vec::new(),
        },
    };
    found.unwrap_or_default()
}

/// Hashes of all certificates, each once; those of an older signature count as well.
fn certificates(zip: &ZipEntry, detail: &mut Details, sink: &mut Sink) -> Vec<String> {
    let mut found = Vec::new();
    let mut lost = |e: &dyn std::fmt::Display| {
        sink.lost(Sentence::new("apk-signature-unreadable").with("reason", e.to_string()));
    };
    let first = zip.get_signature_v1().unwrap_or_else(|e| {
        lost(&e);
        None
    });
    let others = zip.get_signatures_other().unwrap_or_else(|e| {
        lost(&e);
        Vec::new()
    });
    for signature in first.iter().chain(&others) {
        let signers: &[CertificateInfo] = match signature {
            Signature::V1(all)
            | Signature::V2(all)
            | Signature::V3(all)
            | Signature::V31(all)
            | Signature::V32(all) => all,
            _ => continue,
        };
        detail.plain("signature", Some(signature.name()));
        for certificate in signers {
            let hashes = [
                &certificate.sha256_fingerprint,
                &certificate.sha1_fingerprint,
                &certificate.md5_fingerprint,
            ];
            if !found.contains(hashes[0]) {
                found.extend(hashes.map(String::to_owned));
                detail.plain("certificate_subject", said(&certificate.subject));
            }
        }
    }
    found
}

fn manifest(zip: &ZipEntry) -> Result<AXML, String> {
    let name = "AndroidManifest.xml";
    let info = zip.entry_info(name).ok_or("there is none")?;
    if info.uncompressed_size > LARGEST_MANIFEST || info.compressed_size > LARGEST_MANIFEST {
        return Err("it is too large".to_owned());
    }
    let (bytes, _) = zip.read(name).map_err(|e| e.to_string())?;
    AXML::new(&mut &bytes[..], None).map_err(|e| e.to_string())
}

fn describe(manifest: &AXML, app: &mut App, detail: &mut Details, asked: &mut Vec<String>) {
    let root = &manifest.root;
    app.id = root.attr("package").and_then(said);
    app.version = root.attr("versionName").and_then(said);
    detail.plain("version_code", root.attr("versionCode").and_then(said));
    let mut launcher = false;
    for element in root.descendants() {
        match element.name() {
            "uses-sdk" => detail.plain("target_sdk", element.attr("targetSdkVersion").and_then(said)),
            "uses-permission" | "uses-permission-sdk-23" => {
                asked.extend(element.attr("name").and_then(said).filter(|name| !asked.contains(name)));
            }
            "application" => {
                for flag in ["debuggable", "testOnly"] {
                    detail.plain(flag, element.attr(flag).filter(|v| *v == "true").map(|_| "1"));
                }
            }
            "activity" | "activity-alias" | "service" | "receiver" | "provider" => {
                let permission = element.attr("permission").unwrap_or_default();
                let class = element.attr("name").unwrap_or_default();
                for (_, power) in POWERS.iter().filter(|(name, _)| *name == permission) {
                    detail.plain("asks_for_power", Some(format!("{power}: {class}")));
                }
                let inside = |name: &str| {
                    let all = element.descendants().filter(|e| e.name() == name);
                    all.filter_map(|e| e.attr("name")).map(str::to_owned).collect::<Vec<_>>()
                };
                let (actions, categories) = (inside("action"), inside("category"));
                launcher |= categories.iter().any(|c| c == "android.intent.category.LAUNCHER");
                for action in actions.iter().filter(|a| LISTENS.contains(&&***a)) {
                    detail.plain("answers", Some(format!("{action}: {class}")));
                }
            }
            _ => {}
        }
    }
    detail.plain("without_icon", (!launcher).then_some("1"));
}
