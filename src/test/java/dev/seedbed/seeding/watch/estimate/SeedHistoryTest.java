package dev.seedbed.seeding.watch.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.watch.estimate.SeedHistory.Durations;
import dev.seedbed.seeding.watch.speed.WorkGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedHistoryTest {
    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsFoundAgain() {
        new SeedHistory(folder).keep("a", new Durations("s", new double[] {1, 2}));
        assertThat(new SeedHistory(folder).find("a").orElseThrow().seconds()).containsExactly(1, 2);
        assertThat(new SeedHistory(folder).find("b")).isEmpty();
    }

    @Test
    void laterRunsCountMore() {
        SeedHistory history = new SeedHistory(folder);
        history.keep("a", new Durations("s", new double[] {10}));
        history.keep("a", new Durations("s", new double[] {20}));
        assertThat(history.find("a").orElseThrow().seconds()[0]).isCloseTo(16, within(1e-9));
    }

    @Test
    void anotherShapeReplaces() {
        SeedHistory history = new SeedHistory(folder);
        history.keep("a", new Durations("s", new double[] {10}));
        history.keep("a", new Durations("t", new double[] {20}));
        assertThat(history.find("a").orElseThrow().seconds()).containsExactly(20);
    }

    @Test
    void aDamagedFileIsNoHistory() throws IOException {
        SeedHistory history = new SeedHistory(folder);
        history.keep("a", new Durations("s", new double[] {10}));
        try (Stream<Path> files = Files.list(folder)) {
            Files.writeString(files.findFirst().orElseThrow(), "{\"shape\":");
        }
        assertThat(history.find("a")).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        SeedHistory history = new SeedHistory(file.resolve("below"));
        history.keep("a", new Durations("s", new double[] {10}));
        assertThat(history.find("a")).isEmpty();
    }

    @Test
    void aHistoryWithSpeedsStaysBounded() {
        SeedHistory history = new SeedHistory(folder);
        history.speeds("unix:///engine", DatabaseKind.POSTGRESQL).learn(Map.of(WorkGroup.DATA, 0.5));
        for (int i = 0; i < 310; i++) {
            history.keep("seed " + i, new Durations("s", new double[] {1}));
        }
        assertThat(history.speeds("unix:///engine", DatabaseKind.POSTGRESQL).find())
                .isPresent();
        assertThat(history.find("seed 309")).isPresent();
        assertThat(folder.toFile().list()).hasSizeLessThanOrEqualTo(301);
    }
}
