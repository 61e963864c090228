package dev.seedbed.store.transfer;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Tag;
import java.util.Optional;

/// What a version is to be called, and what is said of it.
///
/// @param tag empty, or [Tag#LATEST], for the next `vN` that is free
/// @param note why it was made; may be empty
/// @param who user and machine
/// @param parent manifest of the version that the content was made from
public record PushRequest(Optional<Tag> tag, String note, String who, Optional<Digest> parent) {

    /// A name that somebody chose.
    Optional<Tag> wantedTag() {
        return tag.filter(wanted -> !wanted.equals(Tag.LATEST));
    }
}
