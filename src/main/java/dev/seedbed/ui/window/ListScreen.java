package dev.seedbed.ui.window;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

/// A screen with a list, whose filter has the id `filterField`. Lives on the FX thread.
public final class ListScreen implements Screen {
    private final LazyView view;
    private final Consumer<Boolean> onFront;
    private final Runnable onRefresh;

    /// @param onFront hears when the screen comes to the front and when it leaves
    /// @param onRefresh reads everything again
    public ListScreen(LazyView view, Consumer<Boolean> onFront, Runnable onRefresh) {
        this.view = view;
        this.onFront = onFront;
        this.onRefresh = onRefresh;
    }

    @Override
    public Parent node() {
        return view.node();
    }

    @Override
    public void setInFront(boolean inFront) {
        onFront.accept(inFront);
    }

    @Override
    public void refresh() {
        onRefresh.run();
    }

    @Override
    public void focusFilter() {
        if (node().lookup("#filterField") instanceof TextField filter) {
            filter.requestFocus();
            filter.selectAll();
        }
    }
}
