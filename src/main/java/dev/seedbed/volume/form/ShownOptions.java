package dev.seedbed.volume.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A driver's options as they may be shown: with dots where a password stands.
public final class ShownOptions {
    private static final String DOTS = "••••";
    private static final Pattern SECRET_NAME = Pattern.compile("(?i).*(pass|secret|token|credential|key).*");
    /// Two commas are one in a password.
    private static final Pattern SECRET_WORD = Pattern.compile(
            "(?i)((?:^|,)\\s*[a-z0-9_.-]*(?:pass|secret|token|credential|key)[a-z0-9_.-]*=)((?:[^,]|,,)*)");

    private ShownOptions() {}

    public static Map<String, String> of(Map<String, String> options) {
        var shown = new TreeMap<String, String>();
        options.forEach((name, value) ->
                shown.put(name, SECRET_NAME.matcher(name).matches() && !value.isEmpty() ? DOTS : masked(value)));
        return shown;
    }

    private static String masked(String value) {
        return SECRET_WORD.matcher(value).replaceAll("$1" + DOTS);
    }

    /// What somebody said of a volume, without the passwords of its options.
    public static String without(String message, Map<String, String> options) {
        String text = message;
        for (Map.Entry<String, String> option : options.entrySet()) {
            if (SECRET_NAME.matcher(option.getKey()).matches()) {
                text = hidden(text, option.getValue());
            }
            var secret = SECRET_WORD.matcher(option.getValue());
            while (secret.find()) {
                text = hidden(hidden(text, secret.group(2)), secret.group(2).replace(",,", ","));
            }
        }
        return text;
    }

    private static String hidden(String text, String secret) {
        return secret.length() < 2 ? text : text.replace(secret, DOTS);
    }
}
