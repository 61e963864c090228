package dev.seedbed.input.mask.rule;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which columns a rule is for: `table.column` or `schema.table.column`, where `*` stands for any letters but a point
/// and `?` for one. Upper and lower case are the same.
public record ColumnPattern(String text) {

    /// Whether it names one column.
    public boolean isExact() {
        return text.indexOf('*') < 0 && text.indexOf('?') < 0;
    }

    public boolean matches(ColumnName column) {
        Pattern pattern = pattern();
        return pattern.matcher(column.local()).matches()
                || pattern.matcher(column.text()).matches();
    }

    private Pattern pattern() {
        String expression = text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '*' -> "[^.]*";
                    case '?' -> "[^.]";
                    default -> Pattern.quote(Character.toString(c));
                })
                .collect(Collectors.joining());
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
