package dev.seedbed.server.valkey.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A command as the clients of the servers read it: words by spaces, in quotes where they hold some.
///
/// @param words as they are sent, at least one
record CommandLine(List<byte[]> words) {

    /// Empty where a quote is not closed, or there is no word.
    static Optional<CommandLine> parse(String text) {
        var words = new ArrayList<byte[]>();
        String line = text.strip().replaceFirst(";$", "");
        int at = 0;
        while (at < line.length()) {
            if (Character.isWhitespace(line.charAt(at))) {
                at++;
                continue;
            }
            var word = new ByteArrayOutputStream();
            at = word(line, at, word);
            if (at < 0) {
                return Optional.empty();
            }
            words.add(word.toByteArray());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new CommandLine(words));
    }

    /// @return where the word ends, -1 where it does not
    private static int word(String line, int start, ByteArrayOutputStream word) {
        char quote = line.charAt(start);
        boolean isQuoted = quote == '"' || quote == '\'';
        int at = isQuoted ? start + 1 : start;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (isQuoted ? c == quote : Character.isWhitespace(c)) {
                return isQuoted ? at + 1 : at;
            }
            boolean isEscape = isQuoted && c == '\\' && at + 1 < line.length();
            at = isEscape ? escape(line, at + 1, quote, word) : plain(line, at, word);
        }
        return isQuoted ? -1 : at;
    }

    private static int plain(String line, int at, ByteArrayOutputStream word) {
        int end = line.offsetByCodePoints(at, 1);
        word.writeBytes(line.substring(at, end).getBytes(StandardCharsets.UTF_8));
        return end;
    }

    private static int escape(String line, int at, char quote, ByteArrayOutputStream word) {
        char c = line.charAt(at);
        if (quote == '\'') {
            if (c != '\'') {
                word.write('\\');
            }
            return plain(line, at, word);
        }
        if (c == 'x' && line.substring(at + 1).matches("(?s)[0-9A-Fa-f]{2}.*")) {
            word.write(Integer.parseInt(line.substring(at + 1, at + 3), 16));
            return at + 3;
        }
        switch (c) {
            case 'n' -> word.write('\n');
            case 'r' -> word.write('\r');
            case 't' -> word.write('\t');
            case 'b' -> word.write('\b');
            case 'a' -> word.write(7);
            default -> {
                return plain(line, at, word);
            }
        }
        return at + 1;
    }

    /// The word at a place in capitals; empty where there is none.
    String upper(int index) {
        return index < words.size()
                ? new String(words.get(index), StandardCharsets.UTF_8).toUpperCase(Locale.ROOT)
                : "";
    }

    byte[] name() {
        return words.getFirst();
    }

    byte[][] arguments() {
        return words.subList(1, words.size()).toArray(byte[][]::new);
    }

    /// A word as [#parse] reads it.
    static String quoted(String word) {
        return word.matches("[^\\s\"'\\\\]+")
                ? word
                : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
