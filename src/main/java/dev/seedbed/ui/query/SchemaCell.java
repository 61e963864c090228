package dev.seedbed.ui.query;

import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.query.SchemaTree.RelationType;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.query.SchemaNode.ColumnNode;
import dev.seedbed.ui.query.SchemaNode.DatabaseNode;
import dev.seedbed.ui.query.SchemaNode.RelationNode;
import dev.seedbed.ui.query.SchemaNode.SchemaName;
import dev.seedbed.ui.query.SchemaNode.Views;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A line of the schema tree: a name, and beside it in grey what is known about it.
final class SchemaCell extends TreeCell<SchemaNode> {
    private final Messages messages;
    private final Formats formats;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(5, name, detail);

    SchemaCell(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
        detail.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("schema-line");
    }

    @Override
    protected void updateItem(@Nullable SchemaNode node, boolean empty) {
        super.updateItem(node, empty);
        setTooltip(null);
        name.getStyleClass().removeAll("strong", "muted");
        if (empty || node == null) {
            setGraphic(null);
            return;
        }
        switch (node) {
            case DatabaseNode(var database, var schema, var current) -> {
                set(database, schema);
                name.getStyleClass().add(current ? "strong" : "muted");
            }
            case SchemaName(var schema, var relations) -> set(schema, formats.count(relations));
            case Views(var count) -> {
                set(messages.get("query.views"), formats.count(count));
                name.getStyleClass().add("muted");
            }
            case RelationNode(var relation) -> relation(relation);
            case ColumnNode(var column) -> set(column.name(), column.type());
        }
        setGraphic(line);
    }

    private void relation(Relation relation) {
        boolean known = relation.rows() >= 0;
        boolean areKeys = relation.type() == RelationType.KEYS;
        String count = areKeys ? "query.keys" : "query.rows";
        set(relation.name(), known ? messages.get(count, formats.count(relation.rows()), relation.rows()) : "");
        if (known && !areKeys) {
            setTooltip(new Tooltip(messages.get("query.estimate", relation.rows())));
        }
    }

    private void set(String text, String more) {
        name.setText(text);
        detail.setText(more);
    }
}
