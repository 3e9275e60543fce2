//! Updates without a network: what is fetched comes from a table.

use super::*;
use index::Item;
use minisign::KeyPair;

fn now() -> jiff::Timestamp {
    "2026-06-01T12:00:00.5Z".parse().expect("is a time")
}

fn set(id: &str, date: &str, values: &str) -> Vec<u8> {
    format!("id: {id}\nname: {id}\nkind: targeted-spyware\nsources: {{ s: {{ publisher: P, published: \"{date}\" }} }}\nvalues:\n  - {{ type: domain, source: s, values: [{values}] }}\n").into_bytes()
}

fn items(names: &[&str]) -> Vec<Item> {
    let item = |n: &&str| Item { title: (*n).to_owned(), address: Ok(format!("https://example.org/{n}")) };
    names.iter().map(item).collect()
}

/// What the places answer, by the last part of their address; the rest is not there.
fn prepare(store: &Store, names: &[&str], answers: &[(&str, Vec<u8>)]) -> Result<Prepared, Sentence> {
    let mut fetch = |address: &str, _: u64| {
        let answer = answers.iter().find(|(n, _)| address.ends_with(&format!("/{n}")));
        answer.map(|(_, bytes)| bytes.clone()).ok_or_else(|| Sentence::new("update-not-there"))
    };
    prepare_index(store, &items(names), "index.yaml", &mut fetch, now())
}

fn install(store: &Store, prepared: &Prepared) {
    store.install(prepared.change.as_ref().expect("there is something new")).expect("installs");
}

fn keys(prepared: &Prepared) -> Vec<&str> {
    prepared.said.iter().map(|s| &*s.key).collect()
}

fn names(store: &Store) -> Vec<String> {
    let (sets, rejected) = installed(store);
    assert_eq!(rejected, []);
    sets.into_iter().map(|s| s.name).collect()
}

fn data() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("makes a folder");
    let store = Store::at(folder.path());
    (folder, store)
}

#[test]
fn what_cannot_be_used_is_named_and_the_rest_is_installed() {
    let (_folder, store) = data();
    let answers = [
        ("a.yaml", set("a", "2026-01-01", "one.example, two.example")),
        ("b.yaml", b"no set at all".to_vec()),
        ("c.yaml", set("c", "2026-01-01", "")),
    ];
    let prepared = prepare(&store, &["a.yaml", "b.yaml", "c.yaml", "d.yaml"], &answers).expect("has one");
    let unusable = "update-file-unusable";
    assert_eq!(keys(&prepared), ["update-file-usable", unusable, unusable, unusable]);
    assert!(prepared.incomplete);
    assert_eq!(store.manifest(), Ok(None), "nothing is written before it is installed");
    install(&store, &prepared);
    assert_eq!(names(&store), ["a.yaml"]);
    let manifest = store.manifest().expect("reads").expect("is there");
    let part = manifest.part(Kind::Index).expect("is there");
    assert_eq!((&*part.source, &*part.installed), ("index.yaml", "2026-06-01T12:00:00Z"));
    assert_eq!((part.files[0].values, part.files[0].date.as_deref()), (2, Some("2026-01-01")));
}

#[test]
fn the_same_again_changes_nothing() {
    let (_folder, store) = data();
    let answers = [("a.yaml", set("a", "2026-01-01", "one.example"))];
    install(&store, &prepare(&store, &["a.yaml"], &answers).expect("has one"));
    let again = prepare(&store, &["a.yaml"], &answers).expect("has one");
    assert_eq!((again.change, again.incomplete), (None, false));
}

#[test]
fn an_older_file_and_one_that_is_gone_leave_the_installed_one() {
    let (_folder, store) = data();
    let new =
        [("a.yaml", set("a", "2026-01-01", "one.example")), ("b.yaml", set("b", "2026-01-01", "b.example"))];
    install(&store, &prepare(&store, &["a.yaml", "b.yaml"], &new).expect("has two"));
    let old =
        [("a.yaml", set("a", "2025-01-01", "old.example")), ("c.yaml", set("c", "2020-01-01", "c.example"))];
    let prepared = prepare(&store, &["a.yaml", "b.yaml", "c.yaml"], &old).expect("has one");
    assert_eq!(keys(&prepared), ["update-file-kept", "update-file-kept", "update-file-usable"]);
    install(&store, &prepared);
    let (sets, _) = installed(&store);
    let texts: Vec<_> = sets.iter().map(|s| String::from_utf8_lossy(&s.bytes).into_owned()).collect();
    assert!(
        texts[0].contains("one.example") && texts[1].contains("b.example") && texts[2].contains("c.example")
    );
    let undated = [
        (
            "a.yaml",
            b"id: a\nname: A\nkind: phishing\nvalues: [{ type: domain, values: [x.example] }]\n".to_vec(),
        ),
        new[1].clone(),
    ];
    let prepared = prepare(&store, &["a.yaml", "b.yaml"], &undated).expect("has one");
    assert_eq!(keys(&prepared), ["update-file-kept", "update-file-usable", "update-file-dropped"]);
}

