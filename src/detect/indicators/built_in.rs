//! The indicators that are part of this program: `indicators/*.yaml`, packed by `build.rs`.
//!
//! Reading the YAML would take most of the start; the build script has read it already and left
//! the same structures as compressed JSON.

use super::own::Packed;
use std::io::Read as _;

/// All files in order of name.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/indicators"));

/// What the files say.
pub(in crate::detect) fn files() -> Vec<Packed> {
    let mut json = Vec::new();
    flate2::read::ZlibDecoder::new(PACKED).read_to_end(&mut json).expect("build.rs packed it");
    serde_json::from_slice(&json).expect("build.rs wrote the same structures")
}
