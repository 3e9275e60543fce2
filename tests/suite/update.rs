//! `hoofprint indicators`: against a server of our own that speaks HTTPS, well and badly.

use crate::program::{arg, code, json, make, phone, run_with, stderr, stdout};
use hoofprint::practice::{Phone, Scenario, Shape};
#[cfg(feature = "update")]
use hoofprint::sentence::Sentence;
use hoofprint::update::{self, index::Item, store::Store};
#[cfg(feature = "update")]
use std::io::{Read as _, Write as _};
#[cfg(feature = "update")]
use std::net::TcpListener;
use std::path::Path;

fn set(date: &str, values: &str) -> Vec<u8> {
    format!("id: mine\nname: Mine\nkind: targeted-spyware\nsources: {{ s: {{ publisher: P, published: \"{date}\" }} }}\nvalues:\n  - {{ type: domain, source: s, values: [{values}] }}\n").into_bytes()
}

/// Installs one set as an index would.
fn install(data: &Path, bytes: &[u8]) {
    let store = Store::at(data);
    let items = [Item { title: "Mine".into(), address: Ok("https://example.org/mine.yaml".into()) }];
    let mut fetch = |_: &str, _: u64| Ok(bytes.to_vec());
    let now = "2026-06-01T00:00:00Z".parse().expect("is a time");
    let prepared = update::prepare_index(&store, &items, "index.yaml", &mut fetch, now).expect("is usable");
    store.install(&prepared.change.expect("is new")).expect("installs");
}

/// Runs a scan with a data folder; its report.
fn scan(place: &Path, data: &Path, more: &[&str]) -> serde_json::Value {
    let folder = tempfile::tempdir().expect("makes a folder");
    let out = folder.path().join("r");
    let output =
        run_with(&[&["scan", arg(place), "-o", arg(&out)], more].concat(), &[("HOOFPRINT_DATA", arg(data))]);
    assert!(out.is_dir(), "{}", stderr(&output));
    json(&out.join("report.json"))
}

fn origins(report: &serde_json::Value) -> Vec<(bool, bool)> {
    let sets = report["indicators"]["sets"].as_array().expect("is a list");
    let of = |s: &serde_json::Value, name: &str| s[name].as_bool().expect("is said");
    let mut all: Vec<_> = sets.iter().map(|s| (of(s, "built_in"), of(s, "installed"))).collect();
    all.dedup();
    all
}

#[test]
fn a_scan_uses_the_installed_sets_and_says_where_each_set_came_from() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let whole = Phone { shape: Shape::Filesystem, ..phone(Scenario::Clean) };
    let (place, _) = make(&whole, &folder.path().join("p"));
    let data = folder.path().join("data");
    let host = visited(&place);
    let count = |report: &serde_json::Value| {
        let findings = report["findings"].as_array().expect("is a list");
        findings.iter().filter(|f| f["indicator"]["value"] == *host).count()
    };
    install(&data, &set("2026-01-01", &host));
    let with = scan(&place, &data, &[]);
    assert!(count(&with) > 0);
    assert_eq!(origins(&with), [(true, false), (false, true)]);
    let without = scan(&place, &data, &["--built-in-indicators-only"]);
    assert_eq!((count(&without), origins(&without)), (0, vec![(true, false)]));
    let given = folder.path().join("given.yaml");
    std::fs::write(&given, set("2026-01-01", "given.example")).expect("writes");
    let only = scan(&place, &data, &["-i", arg(&given), "--only-indicators"]);
    assert_eq!((count(&only), origins(&only)), (0, vec![(false, false)]));
    let all = scan(&place, &data, &["-i", arg(&given)]);
    assert_eq!(origins(&all), [(true, false), (false, true), (false, false)]);
}

