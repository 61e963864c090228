package dev.seedbed.ui.window;

import dev.seedbed.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads FXML views with constructor-injected controllers. Lives on the FX thread.
///
/// In FXML `%key` is a text and `$messages` the [Messages] that some controls ask for.
public final class ViewLoader {
    private final Map<Class<?>, Supplier<?>> controllers;
    private final Messages messages;

    public ViewLoader(Map<Class<?>, Supplier<?>> controllers, Messages messages) {
        this.controllers = Map.copyOf(controllers);
        this.messages = messages;
    }

    /// Loads `fxml`, which lies beside `controllerType` on the class path.
    ///
    /// @throws IllegalStateException where the file is missing or its controller is not registered
    public Parent load(Class<?> controllerType, String fxml) {
        var url = controllerType.getResource(fxml);
        if (url == null) {
            throw new IllegalStateException(fxml + " is not beside " + controllerType.getName());
        }
        var loader = new FXMLLoader(url, messages.bundle(), null, this::create);
        loader.getNamespace().put("messages", messages);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + url, e);
        }
    }

    private Object create(Class<?> type) {
        var supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalStateException(type.getName() + " is not registered with ViewLoader");
        }
        return Objects.requireNonNull(supplier.get());
    }
}
