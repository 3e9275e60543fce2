//! The rules of matching, line by line.

use super::build::CUT_IOS;
use super::*;
use crate::record::{
    App, Connection, DataUse, Direction, Event, File, Locator, LogLine, Message, Process, Profile, Property,
    Visit,
};

const IOS: Platform = Platform::Ios;
const ANDROID: Platform = Platform::Android;

/// A library of one set, in our own format: lines of kind and value.
fn library(values: &[(&str, &str)]) -> Library {
    library_on("[ios, android]", values)
}

fn library_on(platforms: &str, values: &[(&str, &str)]) -> Library {
    let head = format!("id: set\nname: Set\nkind: targeted-spyware\nplatforms: {platforms}\nvalues:");
    let groups = values.iter().map(|(kind, value)| format!("  - type: {kind}\n    values: [{value:?}]"));
    let text = std::iter::once(head).chain(groups).collect::<Vec<_>>().join("\n");
    let mut library = Library::default();
    library.add("set.yaml", text.as_bytes(), false);
    assert_eq!(library.rejected, []);
    library
}

fn record(event: impl Into<Event>) -> Record {
    Record {
        evidence: "e".into(),
        artifact: "test",
        path: "/x".into(),
        origin: None,
        locator: Locator::Whole,
        times: vec![],
        event: event.into(),
        detail: vec![],
    }
}

/// The values of the indicators that are seen in an event.
fn seen_on(platform: Platform, library: &Library, event: impl Into<Event>) -> Vec<String> {
    let matches = Matcher::new(library, platform).matches(&record(event));
    matches.hits.iter().map(|h| library.indicators[h.indicator].value.clone()).collect()
}

fn sees(indicator: (&str, &str), event: impl Into<Event>) -> bool {
    !seen_on(IOS, &library(&[indicator]), event).is_empty()
}

fn visit(url: &str) -> Visit {
    Visit { url: Some(url.into()), ..Visit::default() }
}

fn text(text: &str) -> Message {
    Message { direction: Some(Direction::Incoming), text: Some(text.into()), ..Message::default() }
}

fn process(name: &str) -> Process {
    Process { name: Some(name.into()), ..Process::default() }
}

fn file(path: &str) -> File {
    File { file: Some(path.into()), ..File::default() }
}

#[test]
fn an_indicator_is_matched_only_on_its_platforms() {
    for (platforms, ios, android) in [("[ios]", true, false), ("[android]", false, true), ("[]", true, true)]
    {
        let library = library_on(platforms, &[("process", "implantd")]);
        assert_eq!(!seen_on(IOS, &library, process("implantd")).is_empty(), ios, "{platforms}");
        assert_eq!(!seen_on(ANDROID, &library, process("implantd")).is_empty(), android, "{platforms}");
    }
}

#[test]
fn what_the_platform_ships_is_refused_there_and_counted() {
    let library =
        library(&[("process", "gatekeeperd"), ("process", "diagnosticd"), ("process", "Diagnosticd")]);
    assert_eq!(seen_on(IOS, &library, process("gatekeeperd")), ["gatekeeperd"]);
    assert!(seen_on(ANDROID, &library, process("gatekeeperd")).is_empty());
    assert!(seen_on(IOS, &library, process("diagnosticd")).is_empty());
    assert_eq!(seen_on(IOS, &library, process("Diagnosticd")), ["Diagnosticd"]);
    let refused: Vec<_> = library.refused.iter().map(|r| r.value.as_str()).collect();
    assert_eq!(refused, ["gatekeeperd", "diagnosticd"]);
}

#[test]
fn public_signing_keys_are_refused() {
    let public = "a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc";
    let library = library(&[("certificate", public), ("certificate", "AA:BB")]);
    assert_eq!(library.refused.len(), 1);
    let app = |hash: &str| App { certificates: vec![hash.into()], ..App::default() };
    assert!(seen_on(ANDROID, &library, app(public)).is_empty());
    assert_eq!(seen_on(ANDROID, &library, app("aabb")), ["AA:BB"]);
}

#[test]
fn a_domain_is_the_host_or_any_sub_domain_and_never_a_substring() {
    let evil = ("domain", "Evil.Example.");
    for url in [
        "https://evil.example/",
        "http://EVIL.EXAMPLE:8443/x?y#z",
        "https://a.b.evil.example/x",
        "https://user:password@evil.example./",
        "evil.example/x",
    ] {
        assert!(sees(evil, visit(url)), "{url}");
    }
    for url in [
        "https://notevil.example/",
        "https://evil.example.org/",
        "https://example/evil.example",
        "https://example.org/?q=evil.example",
        "https://evil-example/",
        "https://evil.example@good.example/",
    ] {
        assert!(!sees(evil, visit(url)), "{url}");
    }
}

