package dev.seedbed.store.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Layer;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.mask.find.PersonalData;
import dev.seedbed.seeding.SeedingFixture;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.snapshot.SnapshotFixture;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.volume.identity.EngineIdentities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Personal data is found in a snapshot, and nothing of it is in what is published masked: neither in rows nor in any
/// byte of its files.
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTest {
    private static final String MARK = "kept.secret.person";

    private SnapshotFixture bed;
    private SeedingFixture seeding;
    private Path folder;
    private final List<Snapshot> made = new ArrayList<>();

    @BeforeAll
    void begin(@TempDir Path temporary) throws Exception {
        folder = temporary;
        bed = new SnapshotFixture();
        seeding = new SeedingFixture(folder);
    }

    @AfterAll
    void end() throws Exception {
        bed.snapshots.remove(bed.snapshots.planRemoval(made));
        seeding.close();
        bed.close();
    }

    private Snapshot withPeople(DatabaseKind kind) throws Exception {
        Database database = bed.database(kind, "seedbed-leak-" + kind.id());
        bed.sql(database.id(), kind, "create table people (id int primary key, email varchar(200), town varchar(50))");
        String rows = IntStream.range(0, 20)
                .mapToObj(i -> "(%d, '%s%d@example.com', 'Ulm')".formatted(i, MARK, i))
                .collect(Collectors.joining(", "));
        bed.sql(database.id(), kind, "insert into people values " + rows);
        Snapshot snapshot = bed.snapshots.take(
                bed.databases.find(database.name()),
                new SnapshotDetails("people", "", "", Instant.now()),
                Step.Listener.NONE);
        bed.own(snapshot.id());
        return snapshot;
    }

    private boolean isInFiles(Snapshot snapshot) throws Exception {
        for (Layer layer : snapshot.layers()) {
            String files = bed.look(layer, snapshot.imageId(), "grep -rlaF '" + MARK + "' . ; true");
            if (!files.isBlank()) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL"})
    void nothingOfWhatWasMaskedIsInAnyFile(DatabaseKind kind) throws Exception {
        Snapshot people = withPeople(kind);
        Path mask = Files.writeString(
                folder.resolve("mask.yaml"), "key: mask.key\ncolumns:\n  people.email: { fake: email }\n");

        LeakLook.Result before = new LeakLook(bed.engine, bed.snapshots).of(people);
        var dumps =
                new ExistingData(bed.engine, bed.snapshots, new EngineIdentities(bed.engine), folder.resolve("dumps"));
        var copies = new MaskedCopy(bed.engine, bed.snapshots, seeding.seeding, dumps);
        Snapshot masked = copies.of(people, mask, "people masked", InputProgress.NONE, _ -> {});
        made.add(masked);

        assertThat(before.findings()).anySatisfy(found -> {
            assertThat(found.finding().what()).isEqualTo(PersonalData.EMAIL);
            assertThat(found.finding().matching()).isEqualTo(20);
            assertThat(found.text()).contains("people.email").doesNotContain(MARK);
        });
        var leaks = new Leaks(new LeakLook(bed.engine, bed.snapshots), copies);
        assertThatThrownBy(() -> leaks.require(people, "registry.example/shop", false))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        StoreFailure.NotForSharing.class,
                                        held -> assertThat(held.store()).isEqualTo("registry.example/shop")));
        assertThatCode(() -> leaks.require(people, "registry.example/shop", true))
                .doesNotThrowAnyException();
        assertThat(isInFiles(people)).as("the mark is where it was put").isTrue();
        assertThat(masked.name()).isEqualTo("people masked");
        assertThat(isInFiles(masked)).isFalse();
        try (var look = bed.snapshots.work(masked, false)) {
            assertThat(bed.sql(
                            look.container(),
                            kind,
                            look.credentials().password(),
                            "select count(*), count(distinct email), min(town) from people"))
                    .isEqualTo("20|20|Ulm");
        }
    }
}
