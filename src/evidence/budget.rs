//! The memory that all open files together may take.

use super::OpenError;
use std::sync::{Condvar, Mutex};

/// Above this a file is large, and only one large file is open at a time.
const LARGE: u64 = 256 << 20;

/// A store of bytes from which every job takes what its files need, and waits while there
/// is not enough. Each job asks once, for everything, so none can wait for another for ever.
#[derive(Debug)]
pub struct Budget {
    total: u64,
    state: Mutex<State>,
    returned: Condvar,
}

#[derive(Debug)]
struct State {
    free: u64,
    large_open: bool,
}

/// Bytes in use; given back when dropped.
#[derive(Debug)]
pub struct Permit<'a> {
    budget: &'a Budget,
    bytes: u64,
}

impl Budget {
    /// A store of `total` bytes.
    #[must_use]
    pub fn new(total: u64) -> Self {
        let state = Mutex::new(State { free: total, large_open: false });
        Self { total, state, returned: Condvar::new() }
    }

    /// Takes bytes, waiting until they are there.
    ///
    /// # Errors
    /// [`OpenError::TooLarge`] for more than there is in all.
    ///
    /// # Panics
    /// When a thread panicked while it held the lock, which none can.
    pub fn acquire(&self, bytes: u64) -> Result<Permit<'_>, OpenError> {
        if bytes > self.total {
            return Err(OpenError::TooLarge { needed: bytes, limit: self.total });
        }
        let blocked = |s: &mut State| s.free < bytes || (bytes > LARGE && s.large_open);
        let state = self.state.lock().expect("no thread panics holding it");
        let mut state = self.returned.wait_while(state, blocked).expect("no thread panics holding it");
        state.free -= bytes;
        state.large_open |= bytes > LARGE;
        Ok(Permit { budget: self, bytes })
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut state = self.budget.state.lock().expect("no thread panics holding it");
        state.free += self.bytes;
        if self.bytes > LARGE {
            state.large_open = false;
        }
        drop(state);
        self.budget.returned.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_there_is_in_all_is_refused_at_once() {
        assert!(matches!(Budget::new(10).acquire(11), Err(OpenError::TooLarge { needed: 11, limit: 10 })));
    }

    #[test]
    fn what_is_taken_comes_back() {
        let budget = Budget::new(10);
        for _ in 0..3 {
            drop(budget.acquire(10).expect("fits"));
        }
        let _first = budget.acquire(6).expect("fits");
        let _second = budget.acquire(4).expect("fits beside it");
    }

    #[test]
    fn only_one_large_file_is_open_at_a_time() {
        let budget = Budget::new(u64::MAX);
        let open = std::sync::atomic::AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let _permit = budget.acquire(LARGE + 1).expect("fits");
                    assert_eq!(open.fetch_add(1, std::sync::atomic::Ordering::SeqCst), 0);
                    std::thread::sleep(std::time::Duration::from_millis(1));
                    open.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
                });
            }
        });
    }
}
