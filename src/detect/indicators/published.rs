//! Nothing lost, nothing invented: the built-in values are those that were published, set by set.
//!
//! Reads the publishers' own files where they are at hand, and says so where they are not.

use super::*;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Built-in sets and the published files that their values are from.
const STIX: &[(&str, &[&str])] = &[
    ("android-campaign-2023", &["2023-03-29_android_campaign--malware"]),
    ("candiru", &["candiru--candiru"]),
    ("cellebrite", &["cellebrite--cellebrite"]),
    ("coruna", &["2026-03-03_coruna_cryptowaters--coruna"]),
    ("darksword", &["2026-03-30_darksword--darksword"]),
    ("eaglemsgspy", &["2024-12-25_eaglemsgspy--eaglemsgspy"]),
    ("novispy", &["2024-12-16_serbia_novispy--novispy"]),
    ("operation-triangulation", &["2023-06_01_operation_triangulation--operation_triangulation"]),
    ("pegasus", &["2021-07-18_nso--pegasus"]),
    ("predator", &["2021-12-16_cytrox--cytrox", "intellexa_predator--predator"]),
    ("quadream", &["2023-04-11_quadream--kingspawn"]),
    ("rcs-lab", &["2022-06-23_rcs_lab--rcs"]),
    ("residentbat", &["ResidentBat--residentbat"]),
    ("wintego-helios", &["2024-05-02_wintego_helios--wintego_helios"]),
    ("wyrmspy-dragonegg", &["2023-07-25_wyrmspy_dragonegg--wyrmspy_dragonegg"]),
];

/// Sets whose values stand in reports and in no published file.
const FROM_REPORTS: &[&str] = &["graphite", "landfall"];

/// The lists of applications.
const LISTS: &[&str] = &["stalkerware", "watchware"];

type Values = BTreeSet<(IndicatorKind, String)>;

fn published(file: &str) -> Option<PathBuf> {
    let path = crate::shared_folder().map(|folder| folder.join("indicators").join(file));
    let path = path.filter(|p| p.exists());
    if path.is_none() {
        println!("skipped: no published sets");
    }
    path
}

/// Everything that the built-in files say, those values too that are never compared.
fn built_in() -> BTreeMap<String, Loaded> {
    let files = built_in::files().into_iter().map(|f| load::loaded(f.set));
    files.map(|loaded| (loaded.set.id.clone(), loaded)).collect()
}

#[test]
fn every_set_is_compared_with_what_was_published() {
    let compared =
        STIX.iter().map(|(id, _)| *id).chain(FROM_REPORTS.iter().copied()).chain(LISTS.iter().copied());
    let mut compared: Vec<_> = compared.collect();
    compared.sort_unstable();
    assert_eq!(built_in().into_keys().collect::<Vec<_>>(), compared);
}

/// An address among the domains is an address here, and a path among them a web address; the
/// reader of STIX does the same, which its own tests show.
#[test]
fn the_values_of_each_campaign_are_the_published_ones() {
    if published("stix2").is_none() {
        return;
    }
    let ours = built_in();
    for (id, files) in STIX {
        let mut theirs = Values::new();
        for file in *files {
            let bytes =
                std::fs::read(published(&format!("stix2/{file}.stix2")).expect("is there")).expect("is read");
            let sets = import::read(file, &bytes).expect("is STIX").sets;
            assert!(sets.iter().all(|s| s.rejected.is_empty()), "{file}");
            theirs.extend(sets.into_iter().flat_map(|s| s.indicators).map(|i| (i.kind, i.value)));
        }
        let ours: Values = ours[*id].indicators.iter().map(|i| (i.kind, i.value.clone())).collect();
        assert!(!theirs.is_empty());
        assert_eq!(ours, theirs, "{id}");
    }
}

/// An application as the list of stalkerware describes it. The list has the key `ip` beside `ips`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Application {
    name: String,
    names: Vec<String>,
    #[serde(rename = "type")]
    kind: String,
    packages: Vec<String>,
    ios_bundles: Vec<String>,
    certificates: Vec<String>,
    /// Not taken over: no record of a phone has the names in a certificate. The files say so in a comment.
    certificate_cname_re: Vec<String>,
    certificate_organizations: Vec<String>,
    websites: Vec<String>,
    distribution: Vec<String>,
    c2: Servers,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Servers {
    ips: Vec<String>,
    ip: Vec<String>,
    domains: Vec<String>,
}

fn list(name: &str) -> Vec<Application> {
    let path = published(&format!("stalkerware/{name}")).expect("is there");
    serde_saphyr::from_str(&std::fs::read_to_string(path).expect("is text")).expect("is such a list")
}

