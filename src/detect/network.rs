//! Ranges of addresses, found by the address: one table for each length of a range.

use rustc_hash::FxHashMap;
use std::net::IpAddr;

/// Ranges, and the numbers of the indicators that name them.
#[derive(Debug, Default)]
pub(super) struct Networks {
    ranges: FxHashMap<Range, Vec<u32>>,
    /// The lengths that occur: at most 162.
    lengths: Vec<(bool, u32)>,
}

/// A range of addresses: version 4 or not, how many bits are fixed, and those.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Range {
    four: bool,
    bits: u32,
    fixed: u128,
}

/// Reads `10.0.0.0/8`.
pub(super) fn range(text: &str) -> Option<Range> {
    let (address, bits) = text.trim().split_once('/')?;
    let (address, bits): (IpAddr, u32) = (address.parse().ok()?, bits.parse().ok()?);
    (bits <= if address.is_ipv4() { 32 } else { 128 }).then(|| around(address, bits))
}

/// The range of this length around an address.
fn around(address: IpAddr, bits: u32) -> Range {
    let (four, number) = match address {
        IpAddr::V4(a) => (true, u128::from(u32::from(a)) << 96),
        IpAddr::V6(a) => (false, u128::from(a)),
    };
    let mask = if bits == 0 { 0 } else { u128::MAX << (128 - bits.min(128)) };
    Range { four, bits, fixed: number & mask }
}

impl Networks {
    pub(super) fn put(&mut self, range: Range, id: u32) {
        let length = (range.four, range.bits);
        if !self.lengths.contains(&length) {
            self.lengths.push(length);
        }
        self.ranges.entry(range).or_default().push(id);
    }

    /// The numbers of all ranges that an address lies in.
    pub(super) fn look_up(&self, address: IpAddr, each: &mut dyn FnMut(u32)) {
        for (_, bits) in self.lengths.iter().filter(|(four, _)| *four == address.is_ipv4()) {
            self.ranges.get(&around(address, *bits)).into_iter().flatten().for_each(|id| each(*id));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_lies_in_its_ranges_and_in_no_others() {
        let mut networks = Networks::default();
        for (id, text) in
            ["10.0.0.0/8", "10.1.0.0/16", "0.0.0.0/0", "2001:db8::/32", "10.2.0.7/32"].iter().enumerate()
        {
            networks.put(range(text).expect("is a range"), u32::try_from(id).expect("is small"));
        }
        let of = |text: &str| {
            let mut ids = Vec::new();
            networks.look_up(text.parse().expect("is an address"), &mut |id| ids.push(id));
            ids
        };
        assert_eq!(of("10.1.2.3"), [0, 1, 2]);
        assert_eq!(of("10.2.0.7"), [0, 2, 4]);
        assert_eq!(of("192.0.2.1"), [2]);
        assert_eq!(of("2001:db8::5"), [3]);
        assert_eq!(of("2001:db9::5"), Vec::<u32>::new());
        for text in ["10.0.0.0/33", "10.0.0.0", "x/8", "2001:db8::/129"] {
            assert_eq!(range(text), None, "{text}");
        }
    }
}
