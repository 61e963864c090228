package dev.seedbed.ui.fx;

import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// Brings a row of a table in sight, and leaves the table where it is when the row can be seen already. Lives on the FX
/// thread.
public final class InSight {
    private InSight() {}

    /// Waits for the layout, because details that open beside the table take room from it, and for the table to be in
    /// the window at all.
    public static <T> void bring(TableView<T> table, T row) {
        if (table.getScene() != null) {
            AfterFrame.next(table.getScene(), () -> scroll(table, row));
            return;
        }
        ChangeListener<Scene> onScene = new ChangeListener<>() {
            @Override
            public void changed(javafx.beans.value.ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                if (now != null) {
                    table.sceneProperty().removeListener(this);
                    AfterFrame.next(now, () -> scroll(table, row));
                }
            }
        };
        table.sceneProperty().addListener(onScene);
    }

    private static <T> void scroll(TableView<T> table, T row) {
        int index = table.getItems().indexOf(row);
        if (index >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }
}
