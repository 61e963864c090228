package dev.seedbed.query.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/// JSON as people read it.
public final class JsonText {
    private JsonText() {}

    /// Returns an object or an array with one member per line, or nothing where `text` is none. Names that come twice
    /// stay, and numbers keep their digits.
    public static Optional<String> indented(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith("{") && !stripped.startsWith("[")) {
            return Optional.empty();
        }
        var out = new StringWriter(2 * text.length());
        var factory = new JsonFactory();
        try (JsonParser from = factory.createParser(stripped);
                JsonGenerator to = factory.createGenerator(out).setPrettyPrinter(printer())) {
            while (from.nextToken() != null) {
                if (from.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
                    to.writeNumber(from.getText());
                } else {
                    to.copyCurrentEvent(from);
                }
            }
        } catch (IOException _) {
            return Optional.empty();
        }
        return Optional.of(out.toString());
    }

    private static PrettyPrinter printer() {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER));
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }
}
