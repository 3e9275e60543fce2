//! Readers of formats that know nothing of artifacts. They get bytes, or a path that
//! `evidence` hands over, and never make a path of their own.

pub mod android_xml;
pub mod apk_lineage;
pub mod archiver;
pub mod binarycookies;
pub mod bplist;
pub mod certificate;
pub mod keybag;
pub mod lines;
pub mod magic;
pub mod mbdb;
pub mod plist;
pub mod protobuf;
pub mod segb;
pub mod sqlite;
pub mod sums;
pub mod typedstream;
pub mod webkit_origin;
