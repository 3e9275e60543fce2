//! A value in the one spelling that all its spellings share, so that repetitions are seen: in one
//! set, in two of them, and in what was installed.

use crate::detect::IndicatorKind;
use crate::detect::normal::refang;
use crate::detect::normal::{Site, address, path, phone, site};
use crate::record::Platform;
use std::borrow::Cow;

/// The spelling of a value that all its spellings share.
pub(super) fn normal_form(kind: IndicatorKind, value: &str) -> String {
    use IndicatorKind as K;
    let value = value.trim();
    let form = match kind {
        K::Domain | K::Website | K::Ip if !value.contains('/') => host(value),
        K::Url => address(&refang(value)).map(|a| a.normal.into_owned()),
        K::Email | K::Hash | K::ProfileId => Some(value.to_lowercase()),
        K::Phone => phone(value),
        K::Path => path(value, Platform::Ios).map(Cow::into_owned),
        K::Certificate => Some(value.replace(':', "").to_lowercase()),
        _ => None,
    };
    form.unwrap_or_else(|| value.to_owned())
}

fn host(value: &str) -> Option<String> {
    site(&refang(value)).map(|site| match site {
        Site::Name(name) => name.into_owned(),
        Site::Address(address) => address.to_string(),
    })
}
