//! `com.apple.osanalytics.addaily.plist`: network bytes of each program, kept for daily analytics.
//!
//! Seen in backups and dumps. A second list of programs beside `DataUsage.sqlite`, which cleaners of
//! traces may forget. Each entry is a list: date, Wi-Fi in, Wi-Fi out, mobile in, mobile out.

use crate::artifact::{Artifact, Failure, Inputs, Sink};
use crate::format::plist as plists;
use crate::record::{DataUse, Locator, Platform};

/// See the module.
pub static ARTIFACT: Artifact = Artifact {
    id: "ios_os_analytics",
    platform: Platform::Ios,
    title: "Network use for daily analytics",
    paths: &["/private/var/mobile/Library/Preferences/com.apple.osanalytics.addaily.plist"],
    companions: &[],
    proves: "That a program of this name used the network on this phone, or on the phone whose backup was \
             restored to it.",
    only_in_encrypted_backups: false,
    parse,
};

fn parse(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let list = inputs.plist()?;
    let Some(top) = list.as_dictionary() else {
        return Err(Failure(crate::sentence::Sentence::new("plist-no-dictionary")));
    };
    let baseline = top.get("netUsageBaseline").and_then(|b| b.as_dictionary());
    for (process, entry) in baseline.into_iter().flatten() {
        let values = entry.as_array().map(Vec::as_slice).unwrap_or_default();
        let number = |n: usize| values.get(n).and_then(plists::number);
        let event = DataUse {
            process: Some(process.clone()),
            app: None,
            wifi_in: number(1),
            wifi_out: number(2),
            wwan_in: number(3),
            wwan_out: number(4),
        };
        let times = [("used", values.first().and_then(plists::instant))];
        sink.emit(Locator::Key { key: format!("netUsageBaseline/{process}") }, &times, event, Vec::new());
    }
    Ok(())
}
