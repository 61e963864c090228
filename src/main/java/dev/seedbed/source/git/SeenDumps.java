package dev.seedbed.source.git;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a repository had when it last answered, in a file beside what is known of it here.
record SeenDumps(GitRepository repository) {
    private static final Logger LOG = LoggerFactory.getLogger(SeenDumps.class);
    private static final long LONGEST = 16 << 20;
    private static final String ID = "[0-9a-f]{40,64}";

    /// Made when it is used: most commands have no repository.
    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }

    /// A dump as it is written.
    ///
    /// @param id of the content, see [GitContent#id]
    @JsonIgnoreProperties(ignoreUnknown = true)
    record One(List<String> versions, String path, long bytes, String id) {
        private boolean isWhole() {
            return !versions.isEmpty()
                    && versions.stream().allMatch(GitFileAddress::isVersion)
                    && GitFileAddress.isPath(path)
                    && id.matches(ID);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Written(String when, List<One> dumps) {}

    private Path file() {
        return repository.own("listed.json");
    }

    /// A failure is only logged.
    void keep(List<One> dumps) {
        try {
            var written = new Written(Instant.now().toString(), dumps);
            AtomicFile.write(file(), out -> out.write(Json.MAPPER.writeValueAsBytes(written)));
        } catch (IOException e) {
            LOG.info("{} is not remembered: {}", repository.address(), e.toString());
        }
    }

    /// Empty where it was never listed.
    Optional<GitDumps.Seen> read() {
        try {
            if (Files.notExists(file()) || Files.size(file()) > LONGEST) {
                return Optional.empty();
            }
            Written written = Json.MAPPER.readValue(Files.readAllBytes(file()), Written.class);
            var fetched = new FetchedFiles(repository);
            var dumps = new ArrayList<GitDump>();
            for (One one : written.dumps()) {
                if (one.isWhole()) {
                    var address = new GitFileAddress(
                            repository.address(), one.versions().getFirst(), one.path());
                    dumps.add(new GitDump(address, one.versions(), one.bytes(), fetched.find(one.id(), one.path())));
                }
            }
            return Optional.of(new GitDumps.Seen(dumps, Instant.parse(written.when())));
        } catch (IOException | DateTimeException | NullPointerException e) {
            LOG.info("{} cannot be used: {}", file(), e.toString());
            return Optional.empty();
        }
    }
}
