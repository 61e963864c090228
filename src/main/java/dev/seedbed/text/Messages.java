package dev.seedbed.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// All texts of the program in one language, gathered from one bundle per feature and `common` for what all say.
///
/// A key starts with its feature's name (`databases.column.name` is in `databases.properties`), so bundles cannot
/// clash.
/// Immutable and safe for use by any thread.
public final class Messages {
    /// One properties file each, beside this class; `_ja` files hold Japanese.
    public static final List<String> FEATURES = List.of(
            "common",
            "shell",
            "databases",
            "removal",
            "library",
            "volumes",
            "volumechange",
            "files",
            "tasks",
            "archive",
            "activity",
            "query",
            "compare",
            "snapshots",
            "allsnapshots",
            "data",
            "plan",
            "start",
            "failure",
            "enginefailure",
            "imagefailure",
            "seedfailure",
            "restorefailure",
            "snapshotfailure",
            "volumefailure",
            "datafailure",
            "queryfailure",
            "cli",
            "volumecli",
            "format");

    private final Locale locale;
    private final ResourceBundle bundle;

    /// @param locale Japanese; any other is English
    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = new Texts(locale.getLanguage().equals("ja"));
    }

    public Locale locale() {
        return locale;
    }

    /// For FXML's `%key`.
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// Returns the text of `key` with `{0}`, `{1}`, … filled in (see [MessageFormat]; a quote is written twice).
    public String get(String key, @Nullable Object... arguments) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException _) {
            return "!" + key + "!";
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /// Read here instead of by [ResourceBundle#getBundle], which searches the whole class path for files of languages
    /// that are not there.
    private static final class Texts extends ResourceBundle {
        private final Map<String, Object> texts = new HashMap<>();

        Texts(boolean japanese) {
            for (String feature : FEATURES) {
                read(feature + ".properties");
                if (japanese) {
                    read(feature + "_ja.properties");
                }
            }
        }

        private void read(String file) {
            try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
                var properties = new Properties();
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put(key.toString(), text));
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
