package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.program.LogLine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `start` of a part of a dump, up to the start of its job.
class PartCommandsTest {
    private static final Path DUMPS = Path.of("src/test/resources/parts");

    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = Databases.engine();
    private CommandFixture bed;

    @BeforeEach
    void open() {
        bed = new CommandFixture(folder, engine);
        engine.onStart(name -> {
            engine.print(name, LogLine.Stream.STDERR, "out of luck");
            engine.exit(name, 3);
        });
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private int start(String... arguments) {
        var all = new ArrayList<>(
                List.of("start", DUMPS.resolve("postgresql.dump").toString()));
        all.addAll(List.of(arguments));
        return bed.run(all.toArray(String[]::new));
    }

    @Test
    void whatIsLeftOutIsSaidBeforeTheStart() {
        assertThat(start("--without-rows", "customers", "--only-schema", "shop"))
                .isEqualTo(ExitCode.RESTORE);

        assertThat(bed.err())
                .contains("Without rows: shop.customers.", "shop.orders orders_customer_id_fkey", "out of luck");
    }

    @Test
    void aTableThatIsNotThereIsAnErrorWithTheNearestNames() {
        assertThat(start("--only-table", "shop.lnes")).isEqualTo(ExitCode.SEED);
        assertThat(bed.err())
                .startsWith("postgresql.dump contains no table shop.lnes")
                .contains("most like it: shop.lines");
    }

    @Test
    void whatHasNoPartsIsRefused() throws Exception {
        Path own = Files.writeString(folder.resolve("own.sql"), "create table t (n int); insert into t values (1);");

        assertThat(bed.run("start", own.toString(), "--structure-only", "--kind", "mysql"))
                .isEqualTo(ExitCode.SEED);
        assertThat(bed.err()).contains("Only all of own.sql can be restored", "mysqldump");
    }

    @Test
    void theOptionsAreExplainedInJapanese() {
        try (var japanese = new CommandFixture(folder, engine, Locale.JAPANESE)) {
            assertThat(japanese.run("start", "--help")).isEqualTo(ExitCode.OK);
            assertThat(japanese.out()).contains("--without-rows", "行をリストアしません", "構造だけ");
        }
    }

    /// Each of them is planned; the server of the test then ends at once.
    @Test
    void theExamplesOfTheDocumentAreUnderstood() throws Exception {
        List<String> examples = Files.readAllLines(Path.of("src/docs/parts.md")).stream()
                .filter(line -> line.startsWith("seedbed start "))
                .map(line -> line.substring("seedbed start shop.dump ".length()).replaceFirst("\\s+#.*", ""))
                .toList();

        assertThat(examples).hasSize(3);
        for (String example : examples) {
            // An image that did not run once is not taken again.
            close();
            open();
            assertThat(start(example.replace("'", "").split(" "))).as(example).isEqualTo(ExitCode.RESTORE);
        }
    }

    @Test
    void anEncodingIsDetectedOrSaid() throws Exception {
        List<String> examples = Files.readAllLines(Path.of("src/docs/encodings.md")).stream()
                .filter(line -> line.startsWith("seedbed start menu.sql"))
                .map(line -> line.substring("seedbed start menu.sql".length())
                        .replaceFirst("\\s+#.*", "")
                        .strip())
                .toList();
        List<String> said = List.of("is encoded in Shift_JIS and will be converted", "Shift_JIS", "out of luck");

        assertThat(examples).containsExactly("", "--encoding SJIS", "--encoding as-is");
        for (int i = 0; i < examples.size(); i++) {
            close();
            open();
            var all = new ArrayList<>(List.of("start", "src/test/resources/dumps/sjis.sql"));
            all.addAll(
                    examples.get(i).isEmpty()
                            ? List.of()
                            : List.of(examples.get(i).split(" ")));
            assertThat(bed.run(all.toArray(String[]::new))).isEqualTo(ExitCode.RESTORE);
            assertThat(bed.err()).contains(said.get(i));
        }
    }

    @Test
    void aMixedFileIsRefusedUnlessTheUserSaysWhatItIs() throws Exception {
        Path mixed = folder.resolve("mixed.sql");
        Files.write(mixed, "select 'Orl\u00e9ans';\n".getBytes(StandardCharsets.UTF_8));
        Files.write(mixed, "select 'N\u00eemes';\n".getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.APPEND);

        assertThat(bed.run("start", mixed.toString(), "--kind", "postgresql")).isEqualTo(ExitCode.SEED);
        assertThat(bed.err()).startsWith("The encoding of mixed.sql").contains("Line 2", "EE 6D 65 73", "--encoding");
        assertThat(bed.run("start", mixed.toString(), "--kind", "postgresql", "--encoding", "latin1"))
                .isEqualTo(ExitCode.RESTORE);
        assertThat(bed.run("start", mixed.toString(), "--encoding", "klingon")).isEqualTo(ExitCode.USAGE);
    }
}
