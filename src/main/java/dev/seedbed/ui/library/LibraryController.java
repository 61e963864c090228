package dev.seedbed.ui.library;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FilterKeys;
import dev.seedbed.ui.fx.FittingColumns;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.Menus;
import dev.seedbed.ui.fx.ShownCell;
import dev.seedbed.ui.library.elsewhere.AddMenu;
import dev.seedbed.ui.library.entry.GitEntry;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.entry.LibraryMarks;
import dev.seedbed.ui.library.entry.LibraryPlace;
import dev.seedbed.ui.library.entry.PackageEntry;
import dev.seedbed.ui.library.entry.SourceRow;
import dev.seedbed.ui.library.entry.TableEntry;
import dev.seedbed.ui.snapshots.all.SnapshotPane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Binds `library.fxml` to its view model.
public final class LibraryController {
    private final LibraryViewModel viewModel;
    private final LibraryTexts texts;

    @FXML
    private TextField filterField;

    @FXML
    private ChoiceBox<@Nullable DatabaseKind> kindBox;

    @FXML
    private MenuButton addButton;

    @FXML
    private ListView<SourceRow> sourceList;

    @FXML
    private TableView<LibraryEntry> table;

    @FXML
    private TableColumn<LibraryEntry, Boolean> favouriteColumn;

    @FXML
    private TableColumn<LibraryEntry, LibraryEntry> nameColumn;

    @FXML
    private TableColumn<LibraryEntry, String> formColumn;

    @FXML
    private TableColumn<LibraryEntry, String> engineColumn;

    @FXML
    private TableColumn<LibraryEntry, Long> sizeColumn;

    @FXML
    private TableColumn<LibraryEntry, Long> ageColumn;

    @FXML
    private StackPane detailsPane;

    @FXML
    private Node noDetails;

    private final Node details;
    private final SnapshotPane snapshotDetails;
    private final SeedfilePane seedfileDetails;
    private final ServicePane serviceDetails;
    private final TablesPane tablesDetails;
    private final RemotePane remoteDetails;

    /// @param details of a dump
    LibraryController(LibraryViewModel viewModel, LibraryTexts texts, Node details, SnapshotPane snapshotDetails) {
        this.details = details;
        this.snapshotDetails = snapshotDetails;
        this.viewModel = viewModel;
        this.texts = texts;
        this.seedfileDetails = new SeedfilePane(viewModel, texts);
        this.serviceDetails = new ServicePane(viewModel, texts);
        this.tablesDetails = new TablesPane(viewModel, texts);
        this.remoteDetails = new RemotePane(viewModel, texts);
    }

    @FXML
    private void initialize() {
        FilterKeys.install(filterField, viewModel.list().filterProperty(), table);
        Keys.tip(filterField, texts.get("library.filter"), Keys.FILTER);
        addMenu().fill();
        kinds();
        sources();
        items();
        detailsPane
                .getChildren()
                .addAll(
                        details,
                        seedfileDetails.node(),
                        tablesDetails.node(),
                        serviceDetails.node(),
                        remoteDetails.node(),
                        snapshotDetails.node());
        viewModel.selectedProperty().subscribe(this::showDetails);
    }

    private void showDetails(@Nullable LibraryEntry entry) {
        noDetails.setVisible(entry == null);
        details.setVisible(entry instanceof LibraryEntry.Dump);
        seedfileDetails.node().setVisible(entry instanceof LibraryEntry.OfSeedfile);
        if (entry instanceof LibraryEntry.OfSeedfile seedfile) {
            seedfileDetails.show(seedfile);
        }
        tablesDetails.node().setVisible(entry instanceof TableEntry);
        if (entry instanceof TableEntry(var group)) {
            tablesDetails.show(group);
        }
        serviceDetails.node().setVisible(entry instanceof LibraryEntry.OfService);
        if (entry instanceof LibraryEntry.OfService service) {
            serviceDetails.show(service);
        }
        boolean isRemote = entry instanceof PackageEntry || entry instanceof GitEntry;
        remoteDetails.node().setVisible(isRemote);
        if (entry != null && isRemote) {
            remoteDetails.show(entry);
        }
        snapshotDetails.node().setVisible(entry instanceof LibraryEntry.OfSnapshot);
        snapshotDetails.show(entry instanceof LibraryEntry.OfSnapshot(var row) ? row : null);
    }

    private AddMenu addMenu() {
        return new AddMenu(
                texts.messages(), addButton, () -> viewModel.captured().ways(), viewModel.folders()::add);
    }

    private void kinds() {
        kindBox.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable DatabaseKind kind) {
                return kind == null ? texts.get("library.kinds.all") : kind.displayName();
            }

