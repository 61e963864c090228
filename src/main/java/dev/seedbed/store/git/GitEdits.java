package dev.seedbed.store.git;

import dev.seedbed.source.git.GitChange;
import dev.seedbed.source.git.GitRepository;
import dev.seedbed.source.git.LfsPointer;
import dev.seedbed.source.git.TreeFile;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is changed in the files of a package; empty where nothing has to be.
///
/// @param shown address for people
record GitEdits(GitRepository repository, GitLayout layout, String shown) {

    /// @param put large files that are there, besides those that the manifest names
    Optional<GitChange> publication(
            GitState before, PublishedVersion version, byte[] manifest, Map<Digest, LfsPointer> put)
            throws OperationFailedException {
        List<PublishedVersion> versions = new ArrayList<>(before.versions());
        if (versions.contains(version)) {
            return Optional.empty();
        }
        if (versions.stream().anyMatch(other -> other.tag().equals(version.tag()))) {
            throw new OperationFailedException(
                    new StoreFailure.VersionTaken(shown, version.tag().text()));
        }
        versions.add(version);
        var change = new GitChange("Publish " + layout.name() + ":" + version.tag());
        Map<Digest, LfsPointer> blobs = NamedBlobs.of(manifest);
        blobs.putAll(put);
        blobs.forEach((digest, pointer) -> {
            if (before.file(layout.blob(digest)).isEmpty()) {
                change.write(layout.blob(digest), pointer.content());
            }
        });
        change.write(layout.blob(version.manifest()), manifest);
        new GitIndex(layout, versions).write(change, before, Map.of(version.manifest(), manifest.length));
        change.write(layout.version(version), version.manifest() + "\n");
        return Optional.of(change);
    }

    Optional<GitChange> latest(GitState before, PublishedVersion version)
            throws OperationFailedException, InterruptedException {
        if (isLatest(before, version)) {
            return Optional.empty();
        }
        var change = new GitChange("Latest of " + layout.name() + " is " + version.tag());
        change.write(layout.latest(), version.manifest() + "\n");
        return Optional.of(change);
    }

    Optional<GitChange> withdrawal(GitState before, PublishedVersion version)
            throws OperationFailedException, InterruptedException {
        List<PublishedVersion> versions = new ArrayList<>(before.versions());
        if (!versions.remove(version)) {
            return Optional.empty();
        }
        var change = new GitChange("Withdraw " + layout.name() + ":" + version.tag());
        change.remove(layout.version(version));
        boolean isNamed = isLatest(before, version)
                || versions.stream().anyMatch(other -> other.manifest().equals(version.manifest()));
        if (!isNamed) {
            change.remove(layout.blob(version.manifest()));
        }
        new GitIndex(layout, versions).write(change, before, Map.of());
        return Optional.of(change);
    }

    private boolean isLatest(GitState before, PublishedVersion version)
            throws OperationFailedException, InterruptedException {
        return text(before.file(layout.latest())).equals(version.manifest().toString());
    }

    /// What a short file says; empty where it is missing.
    String text(Optional<TreeFile> file) throws OperationFailedException, InterruptedException {
        return file.isEmpty()
                ? ""
                : new String(repository.content(file.get(), LfsPointer.LONGEST), StandardCharsets.UTF_8).strip();
    }
}
