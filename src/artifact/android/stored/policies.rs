//! `device_policies.xml`, `device_owner_2.xml`, `profile_owner.xml`: who administers the phone.

use super::{each, user};
use crate::artifact::detail::Details;
use crate::artifact::{Failure, Inputs, Sink};
use crate::format::android_xml::Piece;
use crate::record::{Control, Locator};

pub(in super::super) fn policies(inputs: &Inputs, sink: &mut Sink) -> Result<(), Failure> {
    let path = inputs.main.path.clone();
    each(inputs, sink, &mut |piece, sink| {
        let Piece::Begin(element, _) = piece else { return };
        let (role, component) = match &*element.name {
            "admin" => ("device_admin", element.get("name")),
            "device-owner" => ("device_owner", element.get("component").or_else(|| element.get("package"))),
            "profile-owner" => ("profile_owner", element.get("component").or_else(|| element.get("package"))),
            _ => return,
        };
        let Some(component) = component else { return };
        let mut detail = Details::new();
        detail.plain("component", Some(component));
        detail.plain("user", user(&path).or_else(|| element.get("userId")));
        let event = Control {
            role: Some(role.to_owned()),
            holder: super::super::dump::package(component),
            enabled: Some(true),
        };
        let key = format!("{}/{component}", element.number);
        sink.emit(Locator::Key { key }, &[], event, detail.list());
    })
}