#[test]
fn a_host_that_does_not_answer_is_asked_once() {
    let (_folder, store) = data();
    let mut asked = 0;
    let mut fetch = |_: &str, _: u64| {
        asked += 1;
        Err(Sentence::new("update-unreachable"))
    };
    let error = prepare_index(&store, &items(&["a", "b", "c"]), "i", &mut fetch, now()).expect_err("offline");
    assert_eq!((&*error.key, asked), ("update-nothing", 1));
}

/// A pair of the tests' own, and a bundle signed with it.
struct Signer(KeyPair);

impl Signer {
    fn new() -> Self {
        Self(KeyPair::generate_unencrypted_keypair().expect("makes a pair"))
    }

    fn key(&self) -> String {
        self.0.pk.to_base64()
    }

    fn sign(&self, bundle: &[u8], comment: &str) -> Vec<u8> {
        let signed = minisign::sign(Some(&self.0.pk), &self.0.sk, bundle, Some(comment), None);
        signed.expect("signs").into_string().into_bytes()
    }

    fn bundle(&self, version: u64, files: &[(&str, Vec<u8>)]) -> (Vec<u8>, Vec<u8>) {
        let files = files.iter().map(|(n, b)| ((*n).to_owned(), b.clone())).collect();
        let bundle = bundle::pack(&files).expect("packs");
        let signature = self.sign(&bundle, &format!("hoofprint-bundle version={version} expires=2026-12-31"));
        (bundle, signature)
    }
}

fn accept(store: &Store, signer: &Signer, bundle: (Vec<u8>, Vec<u8>)) -> Result<Prepared, Sentence> {
    prepare_bundle(store, Some(&signer.key()), "https://example.org/sets.hfb", bundle, now())
}

#[test]
fn a_signed_bundle_is_installed_beside_the_files_of_an_index() {
    let (_folder, store) = data();
    let signer = Signer::new();
    install(
        &store,
        &prepare(&store, &["i.yaml"], &[("i.yaml", set("i", "2026-01-01", "i.example"))]).expect("one"),
    );
    let bundle =
        signer.bundle(1, &[("a.yaml", set("a", "2026-01-01", "a.example")), ("b.yaml", b"?".to_vec())]);
    let prepared = accept(&store, &signer, bundle.clone()).expect("is good");
    assert_eq!(keys(&prepared), ["update-file-usable", "update-file-unusable"]);
    install(&store, &prepared);
    let (sets, _) = installed(&store);
    let seen: Vec<_> = sets.iter().map(|s| (&*s.name, s.signed)).collect();
    assert_eq!(seen, [("a.yaml", true), ("i.yaml", false)]);
    assert_eq!(accept(&store, &signer, bundle.clone()).expect("is there").change, None);
    assert_eq!(export(&store, false), Ok((bundle.0, Some(bundle.1))));
    // And the other way round: an update of the index keeps the bundle.
    install(
        &store,
        &prepare(&store, &["i.yaml"], &[("i.yaml", set("i", "2026-02-01", "j.example"))]).expect("one"),
    );
    assert_eq!(names(&store), ["a.yaml", "i.yaml"]);
}

#[test]
fn a_bundle_whose_signature_is_wrong_is_refused() {
    let (_folder, store) = data();
    let (signer, other) = (Signer::new(), Signer::new());
    let good = signer.bundle(1, &[("a.yaml", set("a", "2026-01-01", "a.example"))]);
    let wrong =
        |bundle: &(Vec<u8>, Vec<u8>)| accept(&store, &signer, bundle.clone()).expect_err("is wrong").key;
    let by_other = other.bundle(1, &[("a.yaml", set("a", "2026-01-01", "a.example"))]);
    assert_eq!(wrong(&by_other), "bundle-signature-wrong");
    for at in [0, good.0.len() / 2, good.0.len() - 1] {
        let mut bytes = good.0.clone();
        bytes[at] ^= 1;
        assert_eq!(wrong(&(bytes, good.1.clone())), "bundle-signature-wrong", "{at}");
    }
    let text = String::from_utf8(good.1.clone()).expect("is text");
    let raised = text.replace("version=1", "version=2").into_bytes();
    assert_eq!(wrong(&(good.0.clone(), raised)), "bundle-signature-wrong");
    for end in 0..good.1.len() - 1 {
        assert_eq!(wrong(&(good.0.clone(), good.1[..end].to_vec())), "bundle-signature-wrong", "{end}");
    }
    let unlabelled = signer.sign(&good.0, "timestamp:1");
    assert_eq!(wrong(&(good.0.clone(), unlabelled)), "bundle-label");
    let no_key = prepare_bundle(&store, None, "x", good.clone(), now());
    assert_eq!(no_key.expect_err("has none").key, "bundle-off");
    let odd_key = prepare_bundle(&store, Some("RWQ"), "x", good, now());
    assert_eq!(odd_key.expect_err("is none").key, "bundle-key-wrong");
    assert_eq!(store.manifest(), Ok(None));
}

