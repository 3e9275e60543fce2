//! The content of pictures that came with messages, compared with what their names say.
//!
//! Zero-click attacks hide behind the name of a picture: FORCEDENTRY sent PSD and PDF files called
//! `.gif`, LANDFALL raw photographs called `.jpeg` with an archive behind them. Seen in backups and
//! dumps below `Library/SMS/Attachments/`, and in the folders of WhatsApp. Only the first and the
//! last bytes are read.

use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::magic;
use crate::record::{File, Locator, Platform};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_image_files",
    platform: Platform::Ios,
    title: "Content of received pictures",
    paths: &[
        "/private/var/mobile/Library/SMS/Attachments/**/*.{gif,GIF,jpg,JPG,jpeg,JPEG,png,PNG,heic,HEIC,tif,TIF,tiff,TIFF,webp,WEBP,bmp,BMP}",
        "/private/var/mobile/Containers/Shared/AppGroup/group.net.whatsapp.*/**/*.{gif,jpg,JPG,jpeg,png,heic,webp}",
        "/private/var/mobile/Containers/Data/Application/net.whatsapp.*/Library/Media/**/*.{gif,jpg,JPG,jpeg,png,heic,webp}",
    ],
    companions: &[],
    proves: "What kind of file a picture is by its content, and whether an archive stands behind it. It does \
             not prove that the file was opened.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let content = &inputs.main.content;
    let size = content.len();
    let mut detail = Details::new();
    let name = inputs.main.path.rsplit('.').next().map(str::to_ascii_lowercase);
    detail.plain("name_says", name);
    detail.plain("content", magic::kind(&content.head(magic::HEAD)?));
    if magic::ends_as_zip(&content.tail(magic::TAIL)?, size) {
        detail.plain("ends_as", Some("zip"));
    }
    // The file as such is listed elsewhere: here only its content is stated.
    let event = File { size: Some(size), ..File::default() };
    sink.emit(Locator::Whole, &[], event, detail.list());
    Ok(())
}
