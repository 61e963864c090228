package dev.seedbed.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
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

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = new Merged(FEATURES.stream()
                .map(feature -> ResourceBundle.getBundle(
                        "dev.seedbed.text." + feature,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .toList());
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

    private static final class Merged extends ResourceBundle {
        private final List<ResourceBundle> parts;

        Merged(List<ResourceBundle> parts) {
            this.parts = parts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return parts.stream()
                    .filter(part -> part.containsKey(key))
                    .map(part -> part.getObject(key))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Enumeration<String> getKeys() {
            var keys = new ArrayList<String>();
            parts.forEach(part -> keys.addAll(part.keySet()));
            return Collections.enumeration(keys);
        }
    }
}
