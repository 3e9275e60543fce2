//! What the system of a practice phone notes of its owner's habits: with whom she dealt, which programs
//! asked where she is, daily counts, profiles, updates.

use super::files::File;
use super::others::{PROFILES, binary, cocoa, dictionary};
use super::person::{APPS, CONTACTS};
use super::scenario::Story;
use super::{BACKED_UP, DAY, database};
use plist::{Date, Value};
use rusqlite::params;
use std::io;
use std::time::{Duration, SystemTime};

/// All of them.
pub(super) fn files(story: &Story) -> io::Result<Vec<File>> {
    let list = |domain, relative: &str, value: &Value| File::new(domain, relative, binary(value));
    let preferences = "Library/Preferences";
    Ok(vec![
        File::new("HomeDomain", "Library/CoreDuet/People/interactionC.db", interactions()?),
        list("RootDomain", "Library/Caches/locationd/clients.plist", &location()),
        list("HomeDomain", &format!("{preferences}/com.apple.osanalytics.addaily.plist"), &daily(story)),
        list("HomeDomain", &format!("{preferences}/com.apple.softwareupdateservicesd.plist"), &updates()),
        list(PROFILES, "Library/ConfigurationProfiles/MCProfileEvents.plist", &profiles()),
    ])
}

fn interactions() -> io::Result<Vec<u8>> {
    let schema = "
CREATE TABLE ZINTERACTIONS (Z_PK INTEGER PRIMARY KEY, ZDIRECTION INTEGER, ZISRESPONSE INTEGER, ZMECHANISM INTEGER, ZRECIPIENTCOUNT INTEGER, ZSENDER INTEGER,
    ZCREATIONDATE TIMESTAMP, ZENDDATE TIMESTAMP, ZSTARTDATE TIMESTAMP, ZACCOUNT VARCHAR, ZBUNDLEID VARCHAR, ZCONTENTURL VARCHAR, ZDOMAINIDENTIFIER VARCHAR,
    ZTARGETBUNDLEID VARCHAR, ZGROUPNAME VARCHAR, ZUUID VARCHAR, ZLOCATIONUUID VARCHAR, ZDERIVEDINTENTIDENTIFIER VARCHAR);
CREATE TABLE ZCONTACTS (Z_PK INTEGER PRIMARY KEY, ZIDENTIFIER VARCHAR, ZCUSTOMIDENTIFIER VARCHAR, ZPERSONID VARCHAR, ZDISPLAYNAME VARCHAR, ZCREATIONDATE TIMESTAMP,
    ZFIRSTINCOMINGRECIPIENTDATE TIMESTAMP, ZFIRSTINCOMINGSENDERDATE TIMESTAMP, ZFIRSTOUTGOINGRECIPIENTDATE TIMESTAMP, ZLASTINCOMINGSENDERDATE TIMESTAMP,
    ZLASTINCOMINGRECIPIENTDATE TIMESTAMP, ZLASTOUTGOINGRECIPIENTDATE TIMESTAMP);
CREATE TABLE Z_2INTERACTIONRECIPIENT (Z_2RECIPIENTS INTEGER, Z_3INTERACTIONRECIPIENT INTEGER, PRIMARY KEY (Z_2RECIPIENTS, Z_3INTERACTIONRECIPIENT));
CREATE TABLE ZATTACHMENT (Z_PK INTEGER PRIMARY KEY, ZSIZEINBYTES INTEGER, ZCLOUDIDENTIFIER VARCHAR, ZCONTENTTEXT VARCHAR, ZUTI VARCHAR, ZCONTENTURL VARCHAR, ZIDENTIFIER BLOB);
CREATE TABLE Z_1INTERACTIONS (Z_1ATTACHMENTS INTEGER, Z_3INTERACTIONS INTEGER, PRIMARY KEY (Z_1ATTACHMENTS, Z_3INTERACTIONS));";
    database::image(schema, |db| {
        for (key, contact) in (1..).zip(CONTACTS) {
            let when = cocoa(BACKED_UP - 3 * key * DAY);
            db.execute(
                "INSERT INTO ZCONTACTS (Z_PK, ZIDENTIFIER, ZDISPLAYNAME, ZCREATIONDATE, ZLASTINCOMINGSENDERDATE) VALUES (?1, ?2, ?3, ?4, ?4)",
                params![key, contact.id, None::<&str>, when],
            )?;
            db.execute(
                "INSERT INTO ZINTERACTIONS (Z_PK, ZDIRECTION, ZMECHANISM, ZRECIPIENTCOUNT, ZSENDER, ZCREATIONDATE, ZENDDATE, ZSTARTDATE, ZBUNDLEID, ZUUID)
                 VALUES (?1, 0, 1, 0, ?1, ?2, ?2, ?2, 'com.apple.MobileSMS', ?3)",
                params![key, when, format!("0A1B2C3D-0000-4000-8000-{key:012}")],
            )?;
        }
        Ok(())
    })
}

fn location() -> Value {
    let app = |(n, (id, _)): (i64, &(&str, _))| {
        let bundle = format!("/private/var/containers/Bundle/Application/{id}/app.app");
        let entry = vec![
            ("BundleId".to_owned(), Value::from(*id)),
            ("BundlePath".to_owned(), bundle.clone().into()),
            ("Executable".to_owned(), format!("{bundle}/app").into()),
            ("LocationTimeStopped".to_owned(), Value::Real(f64_of(cocoa(BACKED_UP - n * DAY)))),
        ];
        ((*id).to_owned(), dictionary(entry))
    };
    dictionary((1..).zip(APPS).map(app).collect())
}

fn f64_of(seconds: i64) -> f64 {
    i32::try_from(seconds).map(f64::from).unwrap_or_default()
}

/// Bytes of a few programs; of the first planted one too, which the attacker forgot here.
fn daily(story: &Story) -> Value {
    let ordinary = [("mDNSResponder", BACKED_UP - DAY), ("apsd", BACKED_UP - DAY)];
    let planted = story.programs.iter().take(1).map(|p| (p.name, p.last));
    let entry = |(name, when): (&str, i64)| {
        let numbers = [900, 80, 4_000, 300].map(|n| Value::Integer(n.into()));
        (name.to_owned(), Value::Array([date(when)].into_iter().chain(numbers).collect()))
    };
    let all = ordinary.into_iter().chain(planted).map(entry).collect();
    dictionary(vec![("netUsageBaseline".to_owned(), dictionary(all))])
}

/// One update that failed twice, as happens.
fn updates() -> Value {
    let failures = dictionary(vec![("18F72".to_owned(), Value::Integer(2.into()))]);
    dictionary(vec![
        ("SUSUIFailedAttemptCountsWhileUnlocked".to_owned(), failures),
        ("SULastScanDate".to_owned(), date(BACKED_UP - DAY / 2)),
    ])
}

fn profiles() -> Value {
    let event = dictionary(vec![
        ("operation".to_owned(), "install".into()),
        ("process".to_owned(), "profiled".into()),
        ("timestamp".to_owned(), date(BACKED_UP - 200 * DAY)),
    ]);
    let event = dictionary(vec![("com.example.mail".to_owned(), event)]);
    dictionary(vec![("ProfileEvents".to_owned(), Value::Array(vec![event]))])
}

fn date(unix: i64) -> Value {
    let since = Duration::from_secs(u64::try_from(unix).unwrap_or(0));
    Value::Date(Date::from(SystemTime::UNIX_EPOCH + since))
}
