package dev.seedbed.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.engine.BuiltImages;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.seeding.SeedingFixture;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.snapshot.SnapshotFixture;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.volume.identity.EngineIdentities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Images with a dump as anybody starts them: by the engine alone.
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DumpBakingTest {
    private static final String PASSWORD = "baked-in";
    /// More than what MariaDB's image lets in as one statement, once it is written as hexadecimal digits.
    private static final int LARGE = 9 << 20;

    private final String run = ShortId.random();
    private final List<String> containers = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private final BuiltImages built = new BuiltImages();
    private SnapshotFixture bed;
    private SeedingFixture seeding;
    private ImageBaking baking;
    private Path dumps;

    @BeforeAll
    void begin(@TempDir Path folder) throws Exception {
        bed = new SnapshotFixture();
        seeding = new SeedingFixture(folder);
        dumps = folder.resolve("dumps");
        var data = new ExistingData(bed.engine, bed.snapshots, new EngineIdentities(bed.engine), dumps);
        baking = new ImageBaking(bed.engine, bed.snapshots, new DumpBaking(bed.engine, seeding.seeding, data));
    }

    @AfterEach
    void removeImages() throws Exception {
        for (String container : containers) {
            bed.engine.removeContainer(container, true);
        }
        containers.clear();
        for (String image : images.reversed()) {
            bed.engine.removeImage(image);
        }
        images.clear();
        if (Files.exists(dumps)) {
            try (Stream<Path> left = Files.list(dumps)) {
                assertThat(left).as("dumps on their way").isEmpty();
            }
        }
    }

    @AfterAll
    void end() throws Exception {
        built.close();
        seeding.close();
        bed.close();
    }

    private Snapshot snapshot(Database database, String name) throws Exception {
        Snapshot made = bed.snapshots.take(
                bed.databases.find(database.name()),
                new SnapshotDetails(name, "", "", Instant.now()),
                Step.Listener.NONE);
        bed.own(made.id());
        return made;
    }

    private BakeRequestBuilder request(String tag) {
        String reference = "seedbed.test/dumped-" + run + ":" + tag;
        images.add(reference);
        return BakeRequestBuilder.builder().reference(reference).password(PASSWORD);
    }

    /// As `docker run IMAGE` does it, on a volume of the engine's making.
    private String started(BakedImage image) throws Exception {
        String container =
                bed.engine.createContainer(ContainerSpec.named("seedbed-dumped-" + ShortId.random(), image.reference())
                        .labels(Map.of("dev.seedbed.test", run))
                        .networkMode("none")
                        .build());
        containers.add(container);
        bed.engine.start(container);
        bed.ready(container, image.kind(), PASSWORD);
        return container;
    }

    private void fill(Database database) throws Exception {
        boolean pg = database.kind() == DatabaseKind.POSTGRESQL;
        for (String statement : List.of(
                "create table texts (id int primary key, words " + (pg ? "text" : "longtext") + ")",
                "insert into texts values (1, 'naïve 日本 ''quoted'''), (2, null), (3, repeat('x', " + LARGE + "))",
                (pg ? "create role reader login password" : "create user reader identified by") + " 'reading'",
                "grant select on texts to reader",
                "create view long_texts as select id from texts where length(words) > 1000")) {
            bed.sql(database.id(), database.kind(), statement);
        }
    }

    private String all(String container, DatabaseKind kind, String password) throws Exception {
        return bed.sql(
                container,
                kind,
                password,
                "select id, length(words), left(words, 40), (select count(*) from long_texts) from texts order by id");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void restoresAtItsFirstStart(DatabaseKind kind) throws Exception {
        Database database = bed.database(kind, "seedbed-dumped-" + kind.id());
        fill(database);
        String before = all(database.id(), kind, SnapshotFixture.PASSWORD);
        List<BakeStep> steps = new ArrayList<>();
        BakedImage made = baking.run(
                snapshot(database, "texts"), request(kind.id()).dump(true).build(), (step, _, _) -> steps.add(step));

        assertThat(made.dump()).isTrue();
        assertThat(made.platform()).isEqualTo("linux/amd64");
        assertThat(steps.stream().distinct())
                .containsExactly(BakeStep.SETTLE, BakeStep.DUMP, BakeStep.COPY, BakeStep.COMMIT);
        String container = started(made);
        assertThat(all(container, kind, PASSWORD)).isEqualTo(before).startsWith("1|");
        assertThat(bed.sql(container, kind, PASSWORD, "select n from t")).isEqualTo("1");
        assertThat(new DatabaseShell(bed.engine)
                        .sql(
                                container,
                                kind,
                                new Credentials("reader", "reading", "shop"),
                                "select count(*) from texts"))
                .as("accounts come along")
                .containsExactly(List.of("3"));
        assertThat(bed.engine.image(made.reference()).labels())
                .containsEntry(BakedImage.PREFIX, BakedImage.DUMP_FORMAT)
                .containsEntry(BakedImage.PASSWORD, PASSWORD)
                .containsEntry(Labels.ROLE, "")
                .doesNotContainKey(BakedImage.OWNER);
        assertThatThrownBy(() -> baking.snapshotOf(made.reference(), _ -> {}, Step.Listener.NONE))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.WrongState.class));
    }

    @Test
    void anotherPlatformNeedsAnImageOfTheServerForIt() throws Exception {
        Database database = bed.database(DatabaseKind.POSTGRESQL, "seedbed-dumped-platform");
        Snapshot snapshot = snapshot(database, "platform");
        BakeRequest arm = request("arm").platform("linux/arm64/v8").build();

        assertThatThrownBy(() -> baking.run(snapshot, arm, BakeStep.Listener.NONE))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new ImageFailure.PlatformImageMissing(
                                        snapshot.image(), "linux/arm64", "linux/amd64")));
        assertThat(baking.images().find(arm.reference())).isEmpty();

        BakedImage made = baking.run(
                snapshot,
                BakeRequestBuilder.builder(arm).base(built.foreign("arm64")).build(),
                BakeStep.Listener.NONE);

        assertThat(made.platform()).isEqualTo("linux/arm64");
        assertThat(made.dump()).isTrue();
        ImageDetails image = bed.engine.image(made.reference());
        assertThat(image.entrypoint()).containsExactly("docker-entrypoint.sh");
        assertThat(image.command()).containsExactly("postgres");
        assertThat(image.environment())
                .containsEntry("ONLY", "foreign")
                .containsEntry("POSTGRES_PASSWORD", PASSWORD)
                .containsEntry("EXTRA", "kept")
                .doesNotContainValue(SnapshotFixture.PASSWORD);
    }

    /// What an image does for new databases is in the dump already.
    @Test
    void scriptsOfTheImageDoNotRun() throws Exception {
        Database database = bed.database(DatabaseKind.POSTGRESQL, "seedbed-dumped-script");
        BakeRequest request =
                request("script").base(built.withScript(database.image())).build();
        BakedImage made = baking.run(snapshot(database, "script"), request, BakeStep.Listener.NONE);

        assertThat(bed.sql(started(made), made.kind(), PASSWORD, "select n from t"))
                .isEqualTo("1");
    }

    /// Its data would keep the entrypoint from restoring the dump.
    @Test
    void anImageWithDataIsNoBase() throws Exception {
        Database database = bed.database(DatabaseKind.POSTGRESQL, "seedbed-dumped-twice");
        Snapshot snapshot = snapshot(database, "twice");
        BakedImage data = baking.run(snapshot, request("data").platform("amd64").build(), BakeStep.Listener.NONE);
        BakeRequest onIt = request("onit").base(data.reference()).build();

        assertThat(data.dump()).isFalse();
        assertThatThrownBy(() -> baking.run(snapshot, onIt, BakeStep.Listener.NONE))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new Failure.WrongState("image", data.reference(), "baked-base")));
    }
}
