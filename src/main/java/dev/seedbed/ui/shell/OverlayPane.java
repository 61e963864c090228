package dev.seedbed.ui.shell;

import atlantafx.base.controls.ModalPane;
import dev.seedbed.ui.fx.Overlay;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The veil over the window and the dialog on it.
public final class OverlayPane extends ModalPane implements Overlay {
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
        }
        show(dialog);
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