/// A host that the owner of a practice phone visited.
fn visited(place: &Path) -> String {
    let records = crate::program::records(place, &["--built-in-indicators-only"]);
    let visits = &records["ios_safari_history"];
    let url = visits.iter().find_map(|r| r["event"]["url"].as_str());
    url::Url::parse(url.expect("one has an address"))
        .expect("is an address")
        .host_str()
        .expect("has a host")
        .to_owned()
}

#[test]
fn a_set_that_was_changed_after_it_was_installed_is_named_and_not_used() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (place, _) = make(&phone(Scenario::Clean), &folder.path().join("p"));
    let data = folder.path().join("data");
    install(&data, &set("2026-01-01", "one.example"));
    let file = data.join("indicators/current/index-001-mine.yaml");
    std::fs::write(file, set("2026-01-01", "two.example")).expect("writes");
    let report = scan(&place, &data, &[]);
    assert_eq!(origins(&report), [(true, false)]);
    let reason = report["indicators"]["rejected"][0]["reason"].as_str().expect("says why");
    assert!(reason.contains("mine.yaml was changed"), "{reason}");
}

#[test]
fn sets_travel_on_a_stick_and_can_be_taken_back() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    let (stick, again) = (folder.path().join("sets.hfb"), folder.path().join("again.hfb"));
    install(&one, &set("2026-01-01", "one.example"));
    let run = |data: &Path, args: &[&str]| {
        let output = run_with(&[&["indicators"], args, &["--data", arg(data)]].concat(), &[]);
        (code(&output), stdout(&output) + &stderr(&output))
    };
    let (code, said) = run(&one, &["export-bundle", arg(&stick)]);
    assert!(code == 2 && said.contains("--unsigned"), "{said}");
    assert_eq!(run(&one, &["export-bundle", "--unsigned", arg(&stick)]).0, 0);
    assert!(run(&one, &["export-bundle", "--unsigned", arg(&stick)]).1.contains("is there already"));
    let (code, said) = run(&two, &["import-bundle", arg(&stick)]);
    assert!(code == 2 && said.contains("sets.hfb.minisig"), "{said}");
    let (code, said) = run(&two, &["import-bundle", "--unsigned", "--dry-run", arg(&stick)]);
    assert!(code == 0 && said.contains("trial") && !two.exists(), "{said}");
    let (code, said) = run(&two, &["import-bundle", "--unsigned", arg(&stick)]);
    assert!(code == 0 && said.contains("no signature") && said.contains("mine.yaml: one value"), "{said}");
    assert!(run(&two, &["rollback"]).1.contains("Nothing was installed before"));
    install(&one, &set("2026-02-01", "one.example, two.example"));
    assert_eq!(run(&one, &["export-bundle", "--unsigned", arg(&again)]).0, 0);
    assert!(run(&two, &["import-bundle", "--unsigned", arg(&again)]).1.contains("2 values"));
    assert_eq!(run(&two, &["rollback"]).0, 0);
    let list = json(&two.join("indicators/current/manifest.json"));
    assert_eq!(list["parts"][0]["files"][0]["values"], 1);
}

#[test]
fn without_a_key_signed_bundles_are_off_and_said_to_be() {
    if update::KEY.is_some() {
        return println!("skipped: this build has a key");
    }
    let data = tempfile::tempdir().expect("makes a folder");
    let output = run_with(&["indicators", "update", "--data", arg(data.path())], &[]);
    assert_eq!(code(&output), 2);
    let said = stderr(&output);
    assert!(
        said.contains("without a key") || said.contains("without the part that uses the network"),
        "{said}"
    );
    assert!(!stdout(&output).contains("Using the network"));
}

