//! The operating systems that evidence comes from.
//!
//! Every artifact belongs to one, and an indicator is compared only on those it names. The
//! build script reads this file too, because the built-in indicators name platforms.

use serde::{Deserialize, Serialize};

/// The operating system an artifact or an indicator belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// iPhone, iPad, iPod, Watch.
    Ios,
    /// Any Android.
    Android,
}
