package dev.seedbed.ui.query;

import dev.seedbed.query.SchemaTree;
import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FilterKeys;
import dev.seedbed.ui.query.SchemaNode.DatabaseNode;
import dev.seedbed.ui.query.SchemaNode.RelationNode;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The schema tree beside the editor and the filter above it: what is in it, and what a click on it does. Lives on the
/// FX thread.
final class SchemaBrowser {
    private final TreeView<SchemaNode> tree;
    private final TextField filter;
    private final SchemaViewModel viewModel;
    private final Consumer<Relation> onRelation;

    /// @param onRelation takes a table or view that was chosen
    SchemaBrowser(
            TreeView<SchemaNode> tree, TextField filter, SchemaViewModel viewModel, Consumer<Relation> onRelation) {
        this.tree = tree;
        this.filter = filter;
        this.viewModel = viewModel;
        this.onRelation = onRelation;
    }

    void install(Messages messages) {
        tree.setCellFactory(_ -> new SchemaCell(messages));
        viewModel.treeProperty().subscribe(this::fill);
        filter.textProperty().subscribe(this::fill);
        FilterKeys.install(filter, tree);
        tree.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean onArrow = event.getTarget() instanceof Node node
                    && node.getStyleClass().stream()
                            .anyMatch(s -> s.equals("arrow") || s.equals("tree-disclosure-node"));
            if (event.getButton() == MouseButton.PRIMARY && !onArrow) {
                choose(tree.getSelectionModel().getSelectedItem());
            }
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(tree.getSelectionModel().getSelectedItem());
            }
        });
    }

    private void fill() {
        SchemaTree schema = viewModel.treeProperty().get();
        tree.setRoot(schema == null ? new TreeItem<>() : SchemaItems.build(schema, filter.getText()));
    }

    private void choose(@Nullable TreeItem<SchemaNode> item) {
        switch (item == null ? null : item.getValue()) {
            case RelationNode(var relation) -> onRelation.accept(relation);
            case DatabaseNode(var name, var _, var current) when !current -> viewModel.use(name);
            case null, default -> {}
        }
    }
}
