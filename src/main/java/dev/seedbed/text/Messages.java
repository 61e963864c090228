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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// All texts of the program in one language, gathered from one bundle per feature and `common` for what all say.
///
/// A key starts with its feature's name (`databases.column.name` is in `databases.properties`), so bundles cannot
/// clash.
/// A bundle is read when its first text is asked for: a short command says few. Safe for use by any thread.
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
            "tables",
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
            "sourcefailure",
            "inputfailure",
            "buildfailure",
            "storefailure",
            "source",
            "compose",
            "project",
            "capture",
            "download",
            "input",
            "generate",
            "mask",
            "build",
            "store",
            "stores",
            "git",
            "registry",
            "bake",
            "leak",
            "schedule",
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

    /// Reads all bundles at once, where somebody else than the first asker has the time.
    public Messages read() {
        bundle.keySet();
        return this;
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
        private final Map<String, Map<String, String>> byFeature = new ConcurrentHashMap<>();
        private final boolean japanese;

        Texts(boolean japanese) {
            this.japanese = japanese;
        }

        private Map<String, String> of(String feature) {
            Map<String, String> known = byFeature.get(feature);
            return known != null ? known : byFeature.computeIfAbsent(feature, this::read);
        }

        private Map<String, String> read(String feature) {
            if (!FEATURES.contains(feature)) {
                return Map.of();
            }
            var texts = new HashMap<String, String>();
            read(feature + ".properties", texts);
            if (japanese) {
                read(feature + "_ja.properties", texts);
            }
            return texts;
        }

        private static void read(String file, Map<String, String> texts) {
            try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
                var properties = new Properties();
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            int end = key.indexOf('.');
            return end < 0 ? null : of(key.substring(0, end)).get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(FEATURES.stream()
                    .flatMap(feature -> of(feature).keySet().stream())
                    .toList());
        }
    }
}
