package dev.seedbed.library.sql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the clients `psql` and `mysql` understand by themselves and never send to the server.
public final class ClientLines {
    private static final List<byte[]> MYSQL_COMMANDS = bytes(
            "USE SOURCE CONNECT CHARSET TEE NOTEE PAGER NOPAGER PROMPT SYSTEM WARNINGS NOWARNING " + "REHASH STATUS");
    private static final byte[] DELIMITER = "DELIMITER".getBytes(StandardCharsets.US_ASCII);
    /// Words of psql that send the statement before them.
    private static final List<byte[]> SENDING = bytes("GEXEC GSET GDESC GX G WATCH CROSSTABVIEW");

    private static final Pattern NEW_DELIMITER = Pattern.compile("(?is)(?:DELIMITER|\\\\d)\\s+(\\S+).*");
    private static final Pattern COPY_FROM_HERE = Pattern.compile("(?is)\\\\copy\\s.*\\sfrom\\s+p?stdin\\b(?!\\s*').*");
    private static final Pattern CONNECT = Pattern.compile("(?s)\\\\(c|connect)(\\s.*)?");

    private ClientLines() {}

    private static List<byte[]> bytes(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.getBytes(StandardCharsets.US_ASCII))
                .toList();
    }

    /// Whether a command of the client `mysql` starts at `from`, between statements. It ends with its line; a line with
    /// a delimiter in it is a statement instead.
    static boolean isCommand(byte[] text, int from, int to, byte[] delimiter) {
        if (isWord(text, from, to, DELIMITER)) {
            return true;
        }
        if (MYSQL_COMMANDS.stream().noneMatch(word -> isWord(text, from, to, word))) {
            return false;
        }
        for (int i = from; i < to && text[i] != '\n'; i++) {
            boolean isDelimiter = i + delimiter.length <= to
                    && Arrays.equals(text, i, i + delimiter.length, delimiter, 0, delimiter.length);
            if (isDelimiter || (text[i] == '\\' && i + 1 < to && (text[i + 1] | 0x20) == 'g')) {
                return false;
            }
        }
        return true;
    }

    /// The delimiter that a line of the client `mysql` sets: its first word, whatever follows.
    static Optional<String> delimiter(String line) {
        Matcher matcher = NEW_DELIMITER.matcher(line);
        return matcher.matches() ? Optional.of(unquoted(matcher.group(1))) : Optional.empty();
    }

    private static String unquoted(String word) {
        boolean isQuoted = word.length() > 2
                && "'\"`".indexOf(word.charAt(0)) >= 0
                && word.charAt(0) == word.charAt(word.length() - 1);
        return isQuoted ? word.substring(1, word.length() - 1) : word;
    }

    /// Whether the word of psql at `from`, behind its backslash, sends the statement before it.
    static boolean sendsStatement(byte[] text, int from, int to) {
        return SENDING.stream().anyMatch(word -> isWord(text, from, to, word));
    }

    /// Whether rows follow the line, up to an end mark.
    public static boolean isCopyFromHere(String line) {
        return COPY_FROM_HERE.matcher(line).matches();
    }

    static boolean isConnect(String line) {
        return CONNECT.matcher(line).matches();
    }

    private static boolean isWord(byte[] text, int from, int to, byte[] upperCase) {
        int end = from + upperCase.length;
        if (!SqlWindow.startsWithIgnoringCase(text, from, to, upperCase)) {
            return false;
        }
        int after = end < to ? text[end] | 0x20 : ' ';
        return (after < 'a' || after > 'z') && after != '_' && !(after >= '0' && after <= '9');
    }
}
