//! A picture whose content is something else than its name says.
//!
//! FORCEDENTRY came as files called `.gif` that were PSD and PDF (Citizen Lab, 2021); LANDFALL as
//! raw photographs called `.jpeg` with a zip archive behind them (Unit 42, 2025). That a JPEG is
//! called PNG or a HEIF is called JPG happens every day and is not looked at.

use super::{Conclusion, Fact, Heuristic, Needs};
use crate::case::Case;
use crate::detect::{Capability, Severity};
use crate::record::{Direction, Event, Record};
use crate::scan::Coverage;
use crate::sentence::Argument;
use std::collections::BTreeSet;
use std::sync::Arc;

/// See the module.
pub static HEURISTIC: Heuristic = Heuristic {
    id: "disguised-image",
    severity: Severity::High,
    name: "pictures that are something else",
    title: "A picture is something else than its name says: { $example }",
    explanation: "{ $count ->
        [one] A file has
       *[other] { $count } files have
    } the name of a picture, but the content is { $what ->
        [document] a document, as in the attack called FORCEDENTRY
        [raw] a raw photograph, as in the attack called LANDFALL
        [archive] a picture with an archive behind it, as in the attack called LANDFALL
       *[other] a file of another kind
    }. Attacks that need no tap by the owner were hidden in this way.",
    proves: "That the content of the file is not what its name says.",
    does_not_prove: "That it is harmful, or that the phone was attacked through it.",
    benign_causes: &[
        "Somebody changed the name of a file, or hid an archive in a picture for fun.",
        "A program that writes pictures in an unusual way.",
    ],
    source: "Citizen Lab, FORCEDENTRY: NSO Group iMessage Zero-Click Exploit Captured in the Wild, 2021; Unit 42, \
             LANDFALL: New Commercial-Grade Android Spyware, 2025",
    techniques: &["T1658", "T1660"],
    capabilities: &[Capability::ExploitDelivery],
    needs: Needs::Any(&["ios_image_files", "every_file"]),
    argues_from_absence: false,
    keep,
    conclude,
};

/// Contents that no picture of such a name has, and how the attack is known that did.
const DISGUISES: &[(&[&str], &[&str], &str)] = &[
    (&["gif"], &["psd", "pdf", "jbig2"], "document"),
    (&["jpg", "jpeg", "png"], &["tiff"], "raw"),
    (
        &["gif", "jpg", "jpeg", "png", "heic", "webp", "bmp", "tif", "tiff"],
        &["elf", "mach-o", "dex", "zip", "psd", "pdf", "jbig2", "sqlite"],
        "other",
    ),
];

/// Names of pictures, and words for their contents.
const PICTURES: &[&str] = &[
    "gif",
    "jpg",
    "jpeg",
    "png",
    "heic",
    "heif",
    "webp",
    "bmp",
    "tif",
    "tiff",
    "dng",
    "raw",
    "avif",
    "jpeg-xl",
    "jpeg-2000",
];

/// What is said of a picture with an archive behind it.
const ARCHIVE: &str = "archive";

