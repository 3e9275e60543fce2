//! The text of a crash log before iOS 15 (bug type 109): `Key:   value`, then the loaded files.

use super::{Program, Report};

/// Reads it. A text without a program is damaged.
pub(in crate::artifact::ios) fn read(text: &str) -> Report {
    let mut report = Report::default();
    let mut in_images = false;
    for (number, line) in text.lines().enumerate() {
        if in_images {
            report
                .images
                .extend(image(line).map(|path| (format!("Binary Images/{number}"), path.to_owned())));
            continue;
        }
        in_images = line.starts_with("Binary Images");
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        if !value.is_empty() && !key.starts_with(' ') {
            field(&mut report, key.trim(), value);
        }
    }
    report.damaged = report.crashed.name.is_none();
    report
}

fn field(report: &mut Report, key: &str, value: &str) {
    let text = || Some(value.to_owned()).filter(|v| v != "???");
    let crashed = &mut report.crashed;
    match key {
        "Process" => (crashed.name, crashed.pid) = named(value),
        "Path" => crashed.executable = text(),
        "Identifier" => crashed.app = text(),
        "Date/Time" => report.when = text(),
        "Launch Time" => report.launched = text(),
        "Exception Type" | "Termination Reason" => {
            let before = report.reason.take().map(|r| r + "; ").unwrap_or_default();
            report.reason = Some(before + value);
        }
        "Parent Process" | "Responsible" | "Coalition" => {
            let (name, pid) = named(value);
            let app = name.clone().filter(|_| key == "Coalition");
            let (name, pid) = if key == "Coalition" { (None, None) } else { (name, pid) };
            report.programs.push(Program { key: key.to_owned(), name, app, pid, ..Program::default() });
        }
        _ => {}
    }
}

/// Name and number in `imagent [123]`.
fn named(value: &str) -> (Option<String>, Option<i64>) {
    let (name, pid) = value.rsplit_once(" [").unwrap_or((value, ""));
    let name = Some(name.trim().to_owned()).filter(|n| !n.is_empty() && n != "???");
    (name, pid.trim_end_matches(']').parse().ok())
}

/// The path in `0x102e98000 - 0x102eabfff Example arm64  <0a1b...> /private/var/.../Example`.
fn image(line: &str) -> Option<&str> {
    let (_, path) = line.split_once("> ")?;
    line.trim_start().starts_with("0x").then(|| path.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_loaded_files_are_read() {
        let report = read(
            "Incident Identifier: X\nProcess:             Example App [123]\nPath:                /a/b\n\
             Parent Process:      launchd [1]\nCoalition:           com.example.app [77]\n\
             Date/Time:           2020-01-01 10:00:00.0000 +0100\nException Type:  EXC_CRASH (SIGABRT)\n\
             Termination Reason: SPRINGBOARD 0x8badf00d\nThread 0 name:  x\n\nBinary Images:\n\
             0x1 - 0x2 Example arm64  <00> /a/b\n0x3 - 0x4 dyld arm64 <11> /usr/lib/dyld\n",
        );
        assert_eq!((report.crashed.name.as_deref(), report.crashed.pid), (Some("Example App"), Some(123)));
        assert_eq!(report.reason.as_deref(), Some("EXC_CRASH (SIGABRT); SPRINGBOARD 0x8badf00d"));
        let programs: Vec<_> = report.programs.iter().map(|p| (&*p.key, p.name.as_deref())).collect();
        assert_eq!(programs, [("Parent Process", Some("launchd")), ("Coalition", None)]);
        let images: Vec<_> = report.images.iter().map(|(_, path)| &**path).collect();
        assert_eq!((images, report.damaged), (vec!["/a/b", "/usr/lib/dyld"], false));
        assert!(read("nothing of that").damaged);
    }
}
