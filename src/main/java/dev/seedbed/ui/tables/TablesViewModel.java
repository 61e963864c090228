package dev.seedbed.ui.tables;

import dev.seedbed.build.tables.TablesSeedfile;
import dev.seedbed.build.tables.TablesSeedfileBuilder;
import dev.seedbed.input.table.TableOptions;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Files of rows before they are loaded: what they seem to contain, and what the user says about it. Confined to the FX
/// thread.
public final class TablesViewModel {
    /// As a Seedfile takes it.
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}'\"`\\\\]{1,63}");

    private static final String REJECTED = "rejected";

    private final List<Path> paths;
    private final TableFields fields = new TableFields();
    private final ObservableList<TableLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable TableLine> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty image = new SimpleStringProperty("");
    private final RefreshLoop<List<TableLine>> guessing;
    private final BooleanBinding canBuild;

    /// @param given files, and folders of files; at least one
    public TablesViewModel(List<Path> given, TaskRunner tasks) {
        this.paths = given.stream().map(Path::toAbsolutePath).toList();
        this.guessing = new RefreshLoop<>(
                tasks,
                "guess " + paths.getFirst(),
                () -> {
                    TableOptions options = fields.options();
                    return () -> TableGuesses.of(paths, options);
                },
                this::show);
        name.set(TablesSeedfile.nameOf(path()));
        fields.rejectsProperty().set(rejects(path()).toString());
        for (Observable field : fields.ofReading()) {
            field.addListener(_ -> look());
        }
        canBuild = Bindings.createBooleanBinding(
                () -> !looking.get()
                        && failure.get() == null
                        && !image.get().isBlank()
                        && NAME.matcher(name.get().strip()).matches()
                        && fields.isUsable()
                        && lines.stream().allMatch(this::canLoad),
                looking,
                failure,
                image,
                name,
                fields.setAsideProperty(),
                fields.rejectsProperty(),
                fields.encodingProperty(),
                lines);
    }

    /// A row that does not fit may be set aside.
    private boolean canLoad(TableLine line) {
        return line.failure() == null
                && (line.misfit() == null || fields.setAsideProperty().get());
    }

    private static Path rejects(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        return folder == null ? Path.of(REJECTED) : folder.resolve(REJECTED);
    }

    /// Looks at the files, and again after each change of how they are read.
    void look() {
        looking.set(true);
        guessing.refresh();
    }

    private void show(Outcome<List<TableLine>> outcome) {
        looking.set(false);
        outcome.handle(
                found -> {
                    failure.set(null);
                    TableLine before = selected.get();
                    lines.setAll(found);
                    selected.set(lines.stream()
                            .filter(line -> before != null && line.file().equals(before.file()))
                            .findFirst()
                            .orElse(lines.getFirst()));
                },
                reason -> {
                    lines.clear();
                    selected.set(null);
                    failure.set(reason);
                });
    }

    void select(@Nullable TableLine line) {
        if (line != null && !Objects.equals(line, selected.get())) {
            selected.set(line);
        }
    }

    /// What is loaded, as a Seedfile anywhere says it.
    String seedfile() {
        return text(paths);
    }

    /// The same for a Seedfile in this folder: what is below it is named from there.
    String seedfile(Path folder) {
        Path absolute = folder.toAbsolutePath();
        return text(paths.stream()
                .map(path -> path.startsWith(absolute) && !path.equals(absolute) ? absolute.relativize(path) : path)
                .toList());
    }

    private String text(List<Path> named) {
        return TablesSeedfileBuilder.builder()
                .image(image.get().strip())
                .name(name.get().strip())
                .database(name.get().strip())
                .paths(named)
                .options(fields.options())
                .build()
                .text();
    }

    /// The first of what is loaded.
    Path path() {
        return paths.getFirst();
    }

    /// What is loaded, or where it is.
    String place() {
        Path folder = path().getParent();
        return paths.size() == 1 || folder == null ? path().toString() : folder.toString();
    }

    TableFields fields() {
        return fields;
    }

    ObservableList<TableLine> lines() {
        return lines;
    }

    /// The file that is shown in full.
    ReadOnlyObjectProperty<@Nullable TableLine> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Why there is nothing to load; null where there is.
    ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// Of the database.
    StringProperty nameProperty() {
        return name;
    }

    StringProperty imageProperty() {
        return image;
    }

    BooleanBinding canBuild() {
        return canBuild;
    }
}
