package dev.seedbed.library.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The databases that a dump switches to. Not safe for use by several threads.
final class DatabaseUse {
    /// The name in a connection string, which psql takes in double quotes.
    private static final Pattern CONNECTION =
            Pattern.compile("dbname=(?:'((?:[^'\\\\]|\\\\.)*)'|([^\\s\"]+))", Pattern.DOTALL);

    private String first = "";
    private String last = "";

    /// The first that it switches to, empty for none.
    String first() {
        return first;
    }

    /// The one that it is in now, empty for that where it began.
    String last() {
        return last;
    }

    void use(String database) {
        if (!database.isEmpty()) {
            last = database;
            first = first.isEmpty() ? database : first;
        }
    }

    /// By the arguments of `\\connect`.
    void connect(String arguments) {
        var words = new SqlTokens(arguments);
        int index = 0;
        while (words.are(index, "-")) {
            // an option such as -reuse-previous=on
            index++;
            while (index < words.size() && !words.are(index, "on") && !words.are(index, "off")) {
                index++;
            }
            index++;
        }
        String name = words.text(index);
        Matcher connection = CONNECTION.matcher(arguments);
        if (connection.find()) {
            String quoted = connection.group(1);
            name = quoted == null ? connection.group(2) : quoted.replaceAll("\\\\(.)", "$1");
            name = name.replace("\"\"", "\"");
        }
        if (!name.isEmpty() && !name.equals("-")) {
            use(name);
        }
    }
}
