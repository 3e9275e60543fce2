//! Work that is done side by side. This file and `scan/run.rs` are the only ones with threads.

use rayon::prelude::*;
use std::cmp::Ordering;

/// Does the same to each item, several at the same time; gives what each came to, in order.
pub fn each<T: Send, R: Send>(items: Vec<T>, work: &(dyn Fn(T) -> R + Sync)) -> Vec<R> {
    items.into_par_iter().map(work).collect()
}

/// Does one thing while another is done here.
pub fn beside<A: Send, B>(aside: impl FnOnce() -> A + Send, here: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|scope| {
        let aside = scope.spawn(aside);
        let here = here();
        (aside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), here)
    })
}

/// Sorts; the order of equals is kept.
pub fn sort<T: Send>(items: &mut [T], by: impl Fn(&T, &T) -> Ordering + Sync) {
    items.par_sort_by(by);
}
