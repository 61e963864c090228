package dev.seedbed.source.git;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The repositories that the user has added to the library.
///
/// @param file keeps their addresses; may be missing
/// @param cache folder for what is fetched
/// @param environment set beside the user's own; for tests
public record GitSources(Path file, Path cache, Map<String, String> environment) {
    /// Made when there is a file to read or to write: most commands have none.
    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }

    /// In the order in which they were added.
    public List<GitAddress> all() throws OperationFailedException {
        var addresses = new ArrayList<GitAddress>();
        try {
            if (Files.exists(file)) {
                for (String address : Json.MAPPER.readValue(file.toFile(), new TypeReference<List<String>>() {})) {
                    addresses.add(GitAddress.of(address));
                }
            }
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, "not-json"), e);
        }
        return addresses;
    }

    /// Adds one; nothing happens where it is there already.
    public void add(GitAddress address) throws OperationFailedException {
        List<GitAddress> all = new ArrayList<>(all());
        if (!all.contains(address)) {
            all.add(address);
            write(all);
        }
    }

    /// Takes one away. What was fetched of it stays in the cache for a while.
    ///
    /// @throws OperationFailedException with `NotFound` where it is not there
    public void remove(GitAddress address) throws OperationFailedException {
        List<GitAddress> all = new ArrayList<>(all());
        if (!all.remove(address)) {
            throw new OperationFailedException(new Failure.NotFound("repository", address.toString()));
        }
        write(all);
    }

    private void write(List<GitAddress> all) throws OperationFailedException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            List<String> addresses = all.stream().map(one -> "git+" + one.url()).toList();
            AtomicFile.write(file, out -> Json.MAPPER.writeValue(out, addresses));
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }

    /// The dumps in a repository, whether it was added or not.
    public GitDumps dumps(GitAddress address) {
        return new GitDumps(repository(address));
    }

    /// Publishes dumps to a repository.
    public GitPublishing publishing(GitAddress address) {
        return new GitPublishing(repository(address));
    }

    private GitRepository repository(GitAddress address) {
        return new GitRepository(address, cache, environment);
    }
}