#[test]
fn an_older_bundle_is_refused_also_one_of_the_same_number() {
    let (_folder, store) = data();
    let signer = Signer::new();
    let of = |version, value: &str| signer.bundle(version, &[("a.yaml", set("a", "2026-01-01", value))]);
    install(&store, &accept(&store, &signer, of(2, "two.example")).expect("is good"));
    for older in [of(1, "one.example"), of(2, "other.example")] {
        assert_eq!(accept(&store, &signer, older).expect_err("is older").key, "bundle-older");
    }
    install(&store, &accept(&store, &signer, of(3, "three.example")).expect("is newer"));
    store.rollback().expect("goes back");
    assert_eq!(store.manifest().expect("reads").expect("is there").parts[0].version, Some(2));
}

#[test]
fn an_expired_bundle_stays_in_use_with_a_warning() {
    let (_folder, store) = data();
    let signer = Signer::new();
    install(
        &store,
        &accept(&store, &signer, signer.bundle(1, &[("a.yaml", set("a", "2026-01-01", "a.example"))]))
            .expect("is good"),
    );
    let manifest = store.manifest().expect("reads").expect("is there");
    let on = |day: &str| warnings(&manifest, day.parse().expect("is a day")).len();
    assert_eq!((on("2026-12-31"), on("2027-01-01")), (0, 1));
    assert_eq!(names(&store), ["a.yaml"]);
}

#[test]
fn sets_of_an_index_go_to_another_computer_without_a_signature() {
    let ((_one, store), (_two, other)) = (data(), data());
    assert_eq!(export(&store, true).expect_err("nothing").key, "export-nothing");
    let answers = [
        ("x/s.yaml", set("a", "2026-01-01", "a.example")),
        ("y/s.yaml", set("b", "2026-01-01", "b.example")),
    ];
    install(&store, &prepare(&store, &["x/s.yaml", "y/s.yaml"], &answers).expect("has two"));
    assert_eq!(export(&store, false).expect_err("unsigned").key, "export-only-unsigned");
    let (bundle, signature) = export(&store, true).expect("exports");
    assert_eq!(signature, None);
    install(&other, &prepare_unsigned(&other, "stick", &bundle, now()).expect("reads"));
    let ours: BTreeMap<_, _> = installed(&store).0.into_iter().map(|s| (s.bytes, s.signed)).collect();
    let theirs: BTreeMap<_, _> = installed(&other).0.into_iter().map(|s| (s.bytes, s.signed)).collect();
    assert_eq!(ours, theirs);
    assert_eq!(ours.len(), 2);
    // An older file on the next stick is refused, and what is not on it goes.
    let old = BTreeMap::from([
        ("s.yaml".to_owned(), set("a", "2025-01-01", "a.example")),
        ("t.yaml".to_owned(), set("t", "2025-01-01", "t.example")),
    ]);
    let prepared =
        prepare_unsigned(&other, "stick", &bundle::pack(&old).expect("packs"), now()).expect("reads");
    assert_eq!(keys(&prepared), ["update-file-kept", "update-file-usable", "update-file-dropped"]);
}

#[test]
fn the_folder_is_where_the_system_wants_it() {
    let of = |given: Option<&str>, variables: &[(&str, &str)]| {
        let variable =
            |name: &str| variables.iter().find(|(n, _)| *n == name).map(|(_, v)| OsString::from(v));
        data_folder(given.map(Path::new), &variable).map(|p| p.to_string_lossy().replace('\\', "/"))
    };
    let home = [("HOME", "/home/x"), ("LOCALAPPDATA", "/local")];
    let usual = if cfg!(windows) {
        "/local/hoofprint"
    } else if cfg!(target_os = "macos") {
        "/home/x/Library/Application Support/hoofprint"
    } else {
        "/home/x/.local/share/hoofprint"
    };
    assert_eq!(of(None, &home).as_deref(), Some(usual));
    assert_eq!(of(None, &[&home[..], &[("HOOFPRINT_DATA", "/d")]].concat()).as_deref(), Some("/d"));
    assert_eq!(of(Some("/g"), &[("HOOFPRINT_DATA", "/d")]).as_deref(), Some("/g"));
    assert_eq!(of(None, &[]), None);
    if cfg!(target_os = "linux") {
        let xdg = |path| of(None, &[&home[..], &[("XDG_DATA_HOME", path)]].concat());
        assert_eq!(xdg("/xdg").as_deref(), Some("/xdg/hoofprint"));
        assert_eq!(xdg("relative").as_deref(), Some(usual));
        assert_eq!(xdg("").as_deref(), Some(usual));
    }
}
