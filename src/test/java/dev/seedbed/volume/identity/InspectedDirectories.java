package dev.seedbed.volume.identity;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// What was printed of real data directories, for tests.
public final class InspectedDirectories {
    private InspectedDirectories() {}

    public static VolumeFacts facts(String name) throws Exception {
        var reader = new InspectionReader("/v/0");
        try (InputStream in = Objects.requireNonNull(
                InspectedDirectories.class.getResourceAsStream("/identity/" + name + ".txt.gz"), name)) {
            byte[] text = new GZIPInputStream(new ByteArrayInputStream(in.readAllBytes())).readAllBytes();
            new String(text, StandardCharsets.US_ASCII).lines().forEach(reader::line);
        }
        return reader.facts();
    }
}
