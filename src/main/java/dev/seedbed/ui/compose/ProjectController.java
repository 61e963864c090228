package dev.seedbed.ui.compose;

import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FittingColumns;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.ShownCell;
import dev.seedbed.ui.fx.StatusDot;
import dev.seedbed.ui.fx.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds `project.fxml`: the database services of a compose project, and the chosen one in full.
public final class ProjectController {
    private final ProjectViewModel viewModel;
    private final ProjectTexts texts;
    private final ProjectActions actions;
    private final ServicePane details;

    @FXML
    private Label title;

    @FXML
    private Label path;

    @FXML
    private Label unset;

    @FXML
    private FailurePane failurePane;

    @FXML
    private TableView<ComposeDatabase> servicesTable;

    @FXML
    private TableColumn<ComposeDatabase, String> nameColumn;

    @FXML
    private TableColumn<ComposeDatabase, ComposeDatabase> stateColumn;

    @FXML
    private TableColumn<ComposeDatabase, String> serverColumn;

    @FXML
    private TableColumn<ComposeDatabase, String> imageColumn;

    @FXML
    private TableColumn<ComposeDatabase, String> portColumn;

    @FXML
    private TableColumn<ComposeDatabase, String> seedsColumn;

    @FXML
    private StackPane detailsPane;

    ProjectController(ProjectViewModel viewModel, ProjectTexts texts, ProjectActions actions) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.actions = actions;
        this.details = new ServicePane(viewModel, texts, actions);
    }

    @FXML
    private void initialize() {
        text(nameColumn, database -> OneLine.of(database.name()));
        stateColumn.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        stateColumn.setCellFactory(_ -> new ShownCell<>(this::showState));
        text(serverColumn, ProjectTexts::server);
        text(imageColumn, database -> OneLine.of(database.service().image()));
        text(portColumn, ProjectTexts::port);
        text(seedsColumn, texts::seeds);
        FittingColumns.of(servicesTable, seedsColumn, imageColumn, portColumn, serverColumn);
        var empty = EmptyState.of(texts.messages(), "fth-layers", "project.empty");
        viewModel
                .readingProperty()
                .subscribe(reading -> empty.show(
                        texts.get(reading ? "project.reading" : "project.empty"),
                        reading ? "" : texts.get("project.empty.hint")));
        servicesTable.setPlaceholder(empty);
        servicesTable.getSelectionModel().selectedItemProperty().subscribe(database -> {
            if (database != null) {
                viewModel.selectedProperty().set(database.name());
            }
        });
        servicesTable.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                actions.startLike();
                event.consume();
            }
        });
        detailsPane.getChildren().add(details.node());
        unset.managedProperty().bind(unset.visibleProperty());
        failurePane.failureProperty().bind(viewModel.failureProperty());
        servicesTable.visibleProperty().bind(viewModel.failureProperty().isNull());
        viewModel.shownProperty().subscribe(file -> {
            path.setText(file == null ? "" : OneLine.of(file.toString()));
            show(viewModel.projectProperty().get());
        });
        viewModel.projectProperty().subscribe(this::show);
        viewModel.revisionProperty().subscribe(_ -> showServices());
        viewModel.selectedProperty().subscribe(_ -> showSelected());
    }

    private static void text(TableColumn<ComposeDatabase, String> column, Function<ComposeDatabase, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new ShownCell<>((cell, shown) -> {
            cell.setText(shown);
            cell.tip(shown);
        }));
    }

    private void showState(ShownCell<ComposeDatabase, ComposeDatabase> cell, ComposeDatabase database) {
        ServiceTask task = viewModel.task(database);
        String words = task == null
                ? database.isSwapped()
                        ? texts.get("project.state.swapped", texts.state(database))
                        : texts.state(database)
                : texts.get("project.state.changing");
        cell.setGraphic(
                task == null ? new StatusDot(words, ProjectTexts.tone(database)) : new StatusDot(words, Tone.ACCENT));
        cell.tip(words);
    }

    private void show(@Nullable Project project) {
        title.setText(project == null ? folder() : OneLine.of(project.project().name()));
        List<String> missing = project == null ? List.of() : project.project().unset();
        unset.setVisible(!missing.isEmpty());
        unset.setText(texts.get("compose.unset", OneLine.of(String.join(", ", missing))));
        showServices();
    }

    /// What the project is called as long as its file was not read.
    private String folder() {
        Path file = viewModel.shownProperty().get();
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return folder == null || folder.getFileName() == null
                ? ""
                : OneLine.of(folder.getFileName().toString());
    }

    /// Changes only what differs, so that selection and scroll position stay.
    private void showServices() {
        Project project = viewModel.projectProperty().get();
        List<ComposeDatabase> fresh = project == null ? List.of() : project.databases();
        var items = servicesTable.getItems();
        if (items.size() == fresh.size()) {
            for (int i = 0; i < fresh.size(); i++) {
                if (!fresh.get(i).equals(items.get(i))) {
                    items.set(i, fresh.get(i));
                }
            }
        } else {
            items.setAll(fresh);
        }
        servicesTable.refresh();
        showSelected();
    }

    private void showSelected() {
        ComposeDatabase selected = viewModel.selected();
        if (selected != null
                && !selected.equals(servicesTable.getSelectionModel().getSelectedItem())) {
            servicesTable.getSelectionModel().select(selected);
        }
        details.show(selected);
    }

    /// Puts the keyboard into the list.
    void focus() {
        servicesTable.requestFocus();
    }

    @FXML
    private void refresh() {
        viewModel.refresh();
    }

    @FXML
    private void leave() {
        viewModel.leave();
    }
}
