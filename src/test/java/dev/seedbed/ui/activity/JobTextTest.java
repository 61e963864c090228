package dev.seedbed.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RemainingJobBuilder;
import dev.seedbed.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JobTextTest {
    @Test
    void anEmptyDatabaseComesFromNoFile() {
        var messages = new Messages(Locale.ENGLISH);

        assertThat(JobText.of(messages, job(List.of("a.sql", "b.sql")))).isEqualTo("MySQL from a.sql, b.sql");
        assertThat(JobText.of(messages, job(List.of()))).isEqualTo("MySQL, empty");
    }

    private static RemainingJob job(List<String> files) {
        return RemainingJobBuilder.builder()
                .id("j1")
                .name("try")
                .kind(DatabaseKind.MYSQL)
                .containerId("c1")
                .volume("seedbed-data-j1")
                .seedFiles(files)
                .createdAt(Instant.EPOCH)
                .resumable(true)
                .build();
    }
}
