package dev.seedbed.cli.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTreeTest {
    static Snapshot snapshot(String id, String parent) {
        return SnapshotBuilder.builder()
                .id(id)
                .name("name of " + id)
                .reason(Snapshot.Reason.MANUAL)
                .kind(DatabaseKind.POSTGRESQL)
                .version("17.6")
                .image("image")
                .imageId("sha256:1")
                .layers(List.of(new Layer("volume-" + id, "")))
                .owner(new FileOwner(999, 999, 0700))
                .timeline("timeline")
                .databaseName("shop")
                .parent(parent)
                .dataMount("/data")
                .createdAt(Instant.EPOCH)
                .recordId("record-" + id)
                .build();
    }

    private static List<String> drawn(String here, Snapshot... oldestFirst) {
        return SnapshotTree.lines(List.of(oldestFirst), here).stream()
                .map(line -> line.branch() + line.snapshot().id())
                .toList();
    }

    @Test
    void sideBranchesAreSetInAndTheWayToTheDatabaseIsNot() {
        Snapshot[] all = {
            snapshot("a", ""), snapshot("b", "a"), snapshot("c", "b"), snapshot("d", "a"), snapshot("e", "b")
        };

        assertThat(drawn("c", all)).containsExactly("●a", "├─●d", "●b", "├─●e", "●c");
        assertThat(drawn("d", all)).containsExactly("●a", "├─●b", "│ ├─●c", "│ ●e", "●d");
    }

    @Test
    void aSnapshotWhoseParentIsGoneIsARoot() {
        assertThat(drawn("", snapshot("b", "gone"), snapshot("c", "b"))).containsExactly("●b", "●c");
    }
}
