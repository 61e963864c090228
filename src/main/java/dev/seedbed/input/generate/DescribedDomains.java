package dev.seedbed.input.generate;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.fake.FakeValues;
import dev.seedbed.input.generate.check.Limits;
import dev.seedbed.input.generate.check.TableChecks;
import dev.seedbed.input.generate.file.ColumnRule;
import dev.seedbed.input.generate.file.Source;
import dev.seedbed.input.generate.guess.NumberRange;
import dev.seedbed.input.generate.value.Counted;
import dev.seedbed.input.generate.value.Domain;
import dev.seedbed.input.generate.value.Fakes;
import dev.seedbed.input.generate.value.PatternTexts;
import dev.seedbed.input.generate.value.Times;
import dev.seedbed.input.generate.value.WholeNumbers;
import dev.seedbed.input.generate.value.Words;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import dev.seedbed.yaml.YamlPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file says about the values of a column, compared with what the column takes.
final class DescribedDomains {
    private final FakeValues values;
    private final TableChecks checks;
    private final long rows;

    /// @param rows that the table gets
    DescribedDomains(FakeValues values, TableChecks checks, long rows) {
        this.values = values;
        this.checks = checks;
        this.rows = rows;
    }

    /// @throws OperationFailedException with `FileInvalid` where the column does not take such values
    Domain of(TableColumn column, ColumnRule rule, Source source, long seed) throws OperationFailedException {
        return switch (source) {
            case Source.Fake fake -> fake(column, rule, fake.kind(), seed);
            case Source.Between between -> between(column, rule, between);
            case Source.Values listed -> new Words(listed(column, node(rule, "values"), listed.values()));
            case Source.Constant constant -> new Words(listed(column, node(rule, "value"), List.of(constant.value())));
            case Source.Sequence sequence -> sequence(column, rule, sequence);
            case Source.Texts texts -> texts(column, rule, texts.pattern());
            case Source.Default _ -> throw new IllegalStateException("left to the server");
        };
    }

    /// Where the file says it.
    private static YamlNode node(ColumnRule rule, String key) throws OperationFailedException {
        return rule.node().isMap() ? rule.node().required(key) : rule.node();
    }

    private Domain fake(TableColumn column, ColumnRule rule, FakeKind kind, long seed) throws OperationFailedException {
        boolean fits = column.sort() == Sort.TEXT
                || column.sort() == Sort.OTHER
                || (column.sort() == Sort.UUID && kind == FakeKind.UUID);
        if (!fits) {
            throw node(rule, "fake").refused(takes(column));
        }
        return new Fakes(values, kind, seed, column.length());
    }

    private Domain between(TableColumn column, ColumnRule rule, Source.Between between)
            throws OperationFailedException {
        if (Times.has(column.sort())) {
            return times(column.sort(), between);
        }
        if (!NumberRange.has(column.sort())) {
            throw node(rule, "between").refused(takes(column));
        }
        BigDecimal low = number(column, between.low());
        BigDecimal high = number(column, between.high());
        if (low.compareTo(high) > 0) {
            throw between.high().refused("generate-order");
        }
        int scale = column.sort() == Sort.FLOAT
                ? Math.max(NumberRange.scale(column), Math.max(low.scale(), high.scale()))
                : NumberRange.scale(column);
        Domain numbers = WholeNumbers.between(low, high, scale);
        if (numbers.size() < 1) {
            throw between.high().refused("generate-digits:" + scale);
        }
        return numbers;
    }

    private BigDecimal number(TableColumn column, YamlNode node) throws OperationFailedException {
        Optional<BigDecimal> number = NumberRange.number(node.text());
        if (number.isEmpty()) {
            throw node.refused("yaml-number");
        }
        if (column.sort() == Sort.INTEGER && number.get().stripTrailingZeros().scale() > 0) {
            throw node.refused("yaml-integer");
        }
        NumberRange type = NumberRange.ofType(column);
        if (!type.contains(number.get())) {
            throw node.refused("generate-range:" + type.text());
        }
        checked(column, node, number.get());
        return number.get();
    }

    private void checked(TableColumn column, YamlNode node, BigDecimal number) throws OperationFailedException {
        Limits limits = checks.of(column.name());
        for (Limits.Bound bound : limits.lows()) {
            int order = number.compareTo(NumberRange.number(bound.value()).orElse(number));
            if (order < 0 || (order == 0 && !bound.included() && isNumber(bound))) {
                throw node.refused("generate-check:" + bound.check());
            }
        }
        for (Limits.Bound bound : limits.highs()) {
            int order = number.compareTo(NumberRange.number(bound.value()).orElse(number));
            if (order > 0 || (order == 0 && !bound.included() && isNumber(bound))) {
                throw node.refused("generate-check:" + bound.check());
            }
        }
    }

