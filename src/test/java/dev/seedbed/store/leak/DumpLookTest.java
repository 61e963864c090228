package dev.seedbed.store.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dumps are looked into before they leave, as snapshots are, but without a server.
class DumpLookTest {
    private static final String MARK = "zzmarkzz";

    @TempDir
    private Path folder;

    private DumpLook looking() {
        var cache = new DumpIndexCache(folder.resolve("indexes"), 1 << 24);
        return new DumpLook(new DumpInspector(), new DumpIndexes(new DumpIndexer(), cache));
    }

    private DumpLook.Result look(Path... files) throws Exception {
        return looking().of(List.of(files));
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String mails(int rows, String between, String row) {
        return IntStream.range(0, rows)
                .mapToObj(i -> row.formatted(i, MARK + i + "@example.com"))
                .collect(Collectors.joining(between));
    }

    private static String copied() {
        return "CREATE TABLE public.towns (id integer, town text);\nCREATE TABLE public.users (id integer, login text);\n"
                + "COPY public.towns (id, town) FROM stdin;\n1\tUlm\n2\tKöln\n\\.\n"
                + "COPY public.users (id, login) FROM stdin;\n" + mails(20, "", "%d\t%s\n") + "\\.\n";
    }

    @Test
    void rowsOfCopyAreLookedAt() throws Exception {
        DumpLook.Result result = look(file("shop.sql", copied()));

        assertThat(result.findings()).containsExactly("shop.sql: public.users.login, email (20/20)");
        assertThat(result.unseen()).isEmpty();
        assertThat(result.toString()).doesNotContain(MARK);
    }

    @Test
    void rowsOfInsertsAreLookedAtInAllPlaces() throws Exception {
        String between = ";\nINSERT INTO `logs` VALUES (1, 'nothing');\nINSERT INTO `users` VALUES ";
        Path dump = file(
                "shop.sql",
                "-- MySQL dump 10.13  Distrib 9.7.0, for Linux (x86_64)\n"
                        + "CREATE TABLE `logs` (`id` int, `what` text);\n"
                        + "CREATE TABLE `users` (`id` int, `login` varchar(90));\nINSERT INTO `users` VALUES "
                        + mails(400, between, "(%d, '%s')") + ";\n");

        assertThat(look(dump).findings()).containsExactly("shop.sql: users.login, email (300/300)");
    }

    /// Its rows are far behind the statement that names the columns, and behind more than is held of a text.
    @Test
    void aCompressedDumpIsReadOnceForAllTables() throws Exception {
        Path packed = folder.resolve("large.sql.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            for (int table = 0; table < 40; table++) {
                String rows = IntStream.range(0, 2000)
                        .mapToObj(i -> i + "\t" + "word ".repeat(20) + "\n")
                        .collect(Collectors.joining());
                out.write(("COPY public.t%d (id, words) FROM stdin;\n%s\\.\n".formatted(table, rows))
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write(copied().getBytes(StandardCharsets.UTF_8));
        }

        DumpLook.Result result = look(packed);

        assertThat(result.findings()).containsExactly("large.sql.gz: public.users.login, email (20/20)");
        assertThat(result.unseen()).isEmpty();
    }

    @Test
    void archivesOfPostgreSqlAreLookedInto() throws Exception {
        DumpLook.Result result = look(Path.of("assets/samples/shop.dump"));

        assertThat(result.unseen()).isEmpty();
        assertThat(result.findings())
                .as("the same tables as text")
                .isEqualTo(look(Path.of("assets/samples/shop.sql")).findings().stream()
                        .map(finding -> finding.replace("shop.sql", "shop.dump"))
                        .toList())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing of the sort", "PK\u0003\u0004 broken", "PGDMP\u0001\u000f broken"})
    void whatCannotBeReadIsNamed(String content) throws Exception {
        Path odd = file("odd.bin", content);

        DumpLook.Result result = look(odd, file("shop.sql", copied()));

        assertThat(result.unseen()).containsExactly("odd.bin");
        assertThat(result.findings()).hasSize(1);
    }

    /// One of its rows is longer than what is read of a table.
    @Test
    void aTableOfWhichNoRowCouldBeReadIsNamed() throws Exception {
        Path dump = file(
                "long.sql",
                "COPY public.papers (id, words) FROM stdin;\n1\t" + "x".repeat(400_000) + "\n\\.\n" + copied());

        DumpLook.Result result = look(dump);

        assertThat(result.unseen()).containsExactly("long.sql: public.papers");
        assertThat(result.findings()).hasSize(1);
    }

    @Test
    void numbersAreNoNames() throws Exception {
        Path dump = file(
                "shop.sql",
                "COPY public.users (id, name_id, birthday) FROM stdin;\n"
                        + IntStream.range(100, 120)
                                .mapToObj(i -> i + "\t" + i * 1000 + "\t1980-01-02\n")
                                .collect(Collectors.joining())
                        + "\\.\n");

        assertThat(look(dump).findings()).containsExactly("shop.sql: public.users.birthday, birthday (20/20)");
    }

    @Test
    void whatIsFoundIsHeldBack() throws Exception {
        Path dump = file("shop.sql", copied());
        var unseen = new ArrayList<String>();
        var leaks = new DumpLeaks(looking());
        var team = new ConfiguredStore("team", folder.toUri(), StoreLevel.TEAM);

        assertThatThrownBy(() -> leaks.asTheyAre(false, unseen::addAll).look("shop.sql", List.of(dump), team))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new StoreFailure.NotForSharing(
                                        "shop.sql", "team", List.of("shop.sql: public.users.login, email (20/20)"))));
        assertThat(leaks.asTheyAre(true, unseen::addAll).look("shop.sql", List.of(dump), team))
                .isEqualTo(PackageDescription.PERSONAL);
        assertThat(unseen).isEmpty();

        Path odd = file("odd.bin", "nothing of the sort");
        assertThat(leaks.asTheyAre(false, unseen::addAll).look("odd", List.of(odd), team))
                .isEqualTo(PackageDescription.UNCHECKED);
        assertThat(unseen).containsExactly("odd.bin");
    }
}
