//! Databases made here, then damaged, cut, and left in the middle of a transaction.

use super::*;
use proptest::prelude::*;
use std::fs;

fn memory(bytes: Vec<u8>) -> Content {
    Content::Memory(bytes.into())
}

fn serialize(connection: &mut Connection) -> Vec<u8> {
    connection.serialize(rusqlite::MAIN_DB).expect("serializes").to_vec()
}

fn numbers(rows: i64) -> Vec<u8> {
    let mut c = Connection::open_in_memory().expect("opens");
    c.execute_batch("PRAGMA page_size=4096; CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT)")
        .expect("creates");
    let tx = c.transaction().expect("begins");
    for n in 1..=rows {
        tx.execute("INSERT INTO t VALUES (?1, ?2)", (n, format!("word number {n}"))).expect("inserts");
    }
    tx.commit().expect("commits");
    serialize(&mut c)
}

fn ids(content: &Content) -> (Vec<i64>, Scan) {
    let db = Database::open(content, None, None, u64::MAX).expect("opens");
    let mut seen = Vec::new();
    let scan = db.rows("t", &["word"], &mut |rowid, cells| {
        assert!(cells.text().is_some_and(|w| w == format!("word number {rowid}")));
        seen.push(rowid);
    });
    (seen, scan)
}

/// Page numbers of the leaves of table `t`, in order, found by their first cell.
fn leaves(image: &[u8]) -> Vec<usize> {
    let kind = |page: usize| image[page * 4096];
    (1..image.len() / 4096).filter(|&p| kind(p) == 0x0d).collect()
}

#[test]
fn a_leaf_damaged_in_the_middle_loses_only_its_own_rows() {
    let mut image = numbers(100_000);
    let leaf = leaves(&image)[200];
    let rows_on_it = u64::from(u16::from_be_bytes([image[leaf * 4096 + 3], image[leaf * 4096 + 4]]));
    image[leaf * 4096..(leaf + 1) * 4096].fill(0xa5);
    let (seen, scan) = ids(&memory(image));
    assert_eq!(seen.len() as u64, 100_000 - rows_on_it);
    assert!(seen.is_sorted() && seen.ends_with(&[100_000]));
    assert_eq!(scan.lost.len(), 1, "{:?}", scan.lost);
    assert_eq!(scan.lost[0].key, "table-rows-lost");
}

/// A table of pages so small that a few thousand rows divide it.
fn divided(rows: i64, kind: &str) -> Vec<u8> {
    let mut c = Connection::open_in_memory().expect("opens");
    c.execute_batch(&format!(
        "PRAGMA page_size=512; CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT){kind}"
    ))
    .expect("creates");
    let tx = c.transaction().expect("begins");
    for n in 1..=rows {
        tx.execute("INSERT INTO t VALUES (?1, ?2)", (n * 3, format!("word number {:0200}", n * 3)))
            .expect("inserts");
    }
    tx.commit().expect("commits");
    serialize(&mut c)
}

/// What all parts of a table give, each read by a connection of its own, and how many there are.
fn in_parts(image: &[u8]) -> (Vec<i64>, Vec<Sentence>, usize) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let path = folder.path().join("t.db");
    fs::write(&path, image).expect("is written");
    let content = Content::File { path, size: image.len() as u64 };
    let db = Database::open(&content, None, None, u64::MAX).expect("opens");
    let (mut seen, mut lost) = (Vec::new(), Vec::new());
    let parts = db.parts("t");
    for part in &parts {
        let again = db.again().expect("is a file").open().expect("opens");
        lost.extend(again.rows_between("t", &["word"], *part, &mut |rowid, _| seen.push(rowid)).lost);
    }
    (seen, lost, parts.len())
}

#[test]
fn the_parts_of_a_large_table_hold_every_row_once_and_in_order() {
    let image = divided(7_000, "");
    let (seen, lost, parts) = in_parts(&image);
    assert_eq!(seen, (1..=7_000).map(|n| n * 3).collect::<Vec<_>>());
    assert_eq!((lost, parts), (vec![], 3));
    assert_eq!(in_parts(&divided(50, "")).2, 1, "a small one is not divided");
    assert_eq!(in_parts(&divided(7_000, " WITHOUT ROWID")).2, 1, "nor is one without rowid");
    let memory = Database::open(&memory(image), None, None, u64::MAX).expect("opens");
    assert_eq!(memory.parts("t").len(), 1, "nor is one in memory");
    assert!(memory.again().is_none());
}

#[test]
fn damage_in_one_part_loses_rows_of_that_part_alone() {
    let mut image = divided(7_000, "");
    let whole: Vec<i64> = in_parts(&image).0;
    let at = memchr::memmem::find(&image, format!("{:0200}", 3_000 * 3).as_bytes()).expect("is there") / 512;
    image[at * 512..(at + 1) * 512].fill(0xa5);
    let (seen, lost, parts) = in_parts(&image);
    let missing: Vec<i64> = whole.into_iter().filter(|n| !seen.contains(n)).collect();
    assert!(missing.contains(&9_000) && missing.len() < 5, "{missing:?}");
    assert!(seen.is_sorted() && parts == 3);
    assert_eq!(lost.iter().map(|s| &*s.key).collect::<Vec<_>>(), ["table-rows-lost"]);
}

