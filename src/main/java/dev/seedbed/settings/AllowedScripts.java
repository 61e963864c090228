package dev.seedbed.settings;

import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which shell scripts of seeds the user has allowed to run, by the hash of their content: what changes is asked about
/// again. Never fails: what cannot be written is asked about again. Safe for use by several threads.
public final class AllowedScripts {
    private static final Logger LOG = LoggerFactory.getLogger(AllowedScripts.class);
    private static final int MOST = 2_000;

    private final @Nullable Path file;
    private final Set<String> known = new LinkedHashSet<>();

    private AllowedScripts(@Nullable Path file) {
        this.file = file;
    }

    /// Remembers in a file, which is made when the first script is allowed. Other programs may use it at the same time.
    public static AllowedScripts in(Path file) {
        return new AllowedScripts(file);
    }

    /// Remembers until this program ends.
    public static AllowedScripts inMemory() {
        return new AllowedScripts(null);
    }

    /// Whether all of them were allowed. Blocks for a look at the file.
    public synchronized boolean areAllowed(Collection<String> hashes) {
        return known.containsAll(hashes) || written().containsAll(hashes);
    }

    public synchronized void allow(Collection<String> hashes) {
        known.addAll(hashes);
        Path place = file;
        Set<String> all = written();
        if (place == null || !all.addAll(hashes)) {
            return;
        }
        List<String> newest = all.stream().skip(Math.max(0, all.size() - MOST)).toList();
        try {
            Path folder = place.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            AtomicFile.write(
                    place, out -> out.write((String.join("\n", newest) + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            LOG.warn("allowed scripts are forgotten at the end of the program: {}", e.getMessage());
        }
    }

    private Set<String> written() {
        if (file == null) {
            return new LinkedHashSet<>();
        }
        try {
            return new LinkedHashSet<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException _) {
            return new LinkedHashSet<>();
        } catch (IOException e) {
            LOG.warn("allowed scripts cannot be read: {}", e.getMessage());
            return new LinkedHashSet<>();
        }
    }
}
