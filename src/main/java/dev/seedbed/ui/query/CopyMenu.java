package dev.seedbed.ui.query;

import dev.seedbed.query.Cell;
import dev.seedbed.query.result.RowFormat;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.window.Notices;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Copies the selected rows of a result, or all that are loaded, in one of the formats. Lives on the FX thread.
final class CopyMenu {
    private final QueryViewModel viewModel;
    private final ResultTable results;
    private final Messages messages;
    private final Notices notices;

    CopyMenu(QueryViewModel viewModel, ResultTable results, Messages messages, Notices notices) {
        this.viewModel = viewModel;
        this.results = results;
        this.messages = messages;
        this.notices = notices;
    }

    /// Fills the button's menu; the first entry says what is copied.
    void fill(MenuButton button) {
        button.disableProperty().bind(Bindings.isEmpty(viewModel.result().rows()));
        var what = new MenuItem();
        what.setDisable(true);
        button.getItems().addAll(what, new SeparatorMenuItem());
        for (RowFormat format : RowFormat.values()) {
            var item = new MenuItem(messages.get("query.copy." + format.name().toLowerCase(Locale.ROOT)));
            item.setOnAction(_ -> viewModel.copy(format, rows(), this::toClipboard));
            button.getItems().add(item);
        }
        button.setOnShowing(_ -> {
            int selected = results.selectedRows().size();
            what.setText(
                    selected > 0
                            ? messages.get("query.copy.selected", selected)
                            : messages.get(
                                    "query.copy.all", viewModel.result().rows().size()));
        });
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> selected = results.selectedRows();
        return selected.isEmpty() ? List.copyOf(results.getItems()) : selected;
    }

    /// Puts the text into the clipboard and says so.
    void toClipboard(String text) {
        Clip.copy(text);
        notices.show(messages.get("query.copied"));
    }
}
