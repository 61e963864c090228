package dev.seedbed.ui.fx;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell that shows what there is by a function, with a tooltip that is built when it is asked for.
public class ShownCell<S, T> extends TableCell<S, T> {
    private final BiConsumer<ShownCell<S, T>, T> show;
    private final LazyTooltip tip = new LazyTooltip(this);

    public ShownCell(BiConsumer<ShownCell<S, T>, T> show) {
        this.show = show;
    }

    /// A cell of text only.
    public static <S, T> TableCell<S, T> text(Function<? super T, String> text, String... styleClasses) {
        var cell = new ShownCell<S, T>((shown, item) -> shown.setText(text.apply(item)));
        cell.getStyleClass().addAll(styleClasses);
        return cell;
    }

    /// Whether a cell with this item is as empty as one without.
    protected boolean isBlank(T item) {
        return false;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null || isBlank(item)) {
            setText(null);
            setGraphic(null);
            tip("");
        } else {
            show.accept(this, item);
        }
    }

    public void tip(String text) {
        tip.setText(text);
    }

    public void mark(String styleClass, boolean on) {
        if (!on) {
            getStyleClass().remove(styleClass);
        } else if (!getStyleClass().contains(styleClass)) {
            getStyleClass().add(styleClass);
        }
    }
}
