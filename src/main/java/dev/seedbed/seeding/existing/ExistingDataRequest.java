package dev.seedbed.seeding.existing;

import dev.seedbed.volume.helper.VolumeSource;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// What the user asked for: a database on data that is there. Everything that is null is chosen by the planner.
///
/// @param image name of an image; otherwise one that fits the data
/// @param port port on this computer
/// @param user account that connection strings name; otherwise the administrator
/// @param password that the account has, or is to get; null where it is not known, or is to be made up
/// @param setsPassword whether the account gets that password; otherwise it has it already
/// @param evenPerhapsInUse starts also where somebody whom the engine does not know may be at work on the data
@RecordBuilder
public record ExistingDataRequest(
        VolumeSource source,
        @Nullable String name,
        @Nullable String image,
        @Nullable Integer port,
        @Nullable String user,
        @Nullable String password,
        boolean setsPassword,
        boolean evenPerhapsInUse) {

    public static ExistingDataRequest of(VolumeSource source) {
        return ExistingDataRequestBuilder.builder().source(source).build();
    }

    /// Without the password.
    @Override
    public String toString() {
        return "ExistingDataRequest[" + source + "]";
    }
}
