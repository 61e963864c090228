package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.Cli;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.snapshot.SnapshotFixture;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of `src/docs/sharing.md` do what the page says, on a real engine. Only the folder and the names of the
/// databases are others, since tests share an engine.
@Tag("engine")
class SharingDocumentTest {
    private static final String ANN = "seedbed-doc-ann";
    private static final String BEN = "seedbed-doc-ben";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private SnapshotFixture bed;

    @BeforeEach
    void connect() throws Exception {
        bed = new SnapshotFixture();
        Files.createDirectory(folder.resolve("team"));
    }

    @AfterEach
    void removeAll() throws Exception {
        forget();
        background.shutdownNow();
        bed.close();
    }

    /// As if it were another engine.
    private void forget() throws Exception {
        for (String name : List.of(ANN, BEN)) {
            for (Database one : bed.databases.list()) {
                if (one.name().equals(name)) {
                    var lifecycle = new DatabaseLifecycle(bed.engine, bed.databases);
                    lifecycle.remove(lifecycle.planRemoval(one));
                }
            }
        }
        List<Snapshot> mine = bed.snapshots.catalogue().list().stream()
                .filter(one -> one.databaseName().equals(ANN)
                        || one.databaseName().equals(BEN)
                        || one.versions().stream()
                                .anyMatch(version -> version.store().startsWith(folder.toString())))
                .toList();
        bed.snapshots.remove(bed.snapshots.planRemoval(mine));
    }

    private List<String> blocks() throws Exception {
        return Pattern.compile("(?s)```console\n(.*?)```")
                .matcher(Files.readString(Path.of("src/docs/sharing.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// @return what the commands of a block printed
    private String run(String person, String block) {
        var directories = new AppDirectories(
                folder.resolve(person + "/config"), folder.resolve(person + "/cache"), folder.resolve(person));
        out.reset();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        for (String line : block.lines().toList()) {
            String command = line.replace(
                            "/mnt/team/seedbed", folder.resolve("team").toString())
                    .replace("shop-ben", BEN)
                    .replaceAll("(?<![:\\w-])shop(?=[ :])", ANN);
            List<String> words = new ArrayList<>(WORD.matcher(command)
                    .results()
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .toList());
            assertThat(words.removeFirst()).isEqualTo("seedbed");
            var services = new ServiceGraph(bed.engine, directories, background)
                    .forCommands(new Messages(Locale.ENGLISH), Preferences.DEFAULTS);
            var cli = new Cli(
                    services, new Terminal(stream, stream, false, _ -> Optional.empty()), folder.resolve("log"));
            assertThat(cli.run(words))
                    .as("%s: %s", command, out.toString(StandardCharsets.UTF_8))
                    .isZero();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String numbers(String name) throws Exception {
        Database database = bed.databases.find(name);
        return bed.sql(database.id(), DatabaseKind.POSTGRESQL, "select n from t order by n");
    }

    @Test
    void theFolderIsSharedAsThePageSays() throws Exception {
        List<String> blocks = blocks();
        bed.database(DatabaseKind.POSTGRESQL, ANN);

        assertThat(run("ann", blocks.get(0))).contains("Published team:shop/base:v1");
        assertThat(run("ben", blocks.get(1))).contains("team:shop/base: v1 by ", "postgresql://");
        bed.sql(bed.databases.find(BEN).id(), DatabaseKind.POSTGRESQL, "insert into t values (2)");
        assertThat(run("ben", blocks.get(2))).contains("Published team:shop/base:v2");
        assertThat(run("ann", blocks.get(3))).contains("v2 by ", "v2 (latest)", "with orders");
        assertThat(numbers(ANN)).isEqualTo("1,2");

        // Where nothing of it is on the engine yet.
        forget();
        assertThat(run("ben", "seedbed stores show team\n")).contains("to fetch");
        assertThat(run("ben", blocks.get(1).lines().skip(2).findFirst().orElseThrow() + "\n"))
                .contains("postgresql://");
        assertThat(numbers(BEN)).isEqualTo("1,2");
    }
}
