package dev.seedbed.ui.tables;

import dev.seedbed.input.table.ColumnGuess;
import dev.seedbed.input.table.TableForm;
import dev.seedbed.input.table.TableForm.Format;
import dev.seedbed.input.table.TableGuess;
import dev.seedbed.input.table.TableGuess.Reason;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Puts what a file of rows seems to contain into words. Immutable.
final class GuessTexts extends FeatureTexts {
    GuessTexts(Messages messages) {
        super(messages);
    }

    /// `UTF-8 · delimiter ; · first row: names · 3 rows`.
    String form(TableGuess guess) {
        TableForm form = guess.form();
        var parts = new ArrayList<String>();
        parts.add(form.encoding().displayName());
        if (form.format() == Format.JSON_LINES) {
            parts.add(get("tables.json-lines"));
        } else {
            parts.add(get(
                    "tables.delimiter-is",
                    form.delimiter() == '\t' ? get("tables.tab") : String.valueOf(form.delimiter())));
            parts.add(get(form.header() ? "tables.header.is-names" : "tables.header.is-values"));
            parts.add(get("tables.nulls-is", form.nullText().isEmpty() ? get("tables.nulls.empty") : form.nullText()));
        }
        parts.add(get(guess.whole() ? "tables.rows" : "tables.first-rows", guess.rows()));
        return OneLine.of(String.join(" · ", parts));
    }

    /// Why it is read like this.
    String reasons(TableGuess guess) {
        return OneLine.of(
                String.join(" ", guess.reasons().stream().map(this::reason).toList()));
    }

    String reason(Reason reason) {
        return get("input.guess." + reason.key(), reason.arguments().toArray());
    }

    String samples(ColumnGuess guess) {
        return OneLine.of(String.join(", ", guess.samples()));
    }

    String nullable(ColumnGuess guess) {
        return guess.column().nullable() ? get("tables.null") : "";
    }

    /// What may stand for NULL in a column, in words.
    List<String> nullTexts() {
        return List.of(get("tables.nulls.as-file"), get("tables.nulls.empty"), "\\N", "NULL", "null", "-", "NA", "N/A");
    }

    /// What was chosen to stand for NULL in a column, in words.
    Function<ColumnGuess, String> nullText(ColumnChoices choices) {
        return one -> {
            String chosen = choices.nullText(one);
            return chosen == null ? get("tables.nulls.as-file") : chosen.isEmpty() ? get("tables.nulls.empty") : chosen;
        };
    }

    /// What such words mean; null for what stands for NULL in the file.
    @Nullable
    String nullText(String words) {
        return words.equals(get("tables.nulls.as-file")) ? null : words.equals(get("tables.nulls.empty")) ? "" : words;
    }

    List<String> headings(TableGuess guess) {
        return guess.columns().stream()
                .map(column -> OneLine.of(column.column().name()))
                .toList();
    }
}
