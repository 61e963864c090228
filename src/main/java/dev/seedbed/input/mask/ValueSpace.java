package dev.seedbed.input.mask;

import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.yaml.YamlPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Columns in which the same value gets the same replacement: those with a rule of one kind.
///
/// @param rule [MaskRule.Fake], [MaskRule.Hash] or [MaskRule.Shift]
/// @param sort of the columns
/// @param longest characters that each of the columns takes, -1 where there is no limit
/// @param unique whether different values need different replacements
/// @param place of the first rule
record ValueSpace(
        MaskRule rule,
        Sort sort,
        long longest,
        TextEquality equality,
        boolean unique,
        Set<Source> sources,
        YamlPlace place) {

    /// Where values come from.
    ///
    /// @param columns several for a key of several columns
    record Source(TableName table, List<String> columns) {}

    /// What columns of one space have in common.
    record Key(MaskRule rule, Sort sort) {
        static Key of(MaskedColumn masked) {
            return switch (masked.rule()) {
                case MaskRule.Shift(int days, String _) -> new Key(new MaskRule.Shift(days, ""), Sort.DATE);
                case MaskRule rule -> new Key(rule, masked.column().sort());
            };
        }
    }

    static boolean isNeeded(MaskedColumn masked) {
        return switch (masked.rule()) {
            case MaskRule.Fake _, MaskRule.Hash _, MaskRule.Shift _ -> true;
            case MaskRule.Keep _, MaskRule.Null _, MaskRule.Constant _, MaskRule.Sql _ -> false;
        };
    }

    static Map<Key, ValueSpace> of(Collection<MaskedColumn> columns, MaskFacts facts) {
        var groups = new LinkedHashMap<Key, List<MaskedColumn>>();
        columns.stream()
                .filter(ValueSpace::isNeeded)
                .forEach(masked -> groups.computeIfAbsent(Key.of(masked), _ -> new ArrayList<>())
                        .add(masked));
        var spaces = new LinkedHashMap<Key, ValueSpace>();
        groups.forEach((key, group) -> spaces.put(key, space(key, group, facts)));
        return spaces;
    }

    private static ValueSpace space(Key key, List<MaskedColumn> group, MaskFacts facts) {
        var sources = new LinkedHashSet<Source>();
        TextEquality equality = TextEquality.EXACT;
        boolean unique = false;
        long longest = -1;
        for (MaskedColumn masked : group) {
            List<String> from = masked.rule() instanceof MaskRule.Shift shift
                    ? masked.by(shift)
                    : List.of(masked.column().name());
            sources.add(new Source(masked.table().name(), from));
            for (String column : from) {
                equality = equality.looser(facts.equality()
                        .getOrDefault(new ColumnName(masked.table().name(), column), TextEquality.EXACT));
            }
            unique |= key.sort() != Sort.DATE
                    && (masked.isUnique() || facts.unique().contains(masked.name()));
            long length = length(masked.column());
            longest = longest < 0 ? length : length < 0 ? longest : Math.min(longest, length);
        }
        return new ValueSpace(
                key.rule(),
                key.sort(),
                longest,
                equality,
                unique,
                sources,
                group.getFirst().place());
    }

    private static long length(TableColumn column) {
        return switch (column.sort()) {
            case TEXT -> column.length();
            case INTEGER -> digits(column.type());
            default -> -1;
        };
    }

    /// Of numbers that fit in any case.
    private static long digits(String type) {
        return type.startsWith("tiny") ? 2 : type.startsWith("small") ? 4 : type.startsWith("medium") ? 6 : 9;
    }
}
