//! A folder for evidence of a test's own, with a set of indicators beside it.

use std::io::Write as _;
use std::path::PathBuf;

/// The evidence goes below `dump`; the set is `set.yaml`.
pub struct Place(tempfile::TempDir);

impl Place {
    /// `values`: type and value of each indicator.
    pub fn new(values: &[(&str, &str)]) -> Self {
        let place = Self(tempfile::tempdir().expect("makes a folder"));
        let lines: Vec<String> = values
            .iter()
            .map(|(kind, value)| format!("  - {{ type: {kind}, source: s, values: ['{value}'] }}\n"))
            .collect();
        let head = "id: x\nname: X\nkind: targeted-spyware\nsources: { s: { publisher: P } }\nvalues:\n";
        place.put("set.yaml", format!("{head}{}", lines.concat()).as_bytes());
        place
    }

    pub fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn put(&self, path: &str, bytes: &[u8]) -> PathBuf {
        let path = self.at(path);
        std::fs::create_dir_all(path.parent().expect("has one")).expect("is made");
        std::fs::write(&path, bytes).expect("is written");
        path
    }
}

/// An archive with these files.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("begins");
        zip.write_all(bytes).expect("is written");
    }
    zip.finish().expect("ends").into_inner()
}