#[test]
fn punycode_and_its_reading_are_one() {
    assert!(sees(("domain", "bücher.example"), visit("https://xn--bcher-kva.example/")));
    assert!(sees(("domain", "xn--bcher-kva.example"), visit("https://www.BÜCHER.example/")));
}

#[test]
fn a_public_suffix_is_refused() {
    let library = library(&[
        ("domain", "com"),
        ("domain", "co.uk"),
        ("domain", "github.io"),
        ("domain", "a.github.io"),
    ]);
    assert_eq!(library.refused.len(), 3);
    assert_eq!(seen_on(IOS, &library, visit("https://a.github.io/")), ["a.github.io"]);
    assert!(seen_on(IOS, &library, visit("https://b.github.io/")).is_empty());
}

#[test]
fn addresses_are_exact_or_in_their_network() {
    let connection = |host: &str| Connection { host: Some(host.into()), ..Connection::default() };
    assert!(sees(("ip", "10.1.2.3"), connection("10.1.2.3")));
    assert!(sees(("ip", "10.1.2.3"), visit("http://10.1.2.3:8080/x")));
    assert!(!sees(("ip", "10.1.2.3"), connection("110.1.2.3")));
    assert!(!sees(("ip", "10.1.2.3"), connection("10.1.2.30")));
    assert!(sees(("ip", "2001:db8::1"), connection("2001:0db8:0:0::1")));
    assert!(sees(("ip", "10.1.2.0/23"), connection("10.1.3.255")));
    assert!(!sees(("ip", "10.1.2.0/23"), connection("10.1.4.0")));
    assert!(sees(("ip", "2001:db8::/32"), connection("2001:db8:ffff::1")));
    assert!(!sees(("ip", "2001:db8::/32"), connection("2001:db9::1")));
    assert!(
        sees(("ip", "0.0.0.0/0"), connection("1.2.3.4")) && !sees(("ip", "0.0.0.0/0"), connection("::1"))
    );
}

#[test]
fn a_url_is_equal_in_its_normal_form_and_without_a_path_a_domain() {
    let evil = ("url", "http://Evil.example/a/b?c=d");
    for url in ["https://evil.example/a/b?c=d", "http://evil.example:80/a/b?c=d#x", "evil.example/a/b?c=d"] {
        assert!(sees(evil, visit(url)), "{url}");
    }
    for url in
        ["https://evil.example/a/b", "https://evil.example/a/B?c=d", "https://evil.example:8080/a/b?c=d"]
    {
        assert!(!sees(evil, visit(url)), "{url}");
    }
    assert!(sees(("url", "https://evil.example/"), visit("https://www.evil.example/anything")));
}

#[test]
fn indicators_written_so_that_nobody_clicks_them_are_read() {
    assert!(sees(("domain", "evil[.]example"), visit("https://evil.example/")));
    assert!(sees(("url", "hxxps://evil[.]example/a"), visit("https://evil.example/a")));
}

#[test]
fn a_process_is_exact_and_its_case_matters() {
    assert!(sees(("process", "bh"), process("bh")));
    assert!(sees(("process", "bh"), process("bh/com.example.app")));
    for name in ["Bh", "bhd", "abh", "com.example/bh"] {
        assert!(!sees(("process", "bh"), process(name)), "{name}");
    }
    assert!(sees(("process", "bh"), DataUse { process: Some("bh".into()), ..DataUse::default() }));
    let ran = Process {
        executable: Some("/private/var/db/com.apple.xpc.roleaccountd.staging/bh".into()),
        ..Process::default()
    };
    assert!(sees(("process", "bh"), ran));
}

#[test]
fn a_name_the_system_cut_matches_as_what_is_left_of_it() {
    let long = library(&[("process", "com.implant.very.long.name")]);
    let certainty = |platform, name: &str| {
        Matcher::new(&long, platform).matches(&record(process(name))).hits.first().map(|h| h.certainty)
    };
    assert_eq!(certainty(IOS, "com.implant.very"), Some(Certainty::CutName), "16 letters on iOS");
    assert_eq!(certainty(IOS, "com.implant.very.long.name"), Some(Certainty::Exact));
    assert_eq!(certainty(IOS, "com.implant.ver"), None);
    assert_eq!(certainty(ANDROID, ".very.long.name"), Some(Certainty::CutName), "the end of a package name");
    let native = library(&[("process", "implantnativeservice")]);
    let hits = Matcher::new(&native, ANDROID).matches(&record(process("implantnativese"))).hits;
    assert_eq!(hits.first().map(|h| h.certainty), Some(Certainty::CutName), "15 letters on Android");
}

