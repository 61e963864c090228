package dev.seedbed.input.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A program of an image that changes a database.
///
/// @param title as people know the step
/// @param command `$DATABASE_URL` in a word stands for the address of the database; empty for the image's own
/// @param environment for the program only
/// @param folder that files are named relative to
/// @param files and folders that the program finds in its working directory, under the same names; empty for none
public record ToolRequest(
        String title,
        String image,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        List<Path> files) {

    /// Without the environment, so that no password reaches a log.
    @Override
    public String toString() {
        return "ToolRequest[" + title + ", " + image + "]";
    }
}
