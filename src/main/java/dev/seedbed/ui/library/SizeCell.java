package dev.seedbed.ui.library;

import java.util.function.LongFunction;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A number in words, at the right edge.
final class SizeCell<S> extends TableCell<S, Long> {
    private final LongFunction<String> words;

    SizeCell(LongFunction<String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Long number, boolean empty) {
        super.updateItem(number, empty);
        setText(empty || number == null ? null : words.apply(number));
    }
}
