package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.Cli;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.snapshot.SnapshotFixture;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Schedules are run on a real engine, as `src/docs/schedules.md` says it, and where something is wrong.
@Tag("engine")
class ScheduleDocumentTest {
    private static final String NAME = "seedbed-doc-nightly";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private SnapshotFixture bed;

    @BeforeEach
    void connect() throws Exception {
        bed = new SnapshotFixture();
    }

    @AfterEach
    void removeAll() throws Exception {
        background.shutdownNow();
        bed.close();
    }

    private int run(String... words) {
        return run(List.of(words));
    }

    private int run(List<String> words) {
        var directories =
                new AppDirectories(folder.resolve("config"), folder.resolve("cache"), folder.resolve("state"));
        out.reset();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var services = new ServiceGraph(bed.engine, directories, background)
                .forCommands(new Messages(Locale.ENGLISH), Preferences.DEFAULTS);
        return new Cli(services, new Terminal(stream, stream, false, _ -> Optional.empty()), folder.resolve("log"))
                .run(words);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<Snapshot> made() throws Exception {
        return bed.snapshots.catalogue().list().stream()
                .filter(one -> one.databaseName().equals(NAME))
                .toList();
    }

    private void add(String... more) {
        var words = new ArrayList<>(List.of("schedules", "add", NAME, "--daily", "02:00", "--no-timer"));
        words.addAll(List.of(more));
        assertThat(run(words)).as(said()).isZero();
        assertThat(said().lines()).anyMatch(line -> line.startsWith("0 2 * * * "));
    }

    @Test
    void thePageIsRight() throws Exception {
        bed.database(DatabaseKind.POSTGRESQL, NAME);
        String block = Pattern.compile("(?s)```console\n(.*?)```")
                .matcher(Files.readString(Path.of("src/docs/schedules.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var all = new StringBuilder();
        for (String line : block.lines().toList()) {
            List<String> words = WORD.matcher(line.replace(" shop", " " + NAME))
                    .results()
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .skip(1)
                    .toList();
            assertThat(run(words)).as("%s: %s", line, said()).isZero();
            all.append(said());
        }
        assertThat(all.toString())
                .contains("0 2 * * * ", "a clone started; checks passed: 1", "good", "Its snapshots stay");
        assertThat(made()).hasSize(1).allMatch(one -> one.mark().proven());
        assertThat(run("schedules")).isZero();
        assertThat(said()).contains("No schedules yet");
    }

    @Test
    void aSnapshotIsComparedAndOnlyOwnOnesAreThinned() throws Exception {
        Database database = bed.database(DatabaseKind.POSTGRESQL, NAME);
        assertThat(run("snapshot", NAME, "--name", "by hand")).as(said()).isZero();
        add("--keep-daily", "1", "--keep-weekly", "1");
        for (int i = 0; i < 3; i++) {
            assertThat(run("schedules", "run", NAME)).as(said()).isZero();
            assertThat(said()).contains("tables 1, rows 1");
            if (i == 0) {
                String id = bed.newId();
                bed.snapshots.clone(made().getLast(), clone(id), Step.Listener.NONE);
            }
        }

        // The one by hand, the one that the clone stands on, and the newest.
        assertThat(made()).hasSize(3);
        assertThat(made()).filteredOn(one -> one.mark().proven()).hasSize(2);
        assertThat(database.name()).isEqualTo(NAME);
    }

    private static CloneRequest clone(String id) {
        return CloneRequestBuilder.builder()
                .id(id)
                .name(NAME + "-clone")
                .containerName("seedbed-clone-" + id)
                .build();
    }

    @Test
    void whatIsNotProvedIsToldAndNeverTakesTheLastGoodOneAway() throws Exception {
        bed.database(DatabaseKind.POSTGRESQL, NAME);
        add("--check", "select count(*) from t", "--expect", "1", "--keep-daily", "0", "--keep-weekly", "0");
        assertThat(run("schedules", "run", NAME)).as(said()).isZero();
        bed.sql(bed.databases.find(NAME).id(), DatabaseKind.POSTGRESQL, "insert into t values (2)");

        assertThat(run("schedules", "run", NAME)).isEqualTo(ExitCode.RESTORE);
        assertThat(said()).contains("select count(*) from t");
        assertThat(run("schedules")).isZero();
        assertThat(said()).contains("FAILED");
        assertThat(made()).hasSize(2);
        assertThat(made()).filteredOn(one -> one.mark().proven()).hasSize(1);
        assertThat(bed.engine.containers(Map.of()))
                .noneMatch(one ->
                        one.name().startsWith("seedbed-step-") && one.labels().containsValue(NAME));
    }

    @Test
    void twoAtOnceAreOneAndWhatBrokeOffIsListed() throws Exception {
        bed.database(DatabaseKind.POSTGRESQL, NAME);
        add();
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("config/schedules"))) {
            file = files.findFirst().orElseThrow();
        }
        String id = file.getFileName().toString().replace(".json", "");
        Path state = Files.createDirectories(folder.resolve("state/schedules"));
        Files.writeString(state.resolve(id + ".begun"), "2026-11-30T02:00:00Z");
        try (var channel = FileChannel.open(
                        state.resolve(id + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            assertThat(run("schedules", "run", NAME)).isEqualTo(ExitCode.FAILED);
            assertThat(said()).contains("is running already");
            assertThat(run("schedules")).isZero();
            assertThat(said()).contains("running");
        }
        assertThat(made()).isEmpty();

        assertThat(run("schedules", "show", NAME)).isZero();
        assertThat(said()).contains("the program ended in the middle");
    }
}
