//! Acquisitions of Android phones, alone, zipped, and one inside the other, from the file to the finding.

use crate::place::zip;
use crate::program::{arg, found, records, scan};
use aes::Aes256;
use aes::cipher::{BlockModeEncrypt as _, KeyIvInit as _, block_padding::Pkcs7};
use hoofprint::evidence;
use pbkdf2::pbkdf2_hmac;
use sha1::Sha1;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A bug report of a phone with NoviSpy on it, as `dumpstate` writes it.
const REPORT: &str = "\
========================================================
== dumpstate: 2024-03-05 18:22:41
========================================================

------ DUMPSYS CRITICAL (/system/bin/dumpsys) ------
-------------------------------------------------------------------------------
DUMP OF SERVICE CRITICAL window:
nothing
--------- 0.001s was the duration of dumpsys window, ending at: 2024-03-05 18:22:42
------ SYSTEM PROPERTIES (getprop) ------
[ro.product.model]: [SM-A525F]
[ro.build.version.release]: [13]
[ro.boot.verifiedbootstate]: [green]
------ 0.1s was the duration of 'SYSTEM PROPERTIES' ------
[not.a]: [property]
-------------------------------------------------------------------------------
DUMP OF SERVICE HIGH package:
Packages:
  Package [com.serv.services] (5d6e7f8):
    userId=10155
    installerPackageName=null
    initiatingPackageName=com.android.shell
    firstInstallTime=2024-02-20 21:12:09
    pkgFlags=[ HAS_CODE ]

  Package [com.example.news] (5d6e7f9):
    userId=10156
    installerPackageName=com.android.vending
    pkgFlags=[ HAS_CODE ]
--------- 0.001s was the duration of dumpsys package, ending at: 2024-03-05 18:22:43
-------------------------------------------------------------------------------
DUMP OF SERVICE device_policy:
  Enabled Device Admins (User 0, provisioningState: 0):
    com.serv.services/.AdminReceiver:
      uid=10155
--------- 0.001s was the duration of dumpsys device_policy, ending at: 2024-03-05 18:22:43
-------------------------------------------------------------------------------
DUMP OF SERVICE appops:
  Uid u0a155:
    Package com.serv.services:
      RECORD_AUDIO (allow):
          Access: [bg-s] 2024-02-24 03:12:44.100 (-9d14h10m) duration=+31m12s400ms
--------- 0.001s was the duration of dumpsys appops, ending at: 2024-03-05 18:22:43
";

/// What a scan of that phone has to find, beside low things.
const EXPECTED: &[(&str, &str, &str)] = &[
    ("critical", "android_appops", "com.serv.services"),
    ("critical", "android_device_policy", "com.serv.services"),
    ("critical", "android_packages", "com.serv.services"),
    ("high", "android_device_policy", "control-of-the-phone"),
    ("medium", "android_appops", "sensor-in-background"),
    ("medium", "android_packages", "installed-over-cable"),
];

fn place() -> tempfile::TempDir {
    tempfile::tempdir().expect("makes a folder")
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("has one")).expect("is made");
    std::fs::write(&path, bytes).expect("is written");
    path
}

/// Findings above low, each once: the same thing may be seen in two places.
fn grave(path: &Path, more: &[&str]) -> Vec<(String, String, String)> {
    let (_, report) = scan(path, more);
    let mut all: Vec<_> = found(&report).into_iter().filter(|f| f.0 != "low").collect();
    all.dedup();
    all
}

fn expected() -> Vec<(String, String, String)> {
    let own = |(a, b, c): &(&str, &str, &str)| ((*a).to_owned(), (*b).to_owned(), (*c).to_owned());
    EXPECTED.iter().map(own).collect()
}

