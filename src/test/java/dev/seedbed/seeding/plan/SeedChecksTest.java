package dev.seedbed.seeding.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SeedChecksTest {
    private final List<PlanNote> notes = new ArrayList<>();

    private ThrowingCallable check(DumpInfo dump, DatabaseKind kind, String version) {
        var image = new ImageChoice.Choice("i", ServerVersion.parse(version), version, true);
        return () -> new SeedChecks(false, false).check(List.of(dump), kind, image, notes);
    }

    private static void refuses(ThrowingCallable call, SeedFailure.Unfit reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        SeedFailure.SeedUnfit.class,
                                        f -> assertThat(f.reason()).isEqualTo(reason)));
    }

    @Test
    void aCutDumpIsRefused() {
        refuses(check(Dumps.truncated(), DatabaseKind.POSTGRESQL, "17.6"), SeedFailure.Unfit.TRUNCATED);
    }

    @Test
    void anArchiveNewerThanTheImageReadsIsRefused() {
        DumpInfo archive = Dumps.of("/a.dump", DumpFormat.PG_CUSTOM, Compression.NONE, "pg_dump 17.6", "1.16");

        refuses(check(archive, DatabaseKind.POSTGRESQL, "15.14"), SeedFailure.Unfit.FORMAT_TOO_NEW);
    }

    @Test
    void aPlainDumpOfANewerToolIsRefused() {
        refuses(check(Dumps.PLAIN, DatabaseKind.POSTGRESQL, "16.10"), SeedFailure.Unfit.FORMAT_TOO_NEW);
    }

    @Test
    void anotherKindIsRefusedWhereATooLNamesItself() {
        refuses(check(Dumps.PLAIN, DatabaseKind.MYSQL, "9.7"), SeedFailure.Unfit.WRONG_KIND);
    }

    @Test
    void whatFitsPassesWithoutWarnings() throws Throwable {
        check(Dumps.PLAIN, DatabaseKind.POSTGRESQL, "17.6").call();
        check(Dumps.PLAIN, DatabaseKind.POSTGRESQL, "18").call();

        assertThat(notes).isEmpty();
    }

    @Test
    void mysqlIntoMariaDbIsTriedWithAWarning() throws Throwable {
        check(Dumps.of(DatabaseKind.MYSQL, true, "mysqldump 8.4", "8.4"), DatabaseKind.MARIADB, "11.8")
                .call();

        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(note.warning()).isTrue());
    }
}
