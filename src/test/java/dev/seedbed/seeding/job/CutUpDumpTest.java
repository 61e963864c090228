package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.task.TestProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How `sections.sh` cuts up a compressed dump, by the shell of this computer.
class CutUpDumpTest {
    private static final int FAILED = 3;
    /// Two tables of 300 and 400 pieces, more than may lie there, with something in front, between and behind them.
    private static final String LIST = """
            keep 0 50
            piece 60 300060
            piece 300070 300090
            piece 300090 700000
            keep 700500 701000
            """;
    private static final String SESSIONS = """
            set -Eefo pipefail
            name=a.sh list=$1/a.list work=$1/work
            . "$1/sections.sh"
            at_once=2 piece_bytes=1000
            begin_cutting
            ranges 10 50 >"$1/first"
            until [ "$(ls "$pieces" | wc -l)" = 256 ] || [ -e "$work/cut" ]; do sleep 0.05; done
            beside stream 60 300060 >"$1/rows"
            beside stream 300070 300090 300090 700000 >"$1/others"
            await_all
            await_cutting
            ranges 700600 701000 >"$1/last"
            ls "$pieces" | wc -l >"$1/left"
            again 5 20 300050 300080 >"$1/again"
            line_in 3 0 10 300 400 >"$1/line"
            """;

    @TempDir
    private Path folder;

    private byte[] text;

    @BeforeEach
    void write() throws IOException {
        text = IntStream.range(0, 100_000)
                .mapToObj(n -> "row %d%n".formatted(n))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        text = Arrays.copyOf(text, 701_000);
        String script = ScriptFile.text(SeedDelivery.class, "sections.sh").replace("/seedbed/seed/", folder + "/");
        Files.writeString(folder.resolve("sections.sh"), script);
        Files.writeString(folder.resolve("sessions.sh"), SESSIONS);
        Files.writeString(folder.resolve("a.list"), LIST);
        Files.createDirectories(folder.resolve("work"));
        Files.createDirectories(folder.resolve("a.pieces"));
    }

    private TestProgram.Ended run(byte[] packed) throws Exception {
        Files.write(folder.resolve("a.sql.gz"), packed);
        var bash = new ProcessBuilder("bash", folder.resolve("sessions.sh").toString(), folder.toString())
                .redirectErrorStream(true);
        return TestProgram.run(bash);
    }

    private byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    private byte[] between(int... places) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < places.length; i += 2) {
            bytes.write(text, places[i], places[i + 1] - places[i]);
        }
        return bytes.toByteArray();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    /// Never as lines: to tell how so many of them differ takes minutes.
    private void assertContains(String name, int... places) throws IOException {
        assertThat(Arrays.equals(Files.readAllBytes(file(name)), between(places)))
                .as(name)
                .isTrue();
    }

    @Test
    void sessionsGetTheirRangesAndNoPieceIsLeft() throws Exception {
        assertThat(run(packed())).isEqualTo(new TestProgram.Ended(0, ""));
        assertContains("first", 10, 50);
        assertContains("rows", 60, 300_060);
        assertContains("others", 300_070, 300_090, 300_090, 700_000);
        assertContains("last", 700_600, 701_000);
        assertThat(file("left")).content().isEqualToIgnoringWhitespace("0");
        assertContains("again", 5, 20, 300_050, 300_080);
        // One line ends in the first range, so the third is the second of the other.
        long before =
                new String(between(0, 300), StandardCharsets.UTF_8).lines().count() - 1;
        assertThat(file("line")).content().isEqualToIgnoringWhitespace(Long.toString(before + 2));
    }

    @Test
    void aTextThatEndsEarlyFailsAndNobodyWaitsForItsRest() throws Exception {
        byte[] packed = packed();

        assertThat(run(Arrays.copyOf(packed, packed.length / 2)).status()).isEqualTo(FAILED);
        assertThat(file("last")).doesNotExist();
    }

    @Test
    void soDoesOneThatIsDamagedBehindAllRows() throws Exception {
        byte[] packed = packed();
        packed[packed.length - 5] ^= 1;

        assertThat(run(packed).status()).isEqualTo(FAILED);
        assertContains("rows", 60, 300_060);
        assertThat(file("last")).doesNotExist();
    }

    @Test
    void whoWaitsForAPieceEndsWithTheFolder() throws Exception {
        Files.writeString(folder.resolve("sessions.sh"), """
                name=a.sh list=$1/a.list work=$1/work
                . "$1/sections.sh"
                (await_file "$pieces/60"; echo found) & waiting=$!
                rm -r "$work"
                wait $waiting
                """);

        assertThat(run(packed())).isEqualTo(new TestProgram.Ended(FAILED, ""));
    }
}
