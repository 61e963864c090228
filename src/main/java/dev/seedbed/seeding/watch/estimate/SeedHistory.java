package dev.seedbed.seeding.watch.estimate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.watch.speed.EngineSpeeds;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long earlier restores took on this machine, for time estimates only. Bounded; one small file per seed.
///
/// A history that cannot be read or written is as good as none: no method fails. Safe for use by any thread.
public final class SeedHistory {
    private static final Logger log = LoggerFactory.getLogger(SeedHistory.class);
    private static final int MOST_FILES = 300;
    private static final String SPEEDS = "engines";
    private static final double WEIGHT_OF_NEWEST = 0.6;

    private final Path directory;
    private final ObjectMapper json = new ObjectMapper();

    /// @param directory made when first written to
    public SeedHistory(Path directory) {
        this.directory = directory;
    }

    /// Durations of one seed.
    ///
    /// @param shape of the plan that they belong to, see [WorkPlan#shape]
    /// @param seconds for each item of that plan
    record Durations(String shape, double[] seconds) {}

    /// @param key what makes a seed the same seed: kind and content
    Optional<Durations> find(String key) {
        return read(file(key));
    }

    /// Keeps durations, mixed with those that are there.
    void keep(String key, Durations fresh) {
        Path file = file(key);
        Durations kept = read(file)
                .filter(old -> old.shape().equals(fresh.shape()) && old.seconds().length == fresh.seconds().length)
                .map(old -> new Durations(fresh.shape(), mix(old.seconds(), fresh.seconds())))
                .orElse(fresh);
        try {
            Files.createDirectories(directory);
            AtomicFile.write(file, out -> json.writeValue(out, kept));
            bound();
        } catch (IOException e) {
            log.info("durations of a restore could not be kept in {}: {}", directory, e.toString());
        }
    }

    private static double[] mix(double[] old, double[] fresh) {
        double[] mixed = new double[fresh.length];
        for (int i = 0; i < fresh.length; i++) {
            mixed[i] = old[i] + (fresh[i] - old[i]) * WEIGHT_OF_NEWEST;
        }
        return mixed;
    }

    /// What restores of any seeds told of the speed of one engine.
    ///
    /// @param engine what tells it from other engines; only a digest of it is kept
    EngineSpeeds speeds(String engine, DatabaseKind kind) {
        return new EngineSpeeds(directory.resolve(SPEEDS), engine, kind);
    }

    private Optional<Durations> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(json.readValue(Files.readString(file), Durations.class))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            log.info("durations in {} are not understood", file);
        } catch (IOException e) {
            log.info("durations in {} cannot be read: {}", file, e.toString());
        }
        return Optional.empty();
    }

    private void bound() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparingLong(SeedHistory::modified).reversed())
                    .toList();
        }
        for (Path old : files.subList(Math.min(MOST_FILES, files.size()), files.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    private Path file(String key) {
        return directory.resolve(DigestUtils.sha256Hex(key).substring(0, 32) + ".json");
    }
}
