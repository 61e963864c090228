package dev.seedbed.store.snapshot;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.database.image.LocalImage;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.seeding.server.DataMount;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.DataFailure.Misfit;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which image can go on with the data of a package, decided before anything is fetched.
///
/// A package names the image that it was made with. That is only used where the engine has it: nobody who publishes
/// chooses what is pulled here.
final class ReceivingImage {
    private final ContainerEngine engine;
    private final ImageChoice images;

    ReceivingImage(ContainerEngine engine) {
        this.engine = engine;
        this.images = new ImageChoice(engine);
    }

    /// The image that was asked for, else the one that the data was written with, else another local one that reads the
    /// data and changes least, else the official one to be pulled.
    ///
    /// @param name of the package, for people
    /// @throws OperationFailedException with `DataUnfit`
    ImageChoice.Choice choose(String name, PackageDescription data, @Nullable String asked)
            throws OperationFailedException, InterruptedException {
        DatabaseKind kind = kind(name, data);
        requirePlatform(name, data);
        if (asked != null) {
            return required(name, data, kind, asked);
        }
        ServerVersion written = ServerVersion.parse(data.serverVersion());
        if (!written.isKnown()) {
            throw unfit(name, Misfit.VERSION_UNKNOWN, text(data, kind), "");
        }
        Optional<ImageChoice.Choice> same = own(data, kind, written);
        if (same.isPresent()) {
            return same.get();
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

    static DatabaseKind kind(String name, PackageDescription data) throws OperationFailedException {
        return DatabaseKind.of(data.kind())
                .orElseThrow(() -> unfit(name, Misfit.NOT_DATA, data.kind().isEmpty() ? "–" : data.kind(), ""));
    }

    private Optional<ImageChoice.Choice> own(PackageDescription data, DatabaseKind kind, ServerVersion written)
            throws OperationFailedException, InterruptedException {
        if (data.image().isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<ImageChoice.Choice> here = images.named(data.image());
            boolean fits = here.isPresent()
                    && images.kindOf(data.image()) == kind
                    && ServerVersions.of(kind).isReadable(written, here.get().version());
            return fits ? here : Optional.empty();
        } catch (OperationFailedException _) {
            // It is no database here, whatever it was there.
            return Optional.empty();
        }
    }

    private ImageChoice.Choice required(String name, PackageDescription data, DatabaseKind kind, String asked)
            throws OperationFailedException, InterruptedException {
        ImageChoice.Choice choice = images.named(asked).orElseGet(() -> ImageChoice.Choice.toPull(asked));
        boolean otherKind = choice.local()
                ? images.kindOf(asked) != kind
                : ImageChoice.kindByName(asked).filter(its -> its != kind).isPresent();
        if (otherKind) {
            throw unfit(name, Misfit.OTHER_KIND, text(data, kind), asked);
        }
        requireReadable(name, data, kind, choice.version(), asked);
        return choice;
    }

    private static void requireReadable(
            String name, PackageDescription data, DatabaseKind kind, ServerVersion server, String image)
            throws OperationFailedException {
        ServerVersion written = ServerVersion.parse(data.serverVersion());
        if (written.isKnown() && server.isKnown() && !ServerVersions.of(kind).isReadable(written, server)) {
            boolean older = server.compareTo(written) < 0;
            throw unfit(name, older ? Misfit.TOO_NEW : Misfit.OTHER_VERSION, text(data, kind), image);
        }
    }

    private void requirePlatform(String name, PackageDescription data)
            throws OperationFailedException, InterruptedException {
        String here = "linux/" + architecture(engine.info().architecture());
        if (!data.platform().isEmpty() && !data.platform().equals(here)) {
            throw unfit(name, Misfit.OTHER_PLATFORM, data.platform(), here);
        }
    }

    /// Engines and images call the same by different names.
    static String architecture(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "x86_64", "x86-64" -> "amd64";
            case "aarch64", "arm64/v8" -> "arm64";
            default -> said.toLowerCase(Locale.ROOT);
        };
    }

    /// What the chosen image promises, now that it is here.
    ///
    /// @param password that the account of the data gets
    /// @throws OperationFailedException with `NotFound` where it is not, `DataUnfit` where it is another server's
    ReceivingServer server(String name, PackageDescription data, String reference, String password)
            throws OperationFailedException, InterruptedException {
        DatabaseKind kind = kind(name, data);
        if (!data.directory().matches("([\\w@#.-]*[\\w@#-](/[\\w@#.-]*[\\w@#-])*)?")) {
            throw new OperationFailedException(new StoreFailure.StoreDamaged(name, data.directory(), "path-outside"));
        }
        ImageDetails image = engine.image(reference);
        ImageContract contract = DataMount.contract(image);
        if (contract.kind() != kind) {
            throw unfit(name, Misfit.OTHER_KIND, text(data, kind), reference);
        }
        requireReadable(name, data, kind, ServerVersion.parse(contract.version()), reference);
        String here = SnapshotFacts.platform(image);
        if (!data.platform().isEmpty() && !here.isEmpty() && !data.platform().equals(here)) {
            throw unfit(name, Misfit.OTHER_PLATFORM, data.platform(), here);
        }
        return ReceivingServer.of(data, kind, reference, image, contract, password);
    }

    private static String text(PackageDescription data, DatabaseKind kind) {
        return (kind.displayName() + " " + data.serverVersion()).strip();
    }

    private static OperationFailedException unfit(String name, Misfit reason, String detail, String other) {
        return new OperationFailedException(new DataFailure.DataUnfit(name, reason, detail, other));
    }
}
