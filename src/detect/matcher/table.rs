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
    /// A byte of the hash of what lies in each slot, 0 for a free one. A power of two, at most
    /// half full. Small enough to stay near the processor, and enough to turn most values away.
    tags: Vec<u8>,
    /// The numbers of the entries in the slots, counted from 0.
    slots: Vec<u32>,
    /// A bit for each length of a key, the last for all longer ones.
    lengths: u128,
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
        if (self.entries.len() + 1) * 2 > self.tags.len() {
            self.grow();
        }
        let Ok(number) = u32::try_from(self.entries.len() + 1) else { return };
        let (slot, known) = self.find(key);
        if let Some(known) = known {
            let Entry { start, length, next, .. } = self.entries[known];
            self.entries[known].next = number;
            return self.entries.push(Entry { start, length, id, next });
        }
        self.lengths |= length_bit(key);
        self.keys.push_str(key);
        self.entries.push(Entry { start, length, id, next: 0 });
        self.tags[slot] = tag(hash(key));
        self.slots[slot] = number - 1;
    }

    fn grow(&mut self) {
        let size = (self.tags.len() * 2).max(16);
        let tags = std::mem::replace(&mut self.tags, vec![0; size]);
        let slots = std::mem::replace(&mut self.slots, vec![0; size]);
        for (tag, number) in tags.into_iter().zip(slots).filter(|(tag, _)| *tag != 0) {
            let mut slot = place(hash(self.key(number as usize)), size);
            while self.tags[slot] != 0 {
                slot = (slot + 1) & (size - 1);
            }
            (self.tags[slot], self.slots[slot]) = (tag, number);
        }
    }

    fn key(&self, number: usize) -> &str {
        let Entry { start, length, .. } = &self.entries[number];
        &self.keys[*start as usize..][..*length as usize]
    }

    /// The slot of a key, and the first entry in it if it is known.
    fn find(&self, key: &str) -> (usize, Option<usize>) {
        let hash = hash(key);
        let mut slot = place(hash, self.tags.len());
        loop {
            match self.tags[slot] {
                0 => return (slot, None),
                taken if taken == tag(hash) && self.key(self.slots[slot] as usize) == key => {
                    return (slot, Some(self.slots[slot] as usize));
                }
                _ => slot = (slot + 1) & (self.tags.len() - 1),
            }
        }
    }

    /// The numbers that a value stands for.
    pub(super) fn get(&self, key: &str, each: &mut dyn FnMut(u32)) {
        // In a small table most values are of no length that occurs, and need not be hashed.
        if self.lengths & length_bit(key) == 0 {
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

fn length_bit(key: &str) -> u128 {
    1 << key.len().min(127)
}

fn hash(key: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(key.as_bytes());
    hasher.finish()
}

/// The byte of a hash that marks a slot; never 0. Not from the end, which chose the slot.
fn tag(hash: u64) -> u8 {
    hash.to_be_bytes()[0] | 1
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
