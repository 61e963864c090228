package dev.seedbed.store.git;

import dev.seedbed.source.git.GitAddress;
import dev.seedbed.source.git.GitRepository;
import dev.seedbed.source.git.RemoteBranch;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The branch `seedbed` of a git repository.
final class GitStore implements Store {
    private static final Logger LOG = LoggerFactory.getLogger(GitStore.class);

    private final GitRepository repository;
    private final Path uploads;

    /// @param environment set beside the user's own; for tests
    GitStore(GitAddress address, Path cache, Map<String, String> environment) {
        this.repository = new GitRepository(address, cache, environment);
        this.uploads = repository.own("uploaded");
    }

    static Digest digest(byte[] content) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String address() {
        return repository.address().toString();
    }

    @Override
    public List<PackageName> packages() throws OperationFailedException, InterruptedException {
        return repository.alone(() -> {
            String commit = new RemoteBranch(repository, GitLayout.BRANCH).newest();
            if (commit.isEmpty()) {
                return List.of();
            }
            return repository.files(commit).stream()
                    .flatMap(file -> GitLayout.packageOf(file.path()).stream())
                    .distinct()
                    .sorted()
                    .toList();
        });
    }

    @Override
    public Place place(PackageName name) {
        return new GitPlace(repository, new GitLayout(name), new Uploads(repository, uploads));
    }

    @Override
    public void close() {
        try {
            repository.objects().forgetOld();
        } catch (OperationFailedException e) {
            LOG.warn("left in the cache: {}", e.getMessage());
        }
    }
}
