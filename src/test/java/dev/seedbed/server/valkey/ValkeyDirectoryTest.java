package dev.seedbed.server.valkey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.volume.identity.VolumeFacts;
import dev.seedbed.volume.identity.VolumeFacts.DirectoryFacts;
import dev.seedbed.volume.identity.VolumeIdentity;
import dev.seedbed.volume.identity.VolumeIdentity.Shutdown;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Data directories, detected from beginnings of their files.
class ValkeyDirectoryTest {
    private static final byte[] SNAPSHOT = RdbFiles.ofValkey(Map.of("a", "1"));
    private static final byte[] END = Arrays.copyOfRange(SNAPSHOT, SNAPSHOT.length - 9, SNAPSHOT.length);

    private static Optional<VolumeIdentity> identify(Product product, Map<String, byte[]> files) {
        var directory = new DirectoryFacts("", files, List.of(), Map.of(), 0);
        return new ValkeyDirectory(product)
                .identify(directory, new VolumeFacts(List.of("dump.rdb"), List.of(directory), null));
    }

    @Test
    void theServerThatWroteASnapshotIsToldWithItsVersion() {
        Map<String, byte[]> files = Map.of("dump.rdb", SNAPSHOT, "dump.end", END);

        VolumeIdentity identity = identify(Product.VALKEY, files).orElseThrow();

        assertThat(identity.kind()).isEqualTo(DatabaseKind.VALKEY);
        assertThat(identity.version()).isEqualTo("8.1.1");
        assertThat(identity.shutdown()).isEqualTo(Shutdown.CLEAN);
        assertThat(identify(Product.REDIS, files)).as("it is one of both").isEmpty();
    }

    @Test
    void oneThatIsHalfWrittenSpeaksOfAnUncleanEnd() {
        var files = new HashMap<>(Map.of("dump.rdb", SNAPSHOT, "dump.end", END));
        files.put("temp", new byte[] {1});
        assertThat(identify(Product.VALKEY, files).orElseThrow().shutdown()).isEqualTo(Shutdown.UNCLEAN);

        files.remove("temp");
        files.put("dump.end", new byte[9]);
        assertThat(identify(Product.VALKEY, files).orElseThrow().shutdown()).isEqualTo(Shutdown.UNCLEAN);
    }

    @Test
    void logsAloneAreTakenForValkeys() {
        Map<String, byte[]> files =
                Map.of("manifest", "file appendonly.aof.1.incr.aof seq 1 type i".getBytes(StandardCharsets.UTF_8));

        assertThat(identify(Product.VALKEY, files).orElseThrow().version()).isEmpty();
        assertThat(identify(Product.REDIS, files)).isEmpty();
    }

    @Test
    void anotherFileOfThatNameIsNobodys() {
        Map<String, byte[]> files = Map.of("dump.rdb", "no snapshot at all".getBytes(StandardCharsets.UTF_8));

        assertThat(identify(Product.VALKEY, files)).isEmpty();
        assertThat(identify(Product.REDIS, files)).isEmpty();
    }
}
