package dev.seedbed.input.generate.file;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many rows a table gets.
public sealed interface RowCount {
    long MOST = 1_000_000_000;

    Pattern RATIO = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)\\s+per\\s+(\\S.*)");
    Pattern NUMBER = Pattern.compile("\\d{1,3}(?:_\\d{3})+|\\d+");

    record Fixed(long rows) implements RowCount {}

    /// @param node where it stands
    record PerParent(YamlNode node, BigDecimal ratio, String parent) implements RowCount {}

    /// A number, or a ratio such as `5 per users`.
    static RowCount read(YamlNode node) throws OperationFailedException {
        String text = node.text().strip();
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            return new PerParent(node, new BigDecimal(ratio.group(1)), ratio.group(2));
        }
        if (!NUMBER.matcher(text).matches()) {
            throw node.refused("generate-rows");
        }
        String digits = text.replace("_", "");
        if (digits.length() > 10 || Long.parseLong(digits) > MOST) {
            throw node.refused("generate-rows-at-most:" + MOST);
        }
        return new Fixed(Long.parseLong(digits));
    }
}
