//! The only file of the program that opens a socket: fetches one file over HTTPS.
//!
//! Nothing but HTTPS is spoken, also behind a redirect. What goes out is the request for the
//! file and no more: no cookie, no name of this computer, no version of the program. A proxy
//! that `HTTPS_PROXY` or `ALL_PROXY` names is used.

use crate::sentence::Sentence;
use flate2::read::GzDecoder;
use std::io::{self, Read};
use std::time::Duration;
use ureq::Error;
use ureq::http::HeaderMap;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

/// How long things may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Until there is a connection.
    pub connect: Duration,
    /// Until the whole file is there.
    pub whole: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), whole: Duration::from_mins(1) }
    }
}

/// What fetches.
#[derive(Debug)]
pub struct Client {
    agent: ureq::Agent,
}

impl Client {
    /// Trusts the certificate authorities that browsers trust.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        Self { agent: config(limits, RootCerts::WebPki).build().new_agent() }
    }

    /// For tests with a server of their own: trusts one certificate and uses no proxy.
    #[doc(hidden)]
    #[must_use]
    pub fn trusting(limits: Limits, der: &[u8]) -> Self {
        let roots = RootCerts::new_with_certs(&[Certificate::from_der(der).to_owned()]);
        Self { agent: config(limits, roots).proxy(None).build().new_agent() }
    }

    /// Fetches a file of at most `most` bytes. `progress` is told the bytes there are and the
    /// bytes there will be, where the server says so.
    ///
    /// # Errors
    /// When it cannot be reached, is not there, is too large, or does not arrive whole in time.
    pub fn fetch(
        &self,
        address: &str,
        most: u64,
        progress: &mut dyn FnMut(u64, Option<u64>),
    ) -> Result<Vec<u8>, Sentence> {
        let answer = self.agent.get(address).call().map_err(|e| sentence(&e, address))?;
        if !tells_its_end(answer.headers()) {
            // Nobody could tell a whole file from the beginning of one.
            return Err(Sentence::new("update-endless").with("host", super::host(address)));
        }
        let gzip = says(answer.headers(), "content-encoding", "gzip");
        let body = answer.into_body();
        let stated = body.content_length();
        if stated.is_some_and(|length| length > most) {
            return Err(too_large(address));
        }
        let (mut bytes, mut chunk) = (Vec::new(), [0; 1 << 14]);
        let reader = body.into_with_config().limit(most + 1).reader();
        let mut reader: Box<dyn Read> =
            if gzip { Box::new(GzDecoder::new(reader)) } else { Box::new(reader) };
        loop {
            let count = reader.read(&mut chunk).map_err(|e| broke_off(e, address))?;
            if count == 0 {
                return Ok(bytes);
            }
            bytes.extend_from_slice(&chunk[..count]);
            if bytes.len() as u64 > most {
                return Err(too_large(address));
            }
            progress(bytes.len() as u64, stated.filter(|_| !gzip));
        }
    }
}

fn config(limits: Limits, roots: RootCerts) -> ureq::config::ConfigBuilder<ureq::typestate::AgentScope> {
    let tls = TlsConfig::builder().root_certs(roots).build();
    let config = ureq::Agent::config_builder().https_only(true).tls_config(tls).max_redirects(5);
    let config = config.user_agent("hoofprint").accept("*/*").accept_encoding("gzip");
    let config = config.timeout_resolve(Some(limits.connect)).timeout_connect(Some(limits.connect));
    config.timeout_global(Some(limits.whole))
}

/// Whether one can see that an answer is whole. Without a length it ends where the connection
/// does, and anybody on the way can end that.
fn tells_its_end(headers: &HeaderMap) -> bool {
    headers.contains_key("content-length") || says(headers, "transfer-encoding", "chunked")
}

fn says(headers: &HeaderMap, name: &str, word: &str) -> bool {
    let value = headers.get(name).and_then(|v| v.to_str().ok());
    value.is_some_and(|v| v.to_ascii_lowercase().contains(word))
}

/// What ended a file before its end: time, or anything else.
fn broke_off(error: io::Error, address: &str) -> Sentence {
    let timeout = |e: &Error| match e {
        Error::Timeout(_) => true,
        Error::Io(e) => matches!(e.kind(), io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock),
        _ => false,
    };
    let key = if timeout(&Error::from(error)) { "update-slow" } else { "update-broke-off" };
    Sentence::new(key).with("host", super::host(address))
}

fn too_large(address: &str) -> Sentence {
    Sentence::new("update-too-large").with("host", super::host(address))
}

/// What went wrong, for a person. `update-unreachable` means that nobody was reached at all.
fn sentence(error: &Error, address: &str) -> Sentence {
    use std::io::ErrorKind as K;
    let about = |key: &'static str| Sentence::new(key).with("host", super::host(address));
    match error {
        Error::StatusCode(404 | 410) => about("update-not-there"),
        Error::StatusCode(code) => about("update-status").with("code", code.to_string()),
        Error::RequireHttpsOnly(_) => about("update-https-only"),
        Error::TooManyRedirects | Error::RedirectFailed => about("update-redirects"),
        Error::Timeout(ureq::Timeout::Resolve | ureq::Timeout::Connect)
        | Error::HostNotFound
        | Error::ConnectionFailed
        | Error::ConnectProxyFailed(_)
        | Error::InvalidProxyUrl => about("update-unreachable").with("reason", error.to_string()),
        Error::Timeout(_) => about("update-slow"),
        Error::Io(e) => match e.kind() {
            K::TimedOut | K::WouldBlock => about("update-slow"),
            K::UnexpectedEof | K::ConnectionReset | K::BrokenPipe => about("update-broke-off"),
            K::InvalidData => about("update-tls").with("reason", e.to_string()),
            _ => about("update-unreachable").with("reason", e.to_string()),
        },
        Error::Tls(_) | Error::Rustls(_) | Error::Pem(_) => {
            about("update-tls").with("reason", error.to_string())
        }
        _ => about("update-broke-off"),
    }
}
