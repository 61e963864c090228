package dev.seedbed.input.generate.file;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.generate.value.Distribution;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads what a file says about tables and columns, as far as it is wrong or right whatever the tables are.
final class RuleReader {
    private static final List<String> SOURCES = List.of("fake", "between", "values", "sequence", "pattern", "value");
    private static final List<String> KEYS =
            List.of("fake", "between", "values", "sequence", "pattern", "value", "distribution", "nulls", "unique");
    private static final String DEFAULT = "default";
    private static final Map<String, FakeKind> KINDS = kinds();
    private static final int LONGEST_PATTERN = 1_000;

    private RuleReader() {}

    private static Map<String, FakeKind> kinds() {
        var kinds = new LinkedHashMap<String, FakeKind>();
        for (FakeKind kind : FakeKind.values()) {
            kinds.put(kind.text(), kind);
        }
        return kinds;
    }

    static TableRule table(YamlNode node) throws OperationFailedException {
        if (!node.isMap()) {
            return new TableRule(node, node.isText() ? Optional.of(RowCount.read(node)) : Optional.empty(), Map.of());
        }
        node.onlyKeys("rows", "columns");
        Optional<YamlNode> rows = node.child("rows");
        Optional<YamlNode> columns = node.child("columns");
        var rules = new LinkedHashMap<String, ColumnRule>();
        if (columns.isPresent()) {
            for (Map.Entry<String, YamlNode> column : columns.get().map().entrySet()) {
                rules.put(column.getKey(), column(column.getValue()));
            }
        }
        return new TableRule(node, rows.isPresent() ? Optional.of(RowCount.read(rows.get())) : Optional.empty(), rules);
    }

    /// A map of what is wanted; or only the kind of a fake value, or `default`.
    static ColumnRule column(YamlNode node) throws OperationFailedException {
        if (!node.isMap()) {
            Source source = node.text().equals(DEFAULT) ? new Source.Default() : new Source.Fake(kind(node));
            return new ColumnRule(node, Optional.of(source), Optional.empty(), OptionalDouble.empty(), false);
        }
        node.onlyKeys(KEYS);
        Optional<YamlNode> distribution = node.child("distribution");
        Optional<YamlNode> nulls = node.child("nulls");
        Optional<YamlNode> unique = node.child("unique");
        Optional<Source> source = source(node);
        if (distribution.isPresent()
                && source.filter(RuleReader::hasNoDistribution).isPresent()) {
            throw node.keyPlace("distribution").refused("yaml-key:distribution", "generate-no-distribution");
        }
        return new ColumnRule(
                node,
                source,
                distribution.isPresent()
                        ? Optional.of(distribution.get().choice(Distribution.BY_NAME))
                        : Optional.empty(),
                nulls.isPresent() ? OptionalDouble.of(share(nulls.get())) : OptionalDouble.empty(),
                unique.isPresent() && unique.get().bool());
    }

    private static boolean hasNoDistribution(Source source) {
        return !(source instanceof Source.Between)
                && !(source instanceof Source.Values values && values.weights().isEmpty());
    }

    private static Optional<Source> source(YamlNode node) throws OperationFailedException {
        List<String> named =
                SOURCES.stream().filter(node.map().keySet()::contains).toList();
        if (named.size() > 1) {
            throw node.keyPlace(named.get(1))
                    .refused("generate-sources:" + String.join(", ", named), "generate-one-source");
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String name = named.getFirst();
        YamlNode value = node.required(name);
        return Optional.of(
                switch (name) {
                    case "fake" -> new Source.Fake(kind(value));
                    case "between" -> between(value);
                    case "values" -> values(value);
                    case "sequence" -> sequence(value);
                    case "pattern" -> pattern(value);
                    default -> new Source.Constant(value.text());
                });
    }

    private static FakeKind kind(YamlNode node) throws OperationFailedException {
        Optional<FakeKind> kind = FakeKind.of(node.text());
        return kind.isPresent() ? kind.get() : node.choice(KINDS);
    }

    private static Source between(YamlNode node) throws OperationFailedException {
        if (!node.isList() || node.list().size() != 2) {
            throw node.refused("generate-between");
        }
        return new Source.Between(node.list().getFirst(), node.list().getLast());
    }

    /// A list, or a map of values and how often each comes.
    private static Source values(YamlNode node) throws OperationFailedException {
        var values = new LinkedHashSet<String>();
        var weights = new ArrayList<Double>();
        if (node.isMap()) {
            double sum = 0;
            for (Map.Entry<String, YamlNode> entry : node.map().entrySet()) {
                double weight = entry.getValue().decimal();
                if (weight < 0) {
                    throw entry.getValue().refused("generate-weight");
                }
                values.add(entry.getKey());
                weights.add(weight);
                sum += weight;
            }
            if (!values.isEmpty() && sum <= 0) {
                throw node.refused("generate-weight");
            }
        } else {
            for (YamlNode value : node.list()) {
                if (!values.add(value.text())) {
                    throw value.refused("generate-value-once");
                }
            }
        }
        if (values.isEmpty()) {
            throw node.refused("generate-values");
        }
        return new Source.Values(List.copyOf(values), List.copyOf(weights));
    }

    /// The first number, or a map of `start` and `step`.
    private static Source sequence(YamlNode node) throws OperationFailedException {
        if (!node.isMap()) {
            return new Source.Sequence(node.integer(), 1);
        }
        node.onlyKeys("start", "step");
        Optional<YamlNode> start = node.child("start");
        Optional<YamlNode> step = node.child("step");
        long by = step.isPresent() ? step.get().integer() : 1;
        if (by == 0) {
            throw step.orElse(node).refused("generate-step");
        }
        return new Source.Sequence(start.isPresent() ? start.get().integer() : 1, by);
    }

    private static Source pattern(YamlNode node) throws OperationFailedException {
        if (node.text().length() > LONGEST_PATTERN) {
            throw node.refused("generate-pattern:" + LONGEST_PATTERN);
        }
        return new Source.Texts(node.text());
    }

    static double share(YamlNode node) throws OperationFailedException {
        double share = node.decimal();
        if (share < 0 || share > 1) {
            throw node.refused("generate-share");
        }
        return share;
    }
}
