package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The help of every command there is, and what each says to an option that it does not have.
class CommandLineUseTest {
    private static final Pattern LISTED = Pattern.compile("(?m)^  ([a-z]+)(?=  )");

    @TempDir
    private Path folder;

    private CommandFixture bed;

    @BeforeEach
    void open() {
        bed = new CommandFixture(folder, Databases.engine());
    }

    @AfterEach
    void close() {
        bed.close();
    }

    /// All commands, as the help lists them: `[volume, ls]` and the like.
    private List<List<String>> commands() {
        var all = new ArrayList<List<String>>();
        for (String command : listed(bed)) {
            all.add(List.of(command));
            listed(bed, command).forEach(below -> all.add(List.of(command, below)));
        }
        assertThat(all).hasSizeGreaterThan(30).contains(List.of("snapshot", "rm"), List.of("volume", "copy"));
        return all;
    }

    private static List<String> listed(CommandFixture bed, String... command) {
        bed.run(with(List.of(command), "--help"));
        int commands = bed.out().indexOf("Commands:");
        return commands < 0
                ? List.of()
                : LISTED.matcher(bed.out().substring(commands))
                        .results()
                        .map(hit -> hit.group(1))
                        .filter(name -> !name.equals("help"))
                        .toList();
    }

    private static String[] with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void everyCommandSaysWhatItIsFor() {
        try (var japanese = new CommandFixture(folder, Databases.engine(), Locale.JAPANESE)) {
            for (List<String> command : commands()) {
                assertThat(bed.run(with(command, "--help"))).as("%s", command).isEqualTo(ExitCode.OK);
                assertThat(bed.out()).startsWith("Usage: seedbed " + String.join(" ", command));
                assertThat(bed.out().lines().filter(line -> line.matches("[A-Z].*") && !line.startsWith("Usage:")))
                        .as("%s", command)
                        .isNotEmpty();
                assertThat(bed.out()).doesNotContain("cli.").doesNotContain("descriptionKey");
                assertThat(japanese.run(with(command, "--help"))).isEqualTo(ExitCode.OK);
                assertThat(japanese.out()).containsPattern("[\\p{IsHiragana}\\p{IsKatakana}]");
            }
        }
    }

    @Test
    void everyCommandRefusesWhatItDoesNotKnow() throws Exception {
        for (List<String> command : commands()) {
            JsonNode error = bed.json(with(command, "--no-such-option")).get("error");
            assertThat(error.get("code").asText()).as("%s", command).isEqualTo("usage");
            assertThat(error.get("exitCode").asInt()).isEqualTo(ExitCode.USAGE);
            assertThat(error.get("next").asText()).isEqualTo("seedbed " + String.join(" ", command) + " --help");
        }
    }

    @Test
    void theProgramItself() {
        assertThat(bed.run()).isEqualTo(ExitCode.OK);
        assertThat(bed.err()).startsWith("Usage: seedbed");
        assertThat(bed.run("volume")).isEqualTo(ExitCode.OK);
        assertThat(bed.run("--version")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).startsWith("Seedbed ");
        assertThat(bed.run("no-such-command")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("help", "goto")).as("old names have help, too").isEqualTo(ExitCode.OK);
        assertThat(bed.out()).startsWith("Usage: seedbed rollback");
    }
}
