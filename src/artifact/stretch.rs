//! What goes on for a while, put together from rows that say when it begins and when it ends.

use crate::record::Locator;
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// Rows of one table or stream that are put in order.
const MOST: usize = 2_000_000;

/// A row that says that something begins or ends.
#[derive(Debug)]
pub struct Change<K> {
    /// When, on the clock of the source: what it is taken for is the reader's.
    pub at: f64,
    /// Where it stands.
    pub place: Locator,
    /// What begins or ends: an application, a camera; `()` where there is one.
    pub of: K,
    /// Whether it begins.
    pub begins: bool,
}

/// Such rows, in any order.
#[derive(Debug)]
pub struct Changes<K>(Vec<Change<K>>);

impl<K> Default for Changes<K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Clone + Eq + Hash> Changes<K> {
    /// Adds one; nothing once there are too many.
    pub fn add(&mut self, at: f64, place: Locator, of: K, begins: bool) {
        if self.0.len() < MOST {
            self.0.push(Change { at, place, of, begins });
        }
    }

    /// Whether none was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Hands over each stretch in order of its beginning, with its end if there is one. What is said twice begins with the
    /// first and ends with the first; an end without a beginning is nothing.
    pub fn stretches(mut self, each: &mut dyn FnMut(Change<K>, Option<f64>)) {
        self.0.sort_by(|a, b| a.at.total_cmp(&b.at));
        let mut ends: Vec<Option<f64>> = vec![None; self.0.len()];
        let mut open: FxHashMap<K, usize> = FxHashMap::default();
        let mut is_first = vec![false; self.0.len()];
        for (n, change) in self.0.iter().enumerate() {
            if !change.begins {
                if let Some(begun) = open.remove(&change.of) {
                    ends[begun] = Some(change.at);
                }
            } else if !open.contains_key(&change.of) {
                is_first[n] = true;
                open.insert(change.of.clone(), n);
            }
        }
        for ((change, end), is_first) in self.0.into_iter().zip(ends).zip(is_first) {
            if is_first {
                each(change, end);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(rows: &[(f64, &'static str, bool)]) -> Vec<(f64, &'static str, Option<f64>)> {
        let mut changes = Changes::default();
        for (at, of, begins) in rows {
            changes.add(*at, Locator::Whole, *of, *begins);
        }
        let mut all = Vec::new();
        changes.stretches(&mut |change, end| all.push((change.at, change.of, end)));
        all
    }

    #[test]
    fn each_goes_on_from_its_first_beginning_to_its_first_end() {
        let rows = [
            (5.0, "a", false),
            (1.0, "a", true),
            (2.0, "b", true),
            (3.0, "a", true),
            (6.0, "a", false),
            (7.0, "a", true),
            (0.5, "c", false),
        ];
        assert_eq!(of(&rows), [(1.0, "a", Some(5.0)), (2.0, "b", None), (7.0, "a", None)]);
    }

    proptest! {
        #[test]
        fn no_stretch_ends_before_it_begins(rows in prop::collection::vec((any::<f64>(), any::<bool>()), 0..40)) {
            let rows: Vec<_> = rows.into_iter().map(|(at, begins)| (at, "x", begins)).collect();
            let found = of(&rows);
            prop_assert!(found.len() <= rows.len());
            for (from, _, to) in found {
                prop_assert!(to.is_none_or(|to| from.total_cmp(&to).is_le()));
            }
        }
    }
}
