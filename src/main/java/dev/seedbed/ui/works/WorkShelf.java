package dev.seedbed.ui.works;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Overlay;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The works as lines at the lower edge of the window, whatever screen is in front; takes no room while there is none.
public final class WorkShelf extends ScrollPane {
    private static final double LINE = 46;
    private static final int LINES = 3;

    private final Works works;
    private final Messages messages;
    private final Overlay overlay;
    private final VBox lines = new VBox();
    private final Map<Work, WorkLine> shown = new HashMap<>();

    public WorkShelf(Works works, Messages messages, Overlay overlay) {
        this.works = works;
        this.messages = messages;
        this.overlay = overlay;
        setId("workShelf");
        getStyleClass().add("work-shelf");
        var sheet = WorkShelf.class.getResource("works.css");
        if (sheet != null) {
            getStylesheets().add(sheet.toExternalForm());
        }
        setContent(lines);
        setFitToWidth(true);
        setMaxHeight(LINES * LINE + 1);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        managedProperty().bind(visibleProperty());
        works.list().addListener((ListChangeListener<Work>) _ -> show());
        show();
    }

    private void show() {
        shown.keySet().retainAll(works.list());
        lines.getChildren()
                .setAll(works.list().stream()
                        .map(work ->
                                shown.computeIfAbsent(work, added -> new WorkLine(added, works, messages, overlay)))
                        .toList());
        setVisible(!works.list().isEmpty());
        setVbarPolicy(works.list().size() > LINES ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER);
        setMinHeight(Math.min(works.list().size(), LINES) * LINE + 1);
        setPrefHeight(getMinHeight());
    }
}
