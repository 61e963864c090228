package dev.seedbed.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.Failure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonFieldsTest {
    /// So that two outputs can be compared line by line, and a script finds every key.
    @Test
    void keysStayInOrderAndNullsStay() {
        var fields = new JsonFields()
                .with("z", null)
                .with("a", List.of(new JsonFields().with("m", 1).with("b", true)))
                .with(new JsonFields().with("k", "\u0001\"").with("c", JsonFields.bytes(-1)));

        assertThat(FailurePrinter.json(fields)).isEqualTo("""
                {
                  "z" : null,
                  "a" : [ {
                    "m" : 1,
                    "b" : true
                  } ],
                  "k" : "\\u0001\\"",
                  "c" : null
                }""".replace("\n", System.lineSeparator()));
    }

    @Test
    void whatIsNotKnownIsNull() {
        assertThat(JsonFields.bytes(0)).isZero();
        assertThat(JsonFields.bytes(-1)).isNull();
        assertThat(JsonFields.text("")).isNull();
        assertThat(JsonFields.text("x")).isEqualTo("x");
        assertThat(JsonFields.text((Instant) null)).isNull();
        assertThat(JsonFields.text(Path.of("a", "b")))
                .isEqualTo(Path.of("a", "b").toString());
        assertThat(JsonFields.name(Thread.State.TIMED_WAITING)).isEqualTo("timed_waiting");
    }

    @Test
    void theErrorHasItsFiveKeysWhateverIsEmpty() {
        var out = new ByteArrayOutputStream();
        var messages = new Messages(Locale.ENGLISH);
        new FailurePrinter(
                        new FailureText(messages, new Formats(messages)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                .failed(new Failure.NoSpace("/var", -1, -1), true);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "\"code\" : \"no-space\"",
                        "\"exitCode\" : 1",
                        "\"title\"",
                        "\"explanation\" : \"\"",
                        "\"next\"");
    }
}
