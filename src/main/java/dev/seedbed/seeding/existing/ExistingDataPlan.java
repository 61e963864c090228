package dev.seedbed.seeding.existing;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentity;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/// Everything about a start on data that is there, decided before anything is created.
///
/// @param id short id shared by all objects of this start
/// @param image reference of the image
/// @param imageVersion version of the server in the image, as exactly as it tells
/// @param imageIsLocal whether it is on the engine already
/// @param port on 127.0.0.1; 0 lets the engine choose
/// @param portIsFixed whether the user asked for exactly this port
/// @param credentials with an empty password where it is not known
/// @param setsPassword whether the account gets that password
/// @param notes what the user should know, as facts to be put into words
@RecordBuilder
public record ExistingDataPlan(
        String id,
        String name,
        VolumeSource source,
        VolumeIdentity identity,
        DatabaseKind kind,
        String image,
        String imageVersion,
        boolean imageIsLocal,
        int port,
        boolean portIsFixed,
        Credentials credentials,
        boolean setsPassword,
        boolean evenPerhapsInUse,
        List<PlanNote> notes) {

    public ExistingDataPlan {
        notes = List.copyOf(notes);
    }
}
