package dev.seedbed.store.known;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The versions of a package, without their data. What was read once is kept in the cache folder.
public final class Versions {
    private static final Comparator<VersionInfo> NEWEST_FIRST = Comparator.comparing(
                    (VersionInfo info) -> info.description().when())
            .thenComparing(info -> info.version().tag())
            .reversed();

    private static final int MOST_COMPARED = 50;

    private final Place place;
    private final StoreReader reader;

    /// @param cacheFolder of ours; made where it is missing
    public Versions(Place place, Path cacheFolder) {
        this.place = place;
        this.reader = new StoreReader(place, cacheFolder);
    }

    /// All versions, the newest first. Blocks.
    public List<VersionInfo> list() throws OperationFailedException, InterruptedException {
        return matching(_ -> true, place.latest());
    }

    /// All versions beside those before them, the newest first. Reads the lists of files of the newest ones, and no
    /// data;
    /// what cannot be read of a version is left out of its difference. Blocks.
    ///
    /// @param meanwhile hears of all that is known so far, at first without differences
    /// @return the same with the last difference
    public List<VersionStep> history(Consumer<List<VersionStep>> meanwhile)
            throws OperationFailedException, InterruptedException {
        List<VersionInfo> all = list();
        var steps = new ArrayList<VersionStep>();
        for (int each = 0; each < all.size(); each++) {
            steps.add(new VersionStep(all.get(each), each + 1 < all.size() ? all.get(each + 1) : null, null));
        }
        meanwhile.accept(List.copyOf(steps));
        for (int each = 0; each < Math.min(MOST_COMPARED, steps.size()); each++) {
            VersionStep step = steps.get(each);
            VersionInfo before = step.before();
            if (before != null) {
                steps.set(each, new VersionStep(step.version(), before, readable(step.version(), before)));
                meanwhile.accept(List.copyOf(steps));
            }
        }
        return List.copyOf(steps);
    }

    /// Null where one of the two is damaged: the others can be read all the same.
    private @Nullable Difference readable(VersionInfo newer, VersionInfo older)
            throws OperationFailedException, InterruptedException {
        try {
            return difference(newer.version(), Optional.of(older.version()));
        } catch (OperationFailedException e) {
            if (e.failure() instanceof StoreFailure.StoreDamaged || e.failure() instanceof StoreFailure.FormatTooNew) {
                return null;
            }
            throw e;
        }
    }

    private List<VersionInfo> matching(Predicate<PublishedVersion> wanted, Optional<Digest> latest)
            throws OperationFailedException, InterruptedException {
        List<VersionInfo> found = new ArrayList<>();
        for (PublishedVersion version : place.versions()) {
            if (wanted.test(version)) {
                found.add(describe(version, latest));
            }
        }
        found.sort(NEWEST_FIRST);
        return found;
    }

    /// The version of this name, or what [Tag#LATEST] means. Where two have the name, the older one. Blocks.
    public Optional<VersionInfo> find(Tag tag) throws OperationFailedException, InterruptedException {
        Optional<Digest> latest = place.latest();
        List<VersionInfo> found = matching(
                tag.equals(Tag.LATEST)
                        ? version -> latest.filter(version.manifest()::equals).isPresent()
                        : version -> version.tag().equals(tag),
                latest);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /// What is described of a version. Blocks.
    public VersionInfo describe(PublishedVersion version) throws OperationFailedException, InterruptedException {
        return describe(version, place.latest());
    }

    private VersionInfo describe(PublishedVersion version, Optional<Digest> latest)
            throws OperationFailedException, InterruptedException {
        StoredPackage stored = reader.read(version.manifest());
        PackageDescription description = reader.description(stored);
        return new VersionInfo(
                version,
                description,
                stored.manifestBytes() + stored.manifest().storedBytes(),
                latest.filter(version.manifest()::equals).isPresent());
    }

    /// What is different in a version, and what receiving it costs. Reads the lists of their files. Blocks.
    ///
    /// @param base what is here already; empty for nothing
    public Difference difference(PublishedVersion version, Optional<PublishedVersion> base)
            throws OperationFailedException, InterruptedException {
        StoredPackage stored = reader.read(version.manifest());
        Optional<StoredPackage> older = base.isEmpty()
                ? Optional.empty()
                : Optional.of(reader.read(base.get().manifest()));
        PackageComparison comparison = PackageComparison.of(reader, stored, older);
        return comparison.difference();
    }
}
