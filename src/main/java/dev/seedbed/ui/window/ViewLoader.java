package dev.seedbed.ui.window;

import dev.seedbed.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads FXML views with controllers that were made before. Used on the FX thread.
///
/// In FXML `%key` is a text and `$messages` the [Messages] that some controls ask for.
public final class ViewLoader {
    private ViewLoader() {}

    /// Loads `fxml`, which lies beside the controller's class on the class path.
    ///
    /// @throws IllegalStateException where the file is missing or is another controller's
    public static Parent load(Object controller, String fxml, Messages messages) {
        URL url = url(controller.getClass(), fxml);
        var loader = new FXMLLoader(url, messages.bundle(), null, type -> checked(controller, type));
        loader.getNamespace().put("messages", messages);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + url, e);
        }
    }

    /// The address of a style sheet that lies beside a class, for nodes outside the view that has it.
    ///
    /// @throws IllegalStateException where it is missing
    public static String styles(Class<?> beside, String css) {
        return url(beside, css).toExternalForm();
    }

    private static URL url(Class<?> beside, String name) {
        URL url = beside.getResource(name);
        if (url == null) {
            throw new IllegalStateException(name + " is not beside " + beside.getName());
        }
        return url;
    }

    private static Object checked(Object controller, Class<?> wanted) {
        if (!wanted.isInstance(controller)) {
            throw new IllegalStateException(controller.getClass().getName() + " is no " + wanted.getName());
        }
        return controller;
    }
}
