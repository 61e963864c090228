package dev.seedbed.cli.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotJsonTest {
    private static final Snapshot SNAPSHOT = SnapshotTreeTest.snapshot("1a2b", "");

    private static JsonNode json(Object value) {
        return new ObjectMapper().valueToTree(value);
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void sizesThatWereNotMeasuredAreNullAndKeepTheirKeys() {
        JsonNode measured = json(SnapshotJson.of(SNAPSHOT, new DiskUsage.OfSnapshot(3, 2, -1, 1, Instant.EPOCH)));
        JsonNode unknown = json(SnapshotJson.of(SNAPSHOT, null));

        assertThat(keys(unknown)).isEqualTo(keys(measured));
        assertThat(List.of("totalBytes", "ownBytes", "freedBytes", "databases", "lastUsed"))
                .allSatisfy(key -> assertThat(unknown.get(key).isNull()).isTrue());
        assertThat(measured.get("totalBytes").asLong()).isEqualTo(3);
        assertThat(measured.get("freedBytes").isNull())
                .as("the engine did not say")
                .isTrue();
        assertThat(measured.get("lastUsed").asText()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void aFirstSnapshotHasNoParent() {
        assertThat(json(SnapshotJson.of(SNAPSHOT)).get("parent").isNull()).isTrue();
        assertThat(json(SnapshotJson.of(SnapshotTreeTest.snapshot("b", "1a2b")))
                        .get("parent")
                        .asText())
                .isEqualTo("1a2b");
    }
}
