package dev.seedbed.input.mask.rule;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads what stands behind the name of a column.
final class RuleReader {
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_DIGITS = 64;
    private static final int MOST_DAYS = 36_500;
    private static final List<String> SORTS = List.of("constant", "hash", "shift", "fake", "sql");

    private RuleReader() {}

    static MaskRule read(YamlNode node) throws OperationFailedException {
        if (node.isNothing()) {
            return new MaskRule.Null();
        }
        if (node.isText()) {
            return node.choice(words());
        }
        node.onlyKeys("constant", "hash", "shift", "by", "fake", "sql");
        List<String> named =
                SORTS.stream().filter(node.map().keySet()::contains).toList();
        if (named.size() != 1) {
            throw node.refused("yaml-one-of:" + String.join(", ", SORTS));
        }
        String sort = named.getFirst();
        YamlNode value = node.required(sort);
        Optional<YamlNode> by = node.child("by");
        if (by.isPresent() && !sort.equals("shift")) {
            throw by.get().refused("mask-by-of-shift");
        }
        return switch (sort) {
            case "constant" -> new MaskRule.Constant(value.text());
            case "hash" -> new MaskRule.Hash((int) between(value, FEWEST_DIGITS, MOST_DIGITS));
            case "shift" ->
                new MaskRule.Shift(
                        (int) between(value, 1, MOST_DAYS),
                        by.isPresent() ? by.get().text() : "");
            case "fake" -> new MaskRule.Fake(fake(value));
            default -> new MaskRule.Sql(value.text());
        };
    }

    private static Map<String, MaskRule> words() {
        var words = new LinkedHashMap<String, MaskRule>();
        words.put("keep", new MaskRule.Keep());
        words.put("null", new MaskRule.Null());
        words.put("hash", new MaskRule.Hash(MaskRule.Hash.USUAL));
        return words;
    }

    private static long between(YamlNode node, int least, int most) throws OperationFailedException {
        long number = node.integer();
        if (number < least || number > most) {
            throw node.refused("mask-range:" + least + "–" + most);
        }
        return number;
    }

    private static FakeKind fake(YamlNode node) throws OperationFailedException {
        Optional<FakeKind> kind = FakeKind.of(node.text());
        return kind.isPresent()
                ? kind.get()
                : node.choice(Arrays.stream(FakeKind.values())
                        .collect(Collectors.toMap(FakeKind::text, one -> one, (one, _) -> one, LinkedHashMap::new)));
    }
}