#[test]
fn pages_above_the_leaves_that_lie_do_not_divide_a_table_twice() {
    let image = divided(7_000, "");
    let interior = |page: &usize| image[page * 512] == 0x05;
    let pages: Vec<usize> = (1..image.len() / 512).filter(interior).collect();
    assert!(pages.len() > 10);
    for page in pages {
        for (at, value) in [(0, 0x0d), (5, 0xff), (8, 0xff), (11, 0x01), (300, 0xff)] {
            let mut image = image.clone();
            image[page * 512 + at] = value;
            let (seen, ..) = in_parts(&image);
            let mut once = seen.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), seen.len(), "page {page}, byte {at}");
        }
    }
}

#[test]
fn islands_between_damaged_leaves_are_found() {
    let mut image = numbers(20_000);
    let all = leaves(&image);
    let bad = [all[10], all[12], all[13], all[15], *all.last().expect("has leaves")];
    let mut lost = 0;
    for leaf in bad {
        lost += usize::from(u16::from_be_bytes([image[leaf * 4096 + 3], image[leaf * 4096 + 4]]));
        image[leaf * 4096..(leaf + 1) * 4096].fill(0);
    }
    let (seen, scan) = ids(&memory(image));
    assert_eq!(seen.len(), 20_000 - lost);
    assert_eq!(scan.lost.len(), 4, "{:?}", scan.lost);
    assert_eq!(scan.lost.last().map(|s| &*s.key), Some("table-end-lost"));
}

#[test]
fn a_truncated_file_gives_the_rows_that_are_left() {
    let mut image = numbers(20_000);
    image.truncate(image.len() / 2 / 4096 * 4096 + 100);
    let (seen, scan) = ids(&memory(image));
    assert!(seen.len() > 5_000, "{}", seen.len());
    assert!(!scan.lost.is_empty());
}

#[test]
fn a_row_too_large_to_hold_is_stepped_over_and_named() {
    let mut c = Connection::open_in_memory().expect("opens");
    c.execute_batch("CREATE TABLE t (id INTEGER PRIMARY KEY, word BLOB)").expect("creates");
    c.execute_batch("INSERT INTO t VALUES (1,'a'), (2, zeroblob(70000000)), (3,'b')").expect("inserts");
    let db = Database::open(&memory(serialize(&mut c)), None, None, u64::MAX).expect("opens");
    let mut seen = Vec::new();
    let scan = db.rows("t", &["word"], &mut |rowid, _| seen.push(rowid));
    assert_eq!(seen, [1, 3]);
    assert_eq!(scan.lost[0].key, "table-row-lost");
}

#[test]
fn missing_columns_read_as_null_and_missing_tables_as_empty() {
    let db = Database::open(&memory(numbers(3)), None, None, u64::MAX).expect("opens");
    let mut seen = Vec::new();
    db.rows("t", &["nothing", "word", "neither"], &mut |_, c| {
        seen.push((c.text(), c.text(), c.blob().is_some()));
    });
    assert_eq!(seen[2], (None, Some("word number 3".into()), false));
    assert_eq!(db.rows("absent", &["x"], &mut |_, _| panic!("no rows")), Scan::default());
}

#[test]
fn a_view_in_the_place_of_a_table_is_not_run() {
    let mut c = Connection::open_in_memory().expect("opens");
    c.execute_batch(
        "CREATE VIEW t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i AS word FROM n",
    )
    .expect("creates");
    let db = Database::open(&memory(serialize(&mut c)), None, None, u64::MAX).expect("opens");
    assert!(!db.has_table("t"));
    assert_eq!(db.rows("t", &["word"], &mut |_, _| panic!("no rows")).rows, 0);
}

#[test]
fn tables_without_rowid_are_read() {
    let mut c = Connection::open_in_memory().expect("opens");
    c.execute_batch("CREATE TABLE t (word TEXT PRIMARY KEY) WITHOUT ROWID; INSERT INTO t VALUES ('a'),('b')")
        .expect("creates");
    let db = Database::open(&memory(serialize(&mut c)), None, None, u64::MAX).expect("opens");
    let mut seen = Vec::new();
    db.rows("t", &["word"], &mut |n, c| seen.push((n, c.text())));
    assert_eq!(seen, [(1, Some("a".into())), (2, Some("b".into()))]);
}

