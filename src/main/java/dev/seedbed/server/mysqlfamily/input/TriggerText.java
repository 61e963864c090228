package dev.seedbed.server.mysqlfamily.input;

import java.util.List;

/// A trigger as a script for the client, made as it was: with the settings that it was made with.
final class TriggerText {
    private static final int SQL_MODE = 1;
    private static final int STATEMENT = 2;
    private static final int CHARACTER_SET = 3;
    private static final int COLLATION = 4;

    private TriggerText() {}

    /// @param made a row of `SHOW CREATE TRIGGER`
    static List<String> of(MySqlFamilyInput words, List<String> made) {
        String statement = made.get(STATEMENT);
        String end = "//";
        while (statement.contains(end)) {
            end = end + "/";
        }
        return List.of(
                "set session sql_mode = " + words.literal(made.get(SQL_MODE)) + ";",
                "set character_set_client = " + made.get(CHARACTER_SET) + ", collation_connection = "
                        + made.get(COLLATION) + ";",
                "delimiter " + end,
                statement,
                end,
                "delimiter ;");
    }
}
