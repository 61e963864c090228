package dev.seedbed.seeding.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RestoreSettingsTest {
    private static final List<String> OURS = List.of("--ours=1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgres -c shared_preload_libraries=timescaledb",
                "mysqld --character-set-server=latin1",
                "/usr/sbin/mysqld --sql-mode=",
                "mariadbd",
                "--character-set-server=utf8mb4",
                "-c fsync=off",
            })
    void theImagesOwnSettingsStayAndOursFollowThem(String command) {
        List<String> own = List.of(command.split(" "));

        assertThat(RestoreSettings.command(own, OURS))
                .startsWith(own.toArray(String[]::new))
                .endsWith("--ours=1")
                .hasSize(own.size() + 1);
    }

    @ParameterizedTest
    @CsvSource({"bash", "sh -c", "/usr/local/bin/postgres-wrapper"})
    void aCommandThatIsNoServersIsLeftOut(String command) {
        assertThat(RestoreSettings.command(List.of(command.split(" ")), OURS)).isEqualTo(OURS);
    }

    @Test
    void anImageWithoutACommandGetsOurs() {
        assertThat(RestoreSettings.command(List.of(), OURS)).isEqualTo(OURS);
    }

    /// They would make statements fail, or mean something else, that work with the image's own settings.
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void noSettingOfARestoreTouchesWhatASeedMayRelyOn(DatabaseKind kind) {
        String version = kind == DatabaseKind.POSTGRESQL ? "17.6" : kind == DatabaseKind.MYSQL ? "9.7.0" : "11.8.3";

        assertThat(String.join(" ", RestoreServer.of(kind).jobArguments(ServerVersion.parse(version))))
                .isNotEmpty()
                .doesNotContainPattern("wal_level|max_wal_senders|max_replication_slots|archive_mode|skip-log-bin"
                        + "|disable-log-bin|sql.mode|character.set|collation|lower.case|time.zone");
    }

    /// A restore may lose everything in a crash, a database nothing.
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void aDatabaseRunsWithNoneOfTheSettingsThatRiskItsData(DatabaseKind kind) {
        assertThat(String.join(" ", RestoreServer.of(kind).databaseArguments()))
                .isNotEmpty()
                .doesNotContainPattern("fsync|synchronous_commit|full_page_writes|flush-log|doublewrite|sync-binlog");
    }
}