/// No command but one opens a socket, and that one speaks first.
#[cfg(all(target_os = "linux", feature = "update"))]
#[test]
fn a_socket_is_opened_by_update_alone_and_only_after_it_said_so() {
    use std::process::Command;
    if Command::new("strace").arg("-V").output().is_err() {
        return println!("skipped: no strace");
    }
    let folder = tempfile::tempdir().expect("makes a folder");
    let (data, stick, log) =
        (folder.path().join("d"), folder.path().join("s.hfb"), folder.path().join("log"));
    install(&data, &set("2026-01-01", "one.example"));
    install(&data, &set("2026-02-01", "two.example"));
    let trace = |args: &[&str]| {
        let mut command = Command::new("strace");
        command.args(["-f", "-s", "300", "-e", "trace=network,write", "-o"]);
        command.arg(&log).arg(assert_cmd::cargo::cargo_bin("hoofprint")).args(args);
        let output = command.args(["--data", arg(&data)]).env("HTTPS_PROXY", "http://127.0.0.1:1").output();
        let text = std::fs::read_to_string(&log).expect("is read");
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let socket = lines.iter().position(|l| l.contains("socket(") || l.contains("connect("));
        (output.expect("runs").status.code(), lines, socket)
    };
    for args in [
        &["indicators", "export-bundle", "--unsigned", arg(&stick)][..],
        &["indicators", "import-bundle", "--unsigned", arg(&stick)],
        &["indicators", "rollback"],
    ] {
        let (code, lines, socket) = trace(args);
        assert_eq!((code, socket), (Some(0), None), "{args:?} {lines:?}");
    }
    let (code, lines, socket) = trace(&["indicators", "update", "--index", "https://example.org/i.yaml"]);
    let said = lines.iter().position(|l| l.contains("Using the network now"));
    assert_eq!(code, Some(2));
    assert!(said.is_some() && socket > said, "{said:?} {socket:?} {lines:?}");
    assert!(lines[said.expect("was said")].contains("example.org"));
}

#[cfg(feature = "update")]
#[test]
fn offline_is_said_clearly_and_nothing_is_written() {
    let folder = tempfile::tempdir().expect("makes a folder");
    let (data, index) = (folder.path().join("d"), folder.path().join("index.yaml"));
    std::fs::write(&index, "indicators:\n  - { name: One, download_url: \"https://one.example/a\" }\n  - { name: Two, github: { owner: o, repo: r, path: p } }\n").expect("writes");
    for index in ["https://example.org/index.yaml", arg(&index)] {
        let args = ["indicators", "update", "--index", index, "--data", arg(&data)];
        let output = run_with(&args, &[("HTTPS_PROXY", "http://127.0.0.1:1"), ("NO_PROXY", "")]);
        assert_eq!(code(&output), 2, "{index}");
        assert!(stderr(&output).contains("cannot be reached"), "{}", stderr(&output));
        assert!(!data.exists());
    }
    let output =
        run_with(&["indicators", "update", "--index", "http://example.org/i", "--data", arg(&data)], &[]);
    assert!(stderr(&output).contains("without encryption"), "{}", stderr(&output));
}

/// What goes to a proxy: the name of the host, and nothing of this computer.
#[cfg(feature = "update")]
#[test]
fn a_proxy_is_used() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("binds");
    let proxy = format!("http://{}", listener.local_addr().expect("has one"));
    let heard = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("is asked");
        let mut text = Vec::new();
        while !text.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).expect("is sent");
            text.push(byte[0]);
        }
        stream.write_all(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").expect("is heard");
        String::from_utf8(text).expect("is text")
    });
    let data = tempfile::tempdir().expect("makes a folder");
    let args = ["indicators", "update", "--index", "https://example.org/i.yaml", "--data", arg(data.path())];
    let output = run_with(&args, &[("HTTPS_PROXY", &proxy), ("NO_PROXY", "")]);
    let heard = heard.join().expect("was asked");
    assert!(heard.starts_with("CONNECT example.org:443 HTTP/1.1\r\n"), "{heard}");
    assert!(!heard.contains("User-Agent: ureq") && !heard.contains(env!("CARGO_PKG_VERSION")), "{heard}");
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("example.org cannot be reached"), "{}", stderr(&output));
}

#[cfg(feature = "update")]
mod https {
    //! The client against the server.