#[test]
fn a_cut_that_a_program_of_the_platform_shares_says_nothing() {
    let shipped =
        platform::processes(IOS).iter().find(|n| n.chars().count() > CUT_IOS).expect("there is one");
    let cut: String = shipped.chars().take(CUT_IOS).collect();
    let library = library(&[("process", &format!("{cut}_implant"))]);
    assert!(seen_on(IOS, &library, process(&cut)).is_empty());
    assert_eq!(seen_on(IOS, &library, process(&format!("{cut}_implant"))).len(), 1);
}

#[test]
fn a_path_is_exact_or_below_a_directory_at_a_border() {
    for path in ["/private/var/tmp/x", "/var/tmp/x", "/tmp/x"] {
        assert!(sees(("path", path), file("/private/var/tmp/x")), "{path}");
    }
    assert!(!sees(("path", "/private/var/tmp/x"), file("/private/var/tmp/x/y")));
    assert!(!sees(("path", "/private/var/tmp/x"), file("/private/var/tmp/xy")));
    assert!(sees(("path", "/private/var/tmp/d/"), file("/private/var/tmp/d/e/f")));
    assert!(sees(("path", "/private/var/tmp/d/"), file("/private/var/tmp/d")));
    assert!(!sees(("path", "/private/var/tmp/d/"), file("/private/var/tmp/dd/e")));
    assert!(sees(("path", "~/Library/x"), file("/private/var/mobile/Library/x")));
}

#[test]
fn a_path_without_a_leading_slash_is_an_end_at_a_border() {
    assert!(sees(("path", "Library/x.plist"), file("/private/var/mobile/Library/x.plist")));
    assert!(!sees(("path", "Library/x.plist"), file("/private/var/mobile/MyLibrary/x.plist")));
    assert!(!sees(("path", "Library/x.plist"), file("/private/var/mobile/Library/x.plist/y")));
    assert!(sees(("path", "d/e/"), file("/a/d/e/f")) && !sees(("path", "d/e/"), file("/a/dd/e/f")));
}

#[test]
fn a_path_that_climbs_never_matches() {
    assert!(!sees(("path", "/private/var/tmp/../x"), file("/private/var/x")));
    assert!(!sees(("path", "/private/var/x"), file("/private/var/tmp/../x")));
}

#[test]
fn paths_of_android_have_several_names() {
    let library = library(&[("path", "/sdcard/x")]);
    for path in ["/sdcard/x", "/storage/emulated/0/x", "/data/media/0/x"] {
        assert_eq!(seen_on(ANDROID, &library, file(path)).len(), 1, "{path}");
    }
}

#[test]
fn a_file_name_is_the_last_component() {
    assert!(sees(("file-name", "x.plist"), file("/a/b/x.plist")));
    for path in ["/a/x.plist/b", "/a/xx.plist", "/a/X.plist"] {
        assert!(!sees(("file-name", "x.plist"), file(path)), "{path}");
    }
}

#[test]
fn hashes_and_profiles_fold_their_case_and_the_rest_does_not() {
    let hash = "ab".repeat(32);
    assert!(sees(("hash", &hash.to_uppercase()), File { sha256: Some(hash), ..File::default() }));
    let profile = |uuid: &str| Profile { uuid: Some(uuid.into()), ..Profile::default() };
    assert!(sees(("profile-id", "AB12"), profile("ab12")));
    let property = |name: &str| Property { name: Some(name.into()), ..Property::default() };
    assert!(
        sees(("property", "sys.x"), property("sys.x")) && !sees(("property", "sys.x"), property("Sys.x"))
    );
    let app = |id: &str| App { id: Some(id.into()), ..App::default() };
    assert!(sees(("app-id", "com.example.Spy"), app("com.example.spy")), "iOS folds bundle ids");
    let library = library(&[("app-id", "com.example.Spy")]);
    assert!(seen_on(ANDROID, &library, app("com.example.spy")).is_empty(), "Android does not");
}