#[test]
fn a_bug_report_is_the_same_however_it_comes() {
    let place = place();
    let text = REPORT.as_bytes();
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(REPORT.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let report =
        zip(&[("main_entry.txt", b"bugreport-x.txt"), ("bugreport-x.txt", text), ("version.txt", b"2.0")]);
    let getprop = b"[ro.product.model]: [SM-A525F]\n".as_slice();
    let acquisition = b"{\"uuid\":\"x\",\"started\":\"2024-03-05T17:20:00Z\"}".as_slice();
    let flat: &[(&str, &[u8])] =
        &[("acquisition.json", acquisition), ("getprop.txt", getprop), ("bugreport.zip", &report)];
    put(place.path(), "folder/bugreport-x.txt", text);
    for (name, bytes) in flat {
        put(place.path(), &format!("androidqf/0a1b/{name}"), bytes);
    }
    let shapes = [
        put(place.path(), "report.txt", text),
        put(place.path(), "utf16.txt", &utf16),
        put(place.path(), "report.zip", &report),
        put(place.path(), "deeper.zip", &zip(&[("x/dumpState_SM.log", text)])),
        place.path().join("folder"),
        put(place.path(), "flat.zip", &zip(flat)),
        place.path().join("androidqf"),
        put(place.path(), "dumpsys.zip", &zip(&[("getprop.txt", getprop), ("dumpsys.txt", text)])),
    ];
    for shape in shapes {
        assert_eq!(grave(&shape, &[]), expected(), "{}", shape.display());
    }
}

#[test]
fn properties_end_where_their_section_ends() {
    let place = place();
    let path = put(place.path(), "bugreport-x.txt", REPORT.as_bytes());
    let names: Vec<_> = records(&path, &[])["android_properties"]
        .iter()
        .map(|r| r["event"]["name"].as_str().expect("has one").to_owned())
        .collect();
    assert_eq!(names, ["ro.product.model", "ro.build.version.release", "ro.boot.verifiedbootstate"]);
}

#[test]
fn intrusion_logs_are_read_in_a_folder_a_zip_and_a_zip_of_zips() {
    let place = place();
    let log = b"{\"security_event\":{\"event_time\":1780300802123456789,\"package_installed\":{\"package_name\":\"com.serv.services\"}}}\n";
    put(place.path(), "logs/2026-06-01.txt", log);
    let inner = zip(&[("2026-06-01.txt", log)]);
    let shapes = [
        place.path().join("logs"),
        put(place.path(), "logs.zip", &inner),
        put(
            place.path(),
            "qf.zip",
            &zip(&[
                ("getprop.txt", b"".as_slice()),
                ("acquisition.json", b"{}"),
                ("intrusion_logs/export.zip", &inner),
            ]),
        ),
    ];
    for shape in shapes {
        let expected =
            ("critical".to_owned(), "android_intrusion_logs".to_owned(), "com.serv.services".to_owned());
        assert_eq!(grave(&shape, &[]), [expected], "{}", shape.display());
    }
}

/// A tar with one SMS that came.
fn tar() -> Vec<u8> {
    let json = br#"[{"address":"+212600000001","body":"https://free247downloads.com/x","date":"1709659361000","type":"1"}]"#;
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(json).expect("memory takes everything");
    let packed = packed.finish().expect("memory takes everything");
    let mut tar = tar::Builder::new(Vec::new());
    let big = vec![b'x'; 100_000];
    for (name, bytes) in [
        ("apps/com.android.providers.telephony/_manifest", &b"1\ncom.android.providers.telephony\n"[..]),
        ("apps/com.android.providers.telephony/d_f/000000_sms_backup", &packed),
        ("apps/com.example.last/f/large", &big),
    ] {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_cksum();
        tar.append_data(&mut header, name, bytes).expect("is added");
    }
    tar.into_inner().expect("ends")
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    out.write_all(bytes).expect("memory takes everything");
    out.finish().expect("memory takes everything")
}

fn encrypt(key: &[u8; 32], iv: [u8; 16], plain: &[u8]) -> Vec<u8> {
    let mut buffer = plain.to_vec();
    buffer.resize(plain.len() + 16, 0);
    let cipher = cbc::Encryptor::<Aes256>::new(key.into(), &iv.into());
    cipher.encrypt_padded::<Pkcs7>(&mut buffer, plain.len()).expect("fits").to_vec()
}

/// An encrypted backup; `characters`: whether the checksum is made of characters, as newer phones do.
fn encrypted(password: &str, version: u32, characters: bool, payload: &[u8]) -> Vec<u8> {
    let (salt, checksum_salt, rounds) = ([7; 64], [9; 64], 1000);
    let key: [u8; 32] = std::array::from_fn(|n| u8::try_from(n * 8 + 3).expect("is small"));
    let mut form = Vec::new();
    for byte in key {
        let c = if byte < 0x80 || !characters { u32::from(byte) } else { 0xff00 | u32::from(byte) };
        if characters {
            form.extend(char::from_u32(c).expect("is one").to_string().into_bytes());
        } else {
            form.push(byte);
        }
    }
    let (mut checksum, mut user_key) = ([0; 32], [0; 32]);
    pbkdf2_hmac::<Sha1>(&form, &checksum_salt, rounds, &mut checksum);
    pbkdf2_hmac::<Sha1>(password.as_bytes(), &salt, rounds, &mut user_key);
    let blob = [&[16][..], &[5; 16], &[32], &key, &[32], &checksum].concat();
    let header = format!(
        "ANDROID BACKUP\n{version}\n0\nAES-256\n{}\n{}\n{rounds}\n{}\n{}\n",
        hex::encode(salt),
        hex::encode(checksum_salt),
        hex::encode([3; 16]),
        hex::encode(encrypt(&user_key, [3; 16], &blob)),
    );
    [header.into_bytes(), encrypt(&key, [5; 16], payload)].concat()
}

#[test]
fn a_backup_is_read_plain_deflated_and_encrypted_in_all_its_forms() {
    let (place, tar) = (place(), tar());
    let plain = |flag, body: &[u8]| [format!("ANDROID BACKUP\n5\n{flag}\nnone\n").as_bytes(), body].concat();
    let password = "pässwörd 密码";
    let file = put(place.path(), "password", password.as_bytes());
    let shapes = [
        ("plain.ab", plain(0, &tar)),
        ("deflated.ab", plain(1, &deflated(&tar))),
        ("v5.ab", encrypted(password, 5, true, &tar)),
        ("v1.ab", encrypted(password, 1, false, &tar)),
        ("odd.ab", encrypted(password, 3, false, &tar)),
    ];
    let expected = ("high".to_owned(), "android_sms".to_owned(), "free247downloads.com".to_owned());
    for (name, bytes) in shapes {
        let path = put(place.path(), name, &bytes);
        assert_eq!(grave(&path, &["--password-file", arg(&file)]), std::slice::from_ref(&expected), "{name}");
        let inside =
            zip(&[("acquisition.json", b"{}".as_slice()), ("getprop.txt", b""), ("backup.ab", &bytes)]);
        let path = put(place.path(), &format!("{name}.zip"), &inside);
        assert_eq!(
            grave(&path, &["--password-file", arg(&file)]),
            std::slice::from_ref(&expected),
            "{name} in a zip"
        );
    }
}

#[test]
fn a_backup_that_somebody_unpacked_is_read() {
    let place = place();
    for entry in tar::Archive::new(&tar()[..]).entries().expect("is one") {
        let mut entry = entry.expect("is one");
        let name = entry.path().expect("has one").to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).expect("is read");
        put(place.path(), &format!("case/unpacked/{name}"), &bytes);
    }
    let expected = ("high".to_owned(), "android_sms".to_owned(), "free247downloads.com".to_owned());
    assert_eq!(grave(&place.path().join("case"), &[]), [expected]);
}

