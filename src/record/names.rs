//! Names that stand in the code (of artifacts, tables, columns), when they come back from a stored record.
//!
//! In a record such a name is a text that lives as long as the program, so that a million records hold it once.
//! One that is read again is looked up among those that were read before. How many there may be is limited:
//! what is read may have been written by anybody.

use rustc_hash::FxHashSet;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use std::cell::RefCell;
use std::fmt;
use std::sync::{Arc, Mutex};

/// A name that stands in the code.
pub type Name = &'static str;

/// Names that are kept, and bytes of each: far more than the code has.
const MOST: usize = 20_000;
const LONGEST: usize = 200;

static ALL: Mutex<Option<FxHashSet<Name>>> = Mutex::new(None);

thread_local! {
    /// Those that this thread has asked for.
    static NEAR: RefCell<FxHashSet<Name>> = RefCell::default();
}

/// The name as one that lives as long as the program; nothing if there are too many, or it is none.
fn known(text: &str) -> Option<Name> {
    if let Some(name) = NEAR.with_borrow(|near| near.get(text).copied()) {
        return Some(name);
    }
    if text.len() > LONGEST {
        return None;
    }
    let mut all = ALL.lock().expect("no thread panics holding it");
    let all = all.get_or_insert_default();
    let name = match all.get(text) {
        Some(name) => name,
        None if all.len() >= MOST => return None,
        None => {
            let name: Name = Box::leak(text.to_owned().into_boxed_str());
            all.insert(name);
            name
        }
    };
    NEAR.with_borrow_mut(|near| near.insert(name));
    Some(name)
}

/// Reads a text and makes something of it.
fn text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    make: fn(&str) -> Result<T, &'static str>,
) -> Result<T, D::Error> {
    struct Text<T>(fn(&str) -> Result<T, &'static str>);
    impl<T> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            (self.0)(text).map_err(E::custom)
        }
    }
    deserializer.deserialize_str(Text(make))
}

/// A name that is read.
struct Read(Name);

impl<'de> Deserialize<'de> for Read {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, |text| known(text).map(Read).ok_or("too many names"))
    }
}

/// Reads one.
pub(crate) fn one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Name, D::Error> {
    Read::deserialize(deserializer).map(|read| read.0)
}

/// Reads one, or nothing.
pub(crate) fn perhaps<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Name>, D::Error> {
    Ok(Option::<Read>::deserialize(deserializer)?.map(|read| read.0))
}

thread_local! {
    /// Texts that many records in a row share, as this thread read them last.
    static SHARED: RefCell<[Option<Arc<str>>; 4]> = RefCell::default();
}

/// A text that many records in a row have: it is kept once.
struct Shared(Arc<str>);

impl<'de> Deserialize<'de> for Shared {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, |text| {
            Ok(SHARED.with_borrow_mut(|last| {
                if let Some(known) = last.iter().flatten().find(|known| &***known == text) {
                    return Shared(Arc::clone(known));
                }
                last.rotate_right(1);
                let new: Arc<str> = text.into();
                last[0] = Some(Arc::clone(&new));
                Shared(new)
            }))
        })
    }
}

/// Reads a text that many records share.
pub(crate) fn shared<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
    Shared::deserialize(deserializer).map(|text| text.0)
}

/// Reads such a text, or nothing.
pub(crate) fn perhaps_shared<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Arc<str>>, D::Error> {
    Ok(Option::<Shared>::deserialize(deserializer)?.map(|text| text.0))
}

/// Reads a list.
pub(crate) fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Name>, D::Error> {
    Ok(Vec::<Read>::deserialize(deserializer)?.into_iter().map(|read| read.0).collect())
}

/// Reads a list of names with something that belongs to each.
pub(crate) fn pairs<'de, D, T>(deserializer: D) -> Result<Vec<(Name, T)>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct Pairs<T>(std::marker::PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Pairs<T> {
        type Value = Vec<(Name, T)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list of pairs")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
            let mut all = Vec::new();
            while let Some((name, value)) = list.next_element::<(Read, T)>()? {
                all.push((name.0, value));
            }
            Ok(all)
        }
    }
    deserializer.deserialize_seq(Pairs(std::marker::PhantomData))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_a_row_are_one() {
        let read = |text: &str| shared(&mut serde_json::Deserializer::from_str(text)).expect("is a text");
        let (one, again) = (read(r#""a/b""#), read(r#""a\/b""#));
        assert!(Arc::ptr_eq(&one, &again) && &*one == "a/b");
        assert_eq!(&*read(r#""c""#), "c");
    }

    #[test]
    fn a_name_is_kept_once_and_none_is_endless() {
        let one = known("message").expect("is a name");
        let other = known(&String::from("message")).expect("is a name");
        assert!(std::ptr::eq(one, other));
        assert_eq!(known(&"x".repeat(LONGEST + 1)), None);
    }
}
