package dev.seedbed.server.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.volume.identity.InspectedDirectories;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PgFilesTest {
    @Test
    void aControlFileThatWasCutOrChangedTellsNothing() throws Exception {
        byte[] control = InspectedDirectories.facts("postgresql-clean")
                .directories()
                .getFirst()
                .file("pg_control");
        assertThat(PgControl.parse(control).orElseThrow().state()).isEqualTo(PgControl.State.SHUT_DOWN);
        assertThat(PgControl.parse(Arrays.copyOf(control, 200))).isEmpty();
        control[40] ^= 1;
        assertThat(PgControl.parse(control)).isEmpty();
    }

    @Test
    void whatWasDroppedOrRenamedIsNotNamed() throws Exception {
        byte[] heap = InspectedDirectories.facts("postgresql-clean")
                .directories()
                .getFirst()
                .file("pg_database");
        assertThat(PgHeap.names(heap).values())
                .contains("shop", "other", "postgres", "template1")
                .doesNotContain("gone", "my db");
    }
}
