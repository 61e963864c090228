package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.EngineInfo;
import dev.seedbed.engine.EngineInfoBuilder;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.SeedContents;
import dev.seedbed.seeding.server.SeedContentsContentBuilder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedFilesTest {
    private static final long MUCH = 512L << 20;

    private static SeedContents contents(long... bytes) {
        return new SeedContents(
                Arrays.stream(bytes)
                        .mapToObj(each -> SeedContentsContentBuilder.builder()
                                .database("db" + each)
                                .tables(1)
                                .bytes(each)
                                .build())
                        .toList(),
                List.of());
    }

    @Test
    void onlyLargeDatabasesOnAFileSystemThatSharesNoBlocksAreWorthANote() {
        assertThat(CopiedFiles.note("ext4", contents(MUCH - 1, 1))).contains(PlanNote.info("files-copied", "ext4"));
        assertThat(CopiedFiles.note("ext4", contents(MUCH - 1))).isEmpty();
        for (String sharing : List.of("xfs", "btrfs", "something new")) {
            assertThat(CopiedFiles.note(sharing, contents(2 * MUCH))).isEmpty();
        }
    }

    @Test
    void ofADiskThatCannotBeSeenNothingIsSaid(@TempDir Path folder) throws Exception {
        var engine = new FakeContainerEngine();
        EngineInfo info = engine.info();
        SeedContents large = contents(2 * MUCH);

        engine.info(
                EngineInfoBuilder.builder(info).local(false).rootDirectory("/").build());
        assertThat(CopiedFiles.note(engine, large)).isEmpty();
        engine.info(EngineInfoBuilder.builder(info)
                .local(true)
                .rootDirectory(folder.resolve("missing").toString())
                .build());
        assertThat(CopiedFiles.note(engine, large)).isEmpty();
    }
}
