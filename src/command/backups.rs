//! `hoofprint backups`: the backups on this computer; and the choice among them.

use super::{Error, tell};
use hoofprint::catalogue::Catalogue;
use hoofprint::evidence::backups::{self, Backup};
use hoofprint::models;
use hoofprint::report::disarm;
use hoofprint::sentence::Sentence;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

/// Lists the backups, with a number each.
pub fn run(place: Option<&PathBuf>, catalogue: &Catalogue) -> Result<ExitCode, Error> {
    let found = all(place)?;
    if found.is_empty() {
        return Err(Sentence::new("backups-none").into());
    }
    show(&found, catalogue)?;
    Ok(ExitCode::SUCCESS)
}

/// Lets the person choose a backup, where there is somebody to ask.
pub fn choose(catalogue: &Catalogue) -> Result<PathBuf, Error> {
    let found = all(None)?;
    if found.is_empty() {
        return Err(Sentence::new("backups-none").into());
    }
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Sentence::new("backups-not-chosen").into());
    }
    show(&found, catalogue)?;
    write!(anstream::stdout(), "{} ", catalogue.text("backups-choose"))?;
    anstream::stdout().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    let chosen = answer.trim().parse::<usize>().ok().and_then(|n| found.get(n.checked_sub(1)?));
    chosen.map(|b| b.path.clone()).ok_or_else(|| Sentence::new("backups-not-chosen").into())
}

fn all(place: Option<&PathBuf>) -> Result<Vec<Backup>, Sentence> {
    let places = match place {
        Some(place) => vec![place.clone()],
        None => backups::places(&|name| std::env::var_os(name).map(PathBuf::from)),
    };
    let mut found = Vec::new();
    for place in places {
        found.extend(backups::backups(&place).map_err(|error| error.sentence(&place))?);
    }
    Ok(found)
}

fn show(found: &[Backup], catalogue: &Catalogue) -> io::Result<()> {
    for (n, backup) in found.iter().enumerate() {
        let unknown = || catalogue.text("backups-unknown");
        let device = [backup.name.clone(), backup.model.as_deref().map(models::described)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ");
        let lock = match backup.encrypted {
            Some(true) => "backups-encrypted",
            Some(false) => "backups-plain",
            None => "backups-unknown",
        };
        let made = backup.made.map(|t| t.to_rfc3339().chars().take(10).collect::<String>());
        let line = Sentence::new("backups-line")
            .with("number", (n + 1).to_string())
            .with("device", if device.is_empty() { unknown() } else { device })
            .with("version", backup.version.clone().unwrap_or_else(unknown))
            .with("made", made.unwrap_or_else(unknown))
            .count("megabytes", backup.bytes.div_ceil(1_000_000))
            .words("lock", lock);
        tell(catalogue, &line)?;
        writeln!(anstream::stdout(), "   {}", disarm::text(&backup.path.to_string_lossy()))?;
    }
    Ok(())
}
