//! Values and who asks for them: one table for each kind, of any number of values.
//!
//! All keys lie in one text and all entries in one list, so a million values cost some 50
//! bytes each, and a value that nobody asks for costs one look at one place in memory.

use rustc_hash::FxHasher;
use std::hash::Hasher as _;

/// Values, and the numbers of what they stand for.
#[derive(Debug, Default)]
pub(super) struct Table {
    keys: String,
    entries: Vec<Entry>,
    /// Half a hash and the number of an entry, counted from 1; 0 is free. A power of two,
    /// at most half full.
    slots: Vec<u64>,
}

#[derive(Debug)]
struct Entry {
    start: u32,
    length: u32,
    id: u32,
    /// The entry with the same key before this one, counted from 1.
    next: u32,
}

impl Table {
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds a value. Beyond 4 GB of values nothing is added.
    pub(super) fn put(&mut self, key: &str, id: u32) {
        let (Ok(start), Ok(length)) = (u32::try_from(self.keys.len()), u32::try_from(key.len())) else {
            return;
        };
        if key.is_empty() {
            return;
        }
        if (self.entries.len() + 1) * 2 > self.slots.len() {
            self.grow();
        }
        let Ok(number) = u32::try_from(self.entries.len() + 1) else { return };
        let (slot, known) = self.find(key);
        if let Some(known) = known {
            let Entry { start, length, next, .. } = self.entries[known];
            self.entries[known].next = number;
            return self.entries.push(Entry { start, length, id, next });
        }
        self.keys.push_str(key);
        self.entries.push(Entry { start, length, id, next: 0 });
        self.slots[slot] = pair(hash(key), number);
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(16);
        let old = std::mem::replace(&mut self.slots, vec![0; size]);
        for taken in old.into_iter().filter(|s| *s != 0) {
            let number = number_of(taken);
            let mut slot = place(hash(self.key(number)), size);
            while self.slots[slot] != 0 {
                slot = (slot + 1) % size;
            }
            self.slots[slot] = taken;
        }
    }

    fn key(&self, number: usize) -> &str {
        let Entry { start, length, .. } = &self.entries[number];
        &self.keys[*start as usize..][..*length as usize]
    }

    /// The slot of a key, and the first entry in it if it is known.
    fn find(&self, key: &str) -> (usize, Option<usize>) {
        let hash = hash(key);
        let mut slot = place(hash, self.slots.len());
        loop {
            match self.slots[slot] {
                0 => return (slot, None),
                taken if taken >> 32 == hash >> 32 && self.key(number_of(taken)) == key => {
                    return (slot, Some(number_of(taken)));
                }
                _ => slot = (slot + 1) & (self.slots.len() - 1),
            }
        }
    }

    /// The numbers that a value stands for.
    pub(super) fn get(&self, key: &str, each: &mut dyn FnMut(u32)) {
        if self.slots.is_empty() {
            return;
        }
        let (_, Some(first)) = self.find(key) else { return };
        each(self.entries[first].id);
        let mut next = self.entries[first].next;
        while next != 0 {
            let entry = &self.entries[next as usize - 1];
            each(entry.id);
            next = entry.next;
        }
    }
}

fn hash(key: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(key.as_bytes());
    hasher.finish()
}

fn pair(hash: u64, number: u32) -> u64 {
    (hash >> 32 << 32) | u64::from(number)
}

/// The number of an entry, counted from 0.
fn number_of(slot: u64) -> usize {
    usize::try_from(slot & u64::from(u32::MAX)).expect("32 bits fit") - 1
}

/// The first slot to try; `size` is a power of two.
fn place(hash: u64, size: usize) -> usize {
    usize::try_from(hash & (size as u64 - 1)).expect("is smaller than a length")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn all(table: &Table, key: &str) -> Vec<u32> {
        let mut ids = Vec::new();
        table.get(key, &mut |id| ids.push(id));
        ids.sort_unstable();
        ids
    }

    #[test]
    fn a_million_equal_keys_are_no_slower_than_others() {
        let mut table = Table::default();
        for id in 0..1_000_000 {
            table.put("same", id);
        }
        assert_eq!(all(&table, "same").len(), 1_000_000);
        assert_eq!(all(&table, "other"), Vec::<u32>::new());
    }

    proptest! {
        #[test]
        fn it_agrees_with_a_map(keys in prop::collection::vec("[a-c]{0,3}", 0..200), asked in "[a-c]{0,3}") {
            let (mut table, mut map) = (Table::default(), BTreeMap::<String, Vec<u32>>::new());
            for (id, key) in keys.iter().enumerate().filter(|(_, k)| !k.is_empty()) {
                let id = u32::try_from(id).expect("is small");
                table.put(key, id);
                map.entry(key.clone()).or_default().push(id);
            }
            prop_assert_eq!(all(&table, &asked), map.remove(&asked).unwrap_or_default());
        }
    }
}
