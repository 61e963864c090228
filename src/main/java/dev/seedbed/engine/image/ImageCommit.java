package dev.seedbed.engine.image;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;

/// What an image made of a container is to be. What is not set here, the image has from the container: variables and
/// labels that are not named, ports, volumes and the working directory.
///
/// @param reference name and tag; one that another image has moves to the new one
/// @param comment for the history of the image
/// @param entrypoint of the image; must not be empty
/// @param user of the image; empty for that of the container
@RecordBuilder
public record ImageCommit(
        String reference,
        @Initializer("NONE") String comment,
        List<String> entrypoint,
        List<String> command,
        Map<String, String> environment,
        Map<String, String> labels,
        @Initializer("NONE") String user) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// Without environment and labels, so that no password reaches a log.
    @Override
    public String toString() {
        return "ImageCommit[" + reference + "]";
    }
}
