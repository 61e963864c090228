package dev.seedbed.library.sql;

/// The databases that a dump switches to. Not safe for use by several threads.
final class DatabaseUse {
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
        int databaseName = arguments.indexOf("dbname=");
        if (databaseName >= 0) {
            name = new SqlTokens(arguments.substring(databaseName + 7).replace("'", "")).text(0);
        }
        if (!name.isEmpty() && !name.equals("-")) {
            use(name);
        }
    }
}
