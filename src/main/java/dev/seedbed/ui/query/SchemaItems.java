package dev.seedbed.ui.query;

import dev.seedbed.query.SchemaTree;
import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.query.SchemaTree.RelationType;
import dev.seedbed.query.SchemaTree.Schema;
import dev.seedbed.ui.query.SchemaNode.ColumnNode;
import dev.seedbed.ui.query.SchemaNode.DatabaseNode;
import dev.seedbed.ui.query.SchemaNode.RelationNode;
import dev.seedbed.ui.query.SchemaNode.SchemaName;
import dev.seedbed.ui.query.SchemaNode.Views;
import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// Builds the items of the schema tree; columns only when their table is opened.
final class SchemaItems {
    private final String filter;

    private SchemaItems(String filter) {
        this.filter = filter.strip().toLowerCase(Locale.ROOT);
    }

    /// Returns an invisible root. A filter keeps the tables and views whose name, or the name of one of whose columns,
    /// contains it.
    static TreeItem<SchemaNode> build(SchemaTree tree, String filter) {
        var items = new SchemaItems(filter);
        var root = new TreeItem<SchemaNode>();
        tree.databases().stream()
                .filter(database -> database.name().equals(tree.current()))
                .forEach(database -> items.addDatabase(root, database, true));
        tree.databases().stream()
                .filter(database -> !database.name().equals(tree.current()))
                .forEach(database -> items.addDatabase(root, database, false));
        return root;
    }

    private void addDatabase(TreeItem<SchemaNode> root, SchemaTree.Database database, boolean current) {
        List<Schema> schemas = database.schemas();
        boolean single = schemas.size() == 1;
        String only = single && !schemas.getFirst().name().equals(database.name())
                ? schemas.getFirst().name()
                : "";
        var item = new TreeItem<SchemaNode>(new DatabaseNode(database.name(), only, current));
        item.setExpanded(current || !filter.isEmpty());
        for (Schema schema : schemas) {
            List<Relation> relations =
                    schema.relations().stream().filter(this::matches).toList();
            if (single) {
                addRelations(item, relations);
            } else if (!relations.isEmpty()) {
                var named = new TreeItem<SchemaNode>(new SchemaName(schema.name(), relations.size()));
                named.setExpanded(schema.name().equals("public") || !filter.isEmpty());
                addRelations(named, relations);
                item.getChildren().add(named);
            }
        }
        if (filter.isEmpty() || !item.getChildren().isEmpty()) {
            root.getChildren().add(item);
        }
    }

    private boolean matches(Relation relation) {
        return contains(relation.name()) || relation.columns().stream().anyMatch(column -> contains(column.name()));
    }

    private boolean contains(String name) {
        return name.toLowerCase(Locale.ROOT).contains(filter);
    }

    private void addRelations(TreeItem<SchemaNode> parent, List<Relation> relations) {
        relations.stream()
                .filter(relation -> !isView(relation))
                .forEach(relation -> parent.getChildren().add(new RelationItem(relation)));
        List<Relation> views = relations.stream().filter(SchemaItems::isView).toList();
        if (!views.isEmpty()) {
            var folder = new TreeItem<SchemaNode>(new Views(views.size()));
            folder.setExpanded(!filter.isEmpty());
            views.forEach(relation -> folder.getChildren().add(new RelationItem(relation)));
            parent.getChildren().add(folder);
        }
    }

    private static boolean isView(Relation relation) {
        return relation.type() == RelationType.VIEW || relation.type() == RelationType.MATERIALIZED_VIEW;
    }

    private static final class RelationItem extends TreeItem<SchemaNode> {
        private final Relation relation;
        private boolean filled;

        RelationItem(Relation relation) {
            super(new RelationNode(relation));
            this.relation = relation;
        }

        @Override
        public boolean isLeaf() {
            return relation.columns().isEmpty();
        }

        @Override
        public ObservableList<TreeItem<SchemaNode>> getChildren() {
            if (!filled) {
                filled = true;
                super.getChildren()
                        .setAll(relation.columns().stream()
                                .map(column -> new TreeItem<SchemaNode>(new ColumnNode(column)))
                                .toList());
            }
            return super.getChildren();
        }
    }
}
