//! The library of indicators: built-in sets and those given on the command line.

use super::{Indicator, IndicatorSet};

/// All loaded sets and their values.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The sets, built-in ones first, in order of id, then as given.
    pub sets: Vec<IndicatorSet>,
    /// The values of all sets.
    pub indicators: Vec<Indicator>,
}
