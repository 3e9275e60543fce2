//! The phone may be an attacker's: every fixture, truncated and bit-flipped, under its artifact.

use crate::device_tree;
use crate::fixtures::parse;
use hoofprint::artifact;
use hoofprint::record::Record;

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end.max(1)
    }
}

fn each_file(mut each: impl FnMut(&'static artifact::Artifact, &str, &[u8])) {
    let mut count = 0;
    for (name, case) in device_tree::cases() {
        let artifact =
            *artifact::all().iter().find(|a| a.id == name).expect("the folder is named after an artifact");
        for (path, bytes) in device_tree::files(&case) {
            each(artifact, &path, &bytes);
            count += 1;
        }
    }
    assert!(count > 10);
}

#[test]
fn every_fixture_cut_anywhere_is_survived() {
    let mut dice = Dice(1);
    each_file(|artifact, path, bytes| {
        for n in 0..40 {
            let end = if n < 8 { bytes.len() * n / 8 } else { dice.below(bytes.len()) };
            let _ = parse(artifact, path, &bytes[..end], Vec::new());
        }
    });
}

#[test]
fn every_fixture_with_flipped_bits_is_survived() {
    let mut dice = Dice(2);
    each_file(|artifact, path, bytes| {
        for flips in [1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 8, 16, 32, 64, 256, 1024] {
            for _ in 0..4 {
                let mut bytes = bytes.to_vec();
                for _ in 0..if bytes.is_empty() { 0 } else { flips } {
                    let at = dice.below(bytes.len());
                    bytes[at] ^= 1 << dice.below(8);
                }
                let _ = parse(artifact, path, &bytes, Vec::new());
            }
        }
    });
}

/// What is read of a damaged database stands in the sound one, with the same times. (What a
/// lost row of another table would have added, such as the name of a program, is missing.)
#[test]
fn damage_takes_rows_and_invents_none() {
    for (name, case) in device_tree::cases().into_iter().filter(|(_, c)| c.ends_with("damaged-page")) {
        let artifact =
            *artifact::all().iter().find(|a| a.id == name).expect("the folder is named after an artifact");
        for entry in walkdir::WalkDir::new(&case).into_iter().flatten() {
            if entry.path().extension().is_none_or(|x| x != "sql") {
                continue;
            }
            let sql = std::fs::read_to_string(entry.path()).expect("is read");
            let sound = sql.replace("-- damage: ", "-- no damage: ");
            let path = artifact.paths[0];
            let (all, whole) = parse(artifact, path, &device_tree::image(&sound), Vec::new());
            let (kept, hurt) = parse(artifact, path, &device_tree::image(&sql), Vec::new());
            assert!(whole.lost.is_empty() && !hurt.lost.is_empty());
            assert!(!kept.is_empty() && kept.len() < all.len(), "{} of {}", kept.len(), all.len());
            let same = |r: &Record| all.iter().any(|a| a.id() == r.id() && a.times == r.times);
            assert!(kept.iter().all(same), "{}", case.display());
        }
    }
}