            @Override
            public @Nullable DatabaseKind fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        var choices = new ArrayList<@Nullable DatabaseKind>();
        choices.add(null);
        choices.addAll(Arrays.asList(DatabaseKind.values()));
        kindBox.getItems().setAll(choices);
        kindBox.getSelectionModel().selectFirst();
        kindBox.valueProperty().bindBidirectional(viewModel.list().kindProperty());
    }

    private void sources() {
        sourceList.setItems(viewModel.list().sources());
        sourceList.setCellFactory(_ -> new SourceCell(texts, viewModel::remove));
        var selection = sourceList.getSelectionModel();
        selection.selectedItemProperty().subscribe(row -> {
            if (row != null) {
                viewModel.list().placeProperty().set(row.place());
            }
        });
        viewModel.list().placeProperty().subscribe(this::showPlace);
        // After the list has taken the change in, which clears what is selected in it.
        viewModel.list().sources().addListener((javafx.beans.InvalidationListener) _ -> Platform.runLater(
                () -> showPlace(viewModel.list().placeProperty().get())));
        selection.selectFirst();
        sourceList.setOnKeyPressed(event -> {
            SourceRow row = selection.getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && row != null) {
                viewModel.remove(row.place());
            }
        });
    }

    private void showPlace(LibraryPlace place) {
        for (SourceRow row : viewModel.list().sources()) {
            if (row.place().equals(place)) {
                sourceList.getSelectionModel().select(row);
            }
        }
    }

    private void items() {
        FavouriteCell.fill(favouriteColumn, viewModel.list().marks(), texts);
        viewModel.list().marks().revisionProperty().subscribe(_ -> table.refresh());
        nameColumn.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        nameColumn.setCellFactory(_ -> new SeedNameCell(texts, viewModel));
        nameColumn.setComparator(Comparator.comparing(LibraryEntry::name, String.CASE_INSENSITIVE_ORDER));
        text(formColumn, texts::form);
        text(engineColumn, texts::engine);
        sizeColumn.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().bytes()));
        sizeColumn.setCellFactory(_ -> ShownCell.text(texts.formats()::size));
        ageColumn.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().time().toEpochMilli()));
        ageColumn.setCellFactory(
                _ -> ShownCell.text(millis -> millis == 0 ? "" : texts.formats().ago(Instant.ofEpochMilli(millis))));
        // In a narrow window the details still tell what has no column any more.
        FittingColumns.of(table, ageColumn, formColumn, engineColumn);
        viewModel.readyProperty().subscribe(_ -> table.refresh());
        viewModel.builtProperty().subscribe(_ -> table.refresh());
        var sorted = new SortedList<>(viewModel.list().entries());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> row());
        table.setPlaceholder(placeholder());
        var selection = table.getSelectionModel();
        selection.selectedItemProperty().subscribe(item -> {
            if (item != null) {
                viewModel.selectedProperty().set(item);
            }
        });
        viewModel.selectedProperty().subscribe(item -> {
            if (item == null) {
                selection.clearSelection();
            } else if (!item.equals(selection.getSelectedItem())) {
                selection.select(item);
                table.scrollTo(item);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                viewModel.start();
                event.consume();
            }
        });
    }

    private static void text(TableColumn<LibraryEntry, String> column, Function<LibraryEntry, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    }

    private TableRow<LibraryEntry> row() {
        var row = new TableRow<LibraryEntry>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                viewModel.start();
            }
        });
        row.setOnContextMenuRequested(event -> {
            if (!row.isEmpty()) {
                Menus.show(row, menu(row.getItem()), event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        return row;
    }

    private List<MenuItem> menu(LibraryEntry entry) {
        LibraryMarks marks = viewModel.list().marks();
        MenuItem start = Menus.item(texts.get("library.start"), "fth-play", viewModel::start);
        start.setDisable(!entry.isStartable());
        return List.of(
                start,
                Menus.item(
                        FavouriteCell.action(marks.isFavourite(entry), texts),
                        "fth-star",
                        () -> marks.toggleFavourite(entry)));
    }

    private Node placeholder() {
        var add = new Button(texts.get("library.add-folder"));
        add.setOnAction(_ -> addMenu().addFolder());
        var empty = new EmptyState("fth-book-open", "", "", add);
        Runnable show = () -> {
            String state = viewModel.list().lookingProperty().get() ? "looking" : emptiness();
            add.setVisible(List.of("looking", "empty", "no-seedfiles", "no-tables", "no-services")
                    .contains(state));
            empty.show(texts.get("library." + state + ".title"), texts.get("library." + state + ".hint"));
        };
        viewModel.list().lookingProperty().subscribe(show);
        viewModel.list().countProperty().subscribe(show);
        viewModel.list().placeProperty().subscribe(show);
        viewModel.list().sources().addListener((javafx.beans.InvalidationListener) _ -> show.run());
        return empty;
    }

    /// Why nothing is shown.
    private String emptiness() {
        LibraryPlace place = viewModel.list().placeProperty().get();
        boolean isFiltered =
                viewModel.list().sources().stream().anyMatch(row -> row.place().equals(place) && row.count() > 0);
        if (isFiltered) {
            return "filtered";
        }
        return switch (place) {
            case LibraryPlace.Favourites _ -> "no-favourites";
            case LibraryPlace.Recent _ -> "no-recent";
            case LibraryPlace.Seedfiles _ -> "no-seedfiles";
            case LibraryPlace.Tables _ -> "no-tables";
            case LibraryPlace.Services _ -> "no-services";
            case LibraryPlace.Snapshots _ -> "no-snapshots";
            case LibraryPlace.OfStore _ -> doesNotAnswer(place) ? "no-answer" : "no-packages";
            case LibraryPlace.OfRepository _ -> doesNotAnswer(place) ? "no-answer" : "no-git";
            case LibraryPlace.Everywhere _, LibraryPlace.Source _ -> "empty";
        };
    }

    private boolean doesNotAnswer(LibraryPlace place) {
        return viewModel.list().sources().stream().anyMatch(row -> row.place().equals(place) && row.failure() != null);
    }

    @FXML
    private void refresh() {
        viewModel.refresh();
    }
}
