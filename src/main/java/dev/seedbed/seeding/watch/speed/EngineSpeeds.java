package dev.seedbed.seeding.watch.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.watch.speed.Speeds.Speed;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How fast one engine is: for each kind of server and group of work, what restores of any seeds took against their
/// plans. One small file per engine, which names neither the engine nor a seed.
///
/// What cannot be read or written is as good as nothing: no method fails. Safe for use by any thread.
public final class EngineSpeeds {
    private static final Logger LOG = LoggerFactory.getLogger(EngineSpeeds.class);
    private static final double LEAST_WEIGHT = 0.2;
    /// A factor of three: one restore that stood still must not spoil what others have told.
    private static final double MOST_SURPRISE = Math.log(3);
    /// How many restores the first guess of the deviation counts as much as.
    private static final double GUESS_COUNTS = 2;

    private static final int MOST_COUNT = 1_000;

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;
    private final DatabaseKind kind;

    /// What was seen of one group of work.
    ///
    /// @param mean of the logarithm of time taken by time planned
    record Seen(int count, double mean, double variance) {
        static final Seen NOTHING = new Seen(0, 0, 0);

        boolean isPossible() {
            return count > 0 && Double.isFinite(mean) && Math.abs(mean) < 10 && variance >= 0 && variance < 100;
        }

        Seen and(double logarithm) {
            if (count == 0) {
                return new Seen(1, Math.clamp(logarithm, -2 * MOST_SURPRISE, 2 * MOST_SURPRISE), 0);
            }
            double weight = Math.max(LEAST_WEIGHT, 1.0 / (count + 1));
            double surprise = Math.clamp(logarithm - mean, -MOST_SURPRISE, MOST_SURPRISE);
            return new Seen(
                    Math.min(count + 1, MOST_COUNT),
                    mean + weight * surprise,
                    (1 - weight) * (variance + weight * surprise * surprise));
        }

        Speed speed(double guessedDeviation) {
            double counts = Math.min(count, 1 / LEAST_WEIGHT);
            double squares = GUESS_COUNTS * guessedDeviation * guessedDeviation + counts * variance;
            return new Speed(mean, Math.sqrt(squares / (GUESS_COUNTS + counts)));
        }
    }

    /// @param directory made when first written to
    /// @param engine what tells it from other engines; only a digest of it is kept
    public EngineSpeeds(Path directory, String engine, DatabaseKind kind) {
        this.file = directory.resolve(DigestUtils.sha256Hex(engine).substring(0, 32) + ".json");
        this.kind = kind;
    }

    /// What is known; empty where nothing was ever restored.
    public Optional<Speeds> find() {
        Map<WorkGroup, Speed> known = new EnumMap<>(WorkGroup.class);
        Map<String, Seen> seen = read().getOrDefault(kind.id(), Map.of());
        for (WorkGroup group : WorkGroup.values()) {
            Seen one = seen.get(group.name());
            if (one != null && one.isPossible()) {
                known.put(group, one.speed(Speeds.guess().of(group).deviation()));
            }
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(Speeds.learnt(known));
    }

    /// Takes note of one restore.
    ///
    /// @param logarithms of time taken by time planned, for groups that there was enough work of
    public void learn(Map<WorkGroup, Double> logarithms) {
        synchronized (EngineSpeeds.class) {
            Map<String, Map<String, Seen>> all = new TreeMap<>(read());
            Map<String, Seen> own = new TreeMap<>(all.getOrDefault(kind.id(), Map.of()));
            logarithms.forEach((group, logarithm) -> own.merge(
                    group.name(),
                    Seen.NOTHING.and(logarithm),
                    (old, _) -> possible(old).and(logarithm)));
            all.put(kind.id(), own);
            try {
                Files.createDirectories(file.getParent());
                AtomicFile.write(file, out -> json.writeValue(out, all));
            } catch (IOException e) {
                LOG.info("the speed of an engine could not be kept in {}: {}", file, e.toString());
            }
        }
    }

    private static Seen possible(Seen old) {
        return old.isPossible() ? old : Seen.NOTHING;
    }

    private Map<String, Map<String, Seen>> read() {
        try {
            if (Files.exists(file)) {
                Map<String, Map<String, Seen>> found = json.readValue(Files.readString(file), new TypeReference<>() {});
                return found == null ? Map.of() : whole(found);
            }
        } catch (JsonProcessingException e) {
            LOG.info("speeds in {} are not understood", file);
        } catch (IOException e) {
            LOG.info("speeds in {} cannot be read: {}", file, e.toString());
        }
        return Map.of();
    }

    /// Without what is null in the file, and without kinds that there are not.
    private static Map<String, Map<String, Seen>> whole(Map<String, Map<String, Seen>> found) {
        Map<String, Map<String, Seen>> whole = new HashMap<>();
        for (DatabaseKind known : DatabaseKind.values()) {
            Map<String, Seen> seen = found.get(known.id());
            if (seen != null) {
                seen.values().removeIf(one -> one == null || !one.isPossible());
                whole.put(known.id(), seen);
            }
        }
        return whole;
    }
}
