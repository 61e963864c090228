package dev.seedbed.database.image;

/// What an image holds beside the server.
///
/// @param runs whether the program is there that it starts with
/// @param scripts whether it brings scripts for a new database
/// @param data whether its data directory is filled already
public record ImageContent(boolean runs, boolean scripts, boolean data) {

    /// Whether a database from it holds nothing but what is put in.
    public boolean isPlain() {
        return runs && !scripts && !data;
    }
}
