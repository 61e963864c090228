package dev.seedbed.input.mask.rule;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;

/// What becomes of the values of a column. A NULL stays NULL under every rule but [Constant] and [Sql].
public sealed interface MaskRule {

    /// As it stands in a file.
    String text();

    /// The values stay, and are not reported as forgotten.
    record Keep() implements MaskRule {
        @Override
        public String text() {
            return "keep";
        }
    }

    /// No value remains.
    record Null() implements MaskRule {
        @Override
        public String text() {
            return "null";
        }
    }

    /// The same text everywhere.
    record Constant(String value) implements MaskRule {
        @Override
        public String text() {
            return "{ constant: " + quoted(value) + " }";
        }
    }

    /// Digits that tell nothing of the value, the same for the same value.
    ///
    /// @param digits hexadecimal ones, in columns of text
    record Hash(int digits) implements MaskRule {
        public static final int USUAL = 32;

        @Override
        public String text() {
            return digits == USUAL ? "hash" : "{ hash: " + digits + " }";
        }
    }

    /// A date moved by days, never by none.
    ///
    /// @param days at most, in either direction
    /// @param by the column whose value decides how many; empty for the primary key
    record Shift(int days, String by) implements MaskRule {
        @Override
        public String text() {
            return "{ shift: " + days + (by.isEmpty() ? "" : ", by: " + quoted(by)) + " }";
        }
    }

    /// A value that looks real, the same for the same value.
    record Fake(FakeKind kind) implements MaskRule {
        @Override
        public String text() {
            return "{ fake: " + kind.text() + " }";
        }
    }

    /// What the server calculates of the row.
    record Sql(String expression) implements MaskRule {
        @Override
        public String text() {
            return "{ sql: " + quoted(expression) + " }";
        }
    }

    /// What stands behind the name of a column.
    static MaskRule read(YamlNode node) throws OperationFailedException {
        return RuleReader.read(node);
    }

    /// A text between the double quotes of YAML.
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
