package dev.seedbed.source.git;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Brings a dump into a repository as a large file: a commit on top of a branch, and a tag where one is wanted.
///
/// Blocks. Nothing of it is seen before the commit is pushed.
public final class GitPublishing {
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+-]*(?:/[A-Za-z0-9_][A-Za-z0-9._+-]*)*");
    private static final String ATTRIBUTES = ".gitattributes";
    private static final int MOST_ATTRIBUTES = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final GitRepository repository;

    public GitPublishing(GitRepository repository) {
        this.repository = repository;
    }

    /// @param target its version is a branch, which is made where there is none
    /// @param tag of git for the commit; empty for none
    /// @return whether there was something to publish: the branch may have the same file already
    /// @throws OperationFailedException with `VersionTaken` where the tag leads to another commit already
    public boolean publish(Path file, GitFileAddress target, String tag)
            throws OperationFailedException, InterruptedException {
        if (!PATH.matcher(target.path()).matches() || !GitFileAddress.isVersion(tag)) {
            throw new OperationFailedException(new Failure.InvalidInput(
                    tag.isEmpty() ? "path" : "tag", tag.isEmpty() ? target.path() : tag, "such-as:dumps/shop.sql.gz"));
        }
        String branch = target.version().isEmpty() ? repository.alone(repository::defaultBranch) : target.version();
        checkTag(tag);
        LfsPointer pointer = upload(file);
        var remote = new RemoteBranch(repository, "refs/heads/" + branch);
        Optional<String> commit = remote.change(parent -> change(parent, target.path(), pointer));
        if (!tag.isEmpty()) {
            String tagged = commit.isPresent() ? commit.get() : repository.alone(remote::newest);
            if (!remote.tag(tagged, "refs/tags/" + tag)) {
                throw taken(tag);
            }
        }
        return commit.isPresent();
    }

    private void checkTag(String tag) throws OperationFailedException, InterruptedException {
        String ref = "refs/tags/" + tag;
        boolean isThere =
                !tag.isEmpty() && repository.alone(() -> repository.refs(ref)).containsKey(ref);
        if (isThere) {
            throw taken(tag);
        }
    }

    private OperationFailedException taken(String tag) {
        return new OperationFailedException(new dev.seedbed.task.StoreFailure.VersionTaken(
                repository.address().toString(), tag));
    }

    private Optional<GitChange> change(String parent, String path, LfsPointer pointer)
            throws OperationFailedException, InterruptedException {
        List<TreeFile> files = parent.isEmpty() ? List.of() : repository.files(parent, path, ATTRIBUTES);
        byte[] content = pointer.content();
        Optional<TreeFile> there = find(files, path);
        if (there.isPresent()
                && there.get().bytes() == content.length
                && java.util.Arrays.equals(repository.content(there.get(), LfsPointer.LONGEST), content)) {
            return Optional.empty();
        }
        var change = new GitChange("Publish " + path);
        change.write(path, content);
        Optional<TreeFile> attributes = find(files, ATTRIBUTES);
        String old = attributes.isEmpty()
                ? ""
                : new String(repository.content(attributes.get(), MOST_ATTRIBUTES), StandardCharsets.UTF_8);
        String line = "/" + path + " filter=lfs diff=lfs merge=lfs -text";
        if (old.lines().noneMatch(line::equals)) {
            change.write(ATTRIBUTES, old + (old.isEmpty() || old.endsWith("\n") ? "" : "\n") + line + "\n");
        }
        return Optional.of(change);
    }

    private static Optional<TreeFile> find(List<TreeFile> files, String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private LfsPointer upload(Path file) throws OperationFailedException, InterruptedException {
        // Makes the clone where there is none yet.
        Path draft = repository.alone(() -> repository.objects().draft());
        try {
            LfsPointer pointer = copy(file, draft);
            repository.objects().upload(pointer, draft);
            return pointer;
        } catch (IOException e) {
            throw repository.failures().local(file, e);
        } finally {
            delete(draft);
        }
    }

    private void delete(Path draft) throws OperationFailedException {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw repository.failures().local(draft, e);
        }
    }

    private static LfsPointer copy(Path file, Path draft) throws IOException, InterruptedException {
        MessageDigest hash;
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(draft), hash)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("interrupted");
                }
                out.write(buffer, 0, read);
                bytes += read;
            }
        }
        return new LfsPointer(HexFormat.of().formatHex(hash.digest()), bytes);
    }
}