/// What is compared as what. A host that is the maker's website too is a website, whether a server
/// or a place of download; the confidence says which.
fn values(app: &Application) -> Values {
    use IndicatorKind as K;
    let lower = |v: &String| v.to_lowercase();
    let mut values = Values::new();
    let mut put = |kind, all: &[String], written: &dyn Fn(&String) -> String| {
        values.extend(all.iter().map(|v| (kind, written(v))));
    };
    put(K::AppId, &app.packages, &String::clone);
    put(K::AppId, &app.ios_bundles, &String::clone);
    put(K::Certificate, &app.certificates, &lower);
    let of_servers: Vec<_> = app.c2.domains.iter().filter(|d| !app.websites.contains(d)).cloned().collect();
    put(K::Domain, &of_servers, &String::clone);
    put(K::Ip, &app.c2.ips, &String::clone);
    put(K::Ip, &app.c2.ip, &String::clone);
    put(K::Website, &app.websites, &String::clone);
    for place in app.distribution.iter().filter(|d| !app.websites.contains(d) && !app.c2.domains.contains(d))
    {
        let kind = match place.parse::<std::net::IpAddr>() {
            Ok(_) => K::Ip,
            Err(_) if place.contains('/') => K::Url,
            Err(_) => K::Domain,
        };
        put(kind, std::slice::from_ref(place), &String::clone);
    }
    values
}

fn values_of(loaded: &Loaded, app: usize) -> Values {
    let own = loaded.indicators.iter().filter(|i| i.app == Some(app));
    own.map(|i| (i.kind, i.value.clone())).collect()
}

/// The values of the table of samples, by the name of their application.
fn samples() -> BTreeMap<String, Values> {
    let path = published("stalkerware/samples.csv").expect("is there");
    let mut samples: BTreeMap<String, Values> = BTreeMap::new();
    for row in csv::Reader::from_path(path).expect("opens").records() {
        let row = row.expect("is a row");
        let values = samples.entry(row[4].to_owned()).or_default();
        values.insert((IndicatorKind::Hash, row[0].to_lowercase()));
        values.insert((IndicatorKind::AppId, row[1].to_owned()));
        values.insert((IndicatorKind::Certificate, row[2].to_lowercase()));
    }
    for values in samples.values_mut() {
        values.retain(|(_, value)| !value.is_empty());
    }
    samples
}

#[test]
fn the_values_of_each_application_are_the_published_ones() {
    if published("stalkerware").is_none() {
        return;
    }
    let ours = built_in();
    let mut samples = samples();
    for (id, file, count) in [("watchware", "watchware.yaml", 27), ("stalkerware", "ioc.yaml", 147)] {
        let loaded = &ours[id];
        let theirs = list(file);
        assert_eq!((theirs.len(), loaded.set.background.apps.len()), (count, count));
        for app in theirs {
            assert_eq!(app.kind, id);
            let mut wanted = values(&app);
            let names: BTreeSet<&String> = app.names.iter().chain([&app.name]).collect();
            if id == "stalkerware" {
                names.iter().filter_map(|name| samples.remove(*name)).for_each(|s| wanted.extend(s));
            }
            let is = |own: &crate::detect::App| own.name == app.name;
            let number = loaded.set.background.apps.iter().position(is).expect("is there");
            let own = &loaded.set.background.apps[number];
            assert_eq!(own.aliases.iter().chain([&own.name]).collect::<BTreeSet<_>>(), names);
            assert_eq!(values_of(loaded, number), wanted, "{}", app.name);
            let websites = loaded.indicators.iter().filter(|i| i.app == Some(number));
            for website in websites.filter(|i| i.kind == IndicatorKind::Website) {
                let is_server = app.c2.domains.contains(&website.value);
                assert_eq!(
                    website.about.confidence,
                    Some(if is_server { 40 } else { 10 }),
                    "{}",
                    website.value
                );
            }
        }
        assert!(loaded.indicators.iter().all(|i| i.app.is_some()));
    }
    assert_eq!(samples.into_keys().collect::<Vec<_>>(), Vec::<String>::new(), "samples of nobody");
}

/// What is published on certificates beyond their hashes stands in the file as a comment.
#[test]
fn what_cannot_be_compared_is_said_in_the_file() {
    if published("stalkerware").is_none() {
        return;
    }
    let file = include_str!("../../../indicators/stalkerware.yaml");
    let mut said = 0;
    for app in list("ioc.yaml").iter().chain(&list("watchware.yaml")) {
        for value in app.certificate_cname_re.iter().chain(&app.certificate_organizations) {
            let comment = |line: &str| line.trim_start().starts_with('#') && line.contains(&**value);
            assert!(file.lines().any(comment), "{}: {value}", app.name);
            said += 1;
        }
    }
    assert_eq!(said, 7);
}
