//! What of a record can be compared with an indicator, and how the phone came to hold it.

/// How a value was seen. It decides how grave a match is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Seen {
    /// On the device: a program that ran, a file, an application, a certificate, a profile.
    Present,
    /// The device spoke with it.
    Contacted,
    /// It was sent to the device.
    Received,
    /// It stands in a note, a sent text, a contact, a search.
    Mentioned,
}
