//! What a crash log says, and the two forms that its body has.

pub(super) mod body;
pub(super) mod text;

/// What a log says of one program.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Program {
    /// Where it stands in the log.
    pub key: String,
    pub name: Option<String>,
    pub executable: Option<String>,
    pub app: Option<String>,
    pub pid: Option<i64>,
}

/// What a log says beside its header.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub crashed: Program,
    pub reason: Option<String>,
    /// When it happened, as the body has it, and when the program was started.
    pub when: Option<String>,
    pub launched: Option<String>,
    /// Parent, responsible program, and all that were running.
    pub programs: Vec<Program>,
    /// Files that the program had loaded, with their place in the log.
    pub images: Vec<(String, String)>,
    /// Whether some of it could not be read.
    pub damaged: bool,
}
