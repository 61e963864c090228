package dev.seedbed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/// Every view loads in both languages, and view and controller name the same parts and actions.
@ViewTest
class FxmlTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("\\son[A-Z]\\w*=\"#(\\w+)\"");

    static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .map(RESOURCES::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void viewLoadsAndFitsItsController(Path view) throws Exception {
        String text = Files.readString(RESOURCES.resolve(view));
        Map<String, Object> parts = load(view, text, Locale.ENGLISH);
        load(view, text, Locale.JAPANESE);

        Matcher controller = CONTROLLER.matcher(text);
        assertThat(controller.find()).as("fx:controller in %s", view).isTrue();
        Class<?> type = Class.forName(controller.group(1));
        var fields = new TreeMap<String, Class<?>>();
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(FXML.class)) {
                fields.put(field.getName(), field.getType());
            }
        }
        assertThat(parts.keySet()).as("parts without a name in %s", type).containsAll(fields.keySet());
        fields.forEach((name, wanted) ->
                assertThat(parts.get(name)).as("%s in %s", name, view).isInstanceOf(wanted));
        Set<String> methods = new TreeSet<>();
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FXML.class))
                .forEach(method -> methods.add(method.getName()));
        assertThat(methods)
                .containsAll(HANDLER.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    /// Loads the view without its controller, which would want services.
    private static Map<String, Object> load(Path view, String text, Locale locale) throws Exception {
        String alone = HANDLER.matcher(CONTROLLER.matcher(text).replaceAll("")).replaceAll("");
        var messages = new Messages(locale);
        return FxToolkit.setupFixture(() -> {
            var loader = new FXMLLoader(RESOURCES.resolve(view).toUri().toURL(), messages.bundle());
            loader.getNamespace().put("messages", messages);
            assertThat(loader.<Parent>load(new ByteArrayInputStream(alone.getBytes(StandardCharsets.UTF_8))))
                    .isNotNull();
            return Map.copyOf(loader.getNamespace());
        });
    }
}
