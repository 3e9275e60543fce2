//! The command line: clap definitions and nothing else. The help texts stand in
//! `locales/`, as every sentence does, and are put in by `command::parse`.

use clap::{Args, Parser, Subcommand, ValueEnum};
use hoofprint::practice::Amount;
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(name = "hoofprint", version, arg_required_else_help = true, disable_help_subcommand = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    #[arg(long, visible_alias = "lang", global = true, value_name = "TAG")]
    pub language: Option<String>,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Scan(Scan),
    Backups(Backups),
    Demo,
    Practice(Practice),
    Indicators(Indicators),
    Report(Again),
    Rescan(Rescan),
    Export(Export),
    Pack(Pack),
    Unpack(Unpack),
    Verify(Verify),
    Diff(Diff),
    Explain(Explain),
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub struct Scan {
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
    #[arg(long, requires = "output")]
    pub records: bool,
    #[arg(short, long, value_name = "FILE|DIR")]
    pub indicators: Vec<PathBuf>,
    #[arg(long, requires = "indicators")]
    pub only_indicators: bool,
    #[arg(long, conflicts_with = "indicators")]
    pub built_in_indicators_only: bool,
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    #[arg(long)]
    pub deep: bool,
    #[arg(long, value_name = "FILE|DIR")]
    pub yara: Vec<PathBuf>,
    #[arg(long, value_name = "FROM..TO")]
    pub custody: Vec<String>,
    #[arg(long, value_name = "FROM..TO")]
    pub asleep: Option<String>,
    #[arg(long, value_name = "ZONE")]
    pub zone: Option<String>,
    #[arg(long)]
    pub ask: bool,
    #[arg(long, conflicts_with = "records")]
    pub redact: bool,
    #[arg(long)]
    pub managed: bool,
    #[arg(long)]
    pub developer: bool,
    #[arg(long)]
    pub rooted: bool,
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
    #[arg(long, value_name = "SIZE")]
    pub memory: Option<String>,
    #[arg(long)]
    pub hash: bool,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub threads: Option<u16>,
}

#[derive(Debug, Args)]
pub struct Again {
    #[arg(value_name = "REPORT")]
    pub report: PathBuf,
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
    #[arg(long)]
    pub redact: bool,
}

#[derive(Debug, Args)]
pub struct Rescan {
    #[arg(value_name = "REPORT")]
    pub report: PathBuf,
    #[arg(short, long, value_name = "FILE|DIR")]
    pub indicators: Vec<PathBuf>,
    #[arg(long, requires = "indicators")]
    pub only_indicators: bool,
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub threads: Option<u16>,
}

#[derive(Debug, Args)]
pub struct Export {
    #[arg(value_name = "REPORT")]
    pub report: PathBuf,
    #[arg(long, value_enum)]
    pub to: ExportFormat,
    #[arg(long)]
    pub redact: bool,
    #[command(flatten)]
    pub written: Written,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ExportFormat {
    Stix,
    Misp,
    Timesketch,
    Plaso,
}

#[derive(Debug, Args)]
pub struct Pack {
    #[arg(value_name = "REPORT")]
    pub report: PathBuf,
    #[arg(long, value_name = "AGE-RECIPIENT", required = true)]
    pub to: Vec<String>,
    #[arg(long)]
    pub redact: bool,
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct Unpack {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub identity: Option<PathBuf>,
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,
}

#[derive(Debug, Args)]
pub struct Diff {
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
}

#[derive(Debug, Args)]
pub struct Explain {
    #[arg(value_name = "HEURISTIC|ARTIFACT|CAPABILITY")]
    pub word: Option<String>,
}

#[derive(Debug, Args)]
pub struct Backups {
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Practice {
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    #[arg(long, value_enum)]
    pub platform: Option<Platform>,
    #[arg(long, value_enum)]
    pub scenario: Option<Scenario>,
    #[arg(long = "as", value_enum)]
    pub shape: Option<Shape>,
    #[arg(long, value_name = "TEXT")]
    pub password: Option<String>,
    #[arg(long, value_name = "N", default_value_t = Amount::DEFAULT.messages)]
    pub messages: u32,
    #[arg(long, value_name = "N", default_value_t = Amount::DEFAULT.whatsapp)]
    pub whatsapp: u32,
    #[arg(long, value_name = "N", default_value_t = Amount::DEFAULT.visits)]
    pub visits: u32,
    #[arg(long, value_name = "N", default_value_t = Amount::DEFAULT.files)]
    pub files: u32,
    #[arg(long, value_name = "SIZE")]
    pub size: Option<String>,
    #[arg(long)]
    pub damaged: bool,
}

#[derive(Debug, Args)]
pub struct Verify {
    #[arg(value_name = "REPORT")]
    pub report: PathBuf,
    #[arg(value_name = "PATH")]
    pub evidence: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    #[arg(long, value_name = "N")]
    pub threads: Option<u16>,
}

#[derive(Debug, Args)]
pub struct Update {
    #[arg(long, value_name = "URL|FILE")]
    pub index: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct ExportBundle {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long)]
    pub unsigned: bool,
}

#[derive(Debug, Args)]
pub struct ImportBundle {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long)]
    pub unsigned: bool,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Scenario {
    #[value(name = "pegasus-2021")]
    Pegasus2021,
    #[value(name = "novispy")]
    NoviSpy,
    Stalkerware,
    Clean,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Platform {
    Ios,
    Android,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Shape {
    Backup,
    Filesystem,
    #[value(name = "filesystem.zip")]
    Zip,
    #[value(name = "filesystem.tar.gz")]
    TarGz,
    #[value(name = "ab")]
    AndroidBackup,
    #[value(name = "bugreport")]
    BugReport,
    #[value(name = "androidqf")]
    AndroidQf,
}

#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub struct Indicators {
    #[command(subcommand)]
    pub command: IndicatorsCommand,
}

#[derive(Debug, Subcommand)]
pub enum IndicatorsCommand {
    List(ListSets),
    Show(ShowSet),
    Search(SearchValue),
    Check(CheckSets),
    Convert(ConvertSets),
    Diff(DiffSets),
    Merge(MergeSets),
    New(NewSet),
    Test(TestSet),
    Update(Update),
    Rollback,
    ExportBundle(ExportBundle),
    ImportBundle(ImportBundle),
}

#[derive(Debug, Args)]
pub struct ListSets {
    #[arg(short, long, value_name = "FILE|DIR")]
    pub indicators: Vec<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ShowSet {
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(short, long, value_name = "FILE|DIR")]
    pub indicators: Vec<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct SearchValue {
    #[arg(value_name = "VALUE")]
    pub value: String,
    #[arg(short, long, value_name = "FILE|DIR")]
    pub indicators: Vec<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct CheckSets {
    #[arg(value_name = "FILE|DIR", required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Written {
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct ConvertSets {
    #[arg(value_name = "IN", required = true)]
    pub inputs: Vec<PathBuf>,
    #[arg(long, value_enum)]
    pub to: Target,
    #[command(flatten)]
    pub written: Written,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Target {
    Hoofprint,
    Stix,
    Misp,
    Csv,
    Mvt,
}

#[derive(Debug, Args)]
pub struct DiffSets {
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
}

#[derive(Debug, Args)]
pub struct MergeSets {
    #[arg(value_name = "IN", required = true)]
    pub inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub written: Written,
}

#[derive(Debug, Args)]
pub struct NewSet {
    #[arg(value_name = "ID")]
    pub id: String,
    #[command(flatten)]
    pub written: Written,
}

#[derive(Debug, Args)]
pub struct TestSet {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "PATH")]
    pub on: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
}
