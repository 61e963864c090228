package dev.seedbed.ui.shell;

import atlantafx.base.controls.ModalPane;
import dev.seedbed.ui.window.Overlay;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The veil over the window and the dialog on it.
public final class OverlayPane extends ModalPane implements Overlay {
    /// The upper edge of a dialog, as a share of the window's height.
    private static final double TOP_AT = 0.12;
    private static final double LEAST_MARGIN = 16;

    private Runnable onClosed = () -> {};

    public OverlayPane() {
        getStyleClass().add("overlay");
        setPersistent(false);
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        displayProperty().subscribe(shown -> {
            if (!shown) {
                Runnable closed = onClosed;
                onClosed = () -> {};
                closed.run();
            }
        });
    }

    @Override
    public void show(Node dialog, Runnable whenClosed) {
        hide(true);
        onClosed = whenClosed;
        if (dialog instanceof Region box) {
            box.setMaxHeight(Region.USE_PREF_SIZE);
            setAlignment(Pos.TOP_CENTER);
            keepTop(box);
        }
        show(dialog);
    }

    /// A dialog grows downwards: what is in it does not move when a line comes or goes below. Only where there is no
    /// room left does it move up.
    private void keepTop(Region box) {
        box.heightProperty().subscribe(() -> placeTop(box));
        heightProperty().subscribe(() -> placeTop(box));
        placeTop(box);
    }

    private void placeTop(Region box) {
        double lowest = getHeight() - box.getHeight() - LEAST_MARGIN;
        double top = Math.max(LEAST_MARGIN, Math.min(TOP_AT * getHeight(), lowest));
        StackPane.setMargin(box, new Insets(top, LEAST_MARGIN, LEAST_MARGIN, LEAST_MARGIN));
    }

    @Override
    public void hide() {
        hide(true);
    }

    @Override
    public boolean isShowing() {
        return isDisplay();
    }
}