#[test]
fn accounts_match_senders_whatever_their_spelling() {
    let from = |who: &str| Message { participant: Some(who.into()), ..Message::default() };
    assert!(sees(("email", "Some.One@example.com"), from("some.one@EXAMPLE.com")));
    assert!(sees(("email", "some.one@example.com"), from("mailto:some.one@example.com")));
    assert!(sees(("phone", "+1 202 555 0123"), from("+12025550123")));
    assert!(!sees(("phone", "+12025550123"), from("+120255501234")));
}

#[test]
fn links_are_found_in_every_kind_of_text() {
    for words in [
        "https://evil.example/x",
        "(https://evil.example/x)",
        "شاهد https://evil.example/x، الآن",
        "看https://evil.example/x。",
        "first https://good.example then http://www.evil.example:99/x?y=1",
        "evil.example/path",
    ] {
        assert!(sees(("domain", "evil.example"), text(words)), "{words}");
    }
}

#[test]
fn a_bare_host_in_prose_is_less_sure() {
    let evil = library(&[("domain", "evil.example.com")]);
    let hits = |words: &str| Matcher::new(&evil, IOS).matches(&record(text(words))).hits;
    assert_eq!(hits("beware of evil.example.com today")[0].certainty, Certainty::Prose);
    assert_eq!(hits("https://evil.example.com")[0].certainty, Certainty::Exact);
}

#[test]
fn an_indicator_counts_once_for_a_record_as_it_was_seen_most_surely() {
    let evil = library(&[("domain", "evil.example.com")]);
    let message = text("evil.example.com and https://evil.example.com/x and https://a.evil.example.com");
    let hits = Matcher::new(&evil, IOS).matches(&record(message)).hits;
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].certainty, Certainty::Exact);
}

#[test]
fn files_of_web_views_name_the_site_they_are_of() {
    let path = "/private/var/mobile/Containers/Data/Application/x/Library/WebKit/LocalStorage/https_evil.example_0.localstorage";
    assert!(sees(("domain", "evil.example"), file(path)));
    assert!(!sees(("domain", "evil.example"), file(&path.replace("https_evil", "https_notevil"))));
}

#[test]
fn shortened_links_are_counted_and_are_no_sighting() {
    let matches = Matcher::new(&Library::default(), IOS)
        .matches(&record(text("https://bit.ly/abc https://bit.ly https://example.org/bit.ly")));
    assert_eq!((matches.shortened_links, matches.hits.len()), (1, 0));
}

#[test]
fn the_published_names_are_seen_where_they_were_published() {
    let library = Library::built_in();
    assert_eq!(seen_on(IOS, &library, process("roleaboutd")), ["roleaboutd"]);
    assert!(seen_on(ANDROID, &library, process("roleaboutd")).is_empty());
    assert_eq!(seen_on(IOS, &library, visit("https://x.free247downloads.com/1")), ["free247downloads.com"]);
    assert_eq!(
        seen_on(ANDROID, &library, visit("https://x.free247downloads.com/1")),
        ["free247downloads.com"]
    );
}

#[test]
fn a_website_is_looked_up_like_a_host() {
    assert!(sees(("website", "maker.example"), visit("https://www.maker.example/buy")));
    assert!(!sees(("website", "maker.example"), visit("https://example/maker.example")));
}

#[test]
fn a_word_of_a_log_is_the_very_word() {
    let line = |text: &str| LogLine { process: None, text: Some(text.into()) };
    for text in ["PRETZEL", "at PRETZEL: 7", "[PRETZEL]", "a=PRETZEL,b"] {
        assert!(sees(("log-text", "PRETZEL"), line(text)), "{text}");
    }
    for text in ["PRETZELS", "pretzel", "BIG_PRETZEL", "", "PRET ZEL"] {
        assert!(!sees(("log-text", "PRETZEL"), line(text)), "{text}");
    }
    assert!(!sees(("log-text", "PRETZEL"), text("PRETZEL in a message is no line of a log")));
}

/// Values that say nothing on any phone are not compared at all.
#[test]
fn what_everybody_has_is_refused() {
    for (kind, value) in [
        ("domain", "alog.umeng.com"),
        ("domain", "172.67.81.216"),
        ("ip", "104.18.54.129"),
        ("website", "github.com"),
        ("domain", "bit.ly"),
        ("file-name", "com.apple.photolibraryd.plist"),
    ] {
        let library = library(&[(kind, value)]);
        assert_eq!((library.indicators.len(), library.refused.len()), (0, 1), "{value}");
    }
    let library = library(&[("app-id", "com.android.chrome")]);
    assert_eq!(library.indicators[0].about.platforms, [IOS]);
}
