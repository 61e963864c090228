package dev.seedbed.server.valkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Seeds of Valkey and Redis, detected from their content.
class ValkeyFormatsTest {
    private static final byte[] SNAPSHOT = RdbFiles.ofValkey(Map.of("a", "1", "b", "two words"));

    @TempDir
    private Path folder;

    private final DumpInspector inspector = new DumpInspector();

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private DumpInfo inspect(String text) throws Exception {
        return inspector.inspect(file("seed.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static IndexedDump read(DumpInfo info) throws Exception {
        return new DumpIndexer().index(info, _ -> {});
    }

    @Test
    void aChecksumIsThatOfTheServers() {
        var sum = new Crc64();
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);

        sum.update(digits, 0, digits.length);

        assertThat(sum.value()).isEqualTo(0xe9c6d914c4b8d9caL);
    }

    @Test
    void aSnapshotSaysWhoWroteIt() throws Exception {
        DumpInfo info = inspector.inspect(file("any.name", SNAPSHOT));

        assertThat(info.format()).isEqualTo(DumpFormat.RDB);
        assertThat(info.kind()).isEqualTo(DatabaseKind.VALKEY);
        assertThat(info.kindIsCertain()).as("both read this format").isFalse();
        assertThat(info.serverVersion()).isEqualTo("8.1.1");
        assertThat(info.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(read(info).completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void formatsThatOnlyOneReadsAreItsOwn() throws Exception {
        byte[] redis = RdbFiles.of("REDIS0012", Map.of("redis-ver", "8.0.2"), Map.of("a", "1"));
        byte[] valkey = RdbFiles.of("VALKEY080", Map.of("valkey-ver", "9.0.0"), Map.of("a", "1"));

        assertThat(inspector.inspect(file("redis", redis)))
                .returns(DatabaseKind.REDIS, DumpInfo::kind)
                .returns(true, DumpInfo::kindIsCertain);
        assertThat(inspector.inspect(file("valkey", valkey)))
                .returns(DatabaseKind.VALKEY, DumpInfo::kind)
                .returns(true, DumpInfo::kindIsCertain);
        assertThat(RdbHeader.oldestServer("80")).isEqualTo(9);
    }

    @Test
    void aSnapshotThatIsCutIsToldWhereverItIsCut() throws Exception {
        for (int length = 9; length < SNAPSHOT.length; length++) {
            DumpInfo info = inspector.inspect(file("cut.rdb", Arrays.copyOf(SNAPSHOT, length)));
            assertThat(info.completeness()).as("%d bytes", length).isEqualTo(Completeness.TRUNCATED);
            assertThat(read(info).completeness()).as("%d bytes", length).isEqualTo(Completeness.TRUNCATED);
        }
    }

    @Test
    void aByteThatIsWrongIsToldByTheChecksum() throws Exception {
        byte[] changed = SNAPSHOT.clone();
        changed[changed.length / 2] ^= 1;
        DumpInfo info = inspector.inspect(file("changed.rdb", changed));

        assertThatThrownBy(() -> read(info))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        SeedFailure.SeedUnfit.class,
                                        unfit -> assertThat(unfit.reason()).isEqualTo(SeedFailure.Unfit.DAMAGED)));
    }

    @Test
    void aSnapshotWithoutAChecksumIsTaken() throws Exception {
        byte[] unsummed = SNAPSHOT.clone();
        Arrays.fill(unsummed, unsummed.length - Long.BYTES, unsummed.length, (byte) 0);

        assertThat(read(inspector.inspect(file("unsummed.rdb", unsummed))).completeness())
                .isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void aPackedSnapshotIsReadToItsEnd() throws Exception {
        Path packed = folder.resolve("dump.rdb.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(SNAPSHOT);
        }

        DumpInfo info = inspector.inspect(packed);

        assertThat(info.compression()).isEqualTo(Compression.GZIP);
        assertThat(read(info))
                .returns(Completeness.COMPLETE, IndexedDump::completeness)
                .returns((long) SNAPSHOT.length, found -> found.index().uncompressedBytes());
    }

    @Test
    void commandsInTheProtocolAreReadToTheirEnd() throws Exception {
        String commands = "*3\r\n$3\r\nSET\r\n$1\r\na\r\n$5\r\nx\r\ny\n\r\n*1\r\n$4\r\nPING\r\n";

        DumpInfo info = inspect(commands);
        assertThat(info.format()).isEqualTo(DumpFormat.COMMANDS);
        assertThat(read(info).completeness()).isEqualTo(Completeness.COMPLETE);

        DumpInfo cut = inspect(commands.substring(0, commands.length() - 4));
        assertThat(read(cut).completeness()).isEqualTo(Completeness.TRUNCATED);
    }

    @Test
    void aLogBeginsByChoosingADatabase() throws Exception {
        assertThat(inspect("*2\r\n$6\r\nSELECT\r\n$1\r\n0\r\n*1\r\n$4\r\nPING\r\n")
                        .format())
                .isEqualTo(DumpFormat.AOF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SET a 1\nset b \"two words\"\n", "HSET h f v\n\nEXPIRE h 60", "select 2\nrpush l 1 2\n"})
    void linesOfCommandsAreTold(String text) throws Exception {
        assertThat(inspect(text))
                .returns(DumpFormat.COMMANDS, DumpInfo::format)
                .returns(DatabaseKind.VALKEY, DumpInfo::kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET search_path = public;\nselect 1;\n",
                "set names utf8\n;\ncreate table a (b int);\n",
                "SELECT * from a\n",
                "select 1;"
            })
    void sqlStaysSql(String text) throws Exception {
        assertThat(inspect(text).format()).isEqualTo(DumpFormat.SQL);
    }

    @Test
    void aFolderOfLogsIsOneSeed() throws Exception {
        Path log = Files.createDirectory(folder.resolve("appendonlydir"));
        Files.write(log.resolve("appendonly.aof.1.base.rdb"), SNAPSHOT);
        Files.writeString(log.resolve("appendonly.aof.1.incr.aof"), "*1\r\n$4\r\nPING\r\n");
        Files.writeString(
                log.resolve("appendonly.aof.manifest"),
                "file appendonly.aof.1.base.rdb seq 1 type b\nfile appendonly.aof.1.incr.aof seq 1 type i\n");

        DumpInfo info = inspector.inspect(log);
        assertThat(info)
                .returns(DumpFormat.AOF_FOLDER, DumpInfo::format)
                .returns(DatabaseKind.VALKEY, DumpInfo::kind)
                .returns("8.1.1", DumpInfo::serverVersion);
        assertThat(read(info).completeness()).isEqualTo(Completeness.COMPLETE);

        Files.writeString(log.resolve("appendonly.aof.1.incr.aof"), "*1\r\n$4\r\nPI");
        assertThat(read(inspector.inspect(log)).completeness()).isEqualTo(Completeness.TRUNCATED);

        Files.delete(log.resolve("appendonly.aof.1.incr.aof"));
        assertThat(inspector.inspect(log).completeness()).isEqualTo(Completeness.TRUNCATED);
    }

    @Test
    void aManifestThatLeadsElsewhereIsNoSeed() throws Exception {
        Path log = Files.createDirectory(folder.resolve("log"));
        Files.writeString(log.resolve("appendonly.aof.manifest"), "file ../../etc/passwd seq 1 type i\n");

        assertThat(AofFolder.read(log)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*1\r\n$999999999\r\nPING\r\n",
                "*9999999\r\n$4\r\nPING\r\n",
                "*2\r\n$3\r\nGET\r\nxx\r\n",
                "*1\r\n$3\r\nPING\r\n*x\r\n"
            })
    void aBrokenProtocolIsNeverWhole(String text) throws Exception {
        DumpInfo info = inspect(text);
        try {
            assertThat(read(info).completeness()).isEqualTo(Completeness.TRUNCATED);
        } catch (OperationFailedException e) {
            assertThat(e.failure())
                    .isInstanceOfSatisfying(
                            SeedFailure.SeedUnfit.class,
                            unfit -> assertThat(unfit.reason()).isEqualTo(SeedFailure.Unfit.DAMAGED));
        }
    }
}
