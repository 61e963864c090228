package dev.seedbed.input.generate.check;

import dev.seedbed.input.generate.check.Condition.And;
import dev.seedbed.input.generate.check.Condition.Call;
import dev.seedbed.input.generate.check.Condition.Column;
import dev.seedbed.input.generate.check.Condition.Comparison;
import dev.seedbed.input.generate.check.Condition.IsNull;
import dev.seedbed.input.generate.check.Condition.Literal;
import dev.seedbed.input.generate.check.Condition.OneOf;
import dev.seedbed.input.generate.check.Condition.Or;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The checks of a table, sorted into limits of single columns, columns that are in an order, and those that are not
/// understood.
public final class TableChecks {
    /// Two columns of which one is never greater than the other.
    public record Order(TableColumn low, TableColumn high, boolean strict, String check) {}

    private static final Set<String> LENGTHS = Set.of("char_length", "character_length", "length");
    private static final Set<String> TRIMS = Set.of("trim", "btrim", "rtrim", "ltrim");
    private static final Set<String> NOW =
            Set.of("current_date", "current_timestamp", "localtimestamp", "now", "curdate");

    private final TableSchema table;
    private final Map<String, Limits> limits = new HashMap<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    public TableChecks(TableSchema table) {
        this.table = table;
        for (String check : table.checks()) {
            if (ConditionReader.read(check).filter(one -> met(one, check)).isEmpty()) {
                unknown.add(check);
            }
        }
    }

    public Limits of(String column) {
        return limits.computeIfAbsent(column, _ -> new Limits());
    }

    public List<Order> orders() {
        return orders;
    }

    public List<String> unknown() {
        return unknown;
    }

    /// The columns that a check names.
    public static List<String> columns(TableSchema table, String check) {
        return SqlWords.of(check).stream()
                .filter(SqlWord::isName)
                .flatMap(word -> column(table, word.text()).stream())
                .map(TableColumn::name)
                .distinct()
                .toList();
    }

