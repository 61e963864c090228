package dev.seedbed.build.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.task.BuildFailure.FileInvalid;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedfileTest {
    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void files() throws IOException {
        folder = Files.createDirectories(root.resolve("shop/data"));
        for (String name : new String[] {"base.sql.gz", "dummy.yaml", "mask.yaml", "../outside.sql"}) {
            Files.writeString(folder.resolve(name), "x");
        }
        for (String name : new String[] {"schema", "migration", "masters"}) {
            Files.createDirectories(folder.resolve(name));
        }
    }

    private Seedfile read(String text) throws OperationFailedException, IOException {
        return Seedfile.read(Files.writeString(folder.resolve("Seedfile.yaml"), text));
    }

    private FileInvalid refusal(String text) {
        return (FileInvalid) catchThrowableOfType(OperationFailedException.class, () -> read(text))
                .failure();
    }

    @Test
    void everyStepIsReadWithItsPlace() throws Exception {
        Seedfile file = read("""
                image: postgres:17
                database: shop
                steps:
                  - restore: base.sql.gz
                  - run: schema/
                  - migrate: { path: migration, placeholders: { tenant: 7 } }
                  - tool: { image: my/ridgepole, command: [bundle, exec, -c, $DATABASE_URL], environment: {RACK: test} }
                    network: true
                  - load: masters
                  - generate: dummy.yaml
                  - mask: mask.yaml
                    name: Personal data
                check:
                  - { sql: "select count(*) from users", expect: "> 100" }
                """);
        assertThat(file.kind()).contains(DatabaseKind.POSTGRESQL);
        assertThat(file.name()).isEqualTo("data");
        assertThat(file.database()).contains("shop");
        assertThat(file.folder()).isEqualTo(folder);
        assertThat(file.steps())
                .extracting(SeedfileStep::title)
                .containsExactly(
                        "restore base.sql.gz",
                        "run schema/",
                        "migrate migration",
                        "tool my/ridgepole",
                        "load masters",
                        "generate dummy.yaml",
                        "Personal data");
        assertThat(file.steps()).extracting(step -> step.place().line()).containsExactly(4L, 5L, 6L, 7L, 9L, 10L, 11L);
        assertThat(file.steps().get(2)).isInstanceOfSatisfying(SeedfileStep.Migrate.class, step -> {
            assertThat(step.path().path()).isEqualTo(folder.resolve("migration"));
            assertThat(step.placeholders()).isEqualTo(Map.of("tenant", "7"));
        });
        assertThat(file.steps().get(3)).isInstanceOfSatisfying(SeedfileStep.Tool.class, step -> {
            assertThat(step.command()).endsWith("$DATABASE_URL");
            assertThat(step.head().network()).isTrue();
            assertThat(step.mount()).isEmpty();
        });
        assertThat(file.checks()).singleElement().satisfies(check -> {
            assertThat(check.place().line()).isEqualTo(14);
            assertThat(check.expect().text()).isEqualTo("> 100");
        });
    }

    @Test
    void aRestoreMayNameAddresses() throws Exception {
        String checksum = "AB".repeat(32);
        Seedfile file = read("""
                image: postgres:17
                steps:
                  - restore: [base.sql.gz, "https://me:secret@example.com/a.sql?signature=1"]
                  - restore: { files: "https://example.com/b.sql", sha256: %s }
                  - restore: https://example.com/c.sql#sha256=%s
                """.formatted(checksum, checksum));
        assertThat(file.steps())
                .extracting(SeedfileStep::title)
                .containsExactly(
                        "restore base.sql.gz, https://example.com/a.sql",
                        "restore https://example.com/b.sql",
                        "restore https://example.com/c.sql");
        assertThat(file.steps().subList(1, 3))
                .extracting(step -> ((SeedfileStep.Restore) step).sources().getFirst())
                .allSatisfy(source -> assertThat(
                                ((SeedfileAddress) source).address().sha256())
                        .isEqualTo(checksum.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://me:secret@example.com/a.sql | 3 | seedfile-address",
                "https://example.com/a.sql#sha256=12 | 3 | seedfile-checksum",
                "{ files: 'https://example.com/a.sql', sha256: 12 } | 3 | seedfile-checksum",
                "{ files: base.sql.gz, sha256: 12 } | 3 | seedfile-checksum-of-one",
                "{ files: ['https://e.com/a', 'https://e.com/b'], sha256: 12 } | 3 | seedfile-checksum-of-one"
            })
    void anAddressThatCannotBeUsedIsRefusedWithItsPlace(String restore, int line, String expected) {
        FileInvalid refusal = refusal("image: postgres:17\nsteps:\n  - restore: " + restore + "\n");
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.expected()).isEqualTo(expected);
        assertThat(refusal.toString()).doesNotContain("secret");
    }

    @Test
    void theSeedfileOfAFolderIsRead() throws Exception {
        read("{name: Shop, image: my/server, steps: [run: ../outside.sql]}");
        Seedfile file = Seedfile.read(folder);
        assertThat(file.file()).isEqualTo(folder.resolve("Seedfile.yaml"));
        assertThat(file.kind()).isEmpty();
        assertThat(file.name()).isEqualTo("Shop");
        assertThat(((SeedfileStep.Run) file.steps().getFirst()).path().path())
                .isEqualTo(root.resolve("shop/outside.sql"));
        assertThat(catchThrowableOfType(OperationFailedException.class, () -> Seedfile.read(root))
                        .failure())
                .isEqualTo(new Failure.NotFound(
                        "file", root.resolve("Seedfile.yaml").toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "postgres:17, POSTGRESQL",
        "seedbed.test/postgres:17, POSTGRESQL",
        "mysql:9.7, MYSQL",
        "mariadb:11.8, MARIADB",
        "docker.io/library/mariadb, MARIADB"
    })
    void theImageTellsTheKind(String image, DatabaseKind kind) throws Exception {
        assertThat(read("{image: '" + image + "', steps: [run: schema]}").kind())
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {imge: x, steps: [run: schema]}                            | 1 | 2  | yaml-key:imge
            {steps: [run: schema]}                                     | 1 | 1  | yaml-key-missing
            {image: x y, steps: [run: schema]}                         | 1 | 9  | yaml-value:x y
            {image: x}                                                 | 1 | 1  | yaml-key-missing
            {image: x, steps: []}                                      | 1 | 19 | yaml-list
            {image: x, steps: {run: schema}}                           | 1 | 19 | yaml-map
            {image: x, steps: [{restroe: base.sql.gz}]}                | 1 | 21 | yaml-key:restroe
            {image: x, steps: [{name: nothing}]}                       | 1 | 20 | seedfile-no-step
            {image: x, steps: [{run: schema, load: masters}]}          | 1 | 34 | seedfile-two-steps:run, load
            {image: x, steps: [{run: schema, network: perhaps}]}       | 1 | 43 | yaml-value:perhaps
            {image: x, steps: [{restore: [base.sql.gz, none.sql]}]}    | 1 | 44 | seedfile-missing:none.sql
            {image: x, steps: [{run: ""}]}                             | 1 | 26 | yaml-value:""
            {image: x, steps: [{run: "a\\0b"}]}                        | 1 | 26 | yaml-value:a b
            {image: x, steps: [{generate: schema}]}                    | 1 | 31 | seedfile-folder:schema
            {image: x, steps: [{migrate: mask.yaml}]}                  | 1 | 30 | seedfile-file:mask.yaml
            {image: x, steps: [{tool: {image: y, command: run it}}]}   | 1 | 47 | yaml-value:run it
            {image: x, steps: [{tool: {image: y, command: []}}]}       | 1 | 47 | yaml-list
            {image: x, database: "a'b", steps: [run: schema]}          | 1 | 22 | yaml-value:a'b
            {image: x, steps: [run: schema], check: [{sql: s}]}        | 1 | 42 | yaml-key-missing
            {image: x, steps: [run: schema], check: [{sql: s, expect: "> x"}]} | 1 | 59 | yaml-value:> x
            """)
    void amistakeIsToldWithItsPlace(String text, long line, long column, String found) {
        FileInvalid failure = refusal(text);
        assertThat(failure.found()).isEqualTo(found);
        assertThat(failure.file()).isEqualTo(folder.resolve("Seedfile.yaml"));
        assertThat(failure.line()).isEqualTo(line);
        assertThat(failure.column()).isEqualTo(column);
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            var messages = new Messages(language);
            assertThat(new FailureText(messages, new Formats(messages))
                            .message(failure)
                            .toString())
                    .doesNotContain("yaml-")
                    .doesNotContain("seedfile-");
        }
    }

    @Test
    void namesOfSeedfilesAreKnown() {
        assertThat(SeedfileNames.isOne(Path.of("x/Seedfile.yaml"))).isTrue();
        assertThat(SeedfileNames.isOne(Path.of("small.Seedfile.yml"))).isTrue();
        assertThat(SeedfileNames.isOne(Path.of("mySeedfile.yaml"))).isFalse();
        assertThat(SeedfileNames.isOne(Path.of("compose.yaml"))).isFalse();
    }
}
