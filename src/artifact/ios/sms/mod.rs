//! What the two artifacts of `sms.db` share: who wrote, and in which conversation.
//!
//! The small tables are read into maps first. The large ones are then read alone, in the
//! order of their rowid, which is faster than a join and survives damage in any of them:
//! a message without a readable handle or chat is still a message.

use crate::artifact::Sink;
use crate::format::sqlite::Database;
use crate::record::Direction;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::atomic::AtomicBool;

/// Phone number or address of each handle, by its rowid.
pub(super) type Handles = FxHashMap<i64, Handle>;

/// One row of `handle`.
#[derive(Debug, Default)]
pub(super) struct Handle {
    /// Number or address.
    pub id: Option<String>,
    /// Service.
    pub service: Option<String>,
    /// Country the number was dialled in.
    pub country: Option<String>,
    /// Whether some message names it.
    pub used: AtomicBool,
}

/// One row of `chat`.
#[derive(Clone, Debug, Default)]
pub(super) struct Chat {
    /// Identifier of the conversation (`iMessage;-;+12025550123`).
    pub guid: Option<String>,
    /// Name of a group.
    pub name: Option<String>,
    /// Number of those who take part, where the join table is there.
    pub participants: u32,
}

/// The conversations and which message belongs to which.
#[derive(Debug, Default)]
pub(super) struct Chats {
    by_key: FxHashMap<i64, Chat>,
    /// Message and conversation, in order of message: half the memory of a map, and twice as fast.
    of_message: Vec<(i64, i64)>,
    /// When a message was moved to "Recently Deleted", Cocoa time; 0 where no time is given.
    pub recently_deleted: FxHashMap<i64, i64>,
    /// Handles that take part in some conversation.
    pub handles: FxHashSet<i64>,
}

impl Chats {
    /// The conversation of a message.
    pub fn of(&self, message: i64) -> Option<&Chat> {
        let place = self.of_message.binary_search_by_key(&message, |(message, _)| *message).ok()?;
        self.by_key.get(&self.of_message[place].1)
    }
}

pub(super) fn handles(db: &Database, sink: &mut Sink) -> Handles {
    let mut handles = Handles::default();
    let scan = db.rows("handle", &["id", "service", "country"], &mut |rowid, cells| {
        let (id, service, country) = (cells.filled(), cells.filled(), cells.filled());
        let handle = Handle { id, service, country, ..Handle::default() };
        handles.insert(rowid, handle);
    });
    sink.scanned(scan);
    handles
}

/// The conversations; of the messages, only which conversation those `of_interest` belong to.
pub(super) fn chats(db: &Database, sink: &mut Sink, of_interest: &dyn Fn(i64) -> bool) -> Chats {
    let mut all = Chats::default();
    let columns = &["guid", "chat_identifier", "display_name"];
    let scan = db.rows("chat", columns, &mut |rowid, cells| {
        let (guid, identifier, name) = (cells.filled(), cells.filled(), cells.filled());
        all.by_key.insert(rowid, Chat { guid: guid.or(identifier), name, participants: 0 });
    });
    sink.scanned(scan);
    let scan = db.rows("chat_handle_join", &["chat_id", "handle_id"], &mut |_, cells| {
        let (Some(chat), Some(handle)) = (cells.integer(), cells.integer()) else { return };
        all.handles.insert(handle);
        if let Some(chat) = all.by_key.get_mut(&chat) {
            chat.participants = chat.participants.saturating_add(1);
        }
    });
    sink.scanned(scan);
    messages_of_chats(db, sink, of_interest, &mut all);
    all
}

fn messages_of_chats(db: &Database, sink: &mut Sink, of_interest: &dyn Fn(i64) -> bool, all: &mut Chats) {
    let scan = db.rows("chat_message_join", &["chat_id", "message_id"], &mut |_, cells| {
        if let (Some(chat), Some(message)) = (cells.integer(), cells.integer())
            && of_interest(message)
        {
            all.of_message.push((message, chat));
        }
    });
    sink.scanned(scan);
    // Where a message is in two conversations, the last one counts; see the end.
    all.of_message.reverse();
    // iOS 16 and later move a deleted message here for thirty days or so.
    let columns = &["chat_id", "message_id", "delete_date"];
    let scan = db.rows("chat_recoverable_message_join", columns, &mut |_, cells| {
        let (Some(chat), Some(message)) = (cells.integer(), cells.integer()) else { return };
        all.of_message.push((message, chat));
        all.recently_deleted.insert(message, cells.integer().unwrap_or(0));
    });
    sink.scanned(scan);
    all.of_message.sort_by_key(|(message, _)| *message);
    all.of_message.dedup_by_key(|(message, _)| *message);
}

pub(super) fn direction(is_from_me: Option<i64>) -> Option<Direction> {
    is_from_me.map(|n| if n == 0 { Direction::Incoming } else { Direction::Outgoing })
}
