package dev.seedbed.ui.tables;

import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.table.ColumnGuess;
import dev.seedbed.input.table.TableForm.Format;
import dev.seedbed.input.table.TableGuess;
import dev.seedbed.input.table.column.ColumnOptions;
import dev.seedbed.input.table.column.ColumnType;
import dev.seedbed.input.table.column.FileColumns;
import dev.seedbed.task.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the user says of the columns of one file. Confined to the FX thread.
///
/// @param file its name
/// @param guess what is shown of it
record ColumnChoices(String file, TableGuess guess, TableFields fields) {

    String type(ColumnGuess one) {
        return one.column().type();
    }

    /// Gives a column a type; nothing for the one that is guessed.
    ///
    /// @return why it is none, then nothing was changed; null where it is one
    @Nullable
    Failure chooseType(ColumnGuess one, String text) {
        if (text.strip().equals(type(one))) {
            return null;
        }
        Optional<ColumnType> type = ColumnType.parse(text);
        if (type.isEmpty() && !text.isBlank()) {
            return new Failure.InvalidInput(
                    "column-type", text.strip(), "column-type:" + String.join(", ", ColumnType.NAMES));
        }
        change(one, options(one).withType(type.orElse(null)));
        return null;
    }

    /// What was chosen to stand for NULL; null where nothing was.
    @Nullable
    String nullText(ColumnGuess one) {
        return options(one).nullText();
    }

    /// @param text null for what stands for NULL in the file
    void chooseNullText(ColumnGuess one, @Nullable String text) {
        change(one, options(one).withNullText(text));
    }

    /// JSON says itself what is NULL.
    boolean hasNullTexts() {
        return guess.form().format() == Format.SEPARATED;
    }

    boolean isKey(ColumnGuess one) {
        return guess.primaryKey().contains(one.column().name());
    }

    /// No server has keys of JSON that mean the same.
    boolean mayBeKey(ColumnGuess one) {
        return one.column().sort() != Sort.JSON || isKey(one);
    }

    /// Takes a column into the primary key, or out of it.
    void chooseKey(ColumnGuess one, boolean isKey) {
        List<String> key = new ArrayList<>();
        for (ColumnGuess other : guess.columns()) {
            if (other == one ? isKey : isKey(other)) {
                key.add(other.column().name());
            }
        }
        fields.say(file, said().withKey(key));
    }

    private ColumnOptions options(ColumnGuess one) {
        return said().column(one.column().name());
    }

    private void change(ColumnGuess one, ColumnOptions options) {
        fields.say(file, said().with(one.column().name(), options));
    }

    private FileColumns said() {
        return fields.columns(file);
    }
}
