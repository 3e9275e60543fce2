//! The archives: a bug report as a zip, and a backup over the cable.

use super::super::{Phone, keys::encrypt, random::Random};
use super::dumps::{apps, report};
use super::person::{MESSAGES, NUMBER};
use super::story::Story;
use super::{DAY, TAKEN, clock, hidden};
use aes::Aes256;
use aes::cipher::{BlockModeEncrypt as _, KeyIvInit as _};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use pbkdf2::pbkdf2_hmac;
use serde_json::{Value, json};
use sha1::Sha1;
use std::io::{self, Seek, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

/// Rounds of the derivation, as Android makes them.
const ROUNDS: u32 = 10_000;

/// The folder of the application that keeps messages.
const TELEPHONY: &str = "apps/com.android.providers.telephony";

/// A bug report, as the phone hands it out.
pub(super) fn bug_report(phone: &Phone, story: &Story, name: &str, out: impl Write + Seek) -> io::Result<()> {
    let mut zip = ZipWriter::new(out);
    let options = SimpleFileOptions::default().large_file(phone.amount.bytes > u64::from(u32::MAX) / 2);
    let text = format!("{name}.txt");
    for (name, bytes) in [("version.txt", "2.0"), ("main_entry.txt", &text)] {
        zip.start_file(name, options).map_err(io::Error::other)?;
        zip.write_all(bytes.as_bytes())?;
    }
    zip.start_file(text, options).map_err(io::Error::other)?;
    report(phone, story, &mut zip)?;
    for (number, crash) in story.crashes.iter().enumerate() {
        let name = format!("FS/data/tombstones/tombstone_{number:02}");
        zip.start_file(name, options).map_err(io::Error::other)?;
        zip.write_all(tombstone(crash).as_bytes())?;
    }
    zip.finish().map_err(io::Error::other)?.flush()
}

fn tombstone((name, when, reason, library): &(&str, i64, &str, &str)) -> String {
    format!(
        "*** *** *** *** *** *** *** *** *** *** *** *** *** *** *** ***\nBuild fingerprint: 'samsung/a52qnsxx/a52q:13/TP1A.220624.014'\nRevision: '0'\nABI: 'arm64'\nTimestamp: {}.000000000+0100\nProcess uptime: 88s\nCmdline: {name}\npid: 611, tid: 611, name: {name}  >>> {name} <<<\nuid: 1000\n{reason}, fault addr --------\n\nbacktrace:\n      #00 pc 0000000000089abc  {library} (abort+164)\n",
        clock(*when),
    )
}

/// A backup over the cable: messages, and what each application is. Of a damaged one the end is
/// missing.
pub(super) fn backup(phone: &Phone, story: &Story, mut out: impl Write) -> io::Result<()> {
    if let Some(password) = &phone.password {
        let (key, iv) = lock(password, &mut out)?;
        let mut locked = Locked { cipher: Encryptor::new(&key.into(), &iv.into()), left: Vec::new(), out };
        content(phone, story, &mut locked)?;
        return locked.finish();
    }
    out.write_all(b"ANDROID BACKUP\n5\n0\nnone\n")?;
    content(phone, story, &mut out)?;
    out.flush()
}

/// The tar inside a backup.
fn content(phone: &Phone, story: &Story, out: &mut impl Write) -> io::Result<()> {
    let mut tar = tar::Builder::new(out);
    let listed = apps(story).filter(|(_, app)| app.in_backup && !app.system);
    let telephony = apps(story).filter(|(_, app)| app.id.ends_with(".telephony"));
    for (number, app) in listed.chain(telephony) {
        let manifest = manifest(number, app.id, app.installer);
        add(&mut tar, &format!("apps/{}/_manifest", app.id), manifest.as_bytes())?;
    }
    add(&mut tar, &format!("{TELEPHONY}/d_f/000000_sms_backup"), &packed(&messages(phone, story))?)?;
    for (path, bytes) in hidden::files(phone.scenario)? {
        add(&mut tar, &path, &bytes)?;
    }
    let mut left = phone.amount.bytes;
    let filling = Random::new(5).bytes(1 << 20);
    for n in 0_u64.. {
        let size = usize::try_from(left.min(1 << 20)).unwrap_or(0);
        if size == 0 {
            break;
        }
        add(&mut tar, &format!("shared/0/DCIM/Camera/IMG_{n:05}.jpg"), &filling[..size])?;
        left -= size as u64;
    }
    let (name, last) = (format!("{TELEPHONY}/d_f/000000_mms_backup"), packed(&pictures())?);
    if phone.damaged {
        let header = header(&name, last.len())?;
        let out = tar.get_mut();
        out.write_all(header.as_bytes())?;
        return out.write_all(&last[..36]);
    }
    add(&mut tar, &name, &last)?;
    tar.finish()
}

fn header(name: &str, size: usize) -> io::Result<tar::Header> {
    let mut header = tar::Header::new_gnu();
    header.set_path(name)?;
    header.set_size(size as u64);
    header.set_mode(0o600);
    header.set_mtime(u64::try_from(TAKEN).unwrap_or(0));
    header.set_cksum();
    Ok(header)
}

fn add(tar: &mut tar::Builder<impl Write>, name: &str, bytes: &[u8]) -> io::Result<()> {
    tar.append(&header(name, bytes.len())?, bytes)
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

type Encryptor = cbc::Encryptor<Aes256>;

/// Encrypts what is written, block by block.
struct Locked<W> {
    cipher: Encryptor,
    /// What is less than a block.
    left: Vec<u8>,
    out: W,
}

impl<W: Write> Locked<W> {
    /// There is always padding: a whole block of it where what is written fills its last one.
    fn finish(mut self) -> io::Result<()> {
        let padding = 16 - self.left.len();
        let padded = [&self.left[..], &vec![u8::try_from(padding).unwrap_or(16); padding]].concat();
        self.left.clear();
        self.write_all(&padded)?;
        self.out.flush()
    }
}

impl<W: Write> Write for Locked<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.left.extend_from_slice(bytes);
        let whole = self.left.len() / 16 * 16;
        for block in self.left[..whole].chunks_exact_mut(16) {
            let block: &mut [u8; 16] = block.try_into().map_err(io::Error::other)?;
            self.cipher.encrypt_block(block.into());
        }
        self.out.write_all(&self.left[..whole])?;
        self.left.drain(..whole);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Writes the head of an encrypted backup as Android does, and returns the master key, which a key from the
/// password opens, and its IV.
fn lock(password: &str, out: &mut impl Write) -> io::Result<([u8; 32], [u8; 16])> {
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
    write!(
        out,
        "ANDROID BACKUP\n5\n0\nAES-256\n{}\n{}\n{ROUNDS}\n{}\n{}\n",
        hex::encode_upper(salt),
        hex::encode_upper(checksum_salt),
        hex::encode_upper(user_iv),
        hex::encode_upper(encrypt(&user_key, &user_iv, &blob)),
    )?;
    Ok((key, iv))
}
