//! Events as MISP exports them.

use super::*;
use proptest::prelude::*;

const EVENT: &str = r#"{"Event": {"info": "Thing, phishing", "uuid": "u-1", "date": "2021-02-03", "Orgc": {"name": "Org"},
 "Attribute": [
  {"type": "domain", "value": "evil.example", "to_ids": true, "uuid": "a1", "comment": "c"},
  {"type": "domain|ip", "value": "two.example|192.0.2.7", "to_ids": "1", "uuid": "a2"},
  {"type": "ip-dst|port", "value": "192.0.2.8|443", "uuid": "a3"},
  {"type": "sha256", "value": "nonsense", "to_ids": true, "uuid": "a4"},
  {"type": "user-agent", "value": "x", "to_ids": true, "uuid": "a5"},
  {"type": "url", "value": "http://x.example/a", "to_ids": false, "uuid": "a6"},
  {"type": "domain", "value": "gone.example", "to_ids": true, "deleted": true, "uuid": "a7"},
  {"type": 7, "uuid": "a8"},
  {"type": "filename|md5", "value": "a.apk|d41d8cd98f00b204e9800998ecf8427e", "to_ids": true, "uuid": "a9"},
  {"type": "mobile-application-id", "value": "com.example.x", "to_ids": true, "uuid": "a10"},
  {"type": "x509-fingerprint-sha1", "value": "da39a3ee5e6b4b0d3255bfef95601890afd80709", "uuid": "a11"},
  {"type": "phone-number", "value": "+44 7700 900123", "uuid": "a12"}],
 "Object": [
  {"name": "android-app", "Attribute": [
    {"object_relation": "appid", "type": "text", "value": "com.example.y", "to_ids": true},
    {"object_relation": "name", "type": "text", "value": "Thing", "to_ids": false},
    {"object_relation": "certificate", "type": "sha1", "value": "da39a3ee5e6b4b0d3255bfef95601890afd80700", "to_ids": true}]},
  {"name": "file", "deleted": true, "Attribute": [{"type": "filename", "value": "x", "to_ids": true}]}]}}"#;

#[test]
fn attributes_of_an_event_and_its_objects() {
    use IndicatorKind as K;
    for text in [EVENT.to_owned(), format!("[{EVENT}]"), format!(r#"{{"response": [{EVENT}]}}"#)] {
        let import = read("x.json", text.as_bytes()).expect("reads");
        let set = &import.sets[0];
        assert_eq!((&*set.set.name, &*set.set.id), ("Thing, phishing", "misp-u-1"));
        assert_eq!(
            (set.set.date.as_deref(), set.set.kind),
            (Some("2021-02-03"), crate::detect::ThreatKind::Phishing)
        );
        assert_eq!(set.set.attribution, ["Org"]);
        let found: Vec<_> = set.indicators.iter().map(|i| (i.kind, i.value.as_str())).collect();
        assert_eq!(
            found,
            [
                (K::Domain, "evil.example"),
                (K::Domain, "two.example"),
                (K::Ip, "192.0.2.7"),
                (K::Ip, "192.0.2.8"),
                (K::Hash, "d41d8cd98f00b204e9800998ecf8427e"),
                (K::AppId, "com.example.x"),
                (K::Certificate, "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
                (K::Phone, "+44 7700 900123"),
                (K::AppId, "com.example.y"),
                (K::Certificate, "da39a3ee5e6b4b0d3255bfef95601890afd80700"),
            ]
        );
        assert_eq!(set.indicators[0].source.as_deref(), Some("a1"));
        assert_eq!(set.indicators[0].about.note.as_deref(), Some("c"));
        let rejected: Vec<_> = import.rejected.iter().map(|r| (&*r.place, &*r.reason.key)).collect();
        assert_eq!(
            rejected,
            [("a4", "import-not-of-kind"), ("a5", "import-type-unknown"), ("a8", "stix-object-damaged")]
        );
        let notes: Vec<_> = import.notes.iter().map(|n| n.text.clone()).collect();
        assert_eq!(
            notes,
            [
                Sentence::new("import-not-for-detection").count("count", 2),
                Sentence::new("import-deleted").count("count", 2)
            ]
        );
    }
}

#[test]
fn what_stands_before_a_cut_is_kept() {
    let cut = EVENT.find("a5").expect("is there");
    let import = read("x.json", &EVENT.as_bytes()[..cut]).expect("reads");
    assert_eq!(import.sets[0].indicators.len(), 4);
    assert!(import.rejected.iter().any(|r| r.reason.key == "json-cut"), "{:?}", import.rejected);
}

#[test]
fn a_result_of_a_search_and_a_list_without_events() {
    let text = br#"{"response": {"Attribute": [{"type": "domain", "value": "evil.example"}]}}"#;
    assert_eq!(read("x.json", text).expect("reads").sets[0].indicators.len(), 1);
    assert_eq!(read("x.json", b"[{}, 7]").expect("reads").rejected.len(), 2);
    assert!(read("x.json", br#"{"Event": {}}"#).is_err());
}

proptest! {
    #[test]
    fn no_mutation_panics(at in 0..EVENT.len(), byte in any::<u8>(), cut in 0..EVENT.len()) {
        let mut bytes = EVENT.as_bytes().to_vec();
        bytes[at] = byte;
        let _ = (read("x", &bytes), read("x", &bytes[..cut]));
    }
}
