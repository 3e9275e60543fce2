//! What is recognised by its form, and what is not.

use super::*;
use proptest::prelude::*;

#[test]
fn values_are_known_by_their_form() {
    use IndicatorKind as K;
    for (text, kind) in [
        ("evil.example.org", None),
        ("evil-site.com", Some(K::Domain)),
        ("a.b.evil-site.co.uk", Some(K::Domain)),
        ("*.evil-site.com", Some(K::Domain)),
        ("evil-site.com.", Some(K::Domain)),
        ("xn--bcher-kva.com", Some(K::Domain)),
        ("bücher.de", Some(K::Domain)),
        ("com-website33.org", Some(K::Domain)),
        ("com.org", Some(K::Domain)),
        ("me.evil-site.com", Some(K::Domain)),
        ("com.android.x", Some(K::AppId)),
        ("x.com", Some(K::Domain)),
        ("com.example.phone", Some(K::AppId)),
        ("com.android.system.app", Some(K::AppId)),
        ("com.apple.Mappit.SnapshotService", Some(K::AppId)),
        ("org.telegram.messenger", Some(K::AppId)),
        ("com.fone", Some(K::AppId)),
        ("de.example.implantapp", Some(K::AppId)),
        ("roleaccountd.plist", Some(K::FileName)),
        ("update.apk", Some(K::FileName)),
        ("192.0.2.7", Some(K::Ip)),
        ("192.0.2.7:443", Some(K::Ip)),
        ("192.0.2.0/24", Some(K::Ip)),
        ("2001:db8::1", Some(K::Ip)),
        ("[2001:db8::1]:443", Some(K::Ip)),
        ("2001:db8::/32", Some(K::Ip)),
        ("https://evil-site.com", Some(K::Url)),
        ("http://192.0.2.7/x", Some(K::Url)),
        ("http://evil-site.com:8080/x?a=b", Some(K::Url)),
        ("evil-site.com/x", Some(K::Url)),
        ("user@mail.example", Some(K::Email)),
        ("+1 202 555 0123", Some(K::Phone)),
        ("+447700900123", Some(K::Phone)),
        ("d41d8cd98f00b204e9800998ecf8427e", Some(K::Hash)),
        ("da39a3ee5e6b4b0d3255bfef95601890afd80709", Some(K::Hash)),
        ("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", Some(K::Hash)),
        ("DA:39:A3:EE:5E:6B:4B:0D:32:55:BF:EF:95:60:18:90:AF:D8:07:09", Some(K::Certificate)),
        ("/private/var/db/x", Some(K::Path)),
        ("/data/local/tmp/a b", Some(K::Path)),
        ("and/or", None),
        ("1.2.3", None),
        ("a..com", None),
        ("@", None),
        ("12345", None),
        ("two words", None),
        ("", None),
    ] {
        // `.example` is no real top-level domain, so such a name is not judged.
        let found = match form(text) {
            Form::Kind(kind) => Some(kind),
            _ => None,
        };
        let kind = if text == "evil.example.org" { Some(K::Domain) } else { kind };
        assert_eq!(found, kind, "{text}");
    }
    for (text, expected) in
        [("bh", Form::Word), ("Diagnostic-2543", Form::Word), ("2021-01-01", Form::Unknown)]
    {
        assert_eq!(form(text), expected, "{text}");
    }
    assert_eq!(form(&"ab".repeat(64)), Form::Unknown, "SHA-512 is compared with nothing");
}

#[test]
fn defanged_values_are_read_as_they_were_meant() {
    for (text, meant) in [
        ("hxxp://evil[.]example", "http://evil.example"),
        ("hXXps[:]//evil.example/a", "https://evil.example/a"),
        ("evil[dot]example", "evil.example"),
        ("evil(.)example", "evil.example"),
        ("evil{.}example", "evil.example"),
        ("evil\\.example", "evil.example"),
        ("user[at]evil[.]example", "user@evil.example"),
        ("192[.]0[.]2[.]7", "192.0.2.7"),
        ("evil.example", "evil.example"),
        ("hxxplore.example", "hxxplore.example"),
    ] {
        assert_eq!(refang(text), meant, "{text}");
        assert_eq!(is_defanged(text), text != meant, "{text}");
    }
}

#[test]
fn what_is_said_to_be_of_a_kind_is_taken_for_what_it_is() {
    use IndicatorKind as K;
    for (kind, text, expected) in [
        (K::Domain, "192.0.2.7", Some((K::Ip, "192.0.2.7"))),
        (K::Domain, "evil.example/x/y", Some((K::Url, "evil.example/x/y"))),
        (K::Domain, "no-dot", Some((K::Domain, "no-dot"))),
        (K::Domain, "evil[.]example", Some((K::Domain, "evil.example"))),
        (K::Domain, "not a domain", None),
        (K::Ip, "evil.example", Some((K::Domain, "evil.example"))),
        (K::Url, "https://evil.example", Some((K::Url, "https://evil.example"))),
        (K::FileName, "a/b.txt", Some((K::Path, "a/b.txt"))),
        (K::Hash, "xyz", None),
        (K::Hash, "d41d8cd98f00b204e9800998ecf8427e", Some((K::Hash, "d41d8cd98f00b204e9800998ecf8427e"))),
        (K::AppId, "a b", None),
        (K::Phone, "MYBANK", None),
        (K::Process, " kernel task ", Some((K::Process, "kernel task"))),
        (K::Process, "", None),
        (K::Email, "nobody", None),
    ] {
        let found = as_kind(kind, text);
        assert_eq!(found.as_ref().map(|(k, v)| (*k, &**v)), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>(), near in "[a-z0-9.:/@+\\[\\]\\\\ xé-]{0,30}") {
        for text in [&text, &near] {
            let real = refang(text);
            let _ = (form(&real), kind_of_word(text));
            for kind in [IndicatorKind::Domain, IndicatorKind::Url, IndicatorKind::Phone, IndicatorKind::FileName] {
                let _ = as_kind(kind, text);
            }
        }
    }
}
