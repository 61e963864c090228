package dev.seedbed.ui.fx;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A name with badges behind it. The name comes first: a badge that has no room beside the whole name is not shown, so
/// what badges say must be said elsewhere too, such as in a tip. Only a firm badge, for what is wrong, may shorten it.
public final class BadgedName extends Region {
    private static final double GAP = 8;
    private static final double ROUNDING = 0.01;
    /// What is left of the name beside a firm badge.
    private static final double LEAST_NAME = 72;

    private final Label name = new Label();
    private @Nullable Badge firm;

    public BadgedName() {
        name.getStyleClass().add("strong");
        getChildren().add(name);
    }

    /// How the name is written: `strong`, as at first, or `mono`.
    public void setNameStyle(String styleClass) {
        name.getStyleClass().setAll("label", styleClass);
    }

    public void show(String text, @Nullable Badge firmBadge, List<Badge> others) {
        name.setText(text);
        firm = firmBadge;
        getChildren().setAll(name);
        Stream.ofNullable(firmBadge).forEach(getChildren()::add);
        getChildren().addAll(others);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return badges().mapToDouble(badge -> GAP + badge.prefWidth(-1)).sum() + name.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream()
                .mapToDouble(child -> child.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double whole = snapSizeX(name.prefWidth(-1));
        double beside = firm == null ? 0 : GAP + snapSizeX(firm.prefWidth(-1));
        // Where the badge has no room even so, the name has all of it.
        double left = getWidth() - beside;
        double at = Math.min(whole, left < LEAST_NAME ? getWidth() : left);
        place(name, 0, at);
        boolean room = true;
        for (Node badge : badges().toList()) {
            double width = snapSizeX(badge.prefWidth(-1));
            room = room && at + GAP + width <= getWidth() + ROUNDING;
            badge.setVisible(room);
            if (room) {
                place(badge, at + GAP, width);
                at += GAP + width;
            }
        }
    }

    private Stream<Node> badges() {
        return getChildren().stream().skip(1);
    }

    private void place(Node child, double x, double width) {
        double height = child.prefHeight(-1);
        child.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
    }
}
