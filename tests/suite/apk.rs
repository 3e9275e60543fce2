//! Makes installation files out of the XML of their manifest, in the binary form that `aapt` writes.

use quick_xml::events::{BytesStart, Event};
use std::io::Write as _;

/// No string, in this format.
const NONE: u32 = u32::MAX;

/// A zip with a manifest and some bytes of a program; unsigned. A text that ends in `CUT` keeps the
/// beginning of its manifest alone.
pub fn file(manifest: &str) -> Vec<u8> {
    let (document, kept) =
        manifest.trim_end().strip_suffix("CUT").map_or((manifest, usize::MAX), |whole| (whole, 60));
    let mut bytes = binary(document);
    bytes.truncate(kept);
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in [("AndroidManifest.xml", &bytes[..]), ("classes.dex", b"dex\n035\0")] {
        // What is not compressed has the same hash whoever compresses.
        let options = zip::write::SimpleFileOptions::default();
        let options = options.compression_method(zip::CompressionMethod::Stored);
        zip.start_file(name, options).expect("begins");
        zip.write_all(bytes).expect("is written");
    }
    zip.finish().expect("ends").into_inner()
}

#[derive(Default)]
struct Pool(Vec<String>);

impl Pool {
    fn index(&mut self, text: &str) -> u32 {
        let at = self.0.iter().position(|known| known == text).unwrap_or_else(|| {
            self.0.push(text.to_owned());
            self.0.len() - 1
        });
        u32::try_from(at).expect("is small")
    }

    fn chunk(&self) -> Vec<u8> {
        let (mut offsets, mut data) = (Vec::new(), Vec::new());
        for text in &self.0 {
            offsets.extend(u32::try_from(data.len()).expect("is small").to_le_bytes());
            let units: Vec<u16> = text.encode_utf16().collect();
            data.extend(u16::try_from(units.len()).expect("is short").to_le_bytes());
            data.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
            data.extend([0, 0]);
        }
        data.resize(data.len().div_ceil(4) * 4, 0);
        let begun = u32::try_from(28 + offsets.len()).expect("is small");
        let count = u32::try_from(self.0.len()).expect("is small");
        let fields = [count, 0, 0, begun, 0].map(u32::to_le_bytes).concat();
        chunk(0x0001, 28, &[fields, offsets, data].concat())
    }
}

fn chunk(kind: u16, header: u16, rest: &[u8]) -> Vec<u8> {
    let size = u32::try_from(rest.len() + 8).expect("is small");
    [&kind.to_le_bytes()[..], &header.to_le_bytes(), &size.to_le_bytes(), rest].concat()
}

fn binary(document: &str) -> Vec<u8> {
    let (mut pool, mut tree) = (Pool::default(), Vec::new());
    let mut xml = quick_xml::Reader::from_str(document);
    loop {
        match xml.read_event().expect("is XML") {
            Event::Start(tag) => tree.extend(start(&tag, &mut pool)),
            Event::Empty(tag) => {
                tree.extend(start(&tag, &mut pool));
                tree.extend(end(tag.name().as_ref(), &mut pool));
            }
            Event::End(tag) => tree.extend(end(tag.name().as_ref(), &mut pool)),
            Event::Eof => break,
            _ => {}
        }
    }
    chunk(0x0003, 8, &[pool.chunk(), chunk(0x0180, 8, &[]), tree].concat())
}

fn start(tag: &BytesStart<'_>, pool: &mut Pool) -> Vec<u8> {
    let (mut list, mut count) = (Vec::new(), 0_u16);
    for attribute in tag.attributes().flatten() {
        let name = attribute.key.as_ref().trim_start_matches("android:").to_owned();
        let (name, value) = (pool.index(&name), pool.index(&attribute.value));
        list.extend([NONE, name, value].map(u32::to_le_bytes).concat());
        // Eight bytes of a typed value; type 3 is a string.
        list.extend([8, 0, 0, 3]);
        list.extend(value.to_le_bytes());
        count += 1;
    }
    let name = pool.index(tag.name().as_ref());
    let head = [1, NONE, NONE, name].map(u32::to_le_bytes).concat();
    let sizes = [20, 20, count, 0, 0, 0].map(u16::to_le_bytes).concat();
    chunk(0x0102, 16, &[head, sizes, list].concat())
}

fn end(name: &str, pool: &mut Pool) -> Vec<u8> {
    let name = pool.index(name);
    chunk(0x0103, 16, &[1, NONE, NONE, name].map(u32::to_le_bytes).concat())
}
