//! `Downloads.plist`: files that Safari downloaded and that its list still holds.
//!
//! Seen in dumps and encrypted backups below `Library/Safari/Downloads/`. The list is cleared after a
//! day unless its owner wants otherwise; the file stays.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{DetailKind, Download, Locator, Platform};
use crate::sentence::Sentence;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_safari_downloads",
    platform: Platform::Ios,
    title: "Safari downloads",
    paths: &["**/Library/Safari/Downloads/Downloads.plist", "**/Library/Safari/Downloads.plist"],
    companions: &[],
    proves: "That Safari began to download this file from this address, and where it was put.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    let Some(top) = list.as_dictionary() else {
        return Err(Failure(Sentence::new("plist-no-dictionary")));
    };
    let entries =
        top.get("DownloadHistory").and_then(|h| h.as_array()).map(Vec::as_slice).unwrap_or_default();
    for (number, entry) in entries.iter().enumerate() {
        let text = |key: &str| plists::text(entry, key);
        let mut detail = Details::new();
        for (name, key) in [
            ("bytes", "DownloadEntryProgressBytesSoFar"),
            ("bytes_in_all", "DownloadEntryProgressTotalToLoad"),
        ] {
            detail.plain(name, entry.as_dictionary().and_then(|e| e.get(key)).and_then(plists::number));
        }
        detail.add("opened_as", DetailKind::Path, text("DownloadEntryPostPath"));
        for (name, key) in
            [("origin_url", "DownloadEntryOriginURL"), ("source_url", "DownloadEntrySourceURL")]
        {
            detail.add(name, DetailKind::Url, text(key));
        }
        detail.plain("identifier", text("DownloadEntryIdentifier"));
        detail.plain("profile", text("DownloadEntryProfileUUIDStringKey"));
        let times = [
            ("added", plists::date(entry, "DownloadEntryDateAddedKey")),
            ("finished", plists::date(entry, "DownloadEntryDateFinishedKey")),
        ];
        let event = Download {
            url: text("DownloadEntryURL"),
            file: text("DownloadEntryPath"),
            app: Some("com.apple.mobilesafari".to_owned()),
        };
        sink.emit(Locator::Key { key: format!("DownloadHistory/{number}") }, &times, event, detail.list());
    }
    Ok(())
}
