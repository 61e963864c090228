package dev.seedbed.seeding.plan;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ServerImage;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.database.image.ImageContent;
import dev.seedbed.database.image.ImageContents;
import dev.seedbed.database.image.ImageNames;
import dev.seedbed.database.image.ImageRank;
import dev.seedbed.database.image.LocalImage;
import dev.seedbed.database.image.LocalImages;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.DataMount;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Chooses the image for a seed: one that is on the engine and fits, else the official one to be pulled.
///
/// Of several that fit, one with the extensions that the dump needs comes first, then the dump's own series, then the
/// official image, then well-known ones, then others. Images without a name come behind all those, and images with
/// scripts or data of their own, or whose program is missing, behind the rest.
public final class ImageChoice {
    private static final int MOST_NAMED = 3;

    private final ContainerEngine engine;
    private final LocalImages images;
    private final ImageContents contents;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    public ImageChoice(ContainerEngine engine) {
        this.engine = engine;
        this.images = new LocalImages(engine);
        this.contents = new ImageContents(engine);
    }

    /// An image that fits.
    ///
    /// @param version of its server; where it is not local, as far as its tag tells
    /// @param notes why it was taken where others fit too, and what is to be known about it
    public record Choice(
            String reference, ServerVersion version, String versionText, boolean local, List<PlanNote> notes) {
        public Choice(String reference, ServerVersion version, String versionText, boolean local) {
            this(reference, version, versionText, local, List.of());
        }

        /// One that was named and is not on the engine: its tag tells the version.
        public static Choice toPull(String reference) {
            String tag = reference.replaceFirst("@.*$", "").replaceFirst("^.*:(?!.*/)", "");
            return new Choice(reference, ServerVersion.parse(tag), tag, false);
        }
    }

    /// What the user named, local or not.
    ///
    /// @throws OperationFailedException with `ImageNotADatabase` where it is local and no database image
    public Optional<Choice> named(String reference) throws OperationFailedException, InterruptedException {
        return Lookup.find(() -> {
            String version = DataMount.contract(engine.image(reference)).version();
            return new Choice(reference, ServerVersion.parse(version), version, true);
        });
    }

    public DatabaseKind kindOf(String reference) throws OperationFailedException, InterruptedException {
        return DataMount.contract(engine.image(reference)).kind();
    }

    /// The best image for a dump made by a server or tool of `wanted` (unknown: any).
    ///
    /// @param extensions that the dump creates
    Choice best(DatabaseKind kind, ServerVersion wanted, Collection<String> extensions)
            throws OperationFailedException, InterruptedException {
        ServerVersions versions = ServerVersions.of(kind);
        List<LocalImage> fitting = local(kind).stream()
                .filter(image -> !wanted.isKnown() || versions.takesDump(wanted, version(image)))
                .toList();
        List<String> special = ImageNames.special(extensions);
        return choose(fitting, image -> sameSeries(versions, version(image), wanted), wanted.isKnown(), special)
                .orElseGet(() -> official(kind, versions.tagForDump(wanted)));
    }

    /// Whether an image has the series that is wanted, which restores most truly.
    @FunctionalInterface
    public interface Series {
        boolean isWanted(LocalImage image);
    }

    /// The best of those that fit; empty where there is none that can start.
    ///
    /// @param oldest whether, of other series, the oldest is taken, which changes least; else the newest
    /// @param extensions that only certain images bring
    public Optional<Choice> choose(List<LocalImage> fitting, Series series, boolean oldest, List<String> extensions)
            throws OperationFailedException, InterruptedException {
        Comparator<LocalImage> newest =
                Comparator.comparing(ImageChoice::version).reversed();
        List<LocalImage> ordered = fitting.stream()
                .sorted(Comparator.<LocalImage, Boolean>comparing(image -> !brings(image, extensions))
                        .thenComparing(image -> image.standing() == ImageRank.UNTAGGED)
                        .thenComparing(image -> !series.isWanted(image))
                        .thenComparing(LocalImage::standing)
                        .thenComparing(
                                (a, b) -> oldest && !series.isWanted(a) ? newest.compare(b, a) : newest.compare(a, b))
                        .thenComparing(LocalImage::reference))
                .toList();
        if (ordered.size() == 1 && ordered.getFirst().standing() == ImageRank.OFFICIAL) {
            // There is nothing to choose and it brings nothing of its own, so a look into it is not worth its time.
            return Optional.of(choice(ordered.getFirst(), lacking(ordered.getFirst(), extensions)));
        }
        var behind = new ArrayList<LocalImage>();
        var broken = new ArrayList<LocalImage>();
        for (LocalImage image : ordered) {
            ImageContent content = contents.of(image.details());
            if (!content.runs()) {
                broken.add(image);
            } else if (content.data() || content.scripts() && !isNeeded(image, extensions)) {
                behind.add(image);
            } else {
                return Optional.of(choice(image, notes(image, ordered, broken, series, extensions)));
            }
        }
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        LocalImage last = behind.getFirst();
        return Optional.of(choice(last, List.of(PlanNote.warning("image-own-content", last.shortReference()))));
    }

