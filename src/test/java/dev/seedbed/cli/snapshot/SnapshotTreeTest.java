package dev.seedbed.cli.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
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

    @Test
    void agesAreHoursDaysOrWeeks() throws Exception {
        assertThat(PruneCommand.age("30d")).isEqualTo(Duration.ofDays(30));
        assertThat(PruneCommand.age("7")).isEqualTo(Duration.ofDays(7));
        assertThat(PruneCommand.age("12h")).isEqualTo(Duration.ofHours(12));
        assertThat(PruneCommand.age("2w")).isEqualTo(Duration.ofDays(14));
        assertThatThrownBy(() -> PruneCommand.age("-1d")).isInstanceOf(OperationFailedException.class);
        assertThatThrownBy(() -> PruneCommand.age("d")).isInstanceOf(OperationFailedException.class);
    }

    @Test
    void aNameIsOneWordForTheShell() {
        assertThat(SnapshotSupport.shellWord("shop-2")).isEqualTo("shop-2");
        assertThat(SnapshotSupport.shellWord("it's $(id)")).isEqualTo("'it'\\''s $(id)'");
        assertThat(SnapshotSupport.shellWord("-y")).isEqualTo("'-y'");
    }
}
