package dev.seedbed.ui.files;

import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import org.jspecify.annotations.Nullable;

/// Lines of a file in a list, with a mark where some are left out.
final class PreviewLines {
    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
    private static final int LONGEST = 2_000;

    private final ListView<String> list;
    private int gap = -1;

    PreviewLines(ListView<String> list) {
        this.list = list;
        list.setCellFactory(_ -> new Line());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setOnKeyPressed(event -> {
            if (Keys.COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    /// @param between what stands in place of the lines that are left out, empty where none are
    void show(List<String> head, String between, List<String> tail) {
        var all = new ArrayList<>(head);
        gap = between.isEmpty() ? -1 : all.size();
        if (!between.isEmpty()) {
            all.add(between);
        }
        all.addAll(tail);
        list.setItems(FXCollections.observableList(all));
        list.scrollTo(0);
    }

    void follow(ObservableList<String> lines) {
        gap = -1;
        list.setItems(lines);
        scrollToEnd();
    }

    void scrollToEnd() {
        list.scrollTo(Math.max(0, list.getItems().size() - 1));
    }

    private void copy() {
        List<String> chosen = list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
        Clip.copy((chosen.isEmpty() ? list.getItems() : chosen).stream().collect(Collectors.joining("\n")));
    }

    /// A line in which nothing is hidden; the rest of a very long one is left out.
    private static String shown(String line) {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return OneLine.of(text.replace("\t", "    "));
    }

    private final class Line extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            boolean isGap = !empty && getIndex() == gap;
            pseudoClassStateChanged(GAP, isGap);
            setText(empty || line == null ? null : isGap ? line : shown(line));
        }
    }
}
