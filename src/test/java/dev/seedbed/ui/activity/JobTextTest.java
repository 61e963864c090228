package dev.seedbed.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.progress.RemainingJob;
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
        return new RemainingJob(
                "j1", "try", DatabaseKind.MYSQL, "c1", "seedbed-data-j1", files, Instant.EPOCH, true, null);
    }
}
