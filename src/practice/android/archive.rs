//! The archives: a bug report as a zip, and a backup over the cable.

use super::super::{Phone, keys::encrypt, random::Random};
use super::dumps::{apps, report};
use super::person::{MESSAGES, NUMBER};
use super::story::Story;
use super::{DAY, TAKEN, clock};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use pbkdf2::pbkdf2_hmac;
use serde_json::{Value, json};
use sha1::Sha1;
use std::io::{self, Cursor, Write as _};
use zip::write::{SimpleFileOptions, ZipWriter};

/// Rounds of the derivation, as Android makes them.
const ROUNDS: u32 = 10_000;

/// The folder of the application that keeps messages.
const TELEPHONY: &str = "apps/com.android.providers.telephony";

/// A bug report, as the phone hands it out.
pub(super) fn bug_report(phone: &Phone, story: &Story, name: &str) -> io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let text = format!("{name}.txt");
    let mut files = vec![
        ("version.txt".to_owned(), b"2.0".to_vec()),
        ("main_entry.txt".to_owned(), text.clone().into_bytes()),
        (text, report(phone, story).into_bytes()),
    ];
    for (number, crash) in story.crashes.iter().enumerate() {
        files.push((format!("FS/data/tombstones/tombstone_{number:02}"), tombstone(crash).into_bytes()));
    }
    for (name, bytes) in files {
        zip.start_file(name, SimpleFileOptions::default()).map_err(io::Error::other)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish().map_err(io::Error::other)?.into_inner())
}

fn tombstone((name, when, reason, library): &(&str, i64, &str, &str)) -> String {
    format!(
        "*** *** *** *** *** *** *** *** *** *** *** *** *** *** *** ***\nBuild fingerprint: 'samsung/a52qnsxx/a52q:13/TP1A.220624.014'\nRevision: '0'\nABI: 'arm64'\nTimestamp: {}.000000000+0100\nProcess uptime: 88s\nCmdline: {name}\npid: 611, tid: 611, name: {name}  >>> {name} <<<\nuid: 1000\n{reason}, fault addr --------\n\nbacktrace:\n      #00 pc 0000000000089abc  {library} (abort+164)\n",
        clock(*when),
    )
}

/// A backup over the cable: messages, and what each application is.
pub(super) fn backup(phone: &Phone, story: &Story) -> io::Result<Vec<u8>> {
    let mut tar = tar::Builder::new(Vec::new());
    let mut add = |name: &str, bytes: &[u8]| {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_mtime(u64::try_from(TAKEN).unwrap_or(0));
        header.set_cksum();
        tar.append_data(&mut header, name, bytes)
    };
    let listed = apps(story).filter(|(_, app)| app.in_backup && !app.system);
    let telephony = apps(story).filter(|(_, app)| app.id.ends_with(".telephony"));
    for (number, app) in listed.chain(telephony) {
        add(&format!("apps/{}/_manifest", app.id), manifest(number, app.id, app.installer).as_bytes())?;
    }
    add(&format!("{TELEPHONY}/d_f/000000_sms_backup"), &packed(&messages(phone, story))?)?;
    add(&format!("{TELEPHONY}/d_f/000000_mms_backup"), &packed(&pictures())?)?;
    let mut left = phone.amount.bytes;
    let filling = Random::new(5).bytes(1 << 20);
    for n in 0_u64.. {
        let size = usize::try_from(left.min(1 << 20)).unwrap_or(0);
        if size == 0 {
            break;
        }
        add(&format!("shared/0/DCIM/Camera/IMG_{n:05}.jpg"), &filling[..size])?;
        left -= size as u64;
    }
    let tar = tar.into_inner()?;
    let tar = if phone.damaged { &tar[..tar.len() - 1_500] } else { &tar[..] };
    match &phone.password {
        Some(password) => locked(password, tar),
        None => Ok([b"ANDROID BACKUP\n5\n0\nnone\n", tar].concat()),
    }
}

/// What Android writes of an application in front of its files: form, name, version, system,
/// installer, whether its program is there too, and the certificates.
fn manifest(number: usize, id: &str, installer: Option<&str>) -> String {
    format!("1\n{id}\n{number}\n33\n{}\n0\n1\n{:064x}\n", installer.unwrap_or(""), number + 1)
}

fn packed(list: &Value) -> io::Result<Vec<u8>> {
    let mut out = ZlibEncoder::new(Vec::new(), Compression::default());
    out.write_all(&serde_json::to_vec(list)?)?;
    out.finish()
}

fn messages(phone: &Phone, story: &Story) -> Value {
    let sms = |address: &str, when: i64, sent: bool, body: &str| {
        json!({
            "self_phone": NUMBER, "address": address, "body": body, "date": format!("{when}123"),
            "date_sent": if sent { "0".to_owned() } else { format!("{}000", when - 2) }, "status": "-1",
            "type": if sent { "2" } else { "1" }, "recipients": [address], "read": "1",
        })
    };
    let mut random = Random::new(7);
    let mut list = Vec::new();
    for n in 0..phone.amount.messages {
        let (address, sent, body) = random.pick(MESSAGES);
        let ago =
            i64::from(phone.amount.messages - n) * 9_000 + i64::try_from(random.below(3_000)).unwrap_or(0);
        list.push(sms(address, TAKEN - ago, *sent, body));
    }
    list.extend(story.messages.iter().map(|(address, when, body)| sms(address, *when, false, body)));
    list.into_iter().collect()
}

fn pictures() -> Value {
    json!([{
        "self_phone": NUMBER, "date": format!("{}", TAKEN - 12 * DAY), "date_sent": format!("{}", TAKEN - 12 * DAY),
        "m_type": "132", "v": "18", "msg_box": "1", "recipients": ["+447700900142"], "read": "1", "text_only": "0",
        "mms_addresses": [
            { "type": 137, "address": "+447700900142", "charset": 106 },
            { "type": 151, "address": NUMBER, "charset": 106 },
        ],
        "mms_body": "Slike sa puta", "mms_charset": 106,
    }])
}

/// Encrypts a backup as Android does: a master key, opened by a key from the password.
fn locked(password: &str, plain: &[u8]) -> io::Result<Vec<u8>> {
    let mut random = Random::new(26);
    let (salt, checksum_salt) = (random.bytes(64), random.bytes(64));
    let (user_iv, iv, key): ([u8; 16], [u8; 16], [u8; 32]) = (random.block(), random.block(), random.key());
    // The checksum is made of the key as Java turns bytes into characters.
    let character = |byte: u8| if byte < 0x80 { u32::from(byte) } else { 0xff00 | u32::from(byte) };
    let form: String = key.iter().filter_map(|byte| char::from_u32(character(*byte))).collect();
    let (mut checksum, mut user_key) = ([0; 32], [0; 32]);
    pbkdf2_hmac::<Sha1>(form.as_bytes(), &checksum_salt, ROUNDS, &mut checksum);
    pbkdf2_hmac::<Sha1>(password.as_bytes(), &salt, ROUNDS, &mut user_key);
    let blob = [&[16][..], &iv, &[32], &key, &[32], &checksum].concat();
    let mut out = Vec::new();
    write!(
        out,
        "ANDROID BACKUP\n5\n0\nAES-256\n{}\n{}\n{ROUNDS}\n{}\n{}\n",
        hex::encode_upper(salt),
        hex::encode_upper(checksum_salt),
        hex::encode_upper(user_iv),
        hex::encode_upper(encrypt(&user_key, &user_iv, &blob)),
    )?;
    out.extend(encrypt(&key, &iv, plain));
    Ok(out)
}
