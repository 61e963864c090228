package dev.seedbed.seeding.existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.DataFailure.Misfit;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.identity.VolumeIdentity;
import dev.seedbed.volume.identity.VolumeIdentityBuilder;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which image data gets, on an engine with PostgreSQL 17.6, MariaDB 10.11.2, 11.4.1 and 11.8.2, MySQL 8.4.3.
class DataCompatibilityTest {
    private final FakeContainerEngine engine = Databases.engine()
            .withImage("mariadb:10.11", Map.of("MARIADB_VERSION", "1:10.11.2+maria~ubu2404"), 3306)
            .withImage("mariadb:11.4", Map.of("MARIADB_VERSION", "1:11.4.1+maria~ubu2404"), 3306)
            .withImage("mysql:8.4", Map.of("MYSQL_MAJOR", "8.4", "MYSQL_VERSION", "8.4.3-1.el9"), 3306);
    private final DataCompatibility fit = new DataCompatibility(new ImageChoice(engine));

    private static VolumeIdentity data(DatabaseKind kind, String version) {
        return VolumeIdentityBuilder.builder()
                .kind(kind)
                .version(version)
                .shutdown(VolumeIdentity.Shutdown.CLEAN)
                .build();
    }

    private String image(DatabaseKind kind, String version, String asked) throws Exception {
        return fit.image("v", data(kind, version), kind, asked).reference();
    }

    private static void assertRefused(ThrowingCallable call, Misfit reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        DataFailure.DataUnfit.class,
                                        unfit -> assertThat(unfit.reason()).isEqualTo(reason)));
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 17, postgres:17",
        "POSTGRESQL, 15, postgres:15",
        "MARIADB, 11.8.2, mariadb:11.8",
        "MARIADB, 11.4.0, mariadb:11.4",
        "MARIADB, 11.5.1, mariadb:11.8",
        "MARIADB, 10.6.9, mariadb:10.11",
        "MARIADB, 12.0.2, mariadb:12.0",
        "MYSQL, 8.0.36, mysql:8.4",
        "MYSQL, 8.4.3, mysql:8.4",
        "MYSQL, 9.1.0, mysql:9.1",
    })
    void dataGetsTheImageThatChangesLeast(DatabaseKind kind, String version, String image) throws Exception {
        assertThat(image(kind, version, null)).isEqualTo(image);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 18, postgres:17, TOO_NEW",
        "POSTGRESQL, 16, postgres:17, OTHER_VERSION",
        "MARIADB, 11.8.3, mariadb:11.4, TOO_NEW",
        "MARIADB, 10.6.9, mariadb:11.8, OTHER_VERSION",
        "MYSQL, 9.1.0, mysql:8.4, TOO_NEW",
        "MYSQL, 8.4.3, mariadb:11.8, OTHER_KIND",
        "POSTGRESQL, 17, mysql:8.4, OTHER_KIND",
        "POSTGRESQL, 17, mariadb:12, OTHER_KIND",
    })
    void anImageThatDoesNotFitIsRefused(DatabaseKind kind, String version, String image, Misfit reason) {
        assertRefused(() -> image(kind, version, image), reason);
    }

    /// Its tag is all that is known of it.
    @ParameterizedTest
    @CsvSource({"POSTGRESQL, 16, postgres:16.2", "MARIADB, 11.2.1, mariadb:11.3", "MYSQL, 9.0.1, mysql:latest"})
    void anImageThatIsNotThereCanBeNamed(DatabaseKind kind, String version, String image) throws Exception {
        assertThat(image(kind, version, image)).isEqualTo(image);
    }

    @Test
    void dataOfAnUnknownVersionNeedsAnImageThatIsNamed() throws Exception {
        assertRefused(() -> image(DatabaseKind.MYSQL, "", null), Misfit.VERSION_UNKNOWN);
        assertThat(image(DatabaseKind.MYSQL, "", "mysql:8.4")).isEqualTo("mysql:8.4");
    }

    @Test
    void anUpgradeNeedsALaterImage() throws Exception {
        assertThat(fit.newer("v", data(DatabaseKind.POSTGRESQL, "15"), DatabaseKind.POSTGRESQL, null)
                        .reference())
                .isEqualTo("postgres:17");
        assertRefused(
                () -> fit.newer("v", data(DatabaseKind.POSTGRESQL, "17"), DatabaseKind.POSTGRESQL, null),
                Misfit.NO_NEWER_IMAGE);
        assertRefused(
                () -> fit.newer("v", data(DatabaseKind.POSTGRESQL, "15"), DatabaseKind.POSTGRESQL, "mariadb:11.8"),
                Misfit.OTHER_KIND);
    }
}
