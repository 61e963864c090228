package dev.seedbed.seeding.watch.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.index.DumpIndex.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Proportions that hold on any machine.
class WeightsTest {
    private static final long MEBIBYTE = 1 << 20;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void aRowCostsMoreThanItsBytesAlone(DatabaseKind kind) {
        Weights weights = WatchedServer.of(kind).weights();
        assertThat(weights.data(100 * MEBIBYTE, 2_000_000)).isGreaterThan(weights.data(100 * MEBIBYTE, 20_000));
        assertThat(weights.data(200 * MEBIBYTE, 20_000)).isGreaterThan(weights.data(100 * MEBIBYTE, 20_000));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void unknownRowsAreGuessedFromBytes(DatabaseKind kind) {
        Weights weights = WatchedServer.of(kind).weights();
        assertThat(weights.data(120_000_000, -1)).isCloseTo(weights.data(120_000_000, 1_000_000), within(1e-9));
    }

    @Test
    void inPostgreSqlAPrimaryKeyIsCheaperThanAnIndex() {
        Weights weights = WatchedServer.of(DatabaseKind.POSTGRESQL).weights();
        double key = weights.tail(Work.PRIMARY_KEY, 80 * MEBIBYTE, 1_000_000);
        double index = weights.tail(Work.INDEX, 80 * MEBIBYTE, 1_000_000);
        assertThat(key).isLessThan(index);
    }

    @Test
    void aForeignKeyDependsOnRowsNotOnTheirWidth() {
        Weights weights = WatchedServer.of(DatabaseKind.POSTGRESQL).weights();
        assertThat(weights.tail(Work.FOREIGN_KEY, 800 * MEBIBYTE, 1_000_000))
                .isEqualTo(weights.tail(Work.FOREIGN_KEY, MEBIBYTE, 1_000_000));
    }
}
