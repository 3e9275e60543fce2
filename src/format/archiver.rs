//! `NSKeyedArchiver`: the archives that Apple's frameworks keep objects in.
//!
//! A property list with a flat list `$objects`, in which objects refer to each other by number,
//! and `$top`, which names the root. Only what is asked for is followed, so an archive whose
//! objects contain each other costs nothing.

use super::bplist::{Bplist, Object};
use crate::sentence::Sentence;

/// What a backup's manifest says of one file: Apple's class `MBFile`. Times in Unix seconds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MbFile {
    /// Bytes.
    pub size: Option<i64>,
    /// Mode bits with the type of file.
    pub mode: Option<i64>,
    /// Numeric owner.
    pub user_id: Option<i64>,
    /// Numeric group.
    pub group_id: Option<i64>,
    /// Number of the inode on the phone.
    pub inode: Option<i64>,
    /// When it was made.
    pub birth: Option<i64>,
    /// When its content last changed.
    pub last_modified: Option<i64>,
    /// When its metadata last changed.
    pub last_status_change: Option<i64>,
    /// Flags.
    pub flags: Option<i64>,
    /// Data protection class.
    pub protection_class: Option<i64>,
    /// Class and wrapped key; only in an encrypted backup, only of files.
    pub encryption_key: Option<Vec<u8>>,
    /// Path within its domain.
    pub relative_path: Option<String>,
    /// What a symbolic link points to.
    pub target: Option<String>,
    /// SHA-1 of the content.
    pub digest: Option<Vec<u8>>,
}

/// Reads the column `file` of a backup's manifest.
///
/// # Errors
/// When the bytes are no such archive.
pub fn mbfile(blob: &[u8]) -> Result<MbFile, Sentence> {
    read(blob).ok_or_else(|| Sentence::new("archive-damaged"))
}

fn read(blob: &[u8]) -> Option<MbFile> {
    let list = Bplist::new(blob)?;
    let top = list.object(list.top())?;
    let Object::Array(objects) = list.object(list.get(&top, "$objects")?)? else { return None };
    let archive = Archive { list, objects };
    let roots = list.object(list.get(&top, "$top")?)?;
    let Object::Uid(root) = list.object(list.get(&roots, "root")?)? else { return None };
    let Object::Dictionary(keys, values) = archive.object(root)? else { return None };
    let mut file = MbFile::default();
    for (key, value) in keys.iter().zip(values.iter()) {
        if let (Some(Object::Text(key)), Some(value)) = (list.object(key), list.object(value)) {
            archive.field(&mut file, &key, &value);
        }
    }
    Some(file)
}

struct Archive<'a> {
    list: Bplist<'a>,
    objects: super::bplist::References<'a>,
}

