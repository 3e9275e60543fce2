//! Lists in the form of Echap's.

use super::*;
use proptest::prelude::*;

const LIST: &str = "- name: Thing\n  names:\n  - Thing\n  - OtherThing\n  type: stalkerware\n  packages:\n  - com.example.x\n  \
    certificates:\n  - DA39A3EE5E6B4B0D3255BFEF95601890AFD80709\n  websites:\n  - thing.example\n  distribution:\n    - get.thing.example\n  \
    c2:\n    ip:\n    - 192.0.2.7\n    ips:\n    - 192.0.2.8\n    domains:\n    - api.thing.example\n  \
    certificate_cname_re:\n  - ^Thing$\n  certificate_organizations:\n  - Thing Ltd\n\n\
    - name: [\n\n- name: Watcher\n  type: watchware\n  ios_bundles:\n  - com.example.ios\n";

#[test]
fn one_set_a_tool_and_a_damaged_entry_costs_itself() {
    let import = read("ioc.yaml", LIST).expect("reads");
    let sets: Vec<_> = import.sets.iter().map(|s| (&*s.set.id, s.set.kind, s.indicators.len())).collect();
    assert_eq!(
        sets,
        [("stalkerware-thing", ThreatKind::Stalkerware, 7), ("watchware-watcher", ThreatKind::Watchware, 1)]
    );
    assert_eq!(import.sets[0].set.description, "OtherThing");
    assert_eq!(import.sets[1].indicators[0].about.platforms, [Platform::Ios]);
    let doubted: Vec<_> = import.sets[0]
        .indicators
        .iter()
        .filter(|i| i.about.confidence.is_some())
        .map(|i| &*i.value)
        .collect();
    assert_eq!(doubted, ["get.thing.example", "thing.example"]);
    let rejected: Vec<_> = import.rejected.iter().map(|r| (&*r.place, &*r.what)).collect();
    assert_eq!(rejected, [("1", "^Thing$"), ("1", "Thing Ltd"), ("26", "- name: [")]);
}

#[test]
fn samples_name_hashes_packages_and_certificates() {
    let text = "SHA256,Package Name,Certificate,Version,App\n\
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855,com.example.x,DA39A3EE5E6B4B0D3255BFEF95601890AFD80709,1,Thing\n\
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b856,com.example.x,,2,Thing\nnonsense,,,,Other\n";
    let import = samples("samples.csv", text).expect("reads");
    assert_eq!(import.sets.len(), 1);
    assert_eq!(import.sets[0].indicators.len(), 4);
    assert_eq!(import.rejected.iter().map(|r| &*r.place).collect::<Vec<_>>(), ["4"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn no_mutation_panics(at in 0..LIST.len(), byte in "[-:\n \\[{&*a]", cut in 0..LIST.len()) {
        let mut text = LIST.to_owned();
        text.replace_range(at..=at, &byte);
        let _ = (read("x", &text), read("x", &text[..cut]));
    }
}
