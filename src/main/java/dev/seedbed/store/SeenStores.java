package dev.seedbed.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seedbed.store.format.DescriptionFormat;
import dev.seedbed.store.format.FormatException;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What stores had when they last answered, in a folder of ours, so that a store that is away hides nothing that was
/// known of it. A store that is encrypted is not remembered. Safe for use by any thread.
public final class SeenStores {
    private static final Logger LOG = LoggerFactory.getLogger(SeenStores.class);
    private static final long LONGEST = 64 << 20;

    private final Path folder;
    private final InstantSource clock;

    /// @param folder made where it is missing
    public SeenStores(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// The packages of a store.
    ///
    /// @param when it answered
    public record Seen(List<PackageNews> packages, Instant when) {
        public Seen {
            packages = List.copyOf(packages);
        }
    }

    /// Made when it is used: most commands have no store.
    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Written(String address, String when, List<One> packages) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record One(
            String name, @Nullable Version newest, @Nullable Version here, long fetchBytes) {
        Optional<PackageNews> read(String store) throws FormatException {
            Optional<PackageName> known = PackageName.parse(name);
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PackageNews(
                            new PackageReference(store, known.get(), null),
                            newest == null ? null : newest.read(),
                            here == null ? null : here.read(),
                            null,
                            fetchBytes));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Version(String tag, String manifest, String description, long storedBytes, boolean latest) {
        static @Nullable Version of(@Nullable VersionInfo info) {
            return info == null
                    ? null
                    : new Version(
                            info.version().tag().text(),
                            info.version().manifest().hex(),
                            new String(DescriptionFormat.write(info.description()), StandardCharsets.UTF_8),
                            info.storedBytes(),
                            info.latest());
        }

        VersionInfo read() throws FormatException {
            return new VersionInfo(
                    new PublishedVersion(new Tag(tag), new Digest(manifest)),
                    DescriptionFormat.read(description.getBytes(StandardCharsets.UTF_8)),
                    storedBytes,
                    latest);
        }
    }

    private Path file(ConfiguredStore store) {
        return folder.resolve(store.name() + ".json");
    }

    /// Remembers what a store has. A failure is only logged.
    void keep(ConfiguredStore store, List<PackageNews> packages) {
        if (!store.key().isEmpty()) {
            return;
        }
        List<One> all = packages.stream()
                .map(one -> new One(
                        one.reference().name().text(),
                        Version.of(one.newest()),
                        Version.of(one.here()),
                        one.fetchBytes()))
                .toList();
        var written = new Written(store.address().toString(), clock.instant().toString(), all);
        try {
            Files.createDirectories(folder);
            AtomicFile.write(file(store), out -> out.write(Json.MAPPER.writeValueAsBytes(written)));
        } catch (IOException e) {
            LOG.info("{} is not remembered: {}", store.name(), e.toString());
        }
    }

    /// Empty where it never answered, or was encrypted since.
    Optional<Seen> of(ConfiguredStore store) {
        Path file = file(store);
        try {
            if (!store.key().isEmpty() || Files.notExists(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            Written written = Json.MAPPER.readValue(Files.readAllBytes(file), Written.class);
            if (!store.address().toString().equals(written.address())) {
                return Optional.empty();
            }
            var packages = new ArrayList<PackageNews>();
            for (One one : written.packages()) {
                one.read(store.name()).ifPresent(packages::add);
            }
            return Optional.of(new Seen(packages, Instant.parse(Objects.requireNonNull(written.when()))));
        } catch (IOException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            LOG.info("{} cannot be used: {}", file, e.toString());
            return Optional.empty();
        }
    }
}
