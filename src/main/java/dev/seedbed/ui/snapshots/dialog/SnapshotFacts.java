package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The facts of one snapshot as a card.
public final class SnapshotFacts {
    /// A longer one is wrapped, so that what it names has room in a narrow window.
    private static final double NAMES = 96;

    private final SnapshotTexts texts;

    public SnapshotFacts(SnapshotTexts texts) {
        this.texts = texts;
    }

    /// @param origin whose data it is, empty where that is not known
    public Node of(Snapshot snapshot, String origin, DiskUsage.@Nullable OfSnapshot size) {
        VBox card = untitled(snapshot, origin, size);
        card.getChildren().addFirst(Labels.wrapped(texts.name(snapshot), "card-title"));
        return card;
    }

    /// The same without the name, for where that stands above it.
    public VBox untitled(Snapshot snapshot, String origin, DiskUsage.@Nullable OfSnapshot size) {
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(NAMES);
        names.setMaxWidth(NAMES);
        grid.getColumnConstraints().add(names);
        if (!origin.isEmpty()) {
            fact(grid, "allsnapshots.column.origin", origin);
        }
        if (!snapshot.tag().isEmpty()) {
            fact(grid, "snapshots.tag", OneLine.of(snapshot.tag()));
        }
        fact(grid, "snapshots.fact.made", texts.formats().time(snapshot.createdAt()));
        fact(grid, "snapshots.fact.reason", texts.reason(snapshot));
        fact(grid, "snapshots.fact.server", SnapshotTexts.server(snapshot));
        if (!snapshot.seedFiles().isEmpty()) {
            fact(grid, "snapshots.fact.seed", OneLine.of(snapshot.seedName()));
        }
        if (size != null) {
            fact(
                    grid,
                    "snapshots.fact.size",
                    texts.get(
                            "snapshots.fact.sizes",
                            texts.formats().size(size.ownBytes()),
                            texts.formats().size(size.totalBytes())));
            fact(grid, "snapshots.fact.databases", texts.get("snapshots.fact.databases.count", size.databases()));
            fact(grid, "snapshots.fact.frees", texts.formats().size(size.freedBytes()));
        }
        fact(grid, "snapshots.fact.id", snapshot.id());
        var card = new VBox();
        if (!snapshot.note().isEmpty()) {
            card.getChildren().add(Labels.wrapped(snapshot.note(), "snapshot-note"));
        }
        card.getChildren().add(grid);
        card.getStyleClass().add("card");
        return card;
    }

    private void fact(GridPane grid, String key, String value) {
        var text = new Label(value);
        text.setWrapText(true);
        Label name = Labels.fact(grid, texts.get(key), text);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
    }
}
