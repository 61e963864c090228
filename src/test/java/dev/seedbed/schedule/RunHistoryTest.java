package dev.seedbed.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Results of runs are kept, within limits, whatever else is in their file.
class RunHistoryTest {
    @TempDir
    private Path folder;

    @Test
    void theLastResultsAreKept() throws Exception {
        Path file = folder.resolve("state/a.jsonl");
        var history = new RunHistory(file);
        assertThat(history.read()).isEmpty();
        for (int i = 0; i < RunHistory.MOST + 5; i++) {
            history.append(RunReportBuilder.builder()
                    .startedAt("2026-11-30T02:00:00Z")
                    .millis(i)
                    .outcome(RunReport.Outcome.GOOD)
                    .failure("あ".repeat(5_000))
                    .build());
        }
        Files.writeString(file, "not json\n{}\nnull\n", StandardOpenOption.APPEND);

        assertThat(history.read())
                .hasSize(RunHistory.MOST)
                .extracting(RunReport::millis)
                .startsWith(5L);
        assertThat(history.read().getLast().failure()).hasSize(2_000).startsWith("あ");
        assertThat(history.read().getLast().bytes()).isEqualTo(RunReport.UNKNOWN);
    }
}