    /// All local images of a kind that follow the official contract and did not fail to start.
    public List<LocalImage> local(DatabaseKind kind) throws OperationFailedException, InterruptedException {
        return images.list().stream()
                .filter(image ->
                        image.contract().official() && image.contract().kind() == kind && !failed.contains(image.id()))
                .toList();
    }

    /// Is not chosen again: the engine could not start it.
    void reject(String imageId) {
        failed.add(imageId);
    }

    private static boolean brings(LocalImage image, List<String> extensions) {
        return !extensions.isEmpty() && ImageNames.bring(image.tags(), extensions);
    }

    /// Its scripts are what makes the extension.
    private static boolean isNeeded(LocalImage image, List<String> extensions) {
        return brings(image, extensions);
    }

    private static List<PlanNote> notes(
            LocalImage taken, List<LocalImage> all, List<LocalImage> broken, Series series, List<String> extensions) {
        var notes = new ArrayList<PlanNote>();
        List<String> others = all.stream()
                .filter(image -> image != taken && !broken.contains(image))
                .map(LocalImage::shortReference)
                .toList();
        String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())))
                + (others.size() > MOST_NAMED ? ", …" : "");
        if (taken.standing() == ImageRank.UNTAGGED) {
            notes.add(PlanNote.info("image-untagged", taken.shortReference()));
        } else if (!others.isEmpty()) {
            String reason = brings(taken, extensions)
                    ? "image-extensions"
                    : series.isWanted(taken)
                                    && all.stream().filter(series::isWanted).count() == 1
                            ? "image-same-version"
                            : taken.standing() == ImageRank.OFFICIAL ? "image-official" : "image-other";
            notes.add(PlanNote.info(reason, taken.reference(), named, String.join(", ", extensions)));
        }
        if (!broken.isEmpty()) {
            notes.add(PlanNote.info("image-broken", broken.getFirst().shortReference()));
        }
        notes.addAll(lacking(taken, extensions));
        return notes;
    }

    private static List<PlanNote> lacking(LocalImage taken, List<String> extensions) {
        boolean lacks = !extensions.isEmpty() && !brings(taken, extensions) && taken.standing() == ImageRank.OFFICIAL;
        return lacks
                ? List.of(PlanNote.warning("image-lacks", taken.reference(), String.join(", ", extensions)))
                : List.of();
    }

    private static Choice choice(LocalImage image, List<PlanNote> notes) {
        return new Choice(image.reference(), version(image), image.contract().version(), true, notes);
    }

    public static ServerVersion version(LocalImage image) {
        return ServerVersion.parse(image.contract().version());
    }

    private static boolean sameSeries(ServerVersions versions, ServerVersion image, ServerVersion wanted) {
        return wanted.isKnown() && versions.series(image).equals(versions.series(wanted));
    }

    /// The official image of a series, which is not here.
    public static Choice official(DatabaseKind kind, String series) {
        return Choice.toPull(ServerImage.of(kind).repository() + ":" + series);
    }

    /// The kind that an image's name speaks of, for images that are not here yet.
    public static Optional<DatabaseKind> kindByName(String reference) {
        String name = ImageContract.name(reference);
        return Arrays.stream(DatabaseKind.values())
                .filter(kind -> ServerImage.of(kind).isMeantBy(name))
                .findFirst();
    }
}