#[test]
fn a_backup_cut_short_gives_what_it_holds_and_says_so() {
    let (place, tar) = (place(), tar());
    for (name, bytes) in [
        ("plain.ab", [b"ANDROID BACKUP\n5\n0\nnone\n", &tar[..20_000]].concat()),
        ("deflated.ab", {
            let packed = deflated(&tar);
            [b"ANDROID BACKUP\n5\n1\nnone\n", &packed[..packed.len() - 30]].concat()
        }),
    ] {
        let path = put(place.path(), name, &bytes);
        let (_, report) = scan(&path, &[]);
        assert_eq!(found(&report).len(), 1, "{name}");
        assert_eq!(report["outcome"]["complete"], false, "{name}");
    }
}

#[test]
fn a_wrong_password_and_a_damaged_header_are_told_apart() {
    let place = place();
    let good = encrypted("right", 5, true, &tar());
    let password = put(place.path(), "password", b"wrong");
    let said = |name: &str, bytes: &[u8]| {
        let path = put(place.path(), name, bytes);
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_hoofprint"))
            .args(["scan", arg(&path), "--password-file", arg(&password)])
            .output()
            .expect("runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, wrong) = said("good.ab", &good);
    assert_eq!(code, Some(2), "{wrong}");
    let (code, damaged) =
        said("damaged.ab", &good.iter().map(|b| if *b == b'A' { b'Z' } else { *b }).collect::<Vec<_>>());
    assert_eq!(code, Some(2), "{damaged}");
    let (code, header) = said("header.ab", b"ANDROID BACKUP\n5\n7\nAES-256\n");
    assert_eq!(code, Some(2), "{header}");
    assert!(wrong != header && !wrong.is_empty() && !header.is_empty(), "{wrong}{header}");
}

/// The paths that an acquisition is given.
fn listed(path: &Path) -> Vec<String> {
    let interest = hoofprint::artifact::interest();
    let mut options = evidence::Options {
        memory: 64 << 20,
        known_paths: &[],
        interest: &interest,
        hash: false,
        everything: false,
        password: &mut |_| Some("right".to_owned().into()),
    };
    let opened = evidence::open(path, &mut options).into_iter().flatten();
    let entries = opened.flat_map(|e| e.source.entries().to_vec());
    entries.map(|entry| entry.path.to_string()).collect()
}

/// Every container of Android, cut and with flipped bits: no panic, and no end of memory.
#[test]
fn damaged_containers_are_survived() {
    let (place, tar, report) = (place(), tar(), zip(&[("bugreport-x.txt", REPORT.as_bytes())]));
    let shapes: [(&str, Vec<u8>); 6] = [
        ("plain.ab", [b"ANDROID BACKUP\n5\n0\nnone\n", &tar[..]].concat()),
        ("deflated.ab", [b"ANDROID BACKUP\n5\n1\nnone\n", &deflated(&tar)[..]].concat()),
        ("locked.ab", encrypted("right", 5, true, &tar)),
        ("report.zip", report.clone()),
        ("report.txt", REPORT.as_bytes().to_vec()),
        ("qf.zip", zip(&[("acquisition.json", b"{}"), ("getprop.txt", b""), ("bugreport.zip", &report)])),
    ];
    let mut state = 7_u64;
    let mut below = |end: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % end
    };
    for (name, bytes) in shapes {
        let sound = listed(&put(place.path(), name, &bytes)).len();
        assert!(sound > 0, "{name}");
        for n in 0..60 {
            let mut bytes = bytes.clone();
            if n % 2 == 0 {
                bytes.truncate(below(bytes.len()));
            } else {
                for _ in 0..=n / 6 {
                    let at = below(bytes.len());
                    bytes[at] ^= 1 << below(8);
                }
            }
            listed(&put(place.path(), name, &bytes));
        }
    }
}

/// Optional: a bug report of a real, healthy phone.
#[test]
fn a_healthy_phone_is_silent_above_low() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/bugreport");
    let Some(report) = std::fs::read_dir(samples).ok().and_then(|mut d| d.next()?.ok()) else {
        println!("skipped: no samples");
        return;
    };
    assert_eq!(grave(&report.path(), &[]), []);
    let all = records(&report.path(), &[]);
    let count =
        |artifact: &str, kind: &str| all[artifact].iter().filter(|r| r["event"]["kind"] == kind).count();
    assert_eq!(count("android_properties", "property"), 606);
    assert_eq!(count("android_packages", "app"), 134);
    let entries = listed(&report.path());
    // 171 services, of which four are printed once more, under another priority.
    let services: Vec<_> = entries.iter().filter(|path| path.starts_with("/cmd/dumpsys/")).collect();
    assert_eq!(services.len(), 175);
    let again = services.iter().filter(|path| path.ends_with(".2")).count();
    assert_eq!(again, 4);
}

