package dev.seedbed.input.generate.check;

import dev.seedbed.input.generate.check.Condition.And;
import dev.seedbed.input.generate.check.Condition.Call;
import dev.seedbed.input.generate.check.Condition.Column;
import dev.seedbed.input.generate.check.Condition.Comparison;
import dev.seedbed.input.generate.check.Condition.IsNull;
import dev.seedbed.input.generate.check.Condition.Literal;
import dev.seedbed.input.generate.check.Condition.OneOf;
import dev.seedbed.input.generate.check.Condition.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a condition as a server prints it. Casts are passed over: the type of a column decides what a literal means.
final class ConditionReader {
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final int DEEPEST = 100;

    private final List<SqlWord> words;
    private int at;
    private int depth;

    /// The condition is of a form that is not read.
    private static final class Unread extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private ConditionReader(List<SqlWord> words) {
        this.words = words;
    }

    /// @param check with `CHECK` before it, or without
    static Optional<Condition> read(String check) {
        if (check.length() > SqlWords.LONGEST) {
            return Optional.empty();
        }
        var reader = new ConditionReader(SqlWords.of(check));
        try {
            reader.take("check");
            Condition condition = reader.or();
            return reader.word().kind() == SqlWord.Kind.END ? Optional.of(condition) : Optional.empty();
        } catch (Unread e) {
            return Optional.empty();
        }
    }

    private SqlWord word() {
        return words.get(at);
    }

    private boolean take(String sign) {
        if (word().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String sign) throws Unread {
        if (!take(sign)) {
            throw new Unread();
        }
    }

    private Condition or() throws Unread {
        if (++depth > DEEPEST) {
            throw new Unread();
        }
        Condition left = and();
        while (take("or")) {
            left = new Or(left, and());
        }
        depth--;
        return left;
    }

    private Condition and() throws Unread {
        Condition left = comparison();
        while (take("and")) {
            left = new And(left, comparison());
        }
        return left;
    }

    private Condition comparison() throws Unread {
        Condition left = value();
        SqlWord word = word();
        if (word.kind() == SqlWord.Kind.SIGN && COMPARISONS.contains(word.text())) {
            at++;
            if (word.is("=") && take("any")) {
                return any(left);
            }
            return new Comparison(word.text().equals("!=") ? "<>" : word.text(), left, value());
        }
        if (take("between")) {
            Condition low = value();
            expect("and");
            return new And(new Comparison(">=", left, low), new Comparison("<=", left, value()));
        }
        if (take("in")) {
            expect("(");
            return new OneOf(left, list(")"));
        }
        if (take("is")) {
            boolean not = take("not");
            expect("null");
            return new IsNull(left, not);
        }
        return left;
    }

    private Condition any(Condition left) throws Unread {
        int open = 0;
        while (take("(")) {
            open++;
        }
        expect("array");
        expect("[");
        var result = new OneOf(left, list("]"));
        cast();
        for (int i = 0; i < open; i++) {
            expect(")");
            cast();
        }
        return result;
    }

    private List<Condition> list(String end) throws Unread {
        var values = new ArrayList<Condition>();
        do {
            values.add(value());
        } while (take(","));
        expect(end);
        return List.copyOf(values);
    }

    private Condition value() throws Unread {
        Condition value = plainValue();
        cast();
        return value;
    }

    private Condition plainValue() throws Unread {
        SqlWord word = word();
        at++;
        if (word.is("(")) {
            Condition inner = or();
            expect(")");
            return inner;
        }
        if (word.is("-") && word().kind() == SqlWord.Kind.NUMBER) {
            return new Literal("-" + words.get(at++).text());
        }
        return switch (word.kind()) {
            case NUMBER, STRING -> new Literal(word.text());
            case QUOTED_NAME -> new Column(word.text());
            case NAME -> take("(") ? call(word.text()) : new Column(word.text());
            default -> throw new Unread();
        };
    }

    private Condition call(String name) throws Unread {
        // TRIM(BOTH FROM name)
        if (take("both")) {
            expect("from");
        }
        return new Call(name.toLowerCase(Locale.ROOT), take(")") ? List.of() : list(")"));
    }

    /// `::character varying(20)[]` and the like.
    private void cast() throws Unread {
        while (take("::")) {
            if (!word().isName()) {
                throw new Unread();
            }
            while (word().isName()
                    && !word().is("and")
                    && !word().is("or")
                    && !word().is("is")
                    && !word().is("between")
                    && !word().is("in")) {
                at++;
            }
            if (take("(")) {
                list(")");
            }
            // timestamp(0) without time zone
            while (word().is("without") || word().is("with") || word().is("time") || word().is("zone")) {
                at++;
            }
            if (take("[")) {
                expect("]");
            }
        }
    }
}
