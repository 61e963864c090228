package dev.seedbed.ui.shell;

import dev.seedbed.ui.window.Screen;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// A destination, how to build its screen, and the number beside its name.
///
/// @param screen called once, when the place is first visited
/// @param count null where no number makes sense
public record NavItem(
        Destination destination,
        Supplier<Screen> screen,
        @Nullable ObservableValue<Number> count) {}