fn keep(record: &Record) -> Option<Fact> {
    match &record.event {
        // That it came, and did not go, is stated by the messages.
        Event::Attachment(attachment) if attachment.direction == Some(Direction::Incoming) => {
            Some(Fact::context(record, Some(file_name(attachment.file.as_deref()?)), 0))
        }
        Event::File(_) if ["ios_image_files", "every_file"].contains(&record.artifact) => {
            let detail = |name: &str| record.detail.iter().find(|d| d.name == name).map(|d| d.value.as_str());
            let (says, content) = (detail("name_says")?, detail("content").unwrap_or_default());
            let is = |(names, contents, _): &&(&[&str], &[&str], &str)| {
                names.contains(&says) && contents.contains(&content)
            };
            let disguise = DISGUISES.iter().find(is).map(|(.., what)| *what);
            // Programs and installers end with an archive too; pictures do not.
            let is_picture = PICTURES.contains(&says) || PICTURES.contains(&content);
            let behind = detail("ends_as").is_some() && content != "zip" && is_picture;
            let what = disguise.or(behind.then_some(ARCHIVE))?;
            Some(Fact::evidence(record, Some(what), i64::from(detail("ends_as").is_some())))
        }
        _ => None,
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn conclude(facts: &[Fact], _case: &Case, _coverage: &[Coverage]) -> Vec<Conclusion> {
    let received: BTreeSet<&str> =
        facts.iter().filter(|f| f.record.is_none()).filter_map(|f| f.subject.as_deref()).collect();
    let mut found: Vec<(&str, Vec<&Fact>)> = Vec::new();
    for fact in facts.iter().filter(|f| f.record.is_some()) {
        let what = fact.subject.as_deref().unwrap_or_default();
        match found.iter_mut().find(|(known, _)| *known == what) {
            Some((_, list)) => list.push(fact),
            None => found.push((what, vec![fact])),
        }
    }
    found.into_iter().filter_map(|(what, facts)| conclusion(what, &facts, &received)).collect()
}

/// Two artifacts together are grave: the content of the file, and the message with which it came.
fn conclusion(what: &str, facts: &[&Fact], received: &BTreeSet<&str>) -> Option<Conclusion> {
    // The same file may be known from a message and from the pass over all bytes.
    let mut paths = BTreeSet::new();
    let records: Vec<_> = facts.iter().filter_map(|f| f.record.clone()).collect();
    let records: Vec<_> = records.into_iter().filter(|r| paths.insert(Arc::clone(&r.path))).collect();
    let came = records.iter().any(|r| received.contains(file_name(&r.path)));
    let example = file_name(&records.first()?.path).to_owned();
    let args = vec![
        ("count", Argument::Number(records.len() as u64)),
        ("what", Argument::Text(what.to_owned())),
        ("example", Argument::Text(example)),
    ];
    Some(Conclusion { severity: if came { Severity::High } else { Severity::Medium }, records, args })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::heuristic::tests::record;
    use crate::record::{Attachment, Detail, DetailKind, File};

    fn picture(path: &str, content: Option<&str>, ends_as: Option<&str>) -> Record {
        let says = path.rsplit('.').next();
        let plain = |name, value: &str| Detail { name, kind: DetailKind::Plain, value: value.to_owned() };
        let details = [("name_says", says), ("content", content), ("ends_as", ends_as)];
        let detail = details.into_iter().filter_map(|(name, value)| Some(plain(name, value?))).collect();
        Record { artifact: "ios_image_files", path: path.into(), detail, ..record(File::default()) }
    }

    fn attachment(direction: Direction, file: &str) -> Record {
        let (direction, file) = (Some(direction), Some(file.to_owned()));
        record(Attachment { direction, file, ..Attachment::default() })
    }

    fn severities(records: &[Record]) -> Vec<Severity> {
        let facts: Vec<_> = records.iter().filter_map(keep).collect();
        conclude(&facts, &Case::default(), &[]).iter().map(|c| c.severity).collect()
    }

    #[test]
    fn the_published_disguises_are_grave_when_they_came_with_a_message() {
        let came = attachment(Direction::Incoming, "~/Library/SMS/Attachments/6f/15/A/x.gif");
        for content in ["psd", "pdf", "jbig2"] {
            let file =
                picture("/private/var/mobile/Library/SMS/Attachments/6f/15/A/x.gif", Some(content), None);
            assert_eq!(severities(&[came.clone(), file.clone()]), [Severity::High], "{content}");
            assert_eq!(severities(&[file]), [Severity::Medium], "{content}");
        }
        let sent = attachment(Direction::Outgoing, "~/x.gif");
        assert_eq!(severities(&[sent, picture("/x.gif", Some("psd"), None)]), [Severity::Medium]);
        assert_eq!(severities(&[picture("/a.jpg", Some("tiff"), Some("zip"))]), [Severity::Medium]);
        assert_eq!(severities(&[picture("/a.png", Some("mach-o"), None)]), [Severity::Medium]);
        assert_eq!(severities(&[picture("/a.jpg", Some("jpeg"), Some("zip"))]), [Severity::Medium]);
        let many = ["/a.gif", "/b.gif", "/c.gif"].map(|path| picture(path, Some("psd"), None));
        let facts: Vec<_> = many.iter().filter_map(keep).collect();
        assert_eq!(
            conclude(&facts, &Case::default(), &[])[0].records.len(),
            3,
            "one finding for all of a kind"
        );
    }

    #[test]
    fn programs_and_installers_that_end_with_an_archive_are_no_pictures() {
        for (path, content) in
            [("/java.base.jmod", None), ("/setup.bin", Some("elf")), ("/a.pdf", Some("pdf"))]
        {
            assert_eq!(severities(&[picture(path, content, Some("zip"))]), [], "{path}");
        }
        assert_eq!(severities(&[picture("/a.bin", Some("jpeg"), Some("zip"))]), [Severity::Medium]);
    }

    #[test]
    fn pictures_of_another_kind_of_picture_are_nothing() {
        for (path, content) in [
            ("/a.jpg", Some("heif")),
            ("/a.jpg", Some("png")),
            ("/a.png", Some("jpeg")),
            ("/a.gif", Some("webp")),
            ("/a.gif", Some("gif")),
            ("/a.heic", Some("jpeg")),
            ("/a.tiff", Some("tiff")),
            ("/a.jpg", Some("video")),
            ("/a.gif", None),
        ] {
            assert_eq!(severities(&[picture(path, content, None)]), [], "{path} {content:?}");
        }
    }
}
