package dev.seedbed.ui.fx;

import javafx.scene.layout.VBox;

/// Lines that come and go, in room that never shrinks: what lies below them stays where it is.
public final class FixedHeightLines extends VBox {
    private double kept;

    /// Height that is there from the beginning.
    public void setReserved(double height) {
        kept = height;
    }

    public double getReserved() {
        return kept;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(kept, super.computePrefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        kept = Math.max(kept, getHeight());
        super.layoutChildren();
    }
}