/// Optional: a crash of a real phone, in its binary form.
#[test]
fn a_real_tombstone_gives_what_it_states() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/tombstone/tombstone_00.pb");
    let Ok(bytes) = std::fs::read(sample) else {
        println!("skipped: no samples");
        return;
    };
    let place = place();
    let files: &[(&str, &[u8])] =
        &[("bugreport-x.txt", REPORT.as_bytes()), ("FS/data/tombstones/tombstone_00.pb", &bytes)];
    let path = put(place.path(), "report.zip", &zip(files));
    let all = records(&path, &[]);
    let [crash] = &all["android_tombstones"][..] else { panic!("{:?}", all["android_tombstones"]) };
    let detail = |name: &str| {
        let mut all = crash["detail"].as_array().expect("is a list").iter();
        all.find(|d| d["name"] == name).map(|d| d["value"].clone())
    };
    assert_eq!(crash["event"]["reason"], "SIGSEGV, SEGV_MAPERR");
    assert_eq!((detail("pid"), detail("threads")), (Some("21891".into()), Some("62".into())));
}

/// Files of a phone as its system stores them; the settings in their binary form.
fn dump() -> Vec<(&'static str, Vec<u8>)> {
    let settings = "<settings version=\"1\"><setting id=\"1\" name=\"enabled_accessibility_services\" value=\"com.accesibilityservice/.Main\" /></settings>";
    let packages = "<packages><package name=\"com.serv.services\" codePath=\"/data/app/s\" publicFlags=\"0\" it=\"18dc8a0b3e8\" installInitiator=\"com.android.shell\"></package></packages>";
    let operations = "<app-ops v=\"1\"><pkg n=\"com.serv.services\"><uid n=\"10155\"><op n=\"27\"><a><st n=\"1288490188801\" t=\"1708740764100\" /></a></op></uid></pkg></app-ops>";
    let policies = "<policies><admin name=\"com.serv.services/.Admin\"></admin></policies>";
    vec![
        ("data/system/packages.xml", packages.into()),
        ("data/system/appops.xml", android_abx::xml_to_abx(operations).expect("is XML")),
        ("data/system/device_policies.xml", policies.into()),
        ("data/system/users/0/settings_secure.xml", android_abx::xml_to_abx(settings).expect("is XML")),
        ("data/local/tmp/tool", b"\x7fELF".to_vec()),
        ("data/user/0/com.serv.services/files/x", b"x".to_vec()),
        ("system/build.prop", b"ro.build.version.release=13\nro.product.system.model=SM-A525F\n".to_vec()),
    ]
}

