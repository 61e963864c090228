package dev.seedbed.seeding.watch.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seedbed.database.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineSpeedsTest {
    private static final String ENGINE = "ssh://someone@far.example";

    @TempDir
    Path folder;

    @Test
    void whatWasLearntSurvives() {
        speeds().learn(Map.of(WorkGroup.DATA, Math.log(2)));
        Speeds found = speeds().find().orElseThrow();
        assertThat(found.source()).isEqualTo(Speeds.Source.ENGINE);
        assertThat(found.of(WorkGroup.DATA).mean()).isCloseTo(Math.log(2), within(1e-9));
        assertThat(found.of(WorkGroup.TAIL)).isEqualTo(Speeds.guess().of(WorkGroup.TAIL));
    }

    @Test
    void kindsAndEnginesAreApart() {
        speeds().learn(Map.of(WorkGroup.DATA, 1.0));
        var mySql = new EngineSpeeds(folder, ENGINE, DatabaseKind.MYSQL);
        assertThat(mySql.find()).isEmpty();
        mySql.learn(Map.of(WorkGroup.DATA, -1.0));
        assertThat(mean(WorkGroup.DATA)).isCloseTo(1, within(1e-9));
        assertThat(new EngineSpeeds(folder, "unix:///other", DatabaseKind.POSTGRESQL).find())
                .isEmpty();
    }

    @Test
    void oneRestoreThatStoodStillDoesNotSpoilWhatOthersTold() {
        for (int i = 0; i < 10; i++) {
            speeds().learn(Map.of(WorkGroup.DATA, 0.0));
        }
        speeds().learn(Map.of(WorkGroup.DATA, Math.log(1000)));
        assertThat(mean(WorkGroup.DATA)).isBetween(0.0, 0.25);
    }

    @Test
    void anEngineThatHasBecomeFasterIsBelievedAfterSomeRestores() {
        for (int i = 0; i < 50; i++) {
            speeds().learn(Map.of(WorkGroup.DATA, 1.0));
        }
        for (int i = 0; i < 10; i++) {
            speeds().learn(Map.of(WorkGroup.DATA, 0.0));
        }
        assertThat(mean(WorkGroup.DATA)).isBetween(0.0, 0.2);
    }

    @Test
    void whereRestoresDifferTheyAreTrustedLess() {
        for (int i = 0; i < 8; i++) {
            speeds().learn(Map.of(WorkGroup.DATA, i % 2 == 0 ? 1.0 : -1.0, WorkGroup.TAIL, 0.1));
        }
        Speeds found = speeds().find().orElseThrow();
        assertThat(found.of(WorkGroup.DATA).deviation()).isGreaterThan(0.7);
        assertThat(found.of(WorkGroup.TAIL).deviation()).isLessThan(0.3);
    }

    @Test
    void aDamagedFileIsIgnoredAndRewritten() throws IOException {
        for (String damage : List.of(
                "{\"postgresql\":",
                "null",
                "[]",
                "{\"postgresql\":null,\"mysql\":{\"DATA\":null}}",
                "{\"postgresql\":{\"DATA\":{\"count\":3,\"mean\":1e300,\"variance\":0}}}",
                "{\"postgresql\":{\"DATA\":{\"count\":-3,\"mean\":1,\"variance\":\"NaN\"}}}")) {
            speeds().learn(Map.of(WorkGroup.DATA, 0.5));
            Files.writeString(file(), damage);
            assertThat(speeds().find()).as(damage).isEmpty();
            speeds().learn(Map.of(WorkGroup.DATA, 0.7));
            assertThat(mean(WorkGroup.DATA)).as(damage).isCloseTo(0.7, within(1e-9));
        }
    }

    @Test
    void theFileNamesNoEngine() throws IOException {
        speeds().learn(Map.of(WorkGroup.DATA, 0.5));
        assertThat(file().toString() + Files.readString(file())).doesNotContain("someone", "far.example");
    }

    private EngineSpeeds speeds() {
        return new EngineSpeeds(folder, ENGINE, DatabaseKind.POSTGRESQL);
    }

    private double mean(WorkGroup group) {
        return speeds().find().orElseThrow().of(group).mean();
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
