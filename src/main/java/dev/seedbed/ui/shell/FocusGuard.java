package dev.seedbed.ui.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard inside the dialog while one is open, and gives it back afterwards.
final class FocusGuard {
    private final OverlayPane overlay;
    private @Nullable Node before;
    private @Nullable Node inside;

    FocusGuard(OverlayPane overlay) {
        this.overlay = overlay;
    }

    void install(Scene scene) {
        overlay.displayProperty().subscribe(shown -> {
            if (shown) {
                before = scene.getFocusOwner();
                inside = null;
            } else if (before != null) {
                before.requestFocus();
            }
        });
        scene.focusOwnerProperty().subscribe(this::moved);
    }

    private void moved(@Nullable Node owner) {
        if (!overlay.isShowing() || owner == null) {
            return;
        }
        if (isInside(owner)) {
            inside = owner;
        } else if (inside != null) {
            Platform.runLater(inside::requestFocus);
        }
    }

    private boolean isInside(Node node) {
        Node at = node;
        while (at != null && at != overlay) {
            at = at.getParent();
        }
        return at == overlay;
    }
}
