//! A table with the columns of plaso's `dynamic` output.

use super::{Report, message, moments, tags};
use crate::report::disarm;

pub(super) fn write(report: &Report<'_>) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    let header =
        ["datetime", "timestamp_desc", "source", "source_long", "message", "parser", "display_name", "tag"];
    let mut write = |cells: [&str; 8]| out.write_record(cells).expect("memory takes everything");
    write(header);
    for moment in moments(report) {
        let (record, message, tags) =
            (moment.record, message(report, &moment), tags(moment.finding).join(" "));
        let (datetime, message) = (moment.time.instant().to_string(), disarm::cell(&message).into_owned());
        let name = disarm::cell(&record.path).into_owned();
        let parser = format!("hoofprint/{}", record.artifact);
        write([
            &datetime,
            &moment.meaning,
            "HOOFPRINT",
            record.event.kind(),
            &message,
            &parser,
            &name,
            &tags,
        ]);
    }
    String::from_utf8(out.into_inner().expect("memory takes everything")).expect("texts are written")
}
