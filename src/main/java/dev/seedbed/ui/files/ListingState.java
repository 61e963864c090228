package dev.seedbed.ui.files;

import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.ui.fx.EmptyState;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/// Says how many files there are, what is waited for, and why there are none. Lives on the FX thread.
final class ListingState {
    /// After so long a wait without any entry, somebody wants to know what is waited for.
    private static final Duration PATIENCE = Duration.seconds(4);

    private final FilesViewModel viewModel;
    private final FileTexts texts;
    private final TableView<FileRow> table;
    private final Label count;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private boolean slow;

    ListingState(FilesViewModel viewModel, FileTexts texts, TableView<FileRow> table, Label count) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.table = table;
        this.count = count;
        patience.setOnFinished(_ -> {
            slow = viewModel.loadingProperty().get();
            show();
        });
        viewModel.rows().addListener((ListChangeListener<FileRow>) _ -> watch());
        viewModel.loadingProperty().subscribe(_ -> watch());
        viewModel.failureProperty().subscribe(_ -> show());
    }

    /// Says after a while that nothing more has come.
    private void watch() {
        slow = false;
        if (viewModel.loadingProperty().get()) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
        show();
    }

    private void show() {
        int rows = viewModel.rows().size();
        boolean loading = viewModel.loadingProperty().get();
        String key = loading ? slow ? "files.slow.short" : "files.count.loading" : "files.count";
        count.setText(texts.get(key, rows));
        if (rows == 0) {
            table.setPlaceholder(loading ? waiting() : nothing());
        }
    }

    private Node waiting() {
        if (!slow) {
            return new Label(texts.get("files.loading"));
        }
        String place = viewModel.place();
        return new EmptyState(
                "fth-clock",
                texts.get("files.slow"),
                place.isEmpty() ? texts.get("files.slow.hint") : texts.get("files.slow.elsewhere", place));
    }

    private Node nothing() {
        if (!viewModel.filterProperty().get().isBlank()) {
            return EmptyState.of(texts.messages(), "fth-search", "files.no-match");
        }
        if (!viewModel.isListed()) {
            var again = new Button(texts.get("files.refresh"));
            again.setId("readAgainButton");
            again.setOnAction(_ -> viewModel.refresh());
            return new EmptyState("fth-alert-triangle", texts.get("files.unread"), "", again);
        }
        return EmptyState.of(texts.messages(), "fth-folder", "files.empty");
    }
}