#[test]
fn a_file_system_is_read_as_folder_zip_and_tar_at_whatever_depth() {
    let place = place();
    let expected = [
        ("critical", "android_appops", "com.serv.services"),
        ("critical", "android_device_policy", "com.serv.services"),
        ("critical", "android_packages", "com.serv.services"),
        ("critical", "android_settings", "com.accesibilityservice"),
        ("high", "android_device_policy", "control-of-the-phone"),
        ("medium", "android_appops", "sensor-in-background"),
        ("medium", "android_packages", "installed-over-cable"),
    ];
    let expected = expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
    let (files, mut tar) = (dump(), tar::Builder::new(Vec::new()));
    for (name, bytes) in &files {
        put(place.path(), &format!("folder/dump of phone/{name}"), bytes);
        // The partition for data alone, without the folder it is mounted at.
        if let Some(inside) = name.strip_prefix("data/") {
            put(place.path(), &format!("userdata/{inside}"), bytes);
        }
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_cksum();
        tar.append_data(&mut header, format!("x/{name}"), &bytes[..]).expect("is added");
    }
    let names: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (*name, &bytes[..])).collect();
    let shapes = [
        place.path().join("folder"),
        place.path().join("userdata"),
        put(place.path(), "dump.zip", &zip(&names)),
        put(place.path(), "dump.tar", &tar.into_inner().expect("ends")),
    ];
    for shape in shapes {
        let (_, report) = scan(&shape, &[]);
        assert_eq!(report["evidence"][0]["kind"], "android-filesystem", "{}", shape.display());
        assert_eq!(grave(&shape, &[]), expected, "{}", shape.display());
        let all = records(&shape, &[]);
        let listed = |path: &str| all["android_files"].iter().any(|r| r["event"]["file"] == path);
        assert!(listed("/data/data/com.serv.services/files/x") && listed("/data/local/tmp/tool"));
    }
}

