//! STIX 2.0 and 2.1, as people share indicators of mobile spyware in it.
//!
//! Read from front to back, one object at a time, so a bundle of any size takes the memory of
//! its indicators. One set for each thing that indicators belong to: a report that lists them,
//! or the malware, tool, campaign or actor that they indicate. Objects such as `domain-name`
//! count where a report lists them or something is said to use them.

mod bundle;
mod paths;
mod pattern;

use super::json::{self, Broken, Json};
use super::{Import, unknown};
use crate::sentence::Sentence;
use bundle::Bundle;
use std::io::Read;

/// Reads a bundle, or a bare list of objects.
pub(super) fn read(file: &str, reader: impl Read) -> Result<Import, Sentence> {
    let mut json = Json::new(reader);
    let mut bundle = Bundle::new(file);
    json.skip_mark();
    let end = objects(&mut json, &mut bundle);
    match end {
        Ok(false) if bundle.is_empty() => return Err(unknown("import-other-json")),
        Ok(_) => {}
        Err(broken) if bundle.is_empty() => return Err(unknown(broken.key())),
        Err(broken) => bundle.reject("", "", Sentence::new(broken.key())),
    }
    Ok(bundle.sets())
}

/// Hands every object of the file to the bundle. Whether there was a list of them.
fn objects<R: Read>(json: &mut Json<R>, bundle: &mut Bundle<'_>) -> Result<bool, Broken> {
    if json.peek()? == Some(b'[') {
        json.elements(&mut |number, object| bundle.object(number, object))?;
        return Ok(true);
    }
    let mut found = false;
    while let Some(key) = json.key()? {
        if key == "objects" && json.peek()? == Some(b'[') {
            found = true;
            json.elements(&mut |number, object| bundle.object(number, object))?;
        } else {
            json.value()?;
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
