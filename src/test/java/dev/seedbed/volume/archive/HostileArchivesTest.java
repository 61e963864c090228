package dev.seedbed.volume.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.VolumeFailure.ArchiveFault;
import dev.seedbed.volume.archive.ImportReport.Reason;
import dev.seedbed.volume.tar.ArchiveException;
import dev.seedbed.volume.tar.TarBlock;
import dev.seedbed.volume.tar.TestTar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What an archive of anyone who may try: each is refused or cleaned, and the list says of what.
class HostileArchivesTest {
    private static final String FINE = "fine";

    static Stream<Arguments> leftOut() {
        String deep = "d/".repeat(10_000) + "file";
        return Stream.of(
                Arguments.of("absolute path", new TestTar().file("/etc/passwd", "x"), Reason.OUTSIDE),
                Arguments.of("two slashes", new TestTar().file("//etc/passwd", "x"), Reason.OUTSIDE),
                Arguments.of("dots first", new TestTar().file("../x", "x"), Reason.OUTSIDE),
                Arguments.of("dots within", new TestTar().file("a/../../x", "x"), Reason.OUTSIDE),
                Arguments.of("dots last", new TestTar().directory("a/.."), Reason.OUTSIDE),
                Arguments.of("dots in PAX", new TestTar().pax("path", "../x").file("x", "x"), Reason.OUTSIDE),
                Arguments.of("dots in GNU name", new TestTar().gnu('L', "../x").file("x", "x"), Reason.OUTSIDE),
                Arguments.of(
                        "dots in the name of a file with holes",
                        new TestTar()
                                .pax("GNU.sparse.map", "0,1", "GNU.sparse.size", "1", "GNU.sparse.name", "../x")
                                .file("x", "x"),
                        Reason.OUTSIDE),
                Arguments.of("link to the top", new TestTar().link("l", "/"), Reason.LINK_OUTSIDE),
                Arguments.of("link above", new TestTar().link("a/l", "../../x"), Reason.LINK_OUTSIDE),
                Arguments.of("link up and down", new TestTar().link("a/l", "b/../../.."), Reason.LINK_OUTSIDE),
                Arguments.of("hard link outside", new TestTar().hardLink("h", "/etc/passwd"), Reason.HARD_LINK_OUTSIDE),
                Arguments.of("hard link above", new TestTar().hardLink("h", "../x"), Reason.HARD_LINK_OUTSIDE),
                Arguments.of("hard link to nothing", new TestTar().hardLink("h", "x"), Reason.HARD_LINK_OUTSIDE),
                Arguments.of("hard link to itself", new TestTar().hardLink("h", "h"), Reason.HARD_LINK_OUTSIDE),
                Arguments.of("hard link to a directory", new TestTar().hardLink("h", "."), Reason.HARD_LINK_OUTSIDE),
                Arguments.of("character device", new TestTar().special("null", '3'), Reason.SPECIAL),
                Arguments.of("block device", new TestTar().special("sda", '4'), Reason.SPECIAL),
                Arguments.of("pipe", new TestTar().special("pipe", '6'), Reason.SPECIAL),
                Arguments.of("a vendor's own", new TestTar().special("what", 'Z'), Reason.SPECIAL),
                Arguments.of("no name", new TestTar().file("", "x"), Reason.NAME),
                Arguments.of("NUL in PAX", new TestTar().pax("path", "a\0b").file("x", "x"), Reason.NAME),
                Arguments.of(
                        "name of 256",
                        new TestTar().pax("path", "n".repeat(256)).file("x", ""),
                        Reason.NAME),
                Arguments.of(
                        "name of 4 KiB",
                        new TestTar().gnu('L', "n".repeat(4096)).file("x", ""),
                        Reason.NAME),
                Arguments.of("10,000 deep", new TestTar().gnu('L', deep).file("x", ""), Reason.NAME),
                Arguments.of("link of nothing", new TestTar().link("l", ""), Reason.NAME),
                Arguments.of(
                        "link of 5 KiB",
                        new TestTar().gnu('K', "n".repeat(5000)).link("l", ""),
                        Reason.NAME),
                Arguments.of("root as a link", new TestTar().link("./", "a"), Reason.DUPLICATE),
                Arguments.of("root as a file", new TestTar().file(".", "a"), Reason.DUPLICATE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leftOut")
    void isLeftOutAndNamed(String what, TestTar tar, Reason reason) throws IOException {
        Imported imported = Imported.of(tar.file(FINE, "still here").end());

        assertThat(imported.reasons()).as(what).containsExactly(reason);
        assertThat(imported.names()).containsExactly("./" + FINE);
        assertThat(imported.contents()).containsEntry("./" + FINE, "still here");
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        Imported imported = Imported.of(new TestTar()
                .directory("real")
                .link("chain1", "real")
                .link("chain2", "chain1")
                .file("chain2/x", "through two links")
                .link("out", "/tmp")
                .file("out/x", "through one that was left out")
                .file("file", "")
                .file("file/x", "below a file")
                .end());

        assertThat(imported.cleaned()).isEqualTo("""
                chain2/x BELOW_LINK
                out LINK_OUTSIDE
                out/x BELOW_LINK
                file/x BELOW_LINK""");
        assertThat(imported.names()).containsExactly("./real", "./chain1", "./chain2", "./file");
    }

    @Test
    void aChainOfLinksThatIsFineLinkByLinkCannotLeave() throws IOException {
        // Read literally, each ends inside; followed, the last one would end above the root.
        Imported imported = Imported.of(new TestTar()
                .directory("a/b/c")
                .link("a/b/c/up", "../../..")
                .link("out", "a/b/c/up/..")
                .end());

        assertThat(imported.cleaned()).isEqualTo("out LINK_OUTSIDE");
        assertThat(imported.names()).containsExactly("./a/b/c", "./a/b/c/up");
    }

    @Test
    void whatAPathIsDoesNotChange() throws IOException {
        Imported imported = Imported.of(new TestTar()
                .file("dir/file", "1")
                .link("dir", "elsewhere")
                .file("dir/file", "2")
                .directory("dir/file")
                .directory("dir")
                .special("pipe", '6')
                .file("pipe", "x")
                .end());

        assertThat(imported.cleaned()).isEqualTo("""
                dir DUPLICATE
                dir/file DUPLICATE
                pipe SPECIAL
                pipe DUPLICATE""");
        assertThat(imported.contents()).containsOnly(java.util.Map.entry("./dir/file", "2"));
    }

    @Test
    void specialBitsAndForeignAttributesAreTakenOff() throws IOException {
        TestTar tar = new TestTar()
                .entry("suid", '0', 04755, "", new byte[0])
                .entry("sticky", '5', 01777, "", new byte[0])
                .pax(
                        "SCHILY.xattr.user.kept",
                        "yes",
                        "SCHILY.xattr.security.capability",
                        "\1\0\0\2",
                        "SCHILY.xattr.trusted.overlay.opaque",
                        "y",
                        "mtime",
                        "1700000000.123456789")
                .file("attributes", "");

        Imported imported = Imported.of(tar.end());

        assertThat(imported.cleaned()).isEqualTo("suid MODE\nsticky MODE\nattributes ATTRIBUTES");
        assertThat(imported.entries().get(0).mode()).isEqualTo(0755);
        assertThat(imported.entries().get(1).mode()).isEqualTo(0777);
        assertThat(new String(imported.clean(), StandardCharsets.ISO_8859_1))
                .contains("SCHILY.xattr.user.kept=yes\n", "mtime=1700000000.123456789\n")
                .doesNotContain("security.capability", "overlay");
    }

    @Test
    void whoTrustsAnArchiveGetsItsBitsLinksAndPipesButNoDeviceAndNothingOutside() throws IOException {
        Imported imported = Imported.of(
                new TestTar()
                        .entry("suid", '0', 04755, "", new byte[0])
                        .link("out", "/etc/passwd")
                        .file("out/x", "x")
                        .special("pipe", '6')
                        .special("null", '3')
                        .file("../x", "x")
                        .end(),
                ImportRules.TRUSTED);

        assertThat(imported.cleaned()).isEqualTo("out/x BELOW_LINK\nnull SPECIAL\n../x OUTSIDE");
        assertThat(imported.names()).containsExactly("./suid", "./out", "./pipe");
        assertThat(imported.entries().getFirst().mode()).isEqualTo(04755);
    }

    @Test
    void strangeNamesComeThroughByteByByte() throws IOException {
        List<String> names = List.of(
                "new\nline",
                "escape\u001b[31m",
                "-rf",
                "--checkpoint-action=exec=sh x",
                "CON",
                "C:\\x",
                "trailing.",
                " ",
                "a\\b",
                "invalid\u00ff\u00fe",
                new String("\u202eexe.txt".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                "n".repeat(255),
                ("n".repeat(200) + "/").repeat(20) + "end");
        var tar = new TestTar();
        names.forEach(name -> tar.gnu('L', name).file("short", "in " + name.length()));

        Imported imported = Imported.of(tar.end());

        assertThat(imported.report().cleaned()).isEmpty();
        assertThat(imported.names())
                .containsExactlyElementsOf(
                        names.stream().map(name -> "./" + name).toList());
        assertThat(imported.report().cleanedCount()).isZero();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "no tar",
                        "SELECT 1;".repeat(100).getBytes(StandardCharsets.UTF_8),
                        ArchiveFault.NOT_AN_ARCHIVE),
                Arguments.of("nothing", new byte[0], ArchiveFault.NOT_AN_ARCHIVE),
                Arguments.of(
                        "PAX bomb",
                        new TestTar().header("x", 'x', 0, "", "77777777777").end(),
                        ArchiveFault.TOO_LARGE),
                Arguments.of(
                        "name bomb",
                        new TestTar().header("x", 'L', 0, "", "77777777777").end(),
                        ArchiveFault.TOO_LARGE),
                Arguments.of("headers without end", headers(100), ArchiveFault.TOO_LARGE),
                Arguments.of(
                        "header without entry", new TestTar().pax("path", "x").end(), ArchiveFault.DAMAGED),
                Arguments.of("PAX length", brokenPax("99 path=x\n"), ArchiveFault.DAMAGED),
                Arguments.of("PAX length of nothing", brokenPax("0 path=x\n"), ArchiveFault.DAMAGED),
                Arguments.of("PAX length that wraps", brokenPax("4294967306 path=x\n"), ArchiveFault.DAMAGED),
                Arguments.of("PAX without a value", brokenPax("7 path\n"), ArchiveFault.DAMAGED),
                Arguments.of(
                        "size below nothing",
                        new TestTar().pax("size", "-1").file("x", "").end(),
                        ArchiveFault.DAMAGED),
                Arguments.of(
                        "size in binary below nothing",
                        new TestTar()
                                .header("x", '0', 0, "", "\u00ff".repeat(12))
                                .end(),
                        ArchiveFault.DAMAGED),
                Arguments.of(
                        "size beyond all",
                        new TestTar()
                                .pax("size", "999999999999999999")
                                .file("x", "")
                                .end(),
                        ArchiveFault.CUT_OFF),
                Arguments.of(
                        "owner",
                        new TestTar().pax("uid", "4294967295").file("x", "").end(),
                        ArchiveFault.DAMAGED),
                Arguments.of(
                        "time", new TestTar().pax("mtime", "1e99").file("x", "").end(), ArchiveFault.DAMAGED),
                Arguments.of("map backwards", sparse("8,1,0,1", "9", "xx"), ArchiveFault.DAMAGED),
                Arguments.of("map beyond the file", sparse("0,2", "1", "xx"), ArchiveFault.DAMAGED),
                Arguments.of("map beyond the data", sparse("0,1,100,5", "200", "xx"), ArchiveFault.DAMAGED),
                Arguments.of("map that wraps", sparse("1,999999999999999999", "9", "xx"), ArchiveFault.DAMAGED),
                Arguments.of("map of too many", longMap("1000001\n" + "\0".repeat(512)), ArchiveFault.TOO_LARGE),
                Arguments.of("map without digits", longMap("\n" + "\0".repeat(512)), ArchiveFault.DAMAGED),
                Arguments.of(
                        "one block of end",
                        Arrays.copyOf(new TestTar().file("x", "").open(), 1024),
                        ArchiveFault.CUT_OFF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefused(String what, byte[] tar, ArchiveFault fault) {
        assertThatThrownBy(() -> Imported.of(tar))
                .as(what)
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }

    private static byte[] headers(int count) {
        var tar = new TestTar();
        for (int i = 0; i < count; i++) {
            tar.pax("comment", "x");
        }
        return tar.file("x", "").end();
    }

    private static byte[] brokenPax(String content) {
        return new TestTar()
                .entry("x", 'x', 0, "", content.getBytes(StandardCharsets.ISO_8859_1))
                .file("x", "")
                .end();
    }

    private static byte[] sparse(String map, String size, String data) {
        return new TestTar()
                .pax("GNU.sparse.map", map, "GNU.sparse.size", size)
                .file("x", data)
                .end();
    }

    private static byte[] longMap(String map) {
        return new TestTar()
                .pax("GNU.sparse.major", "1", "GNU.sparse.minor", "0", "GNU.sparse.realsize", "9")
                .file("x", map)
                .end();
    }

    @Test
    void holesStayHolesInAllTheirForms() throws IOException {
        byte[] old = new byte[TarBlock.SIZE];
        TestTar.put(old, 0, 100, "old");
        TestTar.put(old, 124, 12, "00000000003");
        TestTar.put(old, 257, 8, "ustar  \0");
        old[156] = 'S';
        TestTar.put(old, 386, 12, "00000001000");
        TestTar.put(old, 398, 12, "00000000003");
        TestTar.put(old, 483, 12, "00000010000");
        byte[] tar = new TestTar()
                .block(old)
                .data("abc".getBytes(StandardCharsets.US_ASCII))
                .pax(
                        "GNU.sparse.size",
                        "4096",
                        "GNU.sparse.numblocks",
                        "1",
                        "GNU.sparse.offset",
                        "512",
                        "GNU.sparse.numbytes",
                        "3")
                .file("0.0", "abc")
                .pax("GNU.sparse.map", "512,3", "GNU.sparse.size", "4096", "GNU.sparse.name", "0.1")
                .file("x", "abc")
                .pax(
                        "GNU.sparse.major",
                        "1",
                        "GNU.sparse.minor",
                        "0",
                        "GNU.sparse.realsize",
                        "4096",
                        "GNU.sparse.name",
                        "1.0")
                .file("x", "1\n512\n3\n" + "\0".repeat(512 - 8) + "abc")
                .end();

        Imported imported = Imported.of(tar);

        String whole = "\0".repeat(512) + "abc" + "\0".repeat(4096 - 515);
        assertThat(imported.contents().keySet()).containsExactly("./0.0", "./0.1", "./1.0", "./old");
        assertThat(imported.contents().values())
                .allSatisfy(content -> assertThat(content).isEqualTo(whole));
        assertThat(imported.report().contentBytes()).isEqualTo(12);
        // Four headers, their extensions and a block of map and of data for each: no holes are written out.
        assertThat(imported.clean().length).isLessThan(4 * 6 * TarBlock.SIZE);
    }

    @Test
    void aFileOfAnExabyteTakesNoMemoryAndIsMeasuredBeforeItComes() {
        byte[] tar =
                new TestTar().pax("size", "99999999999999999").file("x", "").end();
        var stream = new ImportStream(
                new ByteArrayInputStream(tar),
                OutputStream.nullOutputStream(),
                Imported.SEAL,
                ImportRules.CLEAN,
                (bytes, _) -> {
                    throw new IOException("no room for " + bytes);
                });

        assertThatThrownBy(stream::pass).hasMessage("no room for 99999999999999999");
    }

    @Test
    void anArchiveThatIsCutAtAnyByteIsRefused() throws IOException {
        byte[] tar = new TestTar()
                .directory("d")
                .pax("path", "d/\u00e4")
                .file("x", "a".repeat(700))
                .gnu('L', "long".repeat(40))
                .file("x", "b")
                .link("l", "d")
                .end();
        Imported.of(tar);

        for (int length = 0; length < tar.length; length++) {
            byte[] cut = Arrays.copyOf(tar, length);
            assertThatThrownBy(() -> Imported.of(cut)).as("cut at " + length).isInstanceOf(ArchiveException.class);
        }
    }

    @Test
    void whateverIsMutatedNothingLeadsOutsideAndNothingElseThanARefusalIsThrown() {
        byte[] tar = new TestTar()
                .directory("./")
                .pax("path", "d/e", "mtime", "1.5", "GNU.sparse.map", "0,4,600,2", "GNU.sparse.size", "700")
                .file("x", "abcdef")
                .gnu('L', "a/b/c")
                .gnu('K', "../b")
                .link("x", "y")
                .hardLink("h", "d/e")
                .entry("s", '0', 06755, "", new byte[600])
                .end();
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            byte[] mutated = tar.clone();
            int changes = 1 + random.nextInt(4);
            for (int i = 0; i < changes; i++) {
                int at = random.nextInt(mutated.length);
                mutated[at] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : (byte) "./0127\nxS=L".charAt(random.nextInt(11));
            }
            byte[] summed = withSums(mutated);
            try {
                Imported imported = Imported.of(summed);
                assertThat(imported.names())
                        .as("seed " + seed)
                        .allSatisfy(name -> assertThat(
                                        Arrays.stream(name.split("/")).skip(1).toList())
                                .doesNotContain("..", ""));
                assertThat(imported.entries())
                        .as("seed " + seed)
                        .allSatisfy(entry -> assertThat(entry.mode() & 07000).isZero());
            } catch (ArchiveException _) {
                // refused
            } catch (IOException | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", round " + round, e);
            }
        }
    }

    /// So that mutations get past the sums of the headers.
    private static byte[] withSums(byte[] tar) {
        byte[] summed = tar.clone();
        for (int at = 0; at + TarBlock.SIZE <= tar.length; at += TarBlock.SIZE) {
            byte[] block = Arrays.copyOfRange(tar, at, at + TarBlock.SIZE);
            if (new String(block, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
                System.arraycopy(new TestTar().block(block).open(), 0, summed, at, TarBlock.SIZE);
            }
        }
        return summed;
    }

    @Test
    void theListOfWhatWasLeftOutHasAnEnd() throws IOException {
        var tar = new TestTar();
        for (int i = 0; i < 3000; i++) {
            tar.file("../" + i, "");
        }

        ImportReport report = Imported.of(tar.end()).report();

        assertThat(report.cleaned()).hasSize(ImportReport.MOST_CLEANED);
        assertThat(report.cleanedCount()).isEqualTo(3000);
        assertThat(report.entries()).isZero();
    }
}