    private static Optional<TableColumn> column(TableSchema table, String name) {
        return table.column(name)
                .or(() -> table.columns().stream()
                        .filter(one -> one.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    private Optional<TableColumn> column(Condition condition) {
        return condition instanceof Column named ? column(table, named.name()) : Optional.empty();
    }

    /// Whether values can be chosen so that it holds; what that takes is noted.
    private boolean met(Condition condition, String check) {
        return switch (condition) {
            case And and -> met(and.left(), check) && met(and.right(), check);
            case Or or -> either(or, check);
            case IsNull isNull -> isNull.not() && column(isNull.left()).isPresent();
            case Call call -> json(call);
            case OneOf oneOf -> oneOf(oneOf.left(), oneOf.values());
            case Comparison comparison -> compared(comparison, check);
            default -> false;
        };
    }

    private boolean json(Call call) {
        Optional<TableColumn> column =
                call.name().equals("json_valid") && call.arguments().size() == 1
                        ? column(call.arguments().getFirst())
                        : Optional.empty();
        column.ifPresent(one -> of(one.name()).asJson());
        return column.isPresent();
    }

    /// NULL or else something; or one of several values.
    private boolean either(Or or, String check) {
        if (or.left() instanceof IsNull isNull && !isNull.not()) {
            return met(or.right(), check);
        }
        if (or.right() instanceof IsNull isNull && !isNull.not()) {
            return met(or.left(), check);
        }
        var values = new ArrayList<Condition>();
        Optional<Condition> column = equalities(or, values);
        return column.isPresent() && oneOf(column.get(), values);
    }

    /// The one column that all parts compare with a literal, which are added to `values`.
    private static Optional<Condition> equalities(Condition condition, List<Condition> values) {
        return switch (condition) {
            case Or or ->
                equalities(or.left(), values)
                        .filter(left -> equalities(or.right(), values)
                                .filter(left::equals)
                                .isPresent());
            case Comparison same
            when same.operator().equals("=") -> {
                values.add(same.right());
                yield Optional.of(same.left());
            }
            default -> Optional.empty();
        };
    }

    private boolean oneOf(Condition left, List<Condition> values) {
        Optional<TableColumn> column = column(left);
        if (column.isEmpty() || !values.stream().allMatch(Literal.class::isInstance)) {
            return false;
        }
        of(column.get().name())
                .oneOf(values.stream().map(value -> ((Literal) value).text()).toList());
        return true;
    }

    private boolean compared(Comparison comparison, String check) {
        Condition left = comparison.left();
        Condition right = comparison.right();
        Optional<TableColumn> column = column(left);
        Optional<TableColumn> other = column(right);
        if (column.isEmpty() && other.isPresent()) {
            return compared(turned(comparison), check);
        }
        if (column.isPresent() && other.isPresent()) {
            return ordered(comparison.operator(), column.get(), other.get(), check);
        }
        if (column.isPresent()) {
            return limited(column.get(), comparison.operator(), right, check);
        }
        if (left instanceof Call call && call.arguments().size() == 1 && right instanceof Literal literal) {
            return column(call.arguments().getFirst())
                    .filter(one -> called(call.name(), one, comparison.operator(), literal.text()))
                    .isPresent();
        }
        return false;
    }

    private boolean ordered(String operator, TableColumn left, TableColumn right, String check) {
        switch (operator) {
            case "<", "<=" -> orders.add(new Order(left, right, operator.equals("<"), check));
            case ">", ">=" -> orders.add(new Order(right, left, operator.equals(">"), check));
            default -> {
                return operator.equals("<>") && (refersToOthers(left) || refersToOthers(right));
            }
        }
        return true;
    }

    /// To other rows of the same table, which come before it, or to none.
    private boolean refersToOthers(TableColumn column) {
        return column.nullable()
                && table.foreignKeys().stream()
                        .anyMatch(key -> key.table().equals(table.name())
                                && key.columns().contains(column.name()));
    }

    private boolean limited(TableColumn column, String operator, Condition value, String check) {
        if (isNow(value)) {
            // What is made up lies in the past, unless a file says otherwise.
            return operator.startsWith("<");
        }
        if (!(value instanceof Literal literal)) {
            return false;
        }
        Limits limit = of(column.name());
        var bound = new Limits.Bound(literal.text(), operator.endsWith("="), check);
        switch (operator) {
            case "=" -> limit.oneOf(List.of(literal.text()));
            case "<", "<=" -> limit.high(bound);
            case ">", ">=" -> limit.low(bound);
            default -> {
                return column.sort() == TableColumn.Sort.TEXT && literal.text().isBlank();
            }
        }
        return true;
    }

    private boolean called(String name, TableColumn column, String operator, String literal) {
        if (TRIMS.contains(name)) {
            return operator.equals("<>") && literal.isEmpty();
        }
        if (!LENGTHS.contains(name) || !literal.matches("\\d{1,9}")) {
            return false;
        }
        long length = Long.parseLong(literal);
        Limits limit = of(column.name());
        switch (operator) {
            case "=" -> {
                limit.atLeast(length);
                limit.atMost(length);
            }
            case "<" -> limit.atMost(length - 1);
            case "<=" -> limit.atMost(length);
            case ">" -> limit.atLeast(length + 1);
            case ">=" -> limit.atLeast(length);
            default -> {
                return length == 0;
            }
        }
        return true;
    }

    private static boolean isNow(Condition value) {
        return switch (value) {
            case Column name -> NOW.contains(name.name().toLowerCase(Locale.ROOT));
            case Call call -> NOW.contains(call.name());
            default -> false;
        };
    }

    private static Comparison turned(Comparison comparison) {
        Condition first = comparison.right();
        Condition second = comparison.left();
        return new Comparison(turned(comparison.operator()), first, second);
    }

    private static String turned(String operator) {
        return switch (operator) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> operator;
        };
    }
}
