package dev.seedbed.volume.identity;

import dev.seedbed.volume.identity.VolumeFacts.DirectoryFacts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the lines of `inspect.sh` about one volume. What cannot be read is left out: the files are anybody's. For one
/// thread.
final class InspectionReader {
    private static final long KIBIBYTE = 1024;
    /// Enough for all that the script prints of one file.
    private static final int LONGEST_PART = 1 << 20;

    private final String root;
    private final List<String> entries = new ArrayList<>();
    private final List<DirectoryFacts> directories = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable String inPart;
    private @Nullable Instant lastWritten;
    private Map<String, byte[]> files = new HashMap<>();
    private List<byte[]> redo = new ArrayList<>();
    private Map<String, Long> sizes = new HashMap<>();
    private int tailOffset;
    private @Nullable String directory;

    /// @param root path at which the volume was looked at
    InspectionReader(String root) {
        this.root = root;
    }

    void line(String line) {
        String name = inPart;
        if (name != null) {
            if (line.equals(".")) {
                inPart = null;
                part(name, decoded());
                part.setLength(0);
            } else if (part.length() < LONGEST_PART) {
                part.append(line);
            }
        } else if (line.startsWith("F ")) {
            inPart = line.substring(2);
        } else if (line.equals("D")) {
            inPart = "D";
        } else if (line.startsWith("T ")) {
            number(line.substring(2)).ifPresent(this::written);
        } else if (line.startsWith("O ")) {
            number(line.substring(2)).ifPresent(offset -> tailOffset = (int) Math.min(offset, LONGEST_PART));
        }
    }

    /// What was told so far.
    VolumeFacts facts() {
        endDirectory();
        return new VolumeFacts(List.copyOf(entries), List.copyOf(directories), lastWritten);
    }

    private byte[] decoded() {
        try {
            return Base64.getDecoder().decode(part.toString());
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private void part(String name, byte[] bytes) {
        switch (name) {
            case "names" -> names(bytes);
            case "D" -> {
                endDirectory();
                directory = new String(bytes, StandardCharsets.UTF_8);
            }
            case "sizes" -> sizes(bytes);
            case "redo" -> redo.add(bytes);
            default -> files.put(name, bytes);
        }
    }

    private void endDirectory() {
        String ended = directory;
        if (ended != null) {
            directories.add(new DirectoryFacts(ended, files, List.copyOf(redo), sizes, tailOffset));
            files = new HashMap<>();
            redo = new ArrayList<>();
            sizes = new HashMap<>();
            tailOffset = 0;
            directory = null;
        }
    }

    /// Paths, each ended by a zero byte; the last may be cut.
    private void names(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                String path = new String(Arrays.copyOfRange(bytes, start, i), StandardCharsets.UTF_8);
                entries.add(path.substring(Math.min(path.length(), root.length() + 1)));
                start = i + 1;
            }
        }
    }

    /// Lines of `du`.
    private void sizes(byte[] bytes) {
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                String path = line.substring(tab + 1);
                String name = path.substring(path.lastIndexOf('/') + 1);
                number(line.substring(0, tab)).ifPresent(kibibytes -> sizes.put(name, kibibytes * KIBIBYTE));
            }
        });
    }

    private void written(long seconds) {
        Instant time = Instant.ofEpochSecond(seconds);
        if (lastWritten == null || time.isAfter(lastWritten)) {
            lastWritten = time;
        }
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