impl<'a> Archive<'a> {
    fn object(&self, uid: usize) -> Option<Object<'a>> {
        self.list.object(self.objects.get(uid)?)
    }

    fn field(&self, file: &mut MbFile, key: &str, value: &Object<'a>) {
        let number = || if let Object::Integer(n) = value { Some(*n) } else { None };
        match key {
            "Size" => file.size = number(),
            "Mode" => file.mode = number(),
            "UserID" => file.user_id = number(),
            "GroupID" => file.group_id = number(),
            "InodeNumber" => file.inode = number(),
            "Birth" => file.birth = self.time(value),
            "LastModified" => file.last_modified = self.time(value),
            "LastStatusChange" => file.last_status_change = self.time(value),
            "Flags" => file.flags = number(),
            "ProtectionClass" => file.protection_class = number(),
            "EncryptionKey" => file.encryption_key = self.data(value),
            "Digest" => file.digest = self.data(value),
            "RelativePath" => file.relative_path = self.text(value),
            "Target" => file.target = self.text(value),
            _ => {}
        }
    }

    /// A time is a number of seconds since 1970, or an archived date since 2001.
    fn time(&self, value: &Object<'a>) -> Option<i64> {
        let cocoa = |seconds: f64| {
            #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, which is what is wanted")]
            (seconds as i64).checked_add(crate::time::COCOA_EPOCH)
        };
        match value {
            Object::Integer(n) => Some(*n),
            Object::Date(seconds) => cocoa(*seconds),
            Object::Uid(uid) => {
                let object = self.object(*uid)?;
                match self.list.object(self.list.get(&object, "NS.time")?)? {
                    Object::Real(seconds) | Object::Date(seconds) => cocoa(seconds),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Bytes stand in the list itself or inside an archived `NSData`.
    fn data(&self, value: &Object<'a>) -> Option<Vec<u8>> {
        match value {
            Object::Data(bytes) => Some(bytes.to_vec()),
            Object::Uid(uid) => match self.object(*uid)? {
                Object::Data(bytes) => Some(bytes.to_vec()),
                object => match self.list.object(self.list.get(&object, "NS.data")?)? {
                    Object::Data(bytes) => Some(bytes.to_vec()),
                    _ => None,
                },
            },
            _ => None,
        }
    }

    fn text(&self, value: &Object<'a>) -> Option<String> {
        match value {
            Object::Text(text) => Some(text.to_string()),
            Object::Uid(uid) => match self.object(*uid)? {
                Object::Text(text) => Some(text.into_owned()).filter(|t| t != "$null"),
                _ => None,
            },
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plist::{Dictionary, Uid, Value};
    use proptest::prelude::*;

    fn uid(n: u64) -> Value {
        Value::Uid(Uid::new(n))
    }

    fn dictionary(pairs: Vec<(&str, Value)>) -> Value {
        Value::Dictionary(pairs.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<Dictionary>())
    }

    fn sample() -> Vec<u8> {
        let file = dictionary(vec![
            ("$class", uid(4)),
            ("LastModified", 1_626_599_564.into()),
            ("Birth", uid(6)),
            ("RelativePath", uid(2)),
            ("EncryptionKey", uid(3)),
            ("Mode", 33188.into()),
            ("Size", 42.into()),
            ("UserID", 501.into()),
            ("GroupID", 501.into()),
            ("ProtectionClass", 3.into()),
            ("Digest", Value::Data(vec![9; 20])),
            ("Target", uid(0)),
        ]);
        let objects = vec![
            "$null".into(),
            file,
            "Library/SMS/sms.db".into(),
            dictionary(vec![("NS.data", Value::Data(vec![3; 44])), ("$class", uid(5))]),
            dictionary(vec![("$classname", "MBFile".into())]),
            dictionary(vec![("$classname", "NSMutableData".into())]),
            dictionary(vec![("NS.time", 648_292_364.0.into())]),
        ];
        let archive = dictionary(vec![
            ("$version", 100_000.into()),
            ("$archiver", "NSKeyedArchiver".into()),
            ("$top", dictionary(vec![("root", uid(1))])),
            ("$objects", Value::Array(objects)),
        ]);
        let mut bytes = Vec::new();
        archive.to_writer_binary(&mut bytes).expect("writes");
        bytes
    }

    #[test]
    fn the_metadata_of_a_file_is_read() {
        let file = mbfile(&sample()).expect("reads");
        assert_eq!(file.size, Some(42));
        assert_eq!(file.mode, Some(0o100_644));
        assert_eq!(file.last_modified, Some(1_626_599_564));
        assert_eq!(file.birth, Some(1_626_599_564));
        assert_eq!(file.encryption_key, Some(vec![3; 44]));
        assert_eq!(file.digest, Some(vec![9; 20]));
        assert_eq!(file.relative_path.as_deref(), Some("Library/SMS/sms.db"));
        assert_eq!((file.target, file.last_status_change), (None, None));
    }

    #[test]
    fn other_bytes_are_refused() {
        for bytes in [&b""[..], b"bplist00", b"<plist/>"] {
            assert_eq!(mbfile(bytes).expect_err("refused").key, "archive-damaged");
        }
    }

    proptest! {
        #[test]
        fn no_change_panics(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
            let mut bytes = sample();
            let i = at.index(bytes.len());
            bytes[i] = byte;
            bytes.truncate(cut.index(bytes.len()) + 1);
            let _ = mbfile(&bytes);
        }
    }
}
