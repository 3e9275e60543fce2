//! Tables as people export them.

use super::*;
use crate::detect::IndicatorKind as K;
use proptest::prelude::*;

fn table(text: &str, delimiter: u8) -> (Vec<(IndicatorKind, String)>, Import) {
    let import = read("x.csv", text, delimiter).expect("reads");
    let values = import.sets.iter().flat_map(|s| &s.indicators).map(|i| (i.kind, i.value.clone())).collect();
    (values, import)
}

#[test]
fn a_column_of_types_and_one_of_values() {
    let text = "uuid,category,type,value,comment,to_ids,date\n\
        1,Network,domain,\"evil.example\",\"a, b\",1,20190920\n\
        2,Network,ip-dst,192.0.2.7,,1,20190921\n\
        3,Network,url,http://x.example/a,,0,20190921\n\
        4,Payload,user-agent,\"hots scot\",,1,20190921\n\
        5,Payload,filename|sha256,a.apk|E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855,,1,\n\
        6,Payload,sha256,nonsense,,1,\n";
    let (values, import) = table(text, b',');
    let hash = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855".to_owned();
    assert_eq!(values, [(K::Domain, "evil.example".into()), (K::Ip, "192.0.2.7".into()), (K::Hash, hash)]);
    let about = &import.sets[0].indicators[0].about;
    assert_eq!((about.note.as_deref(), about.first_seen.as_deref()), (Some("a, b"), Some("2019-09-20")));
    let rejected: Vec<_> = import.rejected.iter().map(|r| (&*r.place, &*r.reason.key)).collect();
    assert_eq!(rejected, [("5", "import-type-unknown"), ("7", "import-not-of-kind")]);
    assert_eq!(import.notes[0].text, Sentence::new("import-not-for-detection").count("count", 1));
}

#[test]
fn a_column_for_each_kind() {
    let (values, import) =
        table("domain_name;ip_address;First Seen\nevil.example;192.0.2.7;2021-02-03\n;192.0.2.8;\n", b';');
    assert_eq!(
        values,
        [(K::Domain, "evil.example".into()), (K::Ip, "192.0.2.7".into()), (K::Ip, "192.0.2.8".into())]
    );
    assert_eq!(import.rejected, []);
    let (values, _) = table(
        "Package Name\tSHA256\ncom.example.x\te3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n",
        b'\t',
    );
    assert_eq!(values.len(), 2);
}

#[test]
fn without_a_header_every_cell_is_judged_and_the_guess_is_said() {
    let (values, import) = table("evil-site.com,192.0.2.7,May\nbad[.]site.org,,June\nnothing,here,\n", b',');
    assert_eq!(
        values,
        [
            (K::Domain, "evil-site.com".into()),
            (K::Ip, "192.0.2.7".into()),
            (K::Domain, "bad.site.org".into())
        ]
    );
    let notes: Vec<_> = import.notes.iter().map(|n| format!("{:?}", n.text.args)).collect();
    assert!(notes.len() == 2 && notes[0].contains("domain 2") && notes[1].contains("ip 1"), "{notes:?}");
    assert_eq!(import.rejected.iter().map(|r| &*r.place).collect::<Vec<_>>(), ["3"]);
}

#[test]
fn a_value_column_without_types_is_judged() {
    let (values, import) = table("ioc,app\nevil-site.com,Thing\nunclear,Thing\n", b',');
    assert_eq!(values, [(IndicatorKind::Domain, "evil-site.com".into())]);
    assert_eq!(import.sets[0].indicators[0].about.note.as_deref(), Some("Thing"));
    assert_eq!(import.rejected.len(), 1);
}

#[test]
fn the_cache_of_a_feed_is_no_list_of_hashes() {
    let text = "d41d8cd98f00b204e9800998ecf8427e,5bec8d6d-6cc8-4aef-b8c9-171c8064ab0b\n";
    assert_eq!(read("hashes.csv", text, b',').expect_err("refused").key, "import-format-unknown");
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>(), rows in "([a-z0-9.@:\"',;|-]{0,14}\n){0,6}") {
        for delimiter in [b',', b';', b'\t', b'|'] {
            let _ = (read("x", &text, delimiter), read("x", &format!("type,value\n{rows}"), delimiter), read("x", &rows, delimiter));
        }
    }
}
