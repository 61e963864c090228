package dev.seedbed.ui.library;

import dev.seedbed.library.preview.DumpRows;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FittingColumns;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.ShownCell;
import dev.seedbed.ui.fx.ThinProgressBar;
import dev.seedbed.ui.library.elsewhere.CapturedLine;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.reading.SeedContents;
import dev.seedbed.ui.library.reading.SeedReading;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `seed-details.fxml`: the selected seed, what it needs, its tables, first rows.
public final class SeedDetailsController {
    private static final int ROW_HEIGHT = 36;
    private static final int MOST_ROWS_SHOWN = 10;

    private final LibraryViewModel viewModel;
    private final LibraryTexts texts;

    @FXML
    private Label nameLabel;

    @FXML
    private Label originLabel;

    @FXML
    private VBox detailsBox;

    @FXML
    private Button startButton;

    @FXML
    private FailurePane failurePane;

    @FXML
    private VBox needsBox;

    @FXML
    private VBox notesCard;

    @FXML
    private VBox notesBox;

    @FXML
    private VBox progressBox;

    @FXML
    private ThinProgressBar progressBar;

    @FXML
    private Label progressLabel;

    @FXML
    private TableView<SeedContents.TableRow> tableTable;

    @FXML
    private TableColumn<SeedContents.TableRow, String> tableColumn;

    @FXML
    private TableColumn<SeedContents.TableRow, Long> rowsColumn;

    @FXML
    private TableColumn<SeedContents.TableRow, Long> bytesColumn;

    @FXML
    private VBox rowsCard;

    @FXML
    private Label rowsTitle;

    @FXML
    private Label rowsText;

    SeedDetailsController(LibraryViewModel viewModel, LibraryTexts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        startButton.disableProperty().bind(viewModel.canStart().not());
        detailsBox.getChildren().add(2, new CapturedLine(viewModel.captured(), texts.messages()));
        SeedReading reading = viewModel.reading();
        failurePane.failureProperty().bind(reading.failureProperty());
        tableColumn.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(tableName(row.getValue().name())));
        rowsColumn.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().rows()));
        rowsColumn.setCellFactory(_ -> ShownCell.text(
                rows -> rows < 0 ? texts.get("format.unknown") : texts.formats().number(rows)));
        bytesColumn.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().bytes()));
        bytesColumn.setCellFactory(_ -> ShownCell.text(texts.formats()::size));
        FittingColumns.of(tableTable, bytesColumn);
        tableTable.getSelectionModel().selectedItemProperty().subscribe(reading::preview);
        foldAway(tableTable, notesCard, rowsCard, progressBox);
        reading.contentsProperty().subscribe(this::show);
        reading.progressProperty().subscribe(fraction -> showProgress(fraction.doubleValue()));
        reading.rowsProperty().subscribe(this::showRows);
    }

    private static void foldAway(Region... parts) {
        for (Region part : parts) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    private String tableName(String name) {
        return name.isEmpty() ? texts.get("library.tables.others") : name;
    }

    private void show(@Nullable SeedContents contents) {
        if (contents == null || !(viewModel.selectedProperty().get() instanceof LibraryEntry.Dump(var item))) {
            return;
        }
        nameLabel.setText(texts.name(item));
        originLabel.setText(texts.origin(item, contents.hash()));
        lines(needsBox, item.dumps().isEmpty() ? List.of() : texts.needs(item, contents));
        List<String> notes = texts.notes(item);
        lines(notesBox, notes);
        notesCard.setVisible(!notes.isEmpty());
        tableTable.getItems().setAll(contents.tables());
        tableTable.setVisible(!contents.tables().isEmpty());
        int shown = Math.min(MOST_ROWS_SHOWN, contents.tables().size());
        tableTable.setPrefHeight((shown + 1) * (double) ROW_HEIGHT + 2);
    }

    private static void lines(VBox box, List<String> lines) {
        box.getChildren()
                .setAll(lines.stream()
                        .map(line -> Labels.wrapped(line, "muted"))
                        .toList());
    }

    private void showProgress(double fraction) {
        progressBox.setVisible(fraction >= 0);
        progressBar.setProgress(Math.max(0, fraction));
        progressLabel.setText(
                fraction < 0 ? "" : texts.get("library.reading", texts.formats().percent(fraction)));
    }

    private void showRows(@Nullable DumpRows rows) {
        rowsCard.setVisible(rows != null && !rows.rows().isEmpty());
        if (rows != null) {
            rowsTitle.setText(texts.get("library.rows.title", rows.table()));
            rowsText.setText(TextGrid.of(rows));
        }
    }

    @FXML
    private void start() {
        viewModel.start();
    }
}
