//! A chart of the days: when microphone, camera and screen were in use, against lock and calls.
//!
//! A row is a day in the owner's zone, midnight to midnight; time runs from left to right in every language.

use super::{Page, device};
use crate::detect::days::{Stretch, What};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Uses that are listed under the chart.
const MOST_LISTED: usize = 300;

/// Where the days begin in the picture, and how wide a minute and how high a row is.
const LEFT: f64 = 110.0;
const MINUTE: f64 = 0.6;
const ROW: usize = 24;

/// What stands in the chart, from behind to the front, with the key of its words.
const KINDS: [(What, &str, &str); 6] = [
    (What::Dark, "dark", "days-dark"),
    (What::Locked, "locked", "days-locked"),
    (What::Call, "call", "days-call"),
    (What::Screen, "screen", "days-screen"),
    (What::Camera, "camera", "days-camera"),
    (What::Microphone, "microphone", "days-microphone"),
];

/// A part of a day: minutes after midnight.
type Span = (f64, f64, What);

/// The chart and the list of its uses; nothing if no sensor was in use.
pub(super) fn chart(page: &Page<'_>, all: &[Stretch]) -> Option<String> {
    let uses: Vec<&Stretch> = all.iter().filter(|s| s.what >= What::Screen).collect();
    if uses.is_empty() {
        return None;
    }
    let zone = page.report.case.time_zone();
    let mut days: BTreeMap<Date, Vec<Span>> = BTreeMap::new();
    for stretch in all {
        split(stretch, &zone, &mut |day, span| days.entry(day).or_default().push(span));
    }
    days.retain(|_, spans| spans.iter().any(|(.., what)| *what >= What::Screen));
    let mut drawn = String::new();
    for (n, (day, spans)) in days.iter_mut().enumerate() {
        // What is in front is drawn last.
        spans.sort_by_key(|(.., what)| *what);
        let y = 24 + n * ROW;
        let _ = write!(
            drawn,
            "<text x=\"0\" y=\"{}\">{day}</text><rect class=\"track\" x=\"{LEFT}\" y=\"{y}\" width=\"{:.0}\" height=\"16\"></rect>",
            y + 13,
            MINUTE * 1_440.0
        );
        for (from, to, what) in spans {
            let (_, class, _) = KINDS.iter().find(|(kind, ..)| kind == what)?;
            // A use of seconds is seen too.
            let width = (MINUTE * (*to - *from)).max(if *what >= What::Screen { 4.0 } else { 0.5 });
            let (top, height) = if *what >= What::Call { (y, 16) } else { (y + 3, 10) };
            let _ = write!(
                drawn,
                "<rect class=\"{class}\" x=\"{:.1}\" y=\"{top}\" width=\"{width:.1}\" height=\"{height}\"></rect>",
                LEFT + MINUTE * *from
            );
        }
    }
    for hour in [0_u8, 6, 12, 18, 24] {
        let anchor = if hour == 0 {
            "start"
        } else if hour == 24 {
            "end"
        } else {
            "middle"
        };
        let _ = write!(
            drawn,
            "<text x=\"{}\" y=\"16\" text-anchor=\"{anchor}\">{hour:02}:00</text>",
            LEFT + MINUTE * 60.0 * f64::from(hour)
        );
    }
    let (label, note) = (page.text("days-picture"), page.text("days-note"));
    let mut out = format!(
        "<p class=\"small\">{note}</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\">\
         <svg class=\"days\" viewBox=\"0 0 980 {}\" role=\"img\" aria-label=\"{label}\">{drawn}</svg></div>\n<ul class=\"legend\">",
        24 + days.len() * ROW
    );
    for (what, class, key) in KINDS.iter().rev() {
        if all.iter().any(|s| s.what == *what) {
            let _ = write!(out, "<li><span class=\"mark {class}\"></span> {}</li>", page.text(key));
        }
    }
    let heading = page.text("days-list");
    let _ = write!(out, "</ul>\n<details><summary>{heading}</summary>\n<table class=\"uses\">");
    for used in uses.iter().rev().take(MOST_LISTED) {
        let what = KINDS.iter().find(|(kind, ..)| *kind == used.what).map(|(.., key)| page.text(key));
        let shown =
            |second| Timestamp::from_second(second).map(|t| page.report.case.shown(t)).unwrap_or_default();
        let until = if used.to > used.from { format!(" – {}", shown(used.to)) } else { String::new() };
        let actor = used.actor.as_deref().map(device).unwrap_or_default();
        let _ = write!(
            out,
            "<tr><td><bdi>{}{until}</bdi></td><td>{}</td><td>{actor}</td></tr>",
            shown(used.from),
            what.unwrap_or_default()
        );
    }
    out.push_str("</table>\n</details>");
    Some(out)
}

/// The parts of a stretch on each of its days.
fn split(stretch: &Stretch, zone: &TimeZone, each: &mut dyn FnMut(Date, Span)) {
    let at =
        |second| Timestamp::from_second(second).ok().map(|t| t.to_zoned_datetime(zone.clone()).datetime());
    let (Some(from), Some(to)) = (at(stretch.from), at(stretch.to)) else { return };
    let minute = |time: jiff::civil::Time| {
        f64::from(time.hour()) * 60.0 + f64::from(time.minute()) + f64::from(time.second()) / 60.0
    };
    let mut day = from.date();
    let mut start = minute(from.time());
    // A stretch is two days long at most.
    for _ in 0..4 {
        if day >= to.date() {
            return each(day, (start, minute(to.time()).max(start), stretch.what));
        }
        each(day, (start, 1_440.0, stretch.what));
        let Ok(next) = day.tomorrow() else { return };
        (day, start) = (next, 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_belongs_to_two_days_in_the_zone_of_the_owner() {
        // 2024-02-20T22:30Z to 23:30Z is 23:30 to 00:30 in Belgrade.
        let stretch = Stretch { from: 1_708_468_200, to: 1_708_471_800, what: What::Locked, actor: None };
        let zone = TimeZone::get("Europe/Belgrade").expect("is known");
        let mut parts = Vec::new();
        split(&stretch, &zone, &mut |day, (from, to, _)| parts.push((day.to_string(), from, to)));
        assert_eq!(
            parts,
            [("2024-02-20".to_owned(), 1_410.0, 1_440.0), ("2024-02-21".to_owned(), 0.0, 30.0)]
        );
        let mut one = Vec::new();
        let moment = Stretch { to: stretch.from, ..stretch };
        split(&moment, &TimeZone::UTC, &mut |day, (from, to, _)| one.push((day.to_string(), from, to)));
        assert_eq!(one, [("2024-02-20".to_owned(), 1_350.0, 1_350.0)]);
    }
}
