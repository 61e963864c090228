package dev.seedbed.input.mask;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.mask.find.PersonalData;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableSchema;
import java.util.List;

/// The rule that fits a column: one that a check would let pass.
final class ProposedRule {
    private static final int DAYS = 180;
    private static final String NO_PASSWORD = "!";

    private ProposedRule() {}

    static MaskRule of(PersonalData what, TableSchema table, TableColumn column) {
        boolean text = column.sort() == Sort.TEXT;
        boolean dated = column.sort() == Sort.DATE || column.sort() == Sort.TIMESTAMP;
        if (what == PersonalData.BIRTHDAY && dated && !table.primaryKey().isEmpty()) {
            return new MaskRule.Shift(DAYS, "");
        }
        if (what == PersonalData.PASSWORD && !isUnique(table, column)) {
            return new MaskRule.Constant(NO_PASSWORD);
        }
        if (text && takes(column, RuleCheck.SHORTEST_FAKE)) {
            return switch (what) {
                case PASSWORD, TOKEN, NATIONAL_NUMBER, BIRTHDAY ->
                    takes(column, MaskRule.Hash.USUAL) ? new MaskRule.Hash(MaskRule.Hash.USUAL) : otherwise(column);
                case EMAIL -> new MaskRule.Fake(FakeKind.EMAIL);
                case CARD -> new MaskRule.Fake(FakeKind.CARD);
                case IBAN -> new MaskRule.Fake(FakeKind.IBAN);
                case PHONE -> new MaskRule.Fake(FakeKind.PHONE);
                case IP_ADDRESS -> new MaskRule.Fake(FakeKind.IPV4);
                case FIRST_NAME -> new MaskRule.Fake(FakeKind.FIRST_NAME);
                case LAST_NAME -> new MaskRule.Fake(FakeKind.LAST_NAME);
                case NAME_READING -> new MaskRule.Fake(FakeKind.FULL_NAME_KANA);
                case NAME -> new MaskRule.Fake(FakeKind.FULL_NAME);
                case POSTCODE -> new MaskRule.Fake(FakeKind.POSTCODE);
                case ADDRESS -> new MaskRule.Fake(FakeKind.ADDRESS);
                case TEXT_WITH_EMAIL -> new MaskRule.Fake(FakeKind.SENTENCE);
            };
        }
        return otherwise(column);
    }

    private static MaskRule otherwise(TableColumn column) {
        if (column.nullable()) {
            return new MaskRule.Null();
        }
        return switch (column.sort()) {
            case INTEGER, UUID -> new MaskRule.Hash(MaskRule.Hash.USUAL);
            case JSON -> new MaskRule.Constant("{}");
            case DECIMAL -> new MaskRule.Constant("0");
            case DATE, TIMESTAMP -> new MaskRule.Constant("2000-01-01");
            default -> new MaskRule.Constant("x");
        };
    }

    private static boolean takes(TableColumn column, int length) {
        return column.length() < 0 || column.length() >= length;
    }

    private static boolean isUnique(TableSchema table, TableColumn column) {
        List<String> alone = List.of(column.name());
        return table.primaryKey().equals(alone) || table.uniques().contains(alone);
    }
}
