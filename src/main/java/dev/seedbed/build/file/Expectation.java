package dev.seedbed.build.file;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a statement is expected to return.
public sealed interface Expectation {
    /// A cell without a value, which is empty in the answers of some servers.
    String NULL = "NULL";

    /// Whether rows of cells are as expected.
    boolean holds(List<List<String>> found);

    /// As people write it.
    String text();

    /// What was found, written likewise.
    static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.size() == 1 ? row.getFirst() : row.toString())
                .collect(Collectors.joining(", ", rows.size() == 1 ? "" : "[", rows.size() == 1 ? "" : "]"));
    }

    static Expectation of(YamlNode node) throws OperationFailedException {
        return node.isList() ? Rows.of(node) : Compared.of(node);
    }

    /// One value or a comparison, as it is typed.
    ///
    /// @throws OperationFailedException with `InvalidInput` where a comparison lacks its number
    static Expectation ofText(String text) throws OperationFailedException {
        return Compared.of(text)
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.InvalidInput("expectation", text, "seedfile-comparison")));
    }

    /// The one cell of the one row.
    private static Optional<String> cell(List<List<String>> found) {
        return found.size() == 1 && found.getFirst().size() == 1
                ? Optional.of(found.getFirst().getFirst())
                : Optional.empty();
    }

    /// One value.
    record Value(String text) implements Expectation {
        @Override
        public boolean holds(List<List<String>> found) {
            return cell(found).filter(cell -> isSame(text, cell)).isPresent();
        }
    }

    /// One value that is larger, smaller, or another.
    record Compared(Sign sign, String value) implements Expectation {
        private static final Pattern FORM = Pattern.compile("(>=|<=|!=|>|<)\\s*(\\S.*)", Pattern.DOTALL);

        static Expectation of(YamlNode node) throws OperationFailedException {
            return of(node.text()).orElseThrow(() -> node.refused("seedfile-comparison"));
        }

        /// Empty where a number is missing.
        static Optional<Expectation> of(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                return Optional.of(new Value(text));
            }
            var expected = new Compared(Sign.of(form.group(1)), form.group(2).strip());
            return expected.sign == Sign.OTHER || number(expected.value).isPresent()
                    ? Optional.of(expected)
                    : Optional.empty();
        }

        @Override
        public boolean holds(List<List<String>> found) {
            Optional<String> cell = cell(found);
            if (cell.isEmpty()) {
                return false;
            }
            if (sign == Sign.OTHER) {
                return !isSame(value, cell.get());
            }
            Optional<BigDecimal> is = number(cell.get());
            Optional<BigDecimal> limit = number(value);
            return is.isPresent()
                    && limit.isPresent()
                    && sign.holds.test(is.get().compareTo(limit.get()));
        }

        @Override
        public String text() {
            return sign.text + " " + value;
        }
    }

    /// Rows in their order; no rows, if empty.
    record Rows(List<List<String>> rows) implements Expectation {
        static Rows of(YamlNode node) throws OperationFailedException {
            var rows = new ArrayList<List<String>>();
            for (YamlNode row : node.list()) {
                var cells = new ArrayList<String>();
                for (YamlNode cell : row.isList() ? row.list() : List.of(row)) {
                    cells.add(cell.isNothing() ? NULL : cell.text());
                }
                rows.add(cells);
            }
            return new Rows(rows);
        }

        @Override
        public boolean holds(List<List<String>> found) {
            if (found.size() != rows.size()) {
                return false;
            }
            for (int i = 0; i < rows.size(); i++) {
                List<String> expected = rows.get(i);
                List<String> is = found.get(i);
                if (expected.size() != is.size()) {
                    return false;
                }
                for (int j = 0; j < expected.size(); j++) {
                    if (!isSame(expected.get(j), is.get(j))) {
                        return false;
                    }
                }
            }
            return true;
        }

        @Override
        public String text() {
            return Expectation.text(rows);
        }
    }

    /// How a value is compared.
    enum Sign {
        MORE(">", order -> order > 0),
        AT_LEAST(">=", order -> order >= 0),
        LESS("<", order -> order < 0),
        NOT_MORE("<=", order -> order <= 0),
        OTHER("!=", order -> order != 0);

        private final String text;
        private final IntPredicate holds;

        Sign(String text, IntPredicate holds) {
            this.text = text;
            this.holds = holds;
        }

        static Sign of(String text) {
            for (Sign sign : values()) {
                if (sign.text.equals(text)) {
                    return sign;
                }
            }
            throw new IllegalArgumentException(text);
        }
    }

    /// The same text, the same number, or the same truth, which servers write as `t` or `1`.
    private static boolean isSame(String expected, String found) {
        if (expected.equals(found)) {
            return true;
        }
        Optional<BigDecimal> number = number(expected);
        if (number.isPresent()) {
            return number(found).filter(is -> is.compareTo(number.get()) == 0).isPresent();
        }
        return switch (expected) {
            case "true" -> Set.of("t", "1").contains(found);
            case "false" -> Set.of("f", "0").contains(found);
            case NULL -> found.isEmpty();
            default -> false;
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[-+]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][-+]?\\d{1,3})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