#[test]
fn installation_files_are_read_alone_in_a_folder_and_in_an_acquisition() {
    let place = place();
    let manifest = "<manifest package=\"com.serv.services\"><application></application></manifest>";
    let apk = crate::apk::file(manifest);
    put(place.path(), "folder/a.apk", &apk);
    put(place.path(), "folder/b.apk", &crate::apk::file("<manifest package=\"com.example.b\"/>"));
    let qf = [("acquisition.json", &b"{}"[..]), ("getprop.txt", b""), ("apks/com.serv.services_1.apk", &apk)];
    let shapes = [
        put(place.path(), "one.apk", &apk),
        put(place.path(), "named otherwise.zip", &apk),
        place.path().join("folder"),
        put(place.path(), "qf.zip", &zip(&qf)),
    ];
    for shape in shapes {
        let expected = ("critical".to_owned(), "android_apks".to_owned(), "com.serv.services".to_owned());
        assert_eq!(grave(&shape, &[]), [expected], "{}", shape.display());
    }
}

/// Optional: signed applications, with certificates of both kinds.
#[test]
fn real_applications_give_their_package_and_signer() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/apk");
    if !samples.is_dir() {
        println!("skipped: no samples");
        return;
    }
    let all = records(&samples, &[]);
    let app = |id: &str| {
        let found = all["android_apks"].iter().find(|r| r["event"]["id"] == id);
        found.unwrap_or_else(|| panic!("{id}: {:?}", all["android_apks"])).clone()
    };
    let polite = app("com.politedroid");
    assert_eq!(polite["event"]["version"], "1.3");
    let signers = polite["event"]["certificates"].as_array().expect("is a list").len();
    assert_eq!(signers, 3, "SHA-256, SHA-1 and MD5 of one certificate: {polite}");
    let requested = |id: &str| {
        let all = all["android_apks"].iter();
        all.filter(|r| r["event"]["kind"] == "permission" && r["event"]["client"] == id).count()
    };
    assert!(requested("com.politedroid") > 0);
    let both = all["android_apks"].iter().filter(|r| r["event"]["kind"] == "app").count();
    assert_eq!(both, 3);
}

/// Encrypts with age.
fn sealed(plain: &[u8], recipient: &dyn age::Recipient) -> Vec<u8> {
    let encryptor = age::Encryptor::with_recipients(std::iter::once(recipient)).expect("has one");
    let mut out = Vec::new();
    let mut writer = encryptor.wrap_output(&mut out).expect("begins");
    writer.write_all(plain).expect("is written");
    writer.finish().expect("ends");
    out
}

