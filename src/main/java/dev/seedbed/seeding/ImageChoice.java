package dev.seedbed.seeding;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Chooses the image for a seed: one that is on the engine and fits, else the official one to be pulled.
final class ImageChoice {
    private static final int NEWEST_POSTGRESQL = 18;
    private static final int OLDEST_POSTGRESQL = 14;

    private final ContainerEngine engine;
    private final Map<String, Optional<ImageContract>> contracts = new ConcurrentHashMap<>();

    ImageChoice(ContainerEngine engine) {
        this.engine = engine;
    }

    /// An image that fits.
    ///
    /// @param version of its server; where it is not local, as far as its tag tells
    record Choice(String reference, ServerVersion version, String versionText, boolean local) {}

    /// What the user named, local or not.
    ///
    /// @throws OperationFailedException with `ImageNotADatabase` where it is local and no database image
    Optional<Choice> named(String reference) throws OperationFailedException, InterruptedException {
        try {
            ImageDetails details = engine.image(reference);
            ImageContract contract = DataMount.contract(details);
            return Optional.of(local(reference, contract));
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.NotFound) {
                return Optional.empty();
            }
            throw e;
        }
    }

    DatabaseKind kindOf(String reference) throws OperationFailedException, InterruptedException {
        return DataMount.contract(engine.image(reference)).kind();
    }

    /// The best image for a dump made by a server or tool of `wanted` (unknown: any).
    Choice best(DatabaseKind kind, ServerVersion wanted) throws OperationFailedException, InterruptedException {
        List<Choice> fitting = local(kind).stream()
                .filter(choice -> !wanted.isKnown() || fits(kind, choice.version(), wanted))
                .toList();
        // The same series restores most truly; otherwise the oldest that is new enough changes least.
        Optional<Choice> same = fitting.stream()
                .filter(choice -> wanted.isKnown() && sameSeries(kind, choice.version(), wanted))
                .max(Comparator.comparing(Choice::version));
        Optional<Choice> other = wanted.isKnown()
                ? fitting.stream().min(Comparator.comparing(Choice::version))
                : fitting.stream().max(Comparator.comparing(Choice::version));
        return same.or(() -> other).orElseGet(() -> official(kind, wanted));
    }

    /// All local images of a kind, newest first.
    List<Choice> local(DatabaseKind kind) throws OperationFailedException, InterruptedException {
        var choices = new ArrayList<Choice>();
        for (ImageSummary image : engine.images()) {
            if (!image.tags().isEmpty()) {
                Optional<ImageContract> contract = contractOf(image);
                if (contract.isPresent()
                        && contract.get().official()
                        && contract.get().kind() == kind) {
                    choices.add(local(image.tags().getFirst(), contract.get()));
                }
            }
        }
        choices.sort(Comparator.comparing(Choice::version).reversed());
        return choices;
    }

    private Optional<ImageContract> contractOf(ImageSummary image)
            throws OperationFailedException, InterruptedException {
        Optional<ImageContract> known = contracts.get(image.id());
        if (known == null) {
            known = ImageContract.of(engine.image(image.id()));
            contracts.put(image.id(), known);
        }
        return known;
    }

    private static Choice local(String reference, ImageContract contract) {
        return new Choice(reference, ServerVersion.parse(contract.version()), contract.version(), true);
    }

    private static boolean fits(DatabaseKind kind, ServerVersion image, ServerVersion wanted) {
        return kind == DatabaseKind.POSTGRESQL
                ? image.major() >= wanted.major()
                : image.compareTo(ServerVersion.parse(wanted.series())) >= 0;
    }

    private static boolean sameSeries(DatabaseKind kind, ServerVersion image, ServerVersion wanted) {
        return kind == DatabaseKind.POSTGRESQL
                ? image.major() == wanted.major()
                : image.series().equals(wanted.series());
    }

    private static Choice official(DatabaseKind kind, ServerVersion wanted) {
        String tag = switch (kind) {
            case POSTGRESQL -> {
                int major = wanted.isKnown() ? wanted.major() : 17;
                yield String.valueOf(Math.clamp(major, OLDEST_POSTGRESQL, NEWEST_POSTGRESQL));
            }
            case MYSQL -> wanted.major() > 8 ? "9.7" : "8.4";
            case MARIADB -> wanted.isKnown() && wanted.major() > 11 ? "12.3" : "11.8";
        };
        String repository = kind == DatabaseKind.POSTGRESQL ? "postgres" : kind.id();
        return new Choice(repository + ":" + tag, ServerVersion.parse(tag), tag, false);
    }

    /// The kind that an image's name speaks of, for images that are not here yet.
    static Optional<DatabaseKind> kindByName(String reference) {
        String repository = reference.replaceFirst("@.*$", "").replaceFirst(":[^/]*$", "");
        String name = repository.substring(repository.lastIndexOf('/') + 1);
        if (name.startsWith("postg") || name.contains("pgvector") || name.startsWith("timescale")) {
            return Optional.of(DatabaseKind.POSTGRESQL);
        }
        return name.startsWith("mysql")
                ? Optional.of(DatabaseKind.MYSQL)
                : name.startsWith("mariadb") ? Optional.of(DatabaseKind.MARIADB) : Optional.empty();
    }
}
