//! What each command does, and what they share.

pub mod backups;
pub mod demo;
pub mod diff;
pub mod explain;
pub mod indicators;
pub mod practice;
pub mod report;
pub mod scan;
mod several;
pub mod verify;

use crate::cli::Cli;
use clap::{CommandFactory as _, FromArgMatches as _};
use hoofprint::catalogue::Catalogue;
use hoofprint::sentence::Sentence;

/// Why a command could not do its work.
#[derive(Debug)]
pub enum Error {
    /// Something the person can mend.
    Said(Sentence),
    /// A disk that is full or fails.
    Other(anyhow::Error),
}

impl Error {
    /// The words for a person, in one line.
    pub fn say(&self, catalogue: &Catalogue) -> String {
        let text = match self {
            Self::Said(sentence) => catalogue.say(sentence),
            Self::Other(error) => {
                catalogue.say(&Sentence::new("command-failed").with("reason", format!("{error:#}")))
            }
        };
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl From<Sentence> for Error {
    fn from(sentence: Sentence) -> Self {
        Self::Said(sentence)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Other(error.into())
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Other(error)
    }
}

/// Says a sentence. Where nobody listens any longer (`| head`), that is no error.
pub fn tell(catalogue: &Catalogue, sentence: &Sentence) -> std::io::Result<()> {
    use std::io::Write as _;
    match writeln!(anstream::stdout(), "{}", catalogue.say(sentence)) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Writes a text to the standard output. Where nobody listens any longer, that is no error.
pub fn put_out(text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Reads the command line. What clap itself says of a mistake ends the program with code 2.
pub fn parse() -> (Cli, Catalogue) {
    let given: Vec<String> = std::env::args().collect();
    let catalogue = catalogue(&given);
    let matches = localised(Cli::command(), "help", &catalogue).get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    (cli, catalogue)
}

/// The language: as asked for, or that of the computer. The help itself is in it, so it is
/// looked for before everything else.
fn catalogue(given: &[String]) -> Catalogue {
    let names = ["--language", "--lang"];
    let asked = given.iter().zip(given.iter().skip(1)).find(|(option, _)| names.contains(&option.as_str()));
    let value =
        |a: &'_ String| names.iter().find_map(|n| a.strip_prefix(n)?.strip_prefix('=').map(str::to_owned));
    let joined = given.iter().find_map(value);
    let asked = joined.or(asked.map(|(_, tag)| tag.clone()));
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let wanted: Vec<String> = asked.into_iter().chain(system).chain(sys_locale::get_locales()).collect();
    Catalogue::of(&wanted.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Puts the help texts in: `help-scan` for a command, `help-scan-output` for its option.
fn localised(command: clap::Command, key: &str, catalogue: &Catalogue) -> clap::Command {
    let words = |key: String| {
        let text = catalogue.text(&key);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let command = command.about(words(key.to_owned()));
    let command = command.mut_args(|arg| {
        let id = arg.get_id().as_str().replace('_', "-");
        match id.as_str() {
            "help" | "version" => arg,
            _ => arg.help(words(format!("{key}-{id}"))),
        }
    });
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        let key = format!("{key}-{name}");
        command.mut_subcommand(name, |sub| localised(sub, &key, catalogue))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each_help(command: &clap::Command, each: &mut dyn FnMut(String)) {
        each(command.get_about().map(ToString::to_string).unwrap_or_default());
        for arg in command.get_arguments().filter(|a| a.get_id() != "help" && a.get_id() != "version") {
            each(arg.get_help().map(ToString::to_string).unwrap_or_default());
        }
        command.get_subcommands().for_each(|sub| each_help(sub, each));
    }

    #[test]
    fn every_command_and_option_has_words() {
        let command = localised(Cli::command(), "help", &Catalogue::of(&[]));
        command.clone().debug_assert();
        let mut count = 0;
        each_help(&command, &mut |help| {
            count += 1;
            assert!(!help.is_empty() && !help.starts_with("help-"), "no words: {help:?}");
        });
        assert!(count > 20);
    }
}