#[test]
fn an_encrypted_acquisition_is_opened_by_identity_or_passphrase_where_it_lies() {
    let place = place();
    let getprop = b"[ro.product.model]: [SM-A525F]\n".as_slice();
    // Bytes that do not get smaller when they are packed.
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    let big: Vec<u8> = (0..300_000).map(|_| next()).collect();
    let plain = zip(&[
        ("acquisition.json", b"{}"),
        ("getprop.txt", getprop),
        ("big", &big),
        ("dumpsys.txt", REPORT.as_bytes()),
    ]);
    let identity = age::x25519::Identity::generate();
    let secret = age::secrecy::ExposeSecret::expose_secret(&identity.to_string()).to_owned();
    let key = put(place.path(), "key.txt", format!("# created: today\n{secret}\n").as_bytes());
    let word = put(place.path(), "word.txt", b"correct horse\n");
    let other =
        age::secrecy::ExposeSecret::expose_secret(&age::x25519::Identity::generate().to_string()).to_owned();
    let wrong = put(place.path(), "wrong.txt", other.as_bytes());
    let by_key = sealed(&plain, &identity.to_public());
    let mut scrypt = age::scrypt::Recipient::new("correct horse".to_owned().into());
    scrypt.set_work_factor(10);
    let by_word = sealed(&plain, &scrypt);
    let mut armored = Vec::new();
    let mut writer =
        age::armor::ArmoredWriter::wrap_output(&mut armored, age::armor::Format::AsciiArmor).expect("begins");
    writer.write_all(&by_key).expect("is written");
    writer.finish().expect("ends");
    for (name, bytes, password) in
        [("key.zip.age", &by_key, &key), ("word.zip.age", &by_word, &word), ("text.zip.age", &armored, &key)]
    {
        let path = put(place.path(), name, bytes);
        assert_eq!(grave(&path, &["--password-file", arg(password)]), expected(), "{name}");
        let (_, report) = scan(&path, &["--password-file", arg(password)]);
        assert_eq!(
            (&report["evidence"][0]["encrypted"], &report["evidence"][0]["kind"]),
            (&true.into(), &"androidqf".into())
        );
    }
    // A wrong key, and a file whose last piece is missing, are said to be that.
    let cut = put(place.path(), "cut.zip.age", &by_key[..by_key.len() - 70_000]);
    for (path, password) in [(place.path().join("key.zip.age"), &wrong), (cut, &key)] {
        let output = crate::program::run(&["scan", arg(&path), "--password-file", arg(password)]);
        assert_eq!(output.status.code(), Some(2), "{}", path.display());
    }
}

#[test]
fn archives_in_a_folder_are_found_each_for_itself() {
    let place = place();
    let text = REPORT.as_bytes();
    put(place.path(), "case/from the phone/bugreport.zip", &zip(&[("bugreport-x.txt", text)]));
    put(place.path(), "case/backup.ab", &[b"ANDROID BACKUP\n5\n0\nnone\n", &tar()[..]].concat());
    put(place.path(), "case/holiday.zip", &zip(&[("a.jpg", b"x")]));
    put(place.path(), "case/broken.zip", &zip(&[("bugreport-y.txt", text)])[..60]);
    let (_, report) = scan(&place.path().join("case"), &[]);
    let kinds: Vec<_> =
        report["evidence"].as_array().expect("is a list").iter().map(|e| &e["kind"]).collect();
    assert_eq!(kinds, ["android-backup", "bugreport"]);
    // Nothing is left out in silence.
    let said = report["diagnostics"].as_array().expect("is a list");
    let of = |name: &str| said.iter().find(|d| d["path"] == name).map(|d| (&d["code"], &d["incomplete"]));
    assert_eq!(of("broken.zip"), Some((&"evidence-unreadable".into(), &true.into())), "{said:?}");
    assert_eq!(of("holiday.zip"), Some((&"archive-of-no-phone".into(), &false.into())), "{said:?}");
    assert_eq!(report["outcome"]["complete"], false);
    assert!(grave(&place.path().join("case"), &[]).len() > expected().len());
}
