//! Which sets know a value: the question somebody asks who has a host, a hash or a name in hand.
//!
//! The matcher of a scan answers, so what is found here is what a scan would find.

use super::Bench;
use crate::detect::indicators::Library;
use crate::detect::matcher::Matcher;
use crate::detect::{Indicator, IndicatorSet};
use crate::record::Platform;
use std::collections::BTreeSet;

/// An indicator that a value would match.
#[derive(Clone, Debug)]
pub struct Known {
    /// What its set is.
    pub set: IndicatorSet,
    /// Application it belongs to.
    pub app: Option<String>,
    /// The indicator.
    pub indicator: Indicator,
    /// Platforms on which it would match.
    pub platforms: Vec<Platform>,
}

/// Everything that knows a value, in the order of the sets. Those values too that a scan never
/// compares: whoever asks wants to hear of them.
#[must_use]
pub fn search(bench: &Bench, value: &str) -> Vec<Known> {
    let library = whole(bench);
    let on = |platform| Matcher::new(&library, platform).all_that_know(value);
    let found = [(Platform::Ios, on(Platform::Ios)), (Platform::Android, on(Platform::Android))];
    let all: BTreeSet<usize> = found.iter().flat_map(|(_, ids)| ids).copied().collect();
    let known = |id: usize| {
        let indicator = &library.indicators[id];
        let platforms = found.iter().filter(|(_, ids)| ids.contains(&id)).map(|(p, _)| *p);
        Known {
            set: library.sets[indicator.set].clone(),
            app: bench.sets[indicator.set].app_of(indicator).map(str::to_owned),
            indicator: indicator.clone(),
            platforms: platforms.collect(),
        }
    };
    all.into_iter().map(known).collect()
}

/// All values as a library, without refusing any.
fn whole(bench: &Bench) -> Library {
    let mut library = Library::default();
    for (number, workset) in bench.sets.iter().enumerate() {
        library.sets.push(workset.set.clone());
        let values = workset.values.iter().map(|v| Indicator { set: number, ..v.clone() });
        library.indicators.extend(values);
    }
    library
}
