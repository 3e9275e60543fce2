//! `History` of Chrome, Brave, Edge and Samsung's browser: pages that were opened, and files that were
//! downloaded.
//!
//! Seen in dumps of the file system, in the folder of the browser, and in `AndroidQF` acquisitions of
//! phones with root. A link in a message opens there.

use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink, chromium};
use crate::record::Platform;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "android_chrome_history",
    platform: Platform::Android,
    title: "History of Chrome and its relatives",
    paths: &[
        "/data/data/*/app_{chrome,sbrowser}/*/History",
        "/data/user/*/*/app_{chrome,sbrowser}/*/History",
        "/cmd/browser_history/**/History",
    ],
    companions: SQLITE,
    proves: "That the browser opened a page or downloaded a file on this phone, or opened the page on another \
             device of the same account that shares its history.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let path = inputs.main.path.clone();
    let reversed = |part: &&str| part.matches('.').count() >= 1;
    let app = path.split('/').find(reversed).unwrap_or("com.android.chrome");
    chromium::history(inputs, sink, app.to_owned())
}
