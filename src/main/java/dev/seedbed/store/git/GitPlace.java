package dev.seedbed.store.git;

import dev.seedbed.source.git.GitRepository;
import dev.seedbed.source.git.LfsPointer;
import dev.seedbed.source.git.TreeFile;
import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.HeldBy;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.StoredBlob;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/// A folder of the branch in a git repository. Blobs are large files; a version is there when the commit is pushed that
/// names it.
final class GitPlace implements Place {
    private static final int MOST_MANIFEST_BYTES = 64 << 20;

    private final GitRepository repository;
    private final GitLayout layout;
    private final GitBranch branch;
    private final GitEdits edits;
    private final Uploads uploads;
    private final Map<Digest, LfsPointer> put = new ConcurrentHashMap<>();
    private volatile @Nullable GitState state;

    GitPlace(GitRepository repository, GitLayout layout, Uploads uploads) {
        this.repository = repository;
        this.layout = layout;
        this.branch = new GitBranch(repository, layout);
        this.edits = new GitEdits(repository, layout, address());
        this.uploads = uploads;
    }

    @Override
    public String address() {
        return repository.address() + " " + layout.name();
    }

    private GitState fresh() throws OperationFailedException, InterruptedException {
        GitState read = branch.state();
        state = read;
        return read;
    }

    /// A file as it was seen last, or else as it is now.
    private Optional<TreeFile> file(String path) throws OperationFailedException, InterruptedException {
        GitState seen = state;
        Optional<TreeFile> file = seen == null ? Optional.empty() : seen.file(path);
        return file.isPresent() ? file : fresh().file(path);
    }

    @Override
    public boolean has(Digest digest) throws OperationFailedException, InterruptedException {
        return uploads.find(digest).isPresent() || file(layout.blob(digest)).isPresent();
    }

    @Override
    public void put(Digest digest, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException {
        Optional<LfsPointer> there = uploads.find(digest);
        if (there.isEmpty() && file(layout.blob(digest)).isPresent()) {
            return;
        }
        if (there.isEmpty()) {
            there = Optional.of(uploads.put(digest, content));
            sent.accept(content.bytes());
        }
        put.put(digest, there.get());
    }

    @Override
    public InputStream get(Digest digest, long offset, long length)
            throws OperationFailedException, InterruptedException {
        Optional<LfsPointer> pointer = uploads.find(digest);
        if (pointer.isEmpty()) {
            TreeFile file = file(layout.blob(digest))
                    .orElseThrow(() -> repository.failures().damaged(digest.toString(), "blob-missing"));
            byte[] content = repository.content(file, MOST_MANIFEST_BYTES);
            pointer = LfsPointer.parse(content);
            if (pointer.isEmpty()) {
                int from = (int) Math.min(offset, content.length);
                return new ByteArrayInputStream(content, from, (int) Math.min(length, content.length - from));
            }
        }
        if (!pointer.get().oid().equals(digest.hex())) {
            throw repository.failures().damaged(digest.toString(), "digest-differs");
        }
        if (offset > pointer.get().bytes()) {
            throw repository
                    .failures()
                    .damaged(digest.toString(), "size-differs:" + pointer.get().bytes());
        }
        return part(repository.objects().file(pointer.get(), _ -> {}), offset, length);
    }

    private InputStream part(Path file, long offset, long length) throws OperationFailedException {
        try {
            var channel = Files.newByteChannel(file, StandardOpenOption.READ).position(offset);
            return BoundedInputStream.builder()
                    .setInputStream(Channels.newInputStream(channel))
                    .setMaxCount(length)
                    .get();
        } catch (IOException e) {
            throw repository.failures().local(file, e);
        }
    }

    @Override
    public List<PublishedVersion> versions() throws OperationFailedException, InterruptedException {
        return fresh().versions();
    }

    @Override
    public byte[] manifest(Digest digest, int limitBytes) throws OperationFailedException, InterruptedException {
        TreeFile file = file(layout.blob(digest))
                .orElseThrow(() -> repository.failures().damaged(digest.toString(), "blob-missing"));
        return repository.content(file, limitBytes);
    }

    @Override
    public PublishedVersion publish(Tag tag, byte[] manifest) throws OperationFailedException, InterruptedException {
        var version = new PublishedVersion(tag, GitStore.digest(manifest));
        Optional<String> published = change(before -> edits.publication(before, version, manifest, put));
        if (published.isPresent()) {
            branch.tag(published.get(), layout.gitTag(tag));
        }
        return version;
    }

    private Optional<String> change(GitBranch.Step step) throws OperationFailedException, InterruptedException {
        Optional<String> changed = branch.change(step);
        state = null;
        return changed;
    }

    @Override
    public Optional<Digest> latest() throws OperationFailedException, InterruptedException {
        return Digest.parse(edits.text(fresh().file(layout.latest())));
    }

    @Override
    public void latest(PublishedVersion version) throws OperationFailedException, InterruptedException {
        change(before -> edits.latest(before, version));
    }

    @Override
    public void withdraw(PublishedVersion version) throws OperationFailedException, InterruptedException {
        change(before -> edits.withdrawal(before, version));
        branch.tag("", layout.gitTag(version.tag()));
    }

    /// Large files are removed by the server alone.
    @Override
    public boolean removesBlobs() {
        return false;
    }

    @Override
    public List<StoredBlob> blobs() throws OperationFailedException {
        throw repository.failures().refused(Action.REMOVE, "git-removes-nothing");
    }

    @Override
    public void remove(Digest digest) throws OperationFailedException {
        throw repository.failures().refused(Action.REMOVE, "git-removes-nothing");
    }

    /// Nobody has to be told, as nobody removes blobs here.
    @Override
    public Hold hold(Hold.Purpose purpose, String who) {
        return () -> {};
    }

    @Override
    public List<HeldBy> holds() {
        return List.of();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
