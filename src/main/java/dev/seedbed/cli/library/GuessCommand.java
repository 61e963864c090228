package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.input.table.ColumnGuess;
import dev.seedbed.input.table.TableFiles;
import dev.seedbed.input.table.TableForm;
import dev.seedbed.input.table.TableForm.Format;
import dev.seedbed.input.table.TableGuess;
import dev.seedbed.input.table.TableGuess.Reason;
import dev.seedbed.input.table.TableGuesser;
import dev.seedbed.input.table.TableOptions;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `guess`: what files of rows seem to contain, and why. Needs no engine.
@Command(name = "guess")
public final class GuessCommand extends CommandSupport {
    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "cli.guess.files")
    private List<Path> files = List.of();

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        var guesser = new TableGuesser(TableOptions.GUESSED, TableGuesser.SAMPLE);
        List<TableGuess> guesses = new ArrayList<>();
        for (Path file : TableFiles.of(files)) {
            guesses.add(guesser.guess(file));
        }
        if (isJson()) {
            printJson(new JsonFields()
                    .with("tables", guesses.stream().map(this::json).toList()));
            return ExitCode.OK;
        }
        for (int i = 0; i < guesses.size(); i++) {
            if (i > 0) {
                out().println();
            }
            print(guesses.get(i));
        }
        return ExitCode.OK;
    }

    private void print(TableGuess guess) {
        line(text("cli.guess.table", guess.file().toString(), guess.table(), form(guess.form())));
        var table = new TextTable(
                text("cli.column.column"),
                text("cli.column.type"),
                text("cli.column.null"),
                text("cli.column.samples"),
                text("cli.column.reason"));
        for (ColumnGuess one : guess.columns()) {
            table.row(List.of(
                    one.column().name(),
                    one.column().type(),
                    text(one.column().nullable() ? "cli.guess.yes" : "cli.guess.no"),
                    String.join(", ", one.samples()),
                    reason(one.reason())));
        }
        table.print(out());
        if (!guess.primaryKey().isEmpty()) {
            line(text("cli.guess.key", String.join(", ", guess.primaryKey())));
        }
        guess.reasons().forEach(reason -> line(reason(reason)));
        line(text(
                guess.whole() ? "cli.guess.rows" : "cli.guess.some-rows",
                services().formats().count(guess.rows())));
    }

    private void line(String text) {
        out().println(TextTable.printable(text));
    }

    private String form(TableForm form) {
        String encoding = form.encoding().displayName();
        return form.format() == Format.JSON_LINES
                ? text("cli.guess.json-lines", encoding)
                : text(
                        "cli.guess.separated",
                        encoding,
                        delimiter(form),
                        text(form.header() ? "cli.guess.with-header" : "cli.guess.without-header"));
    }

    private static String delimiter(TableForm form) {
        return form.delimiter() == '\t' ? "\\t" : String.valueOf(form.delimiter());
    }

    private String reason(Reason reason) {
        return text("input.guess." + reason.key(), reason.arguments().toArray());
    }

    private JsonFields json(TableGuess guess) {
        TableForm form = guess.form();
        boolean isSeparated = form.format() == Format.SEPARATED;
        return new JsonFields()
                .with("file", guess.file().toString())
                .with("table", guess.table())
                .with("format", isSeparated ? "separated" : "json-lines")
                .with("encoding", form.encoding().name())
                .with("delimiter", isSeparated ? String.valueOf(form.delimiter()) : null)
                .with("quote", isSeparated ? String.valueOf(form.quote()) : null)
                .with("header", isSeparated ? form.header() : null)
                .with("nullText", isSeparated ? form.nullText() : null)
                .with("columns", guess.columns().stream().map(this::json).toList())
                .with("primaryKey", guess.primaryKey())
                .with("rows", guess.rows())
                .with("whole", guess.whole())
                .with("reasons", guess.reasons().stream().map(this::reason).toList());
    }

    private JsonFields json(ColumnGuess guess) {
        return new JsonFields()
                .with("name", guess.column().name())
                .with("heading", guess.heading())
                .with("type", guess.column().type())
                .with("nullable", guess.column().nullable())
                .with("samples", guess.samples())
                .with("reason", reason(guess.reason()));
    }
}
