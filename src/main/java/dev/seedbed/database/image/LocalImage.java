package dev.seedbed.database.image;

import dev.seedbed.database.ImageContract;
import dev.seedbed.engine.ImageDetails;
import java.util.List;

/// A database image that is on the engine.
///
/// @param reference the best known of its names, its id where it has none
public record LocalImage(
        String reference, List<String> tags, ImageRank standing, ImageContract contract, ImageDetails details) {

    public String id() {
        return details.id();
    }

    /// For words: an id is cut to what the docker command shows.
    public String shortReference() {
        return shortened(reference);
    }

    /// The same of any reference.
    public static String shortened(String reference) {
        return reference.startsWith("sha256:") ? reference.substring(7, Math.min(19, reference.length())) : reference;
    }
}
