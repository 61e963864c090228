package dev.seedbed.ui.mask;

import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.rule.ColumnRule;
import dev.seedbed.input.mask.rule.MaskFile;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.mask.rule.MaskText;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rules of a mask: those of a file, and proposals for columns that look personal. Confined to the FX thread.
public final class MaskEditor {
    private static final String EMPTY = "key: mask.key\ncolumns: {}\n";
    /// As [MaskFile] takes it.
    private static final Pattern COLUMN = Pattern.compile("[^.\\s]+(\\.[^.\\s]+)+");

    private final MaskSubject subject;
    private final TaskRunner tasks;
    private final String title;
    private final ObservableList<MaskRow> rows =
            FXCollections.observableArrayList(row -> new Observable[] {row.ruleProperty(), row.takenProperty()});
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Failure> failure = new SimpleObjectProperty<>();
    private final BooleanBinding canSave;
    private @Nullable MaskText before;
    private @Nullable TaskHandle handle;

    /// @param title first line of a new file, a comment
    public MaskEditor(MaskSubject subject, TaskRunner tasks, String title) {
        this.subject = subject;
        this.tasks = tasks;
        this.title = title.replaceAll("\\p{Cntrl}+", " ");
        this.canSave = Bindings.createBooleanBinding(
                () -> before != null
                        && rows.stream()
                                .filter(row -> row.takenProperty().get())
                                .allMatch(row -> row.rule().isPresent()),
                rows,
                looking);
    }

    /// What was found out in the background.
    private record Read(MaskText text, List<Finding> findings) {}

    /// Reads the file and looks at the data.
    void open() {
        looking.set(true);
        TaskRunner.Work<List<Finding>> look = subject.look();
        handle = tasks.run(
                "look for personal data in " + subject.name(),
                () -> new Read(read(), look == null ? List.of() : look.call()),
                outcome -> {
                    outcome.handle(this::show, failure::set);
                    looking.set(false);
                    canSave.invalidate();
                });
    }

    /// Ends the look at the data.
    void close() {
        if (handle != null) {
            handle.cancel();
        }
    }

    private MaskText read() throws OperationFailedException {
        Path file = subject.file();
        if (file == null) {
            return MaskText.of(Path.of("mask.yaml"), "# " + title + "\n" + EMPTY);
        }
        try {
            return MaskText.of(file, Files.readString(file));
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }

    private void show(Read read) {
        before = read.text();
        MaskFile mask = read.text().mask();
        rows.clear();
        for (ColumnRule rule : mask.rules()) {
            rows.add(new MaskRow(rule.pattern().text(), rule.rule().text(), null, false));
        }
        for (Finding finding : read.findings()) {
            if (mask.ruleOf(finding.column()).isEmpty()) {
                rows.add(new MaskRow(finding.column().local(), finding.rule().text(), finding, true));
            }
        }
    }

    /// Whether a rule can be added for a column or pattern.
    boolean canAdd(String column) {
        String name = column.strip();
        return before != null
                && COLUMN.matcher(name).matches()
                && rows.stream().noneMatch(row -> row.column().equals(name));
    }

    Optional<MaskRow> add(String column) {
        if (!canAdd(column)) {
            return Optional.empty();
        }
        var row = new MaskRow(column.strip(), new MaskRule.Hash(MaskRule.Hash.USUAL).text(), null, true);
        rows.add(row);
        return Optional.of(row);
    }

    /// Writes the rules that are taken.
    ///
    /// @param onSaved is called once they are there
    void save(Path file, Consumer<Path> onSaved) {
        MaskText text = before;
        if (text == null || !canSave.get()) {
            return;
        }
        Map<String, MaskRule> wanted = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.takenProperty().get())
                .forEach(row -> row.rule().ifPresent(rule -> wanted.put(row.column(), rule)));
        failure.set(null);
        var _ = tasks.run(
                "write " + file,
                () -> write(file, text.with(wanted)),
                outcome -> outcome.handle(
                        saved -> {
                            before = saved;
                            onSaved.accept(file);
                        },
                        failure::set));
    }

    private static MaskText write(Path file, MaskText text) throws OperationFailedException {
        try {
            Files.writeString(file, text.text());
            return text;
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }

    MaskSubject subject() {
        return subject;
    }

    /// Those of the file first.
    ObservableList<MaskRow> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Failure> failureProperty() {
        return failure;
    }

    BooleanBinding canSave() {
        return canSave;
    }
}
