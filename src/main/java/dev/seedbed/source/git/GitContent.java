package dev.seedbed.source.git;

import java.util.Optional;

/// What a file in a repository holds.
///
/// @param pointer to the large file that it stands for, empty for one that git has itself
record GitContent(TreeFile file, Optional<LfsPointer> pointer) {

    long bytes() {
        return pointer.map(LfsPointer::bytes).orElse(file.bytes());
    }

    /// The same for the same content.
    String id() {
        return pointer.map(LfsPointer::oid).orElse(file.object());
    }
}
