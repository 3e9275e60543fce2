//! The rules that are part of this program, from `indicators/rules/`.

/// Name and text of each file.
pub(super) const FILES: &[(&str, &str)] = &[
    ("exodus.yar", include_str!("../../../indicators/rules/exodus.yar")),
    ("finspy.yar", include_str!("../../../indicators/rules/finspy.yar")),
    ("landfall.yar", include_str!("../../../indicators/rules/landfall.yar")),
    ("novispy.yar", include_str!("../../../indicators/rules/novispy.yar")),
    ("pegasus.yar", include_str!("../../../indicators/rules/pegasus.yar")),
    ("predator.yar", include_str!("../../../indicators/rules/predator.yar")),
    ("triangulation.yar", include_str!("../../../indicators/rules/triangulation.yar")),
];
