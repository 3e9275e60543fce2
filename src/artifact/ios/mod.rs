//! Artifacts of iPhones and iPads.

use super::Artifact;

/// All of them, in order of id.
pub const ALL: &[&Artifact] = &[];
