package dev.seedbed.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.task.Failure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FailurePrinterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final FailurePrinter printer = new FailurePrinter(
            new FailureText(messages, new Formats(messages)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));

    private JsonNode error() throws Exception {
        return new ObjectMapper().readTree(out.toByteArray()).get("error");
    }

    @Test
    void aFailureIsOneObjectOnTheOutputAndWordsOnTheErrorStream() throws Exception {
        int exit = printer.failed(new Failure.NotFound("database", "shop"), true);

        assertThat(exit).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(error().get("code").asText()).isEqualTo("not-found");
        assertThat(error().get("exitCode").asInt()).isEqualTo(exit);
        assertThat(error().get("title").asText()).contains("shop");
        assertThat(error().get("next").asText()).isNotBlank();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("shop");
    }

    @Test
    void withoutJsonTheOutputStaysEmpty() {
        printer.failed(new Failure.NotFound("database", "shop"), false);
        printer.misused("Unknown option", "seedbed --help", false);
        printer.cancelled("Cancelled", false);

        assertThat(out.size()).isZero();
    }

    @Test
    void aCommandLineThatIsNotUnderstoodIsJsonToo() throws Exception {
        int exit = printer.misused("Unknown option: '--bogus'", "seedbed list --help", true);

        assertThat(exit).isEqualTo(ExitCode.USAGE);
        assertThat(error().get("code").asText()).isEqualTo("usage");
        assertThat(error().get("title").asText()).contains("--bogus");
    }

    @Test
    void jsonIsAskedForWhateverElseIsWrong() {
        assertThat(FailurePrinter.isAskedFor(List.of("list", "--bogus", "--json")))
                .isTrue();
        assertThat(FailurePrinter.isAskedFor(List.of("query", "shop", "--", "--json")))
                .isFalse();
        assertThat(FailurePrinter.isAskedFor(List.of("list"))).isFalse();
    }
}
