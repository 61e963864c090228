package dev.seedbed.source.compose.file;

import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;

/// A command as a list or as one line, whose words are divided as a shell does, without any of its other rules.
final class CommandWords {
    private CommandWords() {}

    /// Empty where nothing is said.
    static List<String> of(ComposeNode node) throws OperationFailedException {
        if (node instanceof ComposeNode.Text) {
            return words(node, node.asText());
        }
        var words = new ArrayList<String>();
        for (ComposeNode item : node.asItems()) {
            words.add(item.asText());
        }
        return List.copyOf(words);
    }

    private static List<String> words(ComposeNode node, String line) throws OperationFailedException {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escapes = c == '\\' && quote != '\'' && i + 1 < line.length();
            if (escapes) {
                word.append(line.charAt(++i));
                begun = true;
            } else if (quote != 0 ? c == quote : c == '"' || c == '\'') {
                quote = quote == 0 ? c : 0;
                begun = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (quote != 0) {
            throw node.place().invalid(line, "compose-quote");
        }
        if (begun) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }
}
