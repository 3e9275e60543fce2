//! Behaviour that no indicator can name.