    private static boolean isNumber(Limits.Bound bound) {
        return NumberRange.number(bound.value()).isPresent();
    }

    private static Domain times(Sort sort, Source.Between between) throws OperationFailedException {
        long first = time(between.low(), Times.parse(sort, between.low().text()), sort);
        long last = time(between.high(), Times.parseLast(sort, between.high().text()), sort);
        if (first > last) {
            throw between.high().refused("generate-order");
        }
        return new Times(sort, first, last - first + 1);
    }

    private static long time(YamlNode node, Optional<Long> time, Sort sort) throws OperationFailedException {
        if (time.isEmpty()) {
            throw node.refused(
                    switch (sort) {
                        case DATE -> "generate-date";
                        case TIME -> "generate-time";
                        default -> "generate-timestamp";
                    });
        }
        return time.get();
    }

    private List<String> listed(TableColumn column, YamlNode node, List<String> texts) throws OperationFailedException {
        Optional<List<String>> allowed = column.sort() == Sort.ENUM
                ? Optional.of(column.values())
                : checks.of(column.name()).values();
        var cells = new ArrayList<String>();
        for (String text : texts) {
            if (allowed.isPresent() && !allowed.get().contains(text)) {
                throw place(node, text)
                        .refused("yaml-value:" + text, "yaml-one-of:" + String.join(", ", allowed.get()));
            }
            if (column.sort() == Sort.TEXT
                    && column.length() >= 0
                    && text.codePointCount(0, text.length()) > column.length()) {
                throw place(node, text).refused("yaml-value:" + text, "generate-length:" + column.length());
            }
            if (NumberRange.has(column.sort())) {
                NumberRange type = NumberRange.ofType(column);
                if (NumberRange.number(text).filter(type::contains).isEmpty()) {
                    throw place(node, text).refused("yaml-value:" + text, "generate-range:" + type.text());
                }
            }
            cells.add(column.sort() == Sort.BOOLEAN ? bit(node, text) : text);
        }
        return cells;
    }

    private static YamlPlace place(YamlNode node, String text) throws OperationFailedException {
        if (node.isMap()) {
            return node.keyPlace(text);
        }
        if (node.isList()) {
            for (YamlNode one : node.list()) {
                if (one.text().equals(text)) {
                    return one.place();
                }
            }
        }
        return node.place();
    }

    /// As every server reads it.
    private static String bit(YamlNode node, String text) throws OperationFailedException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> "1";
            case "false", "0" -> "0";
            default -> throw place(node, text).refused("yaml-value:" + text, "yaml-boolean");
        };
    }

    private Domain sequence(TableColumn column, ColumnRule rule, Source.Sequence sequence)
            throws OperationFailedException {
        if (column.sort() != Sort.TEXT && !NumberRange.has(column.sort())) {
            throw node(rule, "sequence").refused(takes(column));
        }
        var counted = new Counted(sequence.start(), sequence.step());
        if (NumberRange.has(column.sort())) {
            NumberRange type = NumberRange.ofType(column);
            var last = new BigDecimal(counted.last(rows));
            if (!type.contains(BigDecimal.valueOf(sequence.start())) || !type.contains(last)) {
                throw node(rule, "sequence").refused("generate-range:" + type.text());
            }
        }
        return counted;
    }

    private static Domain texts(TableColumn column, ColumnRule rule, String pattern) throws OperationFailedException {
        YamlNode node = node(rule, "pattern");
        if (column.sort() != Sort.TEXT && column.sort() != Sort.OTHER) {
            throw node.refused(takes(column));
        }
        if (column.length() >= 0 && pattern.length() > column.length()) {
            throw node.refused("generate-length:" + column.length());
        }
        return new PatternTexts(pattern);
    }

    /// What would do for a column.
    private static String takes(TableColumn column) {
        return switch (column.sort()) {
            case TEXT -> "generate-for-text";
            case INTEGER, DECIMAL, FLOAT -> "generate-for-number";
            case DATE, TIME, TIMESTAMP -> "generate-for-time";
            default -> "generate-for-other:" + column.type();
        };
    }
}