/// A database with ten rows in the file and ten more in its log only, as bytes.
fn with_log() -> (Vec<u8>, Vec<u8>) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let path = folder.path().join("a.db");
    let c = Connection::open(&path).expect("opens");
    c.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT)",
    )
    .expect("creates");
    let insert = |n: i64| {
        c.execute("INSERT INTO t VALUES (?1, ?2)", (n, format!("word number {n}"))).expect("inserts");
    };
    (1..=10).for_each(insert);
    c.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").expect("checkpoints");
    (11..=20).for_each(insert);
    let wal = fs::read(folder.path().join("a.db-wal")).expect("has a log");
    (fs::read(&path).expect("has a file"), wal)
}

fn count_with(db: Vec<u8>, wal: Vec<u8>) -> u64 {
    let db = Database::open(&memory(db), Some(&memory(wal)), None, u64::MAX).expect("opens");
    db.rows("t", &["word"], &mut |_, _| {}).rows
}

#[test]
fn rows_that_are_only_in_the_log_are_read() {
    let (db, wal) = with_log();
    assert_eq!(count_with(db.clone(), Vec::new()), 10);
    assert_eq!(count_with(db, wal), 20);
}

#[test]
fn frames_without_a_commit_or_with_a_wrong_checksum_do_not_count() {
    let (db, wal) = with_log();
    let cut = wal.len() - 10;
    assert_eq!(count_with(db.clone(), wal[..cut].to_vec()), 19);
    let mut flipped = wal.clone();
    let middle = wal.len() / 2;
    flipped[middle] ^= 1;
    let rows = count_with(db.clone(), flipped);
    assert!((10..20).contains(&rows), "{rows}");
    assert_eq!(count_with(db, b"no log at all, but some bytes of text".to_vec()), 10);
}

#[test]
fn a_hot_journal_is_played_back() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let path = folder.path().join("a.db");
    let c = Connection::open(&path).expect("opens");
    c.execute_batch(
        "PRAGMA journal_mode=DELETE; PRAGMA cache_size=1; CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT)",
    )
    .expect("creates");
    for n in 1..=500 {
        c.execute("INSERT INTO t VALUES (?1, ?2)", (n, format!("word number {n}"))).expect("inserts");
    }
    c.execute_batch("BEGIN; UPDATE t SET word = 'unfinished'; DELETE FROM t WHERE id > 400;")
        .expect("changes");
    // With one page of cache the change is already in the file; the journal holds its undo.
    let (db, journal) =
        (fs::read(&path).expect("file"), fs::read(folder.path().join("a.db-journal")).expect("journal"));
    let db = Database::open(&memory(db), None, Some(&memory(journal)), u64::MAX).expect("opens");
    let mut good = 0;
    db.rows("t", &["word"], &mut |n, c| good += i32::from(c.text() == Some(format!("word number {n}"))));
    assert!(good >= 499, "{good}");
}

#[test]
fn reading_in_place_leaves_nothing_beside_the_file() {
    let (db, _) = with_log();
    let folder = tempfile::tempdir().expect("makes a folder");
    let path = folder.path().join("a b%c?d#e.db");
    fs::write(&path, &db).expect("writes");
    let content = Content::File { path: path.clone(), size: db.len() as u64 };
    let (seen, _) = ids(&content);
    assert_eq!(seen.len(), 10);
    assert_eq!(fs::read_dir(folder.path()).expect("lists").count(), 1);
    assert_eq!(fs::read(&path).expect("reads"), db);
}

#[test]
fn what_is_no_database_is_said_to_be_none() {
    for bytes in [vec![], vec![0; 10], b"SQLite format 3\0".to_vec(), vec![7; 8192]] {
        match Database::open(&memory(bytes.clone()), None, None, u64::MAX) {
            Ok(db) => assert!(!db.has_table("t"), "{bytes:?}"),
            Err(failure) => assert_eq!(failure.0.key, "database-unreadable"),
        }
    }
}

#[test]
fn the_limit_on_memory_is_kept() {
    let image = numbers(1000);
    let limit = image.len() as u64 - 1;
    let error = Database::open(&memory(image), None, None, limit).expect_err("too large");
    assert_eq!(error.0.key, "open-too-large");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn no_damage_panics_or_hangs(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut image = numbers(2_000);
        let i = at.index(image.len());
        image[i] = byte;
        image.truncate(cut.index(image.len()).max(image.len() / 2));
        if let Ok(db) = Database::open(&memory(image), None, None, u64::MAX) {
            let mut last = i64::MIN;
            db.rows("t", &["word"], &mut |rowid, cells| {
                assert!(rowid > last);
                last = rowid;
                let _ = cells.text();
            });
        }
    }

    #[test]
    fn no_log_or_journal_panics(mut bytes in prop::collection::vec(any::<u8>(), 0..5000), kind in 0..3) {
        let magic: &[u8] = match kind { 0 => &[0x37, 0x7f, 0x06, 0x82], 1 => &[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7], _ => &[] };
        let n = magic.len().min(bytes.len());
        bytes[..n].copy_from_slice(&magic[..n]);
        let extra = memory(bytes);
        let _ = Database::open(&memory(numbers(10)), Some(&extra), Some(&extra), 1 << 20);
    }
}
