package dev.seedbed.volume.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.InitializedData;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.volume.files.CopyProgress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Data directories of real servers, out of an engine and back: identical, and a server starts on them.
@Tag("engine")
@Timeout(300)
class ArchivedDatabaseTest {
    @TempDir
    private Path folder;

    private ArchiveFixture bed;

    @BeforeEach
    void open() throws Exception {
        bed = new ArchiveFixture();
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void aServerStartsOnWhatCameBack(DatabaseKind kind) throws Exception {
        String from = bed.volume("data");
        InitializedData.fill(bed.engine, from, kind, InitializedData.image(kind));
        String first = server(kind, from, "first");
        sql(kind, first, "create table t (n int primary key)");
        sql(kind, first, "insert into t values (1), (2), (3)");

        Path file = folder.resolve("data.tar.zst");
        bed.engine.stop(first, Duration.ofSeconds(60));
        bed.archives.export(from, file, ArchiveFormat.TAR_ZST, CopyProgress.NONE);
        String to = bed.name("back");
        ImportReport imported = bed.archives.importInto(file, to, CopyProgress.NONE);

        assertThat(imported.verified()).isTrue();
        assertThat(imported.cleaned()).isEmpty();
        String second = server(kind, to, "second");
        assertThat(sql(kind, second, "select count(*) from t")).containsExactly(List.of("3"));
    }

    private String server(DatabaseKind kind, String volume, String name) throws Exception {
        String image = InitializedData.image(kind);
        String mount = ImageContract.of(bed.engine.image(image)).orElseThrow().dataMount();
        String id = bed.container(ContainerSpec.named(bed.test + "-" + name, image)
                .environment(InitializedData.environment(kind))
                .mount(Mount.volume(volume, mount)));
        new Readiness(bed.engine).awaitReady(id, kind, InitializedData.login(kind), Duration.ofMinutes(3), _ -> {});
        return id;
    }

    private List<List<String>> sql(DatabaseKind kind, String container, String statement) throws Exception {
        return new DatabaseShell(bed.engine).sql(container, kind, InitializedData.login(kind), statement);
    }
}
