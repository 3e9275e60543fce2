//! Hidden numbers of WhatsApp (`...@lid`), and the telephone numbers behind them.
//!
//! Seen in backups and dumps in `LID.sqlite` beside `ChatStorage.sqlite`, or in a table of that.
//! Without them a sender cannot be compared with published numbers. Times are Cocoa seconds.

use super::ios_whatsapp::international;
use crate::artifact::detail::Details;
use crate::artifact::{Artifact, Failure, Inputs, SQLITE, Sink};
use crate::record::{LinkedDevice, Locator, Platform};
use crate::time::Timestamp;

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_whatsapp_lid",
    platform: Platform::Ios,
    title: "Hidden numbers of WhatsApp",
    paths: &[
        "/private/var/mobile/Containers/Shared/AppGroup/group.net.whatsapp.WhatsApp.shared/LID.sqlite",
        "/private/var/mobile/Containers/Shared/AppGroup/*/{LID,ChatStorage}.sqlite",
    ],
    companions: SQLITE,
    proves: "That WhatsApp on this phone knew which telephone number a hidden number stands for, and since when.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let db = inputs.database()?;
    sink.database(db);
    let columns = &["ZLID", "ZPHONENUMBER", "ZTIMESTAMP"];
    let scan = db.rows("ZWAPHONENUMBERLIDPAIR", columns, &mut |rowid, cells| {
        let (lid, number) = (cells.filled(), cells.filled());
        let when = cells.real().and_then(Timestamp::cocoa_seconds);
        let mut detail = Details::new();
        detail.plain("hidden_number", lid);
        detail.address("phone_number", number.as_deref().map(international));
        let event = LinkedDevice { service: Some("WhatsApp".to_owned()), name: None };
        let locator = Locator::Row { table: "ZWAPHONENUMBERLIDPAIR", rowid };
        sink.emit(locator, &[("recorded", when)], event, detail.list());
    });
    sink.scanned(scan);
    Ok(())
}
