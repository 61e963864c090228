package dev.seedbed.server.postgresql.input;

import dev.seedbed.input.schema.TableName;
import dev.seedbed.task.Failure;
import dev.seedbed.task.InputFailure;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `psql` says when it stops at an error in what it reads.
final class PostgreSqlErrors {
    private static final Pattern PLACED = Pattern.compile("^psql:<stdin>:(\\d+): ", Pattern.MULTILINE);

    /// With the state of SQL: 22 is about values, 23 about constraints, P0001 a trigger's own refusal.
    private static final Pattern ABOUT_ROW =
            Pattern.compile("^psql:<stdin>:\\d+: ERROR:  (?:22\\w{3}|23\\w{3}|P0001): (.*)$", Pattern.MULTILINE);

    private static final Pattern DETAIL = Pattern.compile("^DETAIL:  (.*)$", Pattern.MULTILINE);
    private static final Pattern PLACE =
            Pattern.compile("^(?:CONTEXT:  )?COPY .*?, line (\\d+)(?:, column (.*?))?(?:: .*)?$", Pattern.MULTILINE);
    private static final Pattern COLUMN = Pattern.compile("^COLUMN NAME:  (.*)$", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("^DETAIL:  Key \\((.*?)\\)=\\(", Pattern.MULTILINE);
    private static final Pattern STATE = Pattern.compile("^psql:<stdin>:\\d+: (ERROR:  )\\w{5}: ", Pattern.MULTILINE);
    private static final Pattern OWN_LINES = Pattern.compile(
            "^(?:LOCATION|SCHEMA NAME|TABLE NAME|COLUMN NAME|CONSTRAINT NAME):  .*\\R?", Pattern.MULTILINE);
    private static final int LINES = 6;

    private PostgreSqlErrors() {}

    /// Nothing where no row is the reason.
    ///
    /// @param said in verbose words
    static Optional<Failure> row(TableName table, String said) {
        Matcher error = ABOUT_ROW.matcher(said);
        if (!error.find()) {
            return Optional.empty();
        }
        String rest = said.substring(error.start());
        Optional<MatchResult> place = PLACE.matcher(rest).results().findFirst();
        String column = Stream.of(COLUMN, KEY)
                .flatMap(pattern -> first(pattern, rest).stream())
                .findFirst()
                .or(() -> place.map(found -> found.group(2)))
                .orElse("");
        String detail = first(DETAIL, rest).map(text -> "\n" + text).orElse("");
        return Optional.of(new InputFailure.RowRejected(
                table.text(),
                place.map(found -> Long.parseLong(found.group(1))).orElse(-1L),
                column,
                error.group(1) + detail));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(found -> found.group(1));
    }

    /// Verbose words without what is for programs only.
    static String plain(String said) {
        return OWN_LINES.matcher(STATE.matcher(said).replaceAll("$1")).replaceAll("");
    }

    /// Nothing where it did not come to the script. What it said last is the error: notices look the same.
    static Optional<Failure> script(String name, String said) {
        return PLACED.matcher(said).results().reduce((_, last) -> last).map(place -> {
            String message = said.substring(place.end()).lines().limit(LINES).collect(Collectors.joining("\n"));
            return new InputFailure.ScriptFailed(name, Long.parseLong(place.group(1)), message);
        });
    }
}
