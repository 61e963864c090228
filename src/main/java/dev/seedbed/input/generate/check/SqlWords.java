package dev.seedbed.input.generate.check;

import dev.seedbed.input.generate.check.SqlWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes conditions apart that servers print: names in double quotes or backticks, strings also as MySQL prints them
/// (`_utf8mb4\'a\'`).
final class SqlWords {
    /// Longer conditions are not read: all that takes them apart calls itself for what is nested.
    static final int LONGEST = 4_000;

    private static final Pattern WORD = Pattern.compile("\\s*(?:"
            + "(?:_[a-z]\\w*\\s*)?(?<string>\\\\'(?:[^'\\\\]|\\\\[^']|'')*+\\\\'|'(?:[^']|'')*+')"
            + "|\"(?<quoted>(?:[^\"]|\"\")+)\"|`(?<ticked>[^`]+)`"
            + "|(?<number>\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_$]*)"
            + "|(?<sign>::|<=|>=|<>|!=|.))");

    private SqlWords() {}

    /// The words of the first 4000 characters.
    static List<SqlWord> of(String all) {
        String condition = all.substring(0, Math.min(all.length(), LONGEST));
        var words = new ArrayList<SqlWord>();
        Matcher word = WORD.matcher(condition);
        while (word.lookingAt()) {
            words.add(word(word));
            word.region(word.end(), condition.length());
        }
        words.add(new SqlWord(Kind.END, ""));
        return words;
    }

    private static SqlWord word(Matcher word) {
        String string = word.group("string");
        if (string != null) {
            int quote = string.startsWith("\\") ? 2 : 1;
            return new SqlWord(
                    Kind.STRING,
                    string.substring(quote, string.length() - quote).replace("''", "'"));
        }
        if (word.group("quoted") != null) {
            return new SqlWord(Kind.QUOTED_NAME, word.group("quoted").replace("\"\"", "\""));
        }
        if (word.group("ticked") != null) {
            return new SqlWord(Kind.QUOTED_NAME, word.group("ticked"));
        }
        if (word.group("number") != null) {
            return new SqlWord(Kind.NUMBER, word.group("number"));
        }
        return word.group("name") != null
                ? new SqlWord(Kind.NAME, word.group("name"))
                : new SqlWord(Kind.SIGN, word.group("sign"));
    }
}
