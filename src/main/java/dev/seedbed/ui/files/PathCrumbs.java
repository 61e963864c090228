package dev.seedbed.ui.files;

import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.volume.files.FilePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The way to what is selected: a button for the root and for each name below it. Where the room is short, names after
/// the root give way to dots. A click beside the buttons asks for the path as text.
final class PathCrumbs extends Region {
    private final Consumer<FilePath> onGo;
    private final Button root = new Button();
    private final Label dots = sign("…");
    private List<Node> names = List.of();
    private FilePath shown = FilePath.ROOT;

    /// @param onGo hears which part was pressed
    PathCrumbs(FileTexts texts, Consumer<FilePath> onGo, Runnable onEdit) {
        this.onGo = onGo;
        getStyleClass().add("path-crumbs");
        root.setId("crumbRoot");
        root.setText("/");
        root.setGraphic(new FontIcon("fth-hard-drive"));
        root.setAccessibleText(texts.get("files.crumb.root"));
        root.getStyleClass().addAll("flat", "path-crumb");
        root.setMnemonicParsing(false);
        root.setOnAction(_ -> onGo.accept(FilePath.ROOT));
        getChildren().addAll(root, dots);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onEdit.run();
            }
        });
    }

    /// Shows the way to this path; the same one costs nothing.
    void show(FilePath path) {
        if (path.equals(shown)) {
            return;
        }
        shown = path;
        getChildren().removeAll(names);
        var fresh = new ArrayList<Node>();
        for (int i = 0; i < path.names().size(); i++) {
            var part = new FilePath(path.names().subList(0, i + 1));
            if (i > 0) {
                fresh.add(sign("›"));
            }
            var crumb = new Button(part.name().text());
            crumb.getStyleClass().addAll("flat", "path-crumb");
            if (i == path.names().size() - 1) {
                crumb.getStyleClass().add("path-crumb-last");
            }
            crumb.setMnemonicParsing(false);
            crumb.setAccessibleText(part.text());
            crumb.setOnAction(_ -> onGo.accept(part));
            fresh.add(crumb);
        }
        names = fresh;
        getChildren().addAll(fresh);
    }

    private static Label sign(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "path-sign");
        return label;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double end = getWidth() - snappedRightInset();
        double at = place(root, snappedLeftInset(), root.prefWidth(-1), height);
        int first = firstShown(end - at);
        dots.setVisible(first > 0);
        if (first > 0) {
            at = place(dots, at, dots.prefWidth(-1), height);
        }
        for (int i = 0; i < names.size(); i++) {
            Node node = names.get(i);
            node.setVisible(i >= first);
            if (i >= first) {
                at = place(node, at, Math.min(node.prefWidth(-1), Math.max(0, end - at)), height);
            }
        }
    }

    /// The last name is always shown, cut off where it has to be.
    private int firstShown(double room) {
        double all = names.stream().mapToDouble(node -> node.prefWidth(-1)).sum();
        int first = 0;
        double left = room;
        while (all > left && first < names.size() - 1) {
            left = room - dots.prefWidth(-1);
            all -= names.get(first).prefWidth(-1);
            first++;
        }
        return first;
    }

    private double place(Node node, double x, double width, double height) {
        double own = Math.min(height, node.prefHeight(-1));
        node.resizeRelocate(x, snappedTopInset() + snapPositionY((height - own) / 2), snapSizeX(width), own);
        return x + snapSizeX(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    /// The room goes to the container that lays it out; a long path asks for none.
    @Override
    protected double computePrefWidth(double height) {
        return 240;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + root.prefHeight(-1) + snappedBottomInset();
    }
}
