package dev.seedbed.seeding.existing;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.database.image.LocalImage;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.DataFailure.Misfit;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which image can go on with data that another server wrote.
///
/// What a server cannot read goes through a dump.
final class DataCompatibility {
    private final ImageChoice images;

    DataCompatibility(ImageChoice images) {
        this.images = images;
    }

    /// The one that was named, else the local one that changes least, else the official one to be pulled.
    ///
    /// @throws OperationFailedException with `DataUnfit`, or `ImageNotADatabase`
    ImageChoice.Choice image(String data, VolumeIdentity identity, DatabaseKind kind, @Nullable String asked)
            throws OperationFailedException, InterruptedException {
        ServerVersion written = ServerVersion.parse(identity.version());
        if (asked != null) {
            return named(data, identity, kind, written, asked);
        }
        if (!written.isKnown()) {
            throw unfit(data, Misfit.VERSION_UNKNOWN, identity, "");
        }
        ServerVersions versions = ServerVersions.of(kind);
        List<LocalImage> readable = images.local(kind).stream()
                .filter(image -> versions.isReadable(written, ImageChoice.version(image)))
                .toList();
        return images.choose(
                        readable,
                        image -> versions.series(ImageChoice.version(image)).equals(versions.series(written)),
                        true,
                        List.of())
                .orElseGet(() -> ImageChoice.official(kind, versions.series(written)));
    }

    private ImageChoice.Choice named(
            String data, VolumeIdentity identity, DatabaseKind kind, ServerVersion written, String asked)
            throws OperationFailedException, InterruptedException {
        Optional<ImageChoice.Choice> here = images.named(asked);
        DatabaseKind its = here.isPresent()
                ? images.kindOf(asked)
                : ImageChoice.kindByName(asked)
                        .orElseThrow(() -> new OperationFailedException(new ImageFailure.ImageNotADatabase(asked)));
        if (its != kind) {
            throw unfit(data, Misfit.OTHER_KIND, identity, asked);
        }
        ImageChoice.Choice choice = here.orElseGet(() -> ImageChoice.Choice.toPull(asked));
        if (written.isKnown()
                && choice.version().isKnown()
                && !ServerVersions.of(kind).isReadable(written, choice.version())) {
            boolean older = choice.version().compareTo(written) < 0;
            throw unfit(data, older ? Misfit.TOO_NEW : Misfit.OTHER_VERSION, identity, asked);
        }
        return choice;
    }

    /// The newest local image that is newer than the data, or the one that was named.
    ///
    /// @throws OperationFailedException with `DataUnfit`
    ImageChoice.Choice newer(String data, VolumeIdentity identity, DatabaseKind kind, @Nullable String asked)
            throws OperationFailedException, InterruptedException {
        ServerVersion written = ServerVersion.parse(identity.version());
        if (asked != null) {
            Optional<ImageChoice.Choice> named = images.named(asked);
            if (named.isPresent() && images.kindOf(asked) != kind) {
                throw unfit(data, Misfit.OTHER_KIND, identity, asked);
            }
            return named.orElseGet(() -> ImageChoice.Choice.toPull(asked));
        }
        ServerVersions versions = ServerVersions.of(kind);
        List<LocalImage> newer = images.local(kind).stream()
                .filter(image -> ServerVersion.parse(versions.series(ImageChoice.version(image)))
                                .compareTo(ServerVersion.parse(versions.series(written)))
                        > 0)
                .toList();
        return images.choose(newer, _ -> false, false, List.of())
                .orElseThrow(() -> unfit(data, Misfit.NO_NEWER_IMAGE, identity, ""));
    }

    static OperationFailedException unfit(String data, Misfit reason, VolumeIdentity identity, String other) {
        return new OperationFailedException(new DataFailure.DataUnfit(data, reason, DataSources.text(identity), other));
    }
}
