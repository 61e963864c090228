package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.input.mask.rule.MaskFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `mask propose`, over an engine in memory whose server has one table.
class MaskCommandTest {
    private static final String COLUMNS = """
            public\tusers\tid\tinteger\tint4\tb\tt\tf\tf\tf\t-1\t9\t0\t23
            public\tusers\tcontact\ttext\ttext\tb\tt\tf\tf\tf\t-1\t-1\t0\t25
            public\tusers\tphone\ttext\ttext\tb\tf\tf\tf\tf\t-1\t-1\t0\t25
            """;
    private static final String KEYS = "public\tusers\t1\tp\tid\t\\N\t\\N\t\\N\n";
    private static final String SAMPLES = "1\tanna@secret.test\t\\N\n2\tbob@secret.test\t\\N\n";

    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = Databases.engine();

    @BeforeEach
    void start() throws Exception {
        engine.start(engine.createContainer(Databases.ours(engine, "0123456789ab", "shop")
                .publish(new PublishedPort("127.0.0.1", 0, 5432))
                .build()));
        engine.onExec((_, program) -> new ExecResult(0, answer(program), ""));
    }

    private static String answer(ExecSpec program) {
        String statement = program.command().getLast();
        if (statement.contains("from pg_attribute")) {
            return COLUMNS;
        }
        if (statement.contains("from pg_index")) {
            return KEYS;
        }
        return statement.contains("\"users\"") ? SAMPLES : "";
    }

    @Test
    void aProposalIsPrintedWithoutValues() throws Exception {
        try (var commands = new CommandFixture(folder, engine)) {
            assertThat(commands.run("mask", "propose", "shop")).isZero();
            assertThat(commands.out())
                    .containsPattern("public.users +contact +e-mail addresses +2/2 +\\{ fake: email }")
                    .containsPattern("public.users +phone +phone numbers +0/0 +\\{ fake: phone }")
                    .doesNotContain("secret");
            assertThat(commands.err()).contains("seedbed mask propose shop -o mask.yaml");

            JsonNode columns = commands.json("mask", "propose", "shop").get("columns");
            assertThat(columns).hasSize(2);
            assertThat(columns.at("/0/what").asText()).isEqualTo("email");
            assertThat(columns.at("/0/samples").asInt()).isEqualTo(2);
            assertThat(columns.toString()).doesNotContain("secret");
        }
    }

    @Test
    void aProposalIsWrittenOnce() throws Exception {
        Path file = folder.resolve("mask.yaml");
        try (var commands = new CommandFixture(folder, engine, Locale.JAPANESE)) {
            assertThat(commands.run("mask", "propose", "shop", "-o", file.toString()))
                    .isZero();
            assertThat(MaskFile.read(file).rules())
                    .extracting(
                            rule -> rule.pattern().text() + ": " + rule.rule().text())
                    .containsExactly("users.contact: { fake: email }", "users.phone: { fake: phone }");
            String written = Files.readString(file);

            assertThat(commands.run("mask", "propose", "shop", "-o", file.toString()))
                    .isNotZero();
            assertThat(commands.err()).contains("mask.yaml");
            assertThat(Files.readString(file)).isEqualTo(written);
        }
    }

    @Test
    void aDatabaseThatDoesNotRunIsRefusedInWords() throws Exception {
        engine.stop(engine.containers(java.util.Map.of()).getFirst().id());
        try (var commands = new CommandFixture(folder, engine)) {
            assertThat(commands.run("mask", "propose", "shop")).isNotZero();
            assertThat(commands.err()).contains("shop");
            assertThat(commands.run("mask", "propose", "nothing-like-it")).isNotZero();
        }
    }
}
