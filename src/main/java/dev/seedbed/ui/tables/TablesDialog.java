package dev.seedbed.ui.tables;

import dev.seedbed.input.table.TableGuess;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.ViewLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows what files of rows seem to contain, before they are loaded into a new database. Lives on the FX thread.
public final class TablesDialog {
    private static final double FILES_WIDTH = 200;
    private static final int SPINNER = 16;

    private final TaskRunner tasks;
    private final TaskRunner.Work<List<String>> localImages;
    private final Messages messages;
    private final Overlay overlay;
    private final TableBuilds builds;

    /// @param localImages references of images on the engine whose servers have tables, the best known first
    public TablesDialog(
            TaskRunner tasks,
            TaskRunner.Work<List<String>> localImages,
            Messages messages,
            Overlay overlay,
            TableBuilds builds) {
        this.tasks = tasks;
        this.localImages = localImages;
        this.messages = messages;
        this.overlay = overlay;
        this.builds = builds;
    }

    /// @param paths of files, and of folders of files
    /// @param started is called once the user has agreed
    public void open(List<Path> paths, Runnable started) {
        var viewModel = new TablesViewModel(paths, tasks);
        ObservableList<String> images = FXCollections.observableArrayList();
        var form = new TablesForm(viewModel, images, messages);
        var failure = new SimpleObjectProperty<@Nullable Failure>();
        viewModel.failureProperty().subscribe(failure::set);
        var failurePane = new FailurePane(messages);
        failurePane.follow(failure, () -> failure.set(null));
        Label file = Labels.wrapped(OneLine.of(viewModel.place()), "muted");
        var content = content(viewModel);
        VBox.setVgrow(content, Priority.ALWAYS);
        var body = DialogFrame.body(file, form, failurePane, content);
        body.getStyleClass().add("tables-body");
        body.getStylesheets().add(ViewLoader.styles(TablesDialog.class, "tables.css"));
        var dialog = DialogFrame.titled(overlay, messages.get("tables.title"), body, "tables-dialog");
        file.setContentDisplay(ContentDisplay.RIGHT);
        var spinner = new ProgressIndicator();
        spinner.setMaxSize(SPINNER, SPINNER);
        spinner.visibleProperty().bind(viewModel.lookingProperty());
        file.setGraphic(spinner);
        Button save = dialog.button(messages.get("tables.save"), () -> save(viewModel, failure));
        save.setId("saveSeedfileButton");
        BiConsumer<Path, Boolean> begin = (written, starts) -> {
            dialog.close();
            started.run();
            builds.build(written, starts);
        };
        Button build = dialog.button(
                messages.get("tables.build"), () -> build(viewModel, failure, written -> begin.accept(written, false)));
        build.setId("buildTablesButton");
        build.disableProperty().bind(viewModel.canBuild().not());
        dialog.cancel(messages.get("common.cancel"));
        Button start = dialog.button(
                messages.get("tables.start"), () -> build(viewModel, failure, written -> begin.accept(written, true)));
        start.setId("startRowsButton");
        start.setDefaultButton(true);
        start.getStyleClass().add("success");
        start.disableProperty().bind(viewModel.canBuild().not());
        save.disableProperty().bind(viewModel.canBuild().not());
        var listing = tasks.run(
                "list database images",
                localImages,
                outcome -> outcome.onSuccess(found -> {
                    images.setAll(found);
                    if (viewModel.imageProperty().get().isBlank() && !found.isEmpty()) {
                        viewModel.imageProperty().set(found.getFirst());
                    }
                }));
        viewModel.look();
        dialog.open(listing::cancel);
        form.first().requestFocus();
    }

    private HBox content(TablesViewModel viewModel) {
        var pane = new GuessPane(viewModel.fields(), new GuessTexts(messages));
        var table = new TextField();
        table.setId("tableName");
        var tableLabel = new Label(messages.get("tables.table"));
        tableLabel.getStyleClass().add("form-label");
        tableLabel.setLabelFor(table);
        table.setOnAction(_ -> name(viewModel, table));
        table.focusedProperty().subscribe(focused -> {
            if (!focused) {
                name(viewModel, table);
            }
        });
        viewModel.selectedProperty().subscribe(line -> {
            pane.show(line);
            TableGuess guess = line == null ? null : line.guess();
            table.setText(guess == null ? "" : guess.table());
            table.setDisable(guess == null);
        });
        var named = new HBox(tableLabel, table);
        named.getStyleClass().add("actions");
        HBox.setHgrow(table, Priority.ALWAYS);
        var right = new VBox(8, named, pane);
        VBox.setVgrow(pane, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        return new HBox(12, files(viewModel), right);
    }

    /// Only where the name was changed.
    private static void name(TablesViewModel viewModel, TextField table) {
        TableLine line = viewModel.selectedProperty().get();
        TableGuess guess = line == null ? null : line.guess();
        if (line != null
                && guess != null
                && !guess.table().equals(table.getText().strip())) {
            viewModel.fields().nameTable(line.name(), table.getText());
        }
    }

    private ListView<TableLine> files(TablesViewModel viewModel) {
        var list = new ListView<>(viewModel.lines());
        list.setId("tableFiles");
        list.setAccessibleText(messages.get("tables.files"));
        list.setMinWidth(FILES_WIDTH);
        list.setPrefWidth(FILES_WIDTH);
        list.setCellFactory(_ -> new TableLineCell());
        list.managedProperty().bind(list.visibleProperty());
        viewModel.lines().addListener((javafx.beans.InvalidationListener)
                _ -> list.setVisible(viewModel.lines().size() > 1));
        list.setVisible(false);
        viewModel.selectedProperty().subscribe(line -> list.getSelectionModel().select(line));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> viewModel.select(line));
        return list;
    }

    private void build(TablesViewModel viewModel, ObjectProperty<@Nullable Failure> failure, Consumer<Path> onWritten) {
        String name = viewModel.nameProperty().get().strip();
        String text = viewModel.seedfile();
        write(() -> builds.keep(name, text), failure, onWritten);
    }

    private void save(TablesViewModel viewModel, ObjectProperty<@Nullable Failure> failure) {
        builds.chosen(messages.get("tables.save.title"), viewModel.path()).ifPresent(file -> {
            Path folder = file.toAbsolutePath().getParent();
            String text = folder == null ? viewModel.seedfile() : viewModel.seedfile(folder);
            write(() -> builds.save(file, text), failure, builds::saved);
        });
    }

    private void write(
            TaskRunner.Work<Path> work, ObjectProperty<@Nullable Failure> failure, Consumer<Path> onWritten) {
        failure.set(null);
        var _ = tasks.run("write a Seedfile", work, outcome -> outcome.handle(onWritten, failure::set));
    }
}
