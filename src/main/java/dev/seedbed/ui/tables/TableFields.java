package dev.seedbed.ui.tables;

import dev.seedbed.input.table.TableOptions;
import dev.seedbed.input.table.TableOptionsBuilder;
import dev.seedbed.input.table.column.FileColumns;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// How files of rows are to be read, as far as the user says it; null and empty for what is found out. Confined to the
/// FX thread.
public final class TableFields {
    /// Leaves it to the program.
    public static final String DETECTED = "";
    /// NULL is what stands for nothing: a value that is empty.
    public static final String EMPTY = "empty";

    private final StringProperty encoding = new SimpleStringProperty(DETECTED);
    private final ObjectProperty<@Nullable Character> delimiter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Character> quote = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Boolean> header = new SimpleObjectProperty<>();
    private final StringProperty nulls = new SimpleStringProperty(DETECTED);
    private final ObservableMap<String, String> tables = FXCollections.observableHashMap();
    private final ObservableMap<String, FileColumns> columns = FXCollections.observableHashMap();
    private final BooleanProperty setAside = new SimpleBooleanProperty();
    private final StringProperty rejects = new SimpleStringProperty("");

    TableFields() {
        for (Observable form : List.of(encoding, delimiter, quote, header)) {
            form.addListener(_ -> columns.clear());
        }
    }

    /// What changes how files are read.
    List<Observable> ofReading() {
        return List.of(encoding, delimiter, quote, header, nulls, tables, columns);
    }

    /// Whether all of it can be used.
    boolean isUsable() {
        boolean isEncoding = encoding.get().isEmpty() || charset() != null;
        return isEncoding && (!setAside.get() || folder() != null);
    }

    TableOptions options() {
        return TableOptionsBuilder.builder()
                .encoding(charset())
                .delimiter(delimiter.get())
                .quote(quote.get())
                .header(header.get())
                .nullText(nulls.get().isEmpty() ? null : nulls.get().equals(EMPTY) ? "" : nulls.get())
                .tables(tables)
                .columns(columns)
                .rejects(setAside.get() ? folder() : null)
                .build();
    }

    private @Nullable Charset charset() {
        try {
            return encoding.get().isEmpty() ? null : Charset.forName(encoding.get());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }

    private @Nullable Path folder() {
        try {
            String text = rejects.get().strip();
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException _) {
            return null;
        }
    }

    /// Puts the rows of a file into a table of this name; empty for the name of the file.
    void nameTable(String file, String table) {
        if (table.isBlank()) {
            tables.remove(file);
        } else {
            tables.put(file, table.strip());
        }
    }

    /// What is said of the columns of a file.
    FileColumns columns(String file) {
        return columns.getOrDefault(file, FileColumns.GUESSED);
    }

    /// Says it; nothing of it counts any more where the file is read in another form, and has other columns.
    void say(String file, FileColumns said) {
        if (said.equals(FileColumns.GUESSED)) {
            columns.remove(file);
        } else {
            columns.put(file, said);
        }
    }

    StringProperty encodingProperty() {
        return encoding;
    }

    ObjectProperty<@Nullable Character> delimiterProperty() {
        return delimiter;
    }

    ObjectProperty<@Nullable Character> quoteProperty() {
        return quote;
    }

    /// Whether the first row has names.
    ObjectProperty<@Nullable Boolean> headerProperty() {
        return header;
    }

    StringProperty nullsProperty() {
        return nulls;
    }

    BooleanProperty setAsideProperty() {
        return setAside;
    }

    /// Folder for rows that are set aside.
    StringProperty rejectsProperty() {
        return rejects;
    }
}
