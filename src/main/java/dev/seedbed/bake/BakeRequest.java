package dev.seedbed.bake;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;

/// What an image with data is to be.
///
/// @param reference name and tag, with the registry in front where it is to be pushed
/// @param password of the administrator in the image; everybody who has the image can read it
/// @param push whether it goes to its registry at once
/// @param dump whether it has a dump, which it restores at its first start, instead of a data directory
/// @param platform for which it is, such as `linux/arm64`; empty for that of the server's image, or of `base`. For any
///     other one than that of the snapshot's server, it has a dump
/// @param base image of the server on which a dump is put; empty for the snapshot's own, or the one of the platform
@RecordBuilder
public record BakeRequest(
        String reference,
        String password,
        boolean push,
        boolean dump,
        @Initializer("NONE") String platform,
        @Initializer("NONE") String base) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// One with a data directory, for the platform of the snapshot's server.
    public static BakeRequest of(String reference, String password, boolean push) {
        return BakeRequestBuilder.builder()
                .reference(reference)
                .password(password)
                .push(push)
                .build();
    }

    /// Without the password.
    @Override
    public String toString() {
        return "BakeRequest[" + reference + "]";
    }
}
