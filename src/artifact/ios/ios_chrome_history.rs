//! `History` of Chrome, Edge and Brave: pages that were opened, and files that were downloaded.
//!
//! Seen in backups and dumps in the container of the browser, one database for every profile. A
//! link in a message opens in the browser the owner chose, which need not be Safari. That of Edge
//! and Brave is looked for anywhere below the support folder of their containers, for its place
//! there is published nowhere.

use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink, chromium};
use crate::record::Platform;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_chrome_history",
    platform: Platform::Ios,
    title: "History of Chrome, Edge and Brave",
    paths: &[
        "/private/var/mobile/Containers/Data/Application/com.google.chrome.ios/Library/Application Support/Google/Chrome/Default/History",
        "/private/var/mobile/Containers/Data/Application/*/Library/Application Support/Google/Chrome/*/History",
        "/private/var/mobile/Containers/Data/Application/com.{microsoft.msedge,brave.ios.browser}*/Library/Application Support/**/History",
    ],
    companions: SQLITE,
    proves: "That the browser opened a page or downloaded a file on this phone, or opened the page on another \
             device of the same account that shares its history.",
    only_in_encrypted_backups: false,
    parse,
};

/// The browser whose container holds the file: Chrome where a dump does not say.
pub(super) fn browser(inputs: &Inputs) -> String {
    inputs.application().unwrap_or("com.google.chrome.ios").to_owned()
}

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    chromium::history(inputs, sink, browser(inputs))
}
