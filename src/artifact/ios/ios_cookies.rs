//! `Cookies.binarycookies`: sites that left a cookie in Safari or in an application.
//!
//! Seen in dumps, and of applications in backups. A cookie stays when the history is cleared, and is
//! left by sites that were only a part of a page too. The value of a cookie opens accounts: it is
//! never given.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::binarycookies;
use crate::record::{Locator, Origin, Platform};
use crate::sentence::Sentence;
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_cookies",
    platform: Platform::Ios,
    title: "Cookies",
    paths: &["**/Library/Cookies/*.binarycookies", "**/Cookies/Cookies.binarycookies"],
    companions: &[],
    proves: "That the browser or application got something from this site: a page, or a part of one.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let bytes = inputs.main.content.bytes(inputs.limit.min(256 << 20))?;
    if bytes.is_empty() {
        return Ok(());
    }
    if !binarycookies::is_one(&bytes) {
        return Err(Failure(Sentence::new("cookies-none")));
    }
    let app = inputs.application().map(str::to_owned);
    let damaged = binarycookies::cookies(&bytes, &mut |cookie| {
        let mut detail = Details::new();
        detail.plain("name", Some(cookie.name.clone()));
        detail.plain("path", Some(cookie.path.clone()));
        detail.plain("value_length", Some(cookie.value_length));
        detail.plain("secure", cookie.secure.then_some("1"));
        detail.plain("http_only", cookie.http_only.then_some("1"));
        let times = [
            ("created", Timestamp::cocoa_seconds(cookie.created)),
            ("expires", Timestamp::cocoa_seconds(cookie.expires)),
        ];
        let host = cookie.host.trim_start_matches('.').to_owned();
        let event = Origin { url: Some(host).filter(|h| !h.is_empty()), app: app.clone() };
        sink.emit(Locator::Byte { offset: cookie.offset as u64 }, &times, event, detail.list());
    });
    if damaged > 0 {
        sink.lost(Sentence::new("cookies-damaged").count("count", damaged));
    }
    Ok(())
}
