//! Names out of archives. An archive chooses its own names; none may leave its root.

/// The path an archive member stands for below the root: `/`-separated, without a leading
/// slash. `None` for a name that climbs out, names no file, or holds a NUL byte.
#[must_use]
pub fn below_root(name: &str) -> Option<String> {
    let name = name.replace('\\', "/");
    let name = match name.as_bytes() {
        [letter, b':', ..] if letter.is_ascii_alphabetic() => &name[2..],
        _ => &name,
    };
    let mut parts = Vec::new();
    for part in name.split('/') {
        match part {
            "" | "." => {}
            ".." => return None,
            part if part.contains('\0') => return None,
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_stay_below_the_root() {
        for (name, expected) in [
            ("a/b", Some("a/b")),
            ("/etc/passwd", Some("etc/passwd")),
            ("./a//b/", Some("a/b")),
            ("C:\\Users\\x", Some("Users/x")),
            ("../x", None),
            ("a/../../x", None),
            ("a/../b", None),
            ("..\\x", None),
            ("", None),
            ("/", None),
            ("a\0b", None),
        ] {
            assert_eq!(below_root(name).as_deref(), expected, "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_name_climbs(name in any::<String>()) {
            if let Some(path) = below_root(&name) {
                prop_assert!(!path.starts_with('/') && path.split('/').all(|p| p != ".." && !p.is_empty()));
            }
        }
    }
}
