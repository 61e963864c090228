package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.source.web.FileServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `start` with the address of a dump, over an engine in memory, where every restore fails.
@Timeout(60)
class WebCommandsTest {
    private static final byte[] DUMP = """
            -- PostgreSQL database dump
            CREATE TABLE t (n integer);
            -- PostgreSQL database dump complete
            """.getBytes(StandardCharsets.UTF_8);

    private static final String SHA_256 = DigestUtils.sha256Hex(DUMP);

    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = Databases.engine();
    private FileServer server;
    private CommandFixture bed;

    @BeforeEach
    void open() throws Exception {
        engine.onStart(name -> {
            if (name.startsWith("seedbed-seed-")) {
                engine.print(name, LogLine.Stream.STDERR, "out of luck");
                engine.exit(name, 3);
            }
        });
        server = new FileServer(DUMP);
        bed = new CommandFixture(folder, engine);
    }

    @AfterEach
    void close() {
        bed.close();
        server.close();
    }

    /// The commands of the page, to the server here.
    private List<List<String>> documented() throws Exception {
        return Files.readAllLines(Path.of("src/docs/web.md")).stream()
                .filter(line -> line.startsWith("seedbed "))
                .map(line ->
                        line.replace("https://example.com", server.address("")).replace("SHA256", SHA_256))
                .map(line -> List.of(line.split(" ")))
                .map(words -> words.subList(1, words.size()))
                .toList();
    }

    @Test
    void theExamplesOfThePage() throws Exception {
        assertThat(documented()).hasSize(2);

        assertThat(bed.run(documented().get(0).toArray(String[]::new)))
                .as(bed.err())
                .isEqualTo(ExitCode.RESTORE);
        assertThat(bed.err())
                .contains("Downloaded " + server.address("/dumps/orders.sql") + ": " + DUMP.length + " B, SHA-256 "
                        + SHA_256)
                .contains("Starting orders: PostgreSQL 17.6");
        assertThat(server.taken()).containsExactly("200");

        // An image that has failed is not taken by the same program again.
        bed.close();
        bed = new CommandFixture(folder, engine);
        assertThat(bed.run(documented().get(1).toArray(String[]::new)))
                .as(bed.err())
                .isEqualTo(ExitCode.RESTORE);
        assertThat(bed.err()).contains("has not changed since the last download", "Starting orders: PostgreSQL 17.6");
        assertThat(server.taken()).as("the checksum is enough").isEmpty();
    }

    @Test
    void aPasswordIsNotShown() {
        assertThat(bed.run("start", "http://ann:s3cret@" + server.host() + "/orders.sql?key=t0ken"))
                .isEqualTo(ExitCode.RESTORE);
        assertThat(server.logins).containsExactly("Basic YW5uOnMzY3JldA==");
        assertThat(bed.err() + bed.out())
                .contains(server.address("/orders.sql:"))
                .doesNotContain("s3cret", "t0ken", "ann:");
    }

    @Test
    void whatCannotBeDownloaded() throws Exception {
        server.status = 404;
        assertThat(bed.run("start", server.address("/orders.sql"))).isEqualTo(ExitCode.SEED);
        assertThat(bed.err())
                .startsWith("Cannot fetch data from " + server.address("/orders.sql"))
                .contains("The server has no such file (status 404).");
        assertThat(bed.run("start", "http://example.com/orders.sql")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("only over https");
        try (var japanese = new CommandFixture(folder, engine, Locale.JAPANESE)) {
            assertThat(japanese.run("start", server.address("/orders.sql"))).isEqualTo(ExitCode.SEED);
            assertThat(japanese.err()).contains("サーバーにそのファイルはありません（ステータス 404）");
        }
    }

    @Test
    void optionsThatMeanNothing() {
        assertThat(bed.run("start", "orders.sql", "--sha256", SHA_256)).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).startsWith("--sha256 needs exactly one address");
        assertThat(bed.run("start", server.address("/orders.sql"), "--max-download", "0"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).startsWith("--max-download must be");
        assertThat(bed.run("start", server.address("/orders.sql"), "--sha256", "12"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("64 hexadecimal digits");
    }
}
