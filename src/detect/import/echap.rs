//! Echap's lists of stalkerware and watchware: `ioc.yaml`, `watchware.yaml`, `samples.csv`.
//!
//! One set a tool. Sites that advertise a tool are no servers of it: whoever reads about
//! stalkerware visits them, so they weigh less. So do places where it was offered, and sites that
//! are both.

use super::value::as_kind;
use super::{Import, Shared, indicator, set, unknown};
use crate::detect::{About, Capability, Indicator, IndicatorKind, IndicatorSet, ThreatKind};
use crate::record::Platform;
use crate::sentence::Sentence;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Under 50: a sighting weighs one step less.
const OFFERED: u8 = 40;

/// Under 20: two steps.
const ADVERTISED: u8 = 10;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Tool {
    name: String,
    names: Vec<String>,
    #[serde(rename = "type")]
    kind: String,
    packages: Vec<String>,
    ios_bundles: Vec<String>,
    certificates: Vec<String>,
    certificate_cname_re: Vec<String>,
    certificate_organizations: Vec<String>,
    websites: Vec<String>,
    distribution: Vec<String>,
    c2: Servers,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Servers {
    ips: Vec<String>,
    ip: Vec<String>,
    domains: Vec<String>,
}

/// The entries of the list, each as text with the line it begins at.
fn entries(text: &str) -> Vec<(u64, &str)> {
    let mut starts: Vec<(u64, usize)> = Vec::new();
    let mut at = 0;
    for (number, line) in (1u64..).zip(text.split_inclusive('\n')) {
        if line.starts_with("- ") || line.trim_end() == "-" {
            starts.push((number, at));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(_, at)| *at).chain([text.len()]);
    starts.iter().zip(ends).map(|((line, start), end)| (*line, &text[*start..end])).collect()
}

fn tool_set(name: &str, kind: ThreatKind) -> IndicatorSet {
    let kinds = if kind == ThreatKind::Watchware { "watchware" } else { "stalkerware" };
    let mut made = set(&format!("{kinds}-{name}"), name, kind);
    made.attribution = vec!["Echap (CC BY)".to_owned()];
    made.capabilities = vec![Capability::Location, Capability::Messages, Capability::Calls];
    made
}

/// Reads `ioc.yaml` or `watchware.yaml`.
pub(super) fn read(file: &str, text: &str) -> Result<Import, Sentence> {
    let (mut import, mut shared) = (Import::default(), Shared::default());
    for (line, entry) in entries(text) {
        match serde_saphyr::from_str::<Vec<Tool>>(entry) {
            Ok(tools) => tools.iter().for_each(|tool| take(&mut import, &mut shared, file, line, tool)),
            Err(error) => {
                let reason = error.to_string();
                let reason = reason.lines().next().unwrap_or_default();
                let what = entry.lines().next().unwrap_or_default();
                import.reject(
                    file,
                    line.to_string(),
                    what,
                    Sentence::new("import-line-damaged").with("reason", reason),
                );
            }
        }
    }
    if import.sets.is_empty() && import.rejected.is_empty() {
        return Err(unknown("import-empty"));
    }
    Ok(import)
}

fn take(import: &mut Import, shared: &mut Shared, file: &str, line: u64, tool: &Tool) {
    use IndicatorKind as K;
    let kind = if tool.kind == "watchware" { ThreatKind::Watchware } else { ThreatKind::Stalkerware };
    let mut made = tool_set(&tool.name, kind);
    made.description = tool.names.iter().filter(|n| **n != tool.name).cloned().collect::<Vec<_>>().join(", ");
    let mut indicators = Vec::new();
    let android = &[Platform::Android][..];
    let (both, servers): (Vec<_>, Vec<_>) =
        tool.c2.domains.iter().cloned().partition(|domain| tool.websites.contains(domain));
    let websites: Vec<_> = tool.websites.iter().filter(|site| !both.contains(site)).cloned().collect();
    for (what, kind, platforms, values) in [
        ("package", K::AppId, android, &tool.packages),
        ("bundle", K::AppId, &[Platform::Ios], &tool.ios_bundles),
        ("certificate", K::Certificate, android, &tool.certificates),
        ("c2", K::Ip, &[], &tool.c2.ips),
        ("c2", K::Ip, &[], &tool.c2.ip),
        ("c2", K::Domain, &[], &servers),
        ("website and c2", K::Website, &[], &both),
        ("distribution", K::Domain, &[], &tool.distribution),
        ("website", K::Website, &[], &websites),
    ] {
        let about = shared.of(About {
            note: Some(what.to_owned()),
            platforms: platforms.to_vec(),
            confidence: match what {
                "website" => Some(ADVERTISED),
                "distribution" | "website and c2" => Some(OFFERED),
                _ => None,
            },
            ..About::default()
        });
        for value in values {
            put(import, &mut indicators, file, line, kind, value, &about);
        }
    }
    for value in tool.certificate_cname_re.iter().chain(&tool.certificate_organizations) {
        import.reject(
            file,
            line.to_string(),
            value,
            Sentence::new("import-certificate-name").with("name", &tool.name),
        );
    }
    import.put(made, indicators);
}

fn put(
    import: &mut Import,
    indicators: &mut Vec<Indicator>,
    file: &str,
    line: u64,
    kind: IndicatorKind,
    value: &str,
    about: &Arc<About>,
) {
    match as_kind(kind, value) {
        Some((kind, value)) => indicators.push(indicator(kind, value, about)),
        None => import.reject(
            file,
            line.to_string(),
            value,
            Sentence::new("import-not-of-kind").with("value", value),
        ),
    }
}

/// Reads `samples.csv`: hash, package, certificate and tool of every sample.
pub(super) fn samples(file: &str, text: &str) -> Result<Import, Sentence> {
    let mut import = Import::default();
    let about = Arc::new(About { platforms: vec![Platform::Android], ..About::default() });
    let mut tools: BTreeMap<String, Vec<Indicator>> = BTreeMap::new();
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    for row in reader.records() {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                let place = error.position().map(|p| p.line().to_string()).unwrap_or_default();
                let reason = Sentence::new("import-line-damaged").with("reason", error.to_string());
                import.reject(file, place, "", reason);
                continue;
            }
        };
        let line = row.position().map_or(0, csv::Position::line);
        let cell = |number: usize| row.get(number).map(str::trim).unwrap_or_default();
        let indicators = tools.entry(cell(4).to_owned()).or_default();
        for (kind, value) in [
            (IndicatorKind::Hash, cell(0)),
            (IndicatorKind::AppId, cell(1)),
            (IndicatorKind::Certificate, cell(2)),
        ] {
            if !value.is_empty() {
                put(&mut import, indicators, file, line, kind, value, &about);
            }
        }
    }
    for (name, mut indicators) in tools {
        // A package is named by each of its samples.
        super::once_each(&mut indicators);
        import.put(tool_set(&name, ThreatKind::Stalkerware), indicators);
    }
    if import.sets.is_empty() && import.rejected.is_empty() {
        return Err(unknown("import-empty"));
    }
    Ok(import)
}

#[cfg(test)]
mod tests;
