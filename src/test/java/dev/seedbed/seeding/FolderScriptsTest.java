package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.packed.UnpackedSeeds;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.settings.AllowedScripts;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Shell scripts of a folder are programs: they run where the user allows them, each content once.
class FolderScriptsTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/dumps/bundle-with-scripts");
    private static final List<String> NAMES = List.of("02 load parts.sh", "03-uses.sh", "03_sourced.sh");

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void copy() throws Exception {
        folder = temp.resolve("scripts");
        PathUtils.copyDirectory(SCRIPTS, folder);
    }

    @Test
    void nothingRunsUnasked() throws Exception {
        SeedPlan plan = plan(false);
        assertThat(keys(plan)).contains("shell-scripts").doesNotContain("shell-scripts-run");
        assertThat(plan.surroundings().beside()).containsExactly("data", "lib");
        assertThat(allowed()).doesNotExist();
    }

    @Test
    void whatIsAllowedRunsUnderItsOwnNameAmongTheOtherFiles() throws Exception {
        SeedPlan plan = plan(true);
        assertThat(keys(plan)).contains("shell-scripts-run").doesNotContain("shell-scripts");
        assertThat(plan.surroundings().keepsNames()).isTrue();
        assertThat(plan.surroundings().beside()).containsAll(NAMES).contains("data", "lib");
        assertThat(plan.seedFiles())
                .extracting(SeedFile::initName)
                .containsExactly("01_schema.sql", "04_more.sql.gz", "a_first.sql", "Z_last.sql");
    }

    @Test
    void whatWasAllowedIsNotAskedAgainUntilItChanges() throws Exception {
        plan(true);
        assertThat(keys(plan(false))).contains("shell-scripts-run");
        Files.writeString(folder.resolve("03-uses.sh"), "rm -rf /\n");
        assertThat(keys(plan(false))).contains("shell-scripts").doesNotContain("shell-scripts-run");
    }

    @Test
    void scriptsArePartOfTheFingerprint() throws Exception {
        String unasked = plan(false).fingerprint();
        String run = plan(true).fingerprint();
        assertThat(run).isNotEmpty().isNotEqualTo(unasked);
        Files.setPosixFilePermissions(folder.resolve("03_sourced.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
        String asProgram = plan(false).fingerprint();
        assertThat(asProgram).isNotEmpty().isNotEqualTo(run);
    }

    @Test
    void whereFilesCannotKeepTheirNamesNoScriptRuns() throws Exception {
        Files.copy(Path.of("src/test/resources/dumps/gzip-inside.sql"), folder.resolve("05_packed.sql"));
        SeedPlan plan = plan(true);
        assertThat(keys(plan)).contains("shell-scripts-cannot").doesNotContain("shell-scripts-run");
        assertThat(plan.surroundings().beside()).doesNotContainAnyElementsOf(NAMES);
        assertThat(allowed()).doesNotExist();
    }

    @Test
    void nothingButScriptsIsASeedOnceTheyAreAllowed() throws Exception {
        try (var entries = Files.list(folder)) {
            for (Path entry : entries.filter(
                            one -> Files.isRegularFile(one) && !one.toString().endsWith(".sh"))
                    .toList()) {
                Files.delete(entry);
            }
        }
        assertThatThrownBy(() -> plan(false))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SeedFailure.SeedUnfit(
                                        folder, SeedFailure.Unfit.SCRIPTS_ONLY, String.join(", ", NAMES))));
        SeedPlan plan = plan(true);
        assertThat(plan.isEmpty()).isFalse();
        assertThat(plan.surroundings().beside()).containsAll(NAMES);
        assertThat(keys(plan)).contains("shell-scripts-run", "kind-assumed");
        assertThat(plan.fingerprint()).isNotEmpty();
    }

    private Path allowed() {
        return temp.resolve("config/allowed-scripts");
    }

    /// By a program that was just started.
    private SeedPlan plan(boolean allowScripts) throws Exception {
        var indexes = new DumpIndexes(new DumpIndexer(), new DumpIndexCache(temp.resolve("cache"), 1 << 20));
        var planner = new SeedPlanner(
                Databases.engine(),
                new DumpInspector(),
                new BackgroundIndexes(indexes, Runnable::run),
                new UnpackedSeeds(temp.resolve("unpacked")),
                AllowedScripts.in(allowed()));
        return planner.plan(SeedRequestBuilder.builder()
                .files(List.of(folder))
                .allowScripts(allowScripts)
                .build());
    }

    private static List<String> keys(SeedPlan plan) {
        return plan.notes().stream().map(PlanNote::key).toList();
    }
}