    use super::{Sentence, Store, TcpListener, set, update};
    use hoofprint::update::network::{Client, Limits};
    use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
    use std::io::{Read as _, Write as _};
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    /// How the server answers.
    #[derive(Clone)]
    enum Answer {
        /// As it should.
        Whole(Vec<u8>),
        /// Compressed.
        Gzip(Vec<u8>),
        /// Says a length and stops before it.
        Cut(Vec<u8>),
        /// Says no length, and goes without taking leave.
        Silent(Vec<u8>),
        /// Another code.
        Status(u16),
        /// Begins, and never ends.
        Slow,
        /// Sends on and on.
        Endless,
        /// Says a length.
        Huge,
        /// To another address.
        Redirect(String),
    }

    struct Server {
        address: String,
        certificate: Vec<u8>,
        heard: Arc<Mutex<Vec<String>>>,
    }

    type Stream = rustls::StreamOwned<rustls::ServerConnection, std::net::TcpStream>;

    /// A server whose answers are known by path.
    fn serve(answers: Vec<(&'static str, Answer)>) -> Server {
        let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).expect("makes one");
        let certificate = made.cert.der().to_vec();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let config = rustls::ServerConfig::builder().with_no_client_auth();
        let config = Arc::new(config.with_single_cert(vec![made.cert.der().clone()], key).expect("fits"));
        let listener = TcpListener::bind("127.0.0.1:0").expect("binds");
        let address = format!("https://{}", listener.local_addr().expect("has one"));
        let heard = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&heard);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (config, answers, log) = (Arc::clone(&config), answers.clone(), Arc::clone(&log));
                std::thread::spawn(move || {
                    let connection = rustls::ServerConnection::new(config).expect("starts");
                    // A client that gives up is no failure of the server.
                    let _ = answer(&mut Stream::new(connection, stream), &answers, &log);
                });
            }
        });
        Server { address, certificate, heard }
    }

    fn answer(
        stream: &mut Stream,
        answers: &[(&str, Answer)],
        log: &Mutex<Vec<String>>,
    ) -> std::io::Result<()> {
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte)?;
            request.push(byte[0]);
        }
        let request = String::from_utf8_lossy(&request).into_owned();
        let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
        log.lock().expect("is whole").push(request);
        let head = |stream: &mut Stream, text: &str| {
            write!(stream, "HTTP/1.1 200 OK\r\n{text}\r\n").and_then(|()| stream.flush())
        };
        let found = answers.iter().find(|(p, _)| *p == path).map(|(_, a)| a);
        match found.unwrap_or(&Answer::Status(404)) {
            Answer::Whole(bytes) => {
                head(stream, &format!("Content-Length: {}\r\n", bytes.len()))?;
                stream.write_all(bytes)?;
            }
            Answer::Gzip(bytes) => {
                head(stream, &format!("Content-Encoding: gzip\r\nContent-Length: {}\r\n", bytes.len()))?;
                stream.write_all(bytes)?;
            }
            Answer::Cut(bytes) => {
                head(stream, &format!("Content-Length: {}\r\n", bytes.len()))?;
                stream.write_all(&bytes[..bytes.len() / 2])?;
            }
            Answer::Silent(bytes) => {
                head(stream, "Connection: close\r\n")?;
                stream.write_all(bytes)?;
                stream.flush()?;
                return stream.sock.shutdown(std::net::Shutdown::Both);
            }
            Answer::Status(code) => write!(stream, "HTTP/1.1 {code} No\r\nContent-Length: 0\r\n\r\n")?,
            Answer::Slow => {
                head(stream, "Content-Length: 1000\r\n")?;
                for _ in 0..100 {
                    stream.write_all(b"x")?;
                    stream.flush()?;
                    std::thread::sleep(Duration::from_millis(100));
                }
            }
            Answer::Endless => {
                head(stream, "Transfer-Encoding: chunked\r\n")?;
                loop {
                    stream.write_all(&[b"1000\r\n", &[b'x'; 4096][..], b"\r\n"].concat())?;
                }
            }
            Answer::Huge => head(stream, "Content-Length: 99999999999\r\n")?,
            Answer::Redirect(to) => {
                write!(stream, "HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n")?;
            }
        }
        stream.conn.send_close_notify();
        stream.flush()
    }

    impl Server {
        fn client(&self) -> Client {
            let limits = Limits { connect: Duration::from_secs(5), whole: Duration::from_millis(1500) };
            Client::trusting(limits, &self.certificate)
        }

        fn fetch(&self, path: &str) -> Result<Vec<u8>, Sentence> {
            let address = format!("{}{path}", self.address);
            self.client().fetch(&address, 100_000, &mut |_, _| {})
        }

        fn fails(&self, path: &str) -> String {
            let answer = self.fetch(path).map(|bytes| bytes.len());
            answer.expect_err(path).key.into_owned()
        }
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        out.write_all(bytes).and_then(|()| out.finish()).expect("memory takes everything")
    }

    #[test]
    fn a_file_arrives_as_it_is_and_the_request_says_nothing_of_this_computer() {
        let text = b"id: a\n".repeat(1000);
        let server = serve(vec![("/a", Answer::Whole(text.clone())), ("/z", Answer::Gzip(gzip(&text)))]);
        let mut seen = Vec::new();
        let address = format!("{}/a", server.address);
        let bytes = server.client().fetch(&address, 6000, &mut |done, total| seen.push((done, total)));
        assert_eq!(bytes, Ok(text.clone()));
        assert_eq!(seen.last(), Some(&(6000, Some(6000))));
        assert_eq!(server.fetch("/z"), Ok(text));
        let heard = server.heard.lock().expect("is whole");
        let mut names: Vec<_> = heard[0].lines().skip(1).filter_map(|l| l.split_once(": ")).collect();
        names.sort_unstable_by_key(|(name, _)| name.to_lowercase());
        let host = server.address.trim_start_matches("https://");
        let expected =
            [("accept", "*/*"), ("accept-encoding", "gzip"), ("host", host), ("user-agent", "hoofprint")];
        let names: Vec<_> = names.iter().map(|(n, v)| (n.to_lowercase(), *v)).collect();
        assert_eq!(names, expected.map(|(n, v)| (n.to_owned(), v)));
    }

    #[test]
    fn what_a_server_does_wrong_is_named() {
        let text = b"id: a\n".repeat(1000);
        let server = serve(vec![
            ("/cut", Answer::Cut(text.clone())),
            ("/cut-gzip", Answer::Gzip(gzip(&text)[..20].to_vec())),
            ("/silent", Answer::Silent(text)),
            ("/slow", Answer::Slow),
            ("/endless", Answer::Endless),
            ("/huge", Answer::Huge),
            ("/bomb", Answer::Gzip(gzip(&vec![0; 5 << 20]))),
            ("/refused", Answer::Status(503)),
        ]);
        let fails: Vec<_> =
            ["/cut", "/cut-gzip", "/silent", "/slow", "/endless", "/huge", "/bomb", "/none", "/refused"]
                .map(|path| (path, server.fails(path)))
                .into();
        let expected = [
            ("/cut", "update-broke-off"),
            ("/cut-gzip", "update-broke-off"),
            ("/silent", "update-endless"),
            ("/slow", "update-slow"),
            ("/endless", "update-too-large"),
            ("/huge", "update-too-large"),
            ("/bomb", "update-too-large"),
            ("/none", "update-not-there"),
            ("/refused", "update-status"),
        ];
        assert_eq!(fails, expected.map(|(path, key)| (path, key.to_owned())));
    }

    #[test]
    fn a_redirect_is_followed_but_never_to_http() {
        let plain = TcpListener::bind("127.0.0.1:0").expect("binds");
        plain.set_nonblocking(true).expect("can be");
        let to_http = format!("http://{}/a", plain.local_addr().expect("has one"));
        let server = serve(vec![
            ("/a", Answer::Whole(b"a".to_vec())),
            ("/here", Answer::Redirect("/a".to_owned())),
            ("/http", Answer::Redirect(to_http.clone())),
            ("/round", Answer::Redirect("/round".to_owned())),
        ]);
        assert_eq!(server.fetch("/here"), Ok(b"a".to_vec()));
        assert_eq!(server.fails("/http"), "update-https-only");
        assert_eq!(server.fails("/round"), "update-redirects");
        let direct = server.client().fetch(&to_http, 100, &mut |_, _| {});
        assert_eq!(direct.expect_err("is not encrypted").key, "update-https-only");
        assert_eq!(plain.accept().map(drop).expect_err("nobody came").kind(), std::io::ErrorKind::WouldBlock);
    }

    #[test]
    fn a_certificate_that_nobody_vouches_for_is_refused() {
        let (server, other) = (serve(vec![("/a", Answer::Whole(b"a".to_vec()))]), serve(Vec::new()));
        let stranger = Client::trusting(Limits::default(), &other.certificate);
        let address = format!("{}/a", server.address);
        assert_eq!(stranger.fetch(&address, 100, &mut |_, _| {}).expect_err("is strange").key, "update-tls");
        assert_eq!(server.heard.lock().expect("is whole").len(), 0);
    }

    #[test]
    fn an_index_and_a_bundle_come_over_the_wire() {
        let signer = minisign::KeyPair::generate_unencrypted_keypair().expect("makes a pair");
        let files = [("mine.yaml".to_owned(), set("2026-01-01", "one.example"))].into();
        let bundle = update::bundle::pack(&files).expect("packs");
        let comment = Some("hoofprint-bundle version=4 expires=2030-01-01");
        let signature = minisign::sign(Some(&signer.pk), &signer.sk, &*bundle, comment, None).expect("signs");
        let index = b"indicators:\n  - { type: github, name: One, github: { owner: o, repo: r, branch: main, path: d/one.yaml } }\n  - { type: github, name: Gone, github: { owner: o, repo: r, branch: main, path: gone.yaml } }\n";
        let server = serve(vec![
            ("/index.yaml", Answer::Whole(index.to_vec())),
            ("/o/r/main/d/one.yaml", Answer::Whole(set("2026-01-01", "two.example"))),
            ("/sets.hfb", Answer::Whole(bundle.clone())),
            ("/sets.hfb.minisig", Answer::Whole(signature.into_string().into_bytes())),
        ]);
        let data = tempfile::tempdir().expect("makes a folder");
        let store = Store::at(data.path());
        let now = "2026-06-01T00:00:00Z".parse().expect("is a time");
        let index = server.fetch("/index.yaml").expect("arrives");
        let items = update::index::items(&index, &server.address).expect("is an index");
        let client = server.client();
        let mut fetch = |address: &str, most: u64| client.fetch(address, most, &mut |_, _| {});
        let prepared = update::prepare_index(&store, &items, "index", &mut fetch, now).expect("has one");
        assert!(prepared.incomplete);
        store.install(&prepared.change.expect("is new")).expect("installs");
        let came = (
            server.fetch("/sets.hfb").expect("arrives"),
            server.fetch("/sets.hfb.minisig").expect("arrives"),
        );
        let prepared = update::prepare_bundle(&store, Some(&signer.pk.to_base64()), "bundle", came, now);
        store.install(&prepared.expect("is good").change.expect("is new")).expect("installs");
        let (sets, rejected) = update::installed(&store);
        let seen: Vec<_> = sets.iter().map(|s| (&*s.name, s.signed)).collect();
        assert_eq!((seen, rejected), (vec![("mine.yaml", true), ("one.yaml", false)], Vec::new()));
    }
}
