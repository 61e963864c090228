package dev.seedbed.ui.window;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// One tab below a list. Lives on the FX thread.
///
/// @param <T> an element of the list
/// @param titleKey key of its title
/// @param node called once, when the tab first comes to the front
/// @param show takes another element, a new picture of the same one, or null for none; once more after `node`
/// @param setInFront hears when the tab comes to the front and when it leaves: work is done only while it is in front
public record DetailTab<T>(
        String titleKey, Supplier<? extends Node> node, Consumer<@Nullable T> show, Consumer<Boolean> setInFront) {}
