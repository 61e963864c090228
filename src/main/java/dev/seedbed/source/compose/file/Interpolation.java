package dev.seedbed.source.compose.file;

import dev.seedbed.task.OperationFailedException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills variables into texts of compose files: `$X`, `${X}`, `${X:-other}`, `${X:?message}`, `${X:+other}`, each also
/// without the colon, one within another; `$$` is a dollar sign.
///
/// One object serves one project: what all texts together become is bounded.
final class Interpolation {
    private static final Pattern NAME = Pattern.compile("[_a-zA-Z][_a-zA-Z0-9]*");
    private static final int DEEPEST = 20;
    private static final long MOST_CHARACTERS = 16L << 20;
    private static final int LONGEST_SHOWN = 80;

    private final SortedSet<String> unset = new TreeSet<>();
    private long charactersLeft = MOST_CHARACTERS;

    /// The values of variables.
    @FunctionalInterface
    interface Variables {
        /// @return null where it is not set
        @Nullable
        String value(String name);
    }

    /// Names that were asked for, are not set and have no default: nothing stands in their place.
    SortedSet<String> unset() {
        return Collections.unmodifiableSortedSet(unset);
    }

    /// @param place of the text, for failures
    /// @throws OperationFailedException with `FileInvalid`
    String of(String text, ComposePlace place, Variables variables) throws OperationFailedException {
        return new Run(place, variables).expanded(text, 0);
    }

    private final class Run {
        private final ComposePlace place;
        private final Variables variables;

        Run(ComposePlace place, Variables variables) {
            this.place = place;
            this.variables = variables;
        }

        String expanded(String text, int depth) throws OperationFailedException {
            if (text.indexOf('$') < 0) {
                return text;
            }
            if (depth > DEEPEST) {
                throw invalid(text, "compose-shallow");
            }
            var result = new StringBuilder();
            int i = 0;
            while (i < text.length()) {
                if (text.charAt(i) != '$') {
                    result.append(text.charAt(i++));
                } else if (text.startsWith("$$", i)) {
                    result.append('$');
                    i += 2;
                } else if (text.startsWith("${", i)) {
                    int end = closing(text, i + 2);
                    result.append(braced(text.substring(i + 2, end), depth));
                    i = end + 1;
                } else {
                    Matcher name = NAME.matcher(text).region(i + 1, text.length());
                    if (!name.lookingAt()) {
                        throw invalid(text, "compose-variable");
                    }
                    result.append(plain(name.group()));
                    i = name.end();
                }
                bound(text, result.length());
            }
            charactersLeft -= result.length();
            return result.toString();
        }

        private void bound(String text, int length) throws OperationFailedException {
            if (length > charactersLeft) {
                throw invalid(text, "compose-shorter");
            }
        }

        /// Where the brace ends that was opened before `from`.
        private int closing(String text, int from) throws OperationFailedException {
            int open = 1;
            for (int i = from; i < text.length(); i++) {
                if (text.startsWith("${", i)) {
                    open++;
                } else if (text.charAt(i) == '}' && --open == 0) {
                    return i;
                }
            }
            throw invalid(text, "compose-variable");
        }

        private String braced(String expression, int depth) throws OperationFailedException {
            Matcher matcher = NAME.matcher(expression);
            if (!matcher.lookingAt()) {
                throw invalid("${" + expression + "}", "compose-variable");
            }
            String name = matcher.group();
            String rest = expression.substring(matcher.end());
            if (rest.isEmpty()) {
                return plain(name);
            }
            boolean emptyCounts = rest.charAt(0) != ':';
            String rule = emptyCounts ? rest : rest.substring(1);
            String value = variables.value(name);
            boolean isSet = value != null && (emptyCounts || !value.isEmpty());
            String word = rule.isEmpty() ? "" : rule.substring(1);
            return switch (rule.isEmpty() ? ' ' : rule.charAt(0)) {
                case '-' -> isSet && value != null ? value : expanded(word, depth + 1);
                case '+' -> isSet ? expanded(word, depth + 1) : "";
                case '?' -> {
                    if (isSet && value != null) {
                        yield value;
                    }
                    String message = expanded(word, depth + 1);
                    throw place.invalid(
                            "compose-unset:" + name, message.isBlank() ? "compose-set:" + name : message.strip());
                }
                default -> throw invalid("${" + expression + "}", "compose-variable");
            };
        }

        private String plain(String name) {
            String value = variables.value(name);
            if (value == null) {
                unset.add(name);
                return "";
            }
            return value;
        }

        private OperationFailedException invalid(String text, String expected) {
            return place.invalid(
                    text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…", expected);
        }
    }
}
