package dev.seedbed.ui.query;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.query.Cell;
import dev.seedbed.query.CommandAccess;
import dev.seedbed.query.Completion;
import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.QueryCursor;
import dev.seedbed.query.QueryService;
import dev.seedbed.query.QueryTargets;
import dev.seedbed.query.SchemaTree;
import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.query.SchemaTree.RelationType;
import dev.seedbed.query.ServerAccess;
import dev.seedbed.query.result.RowFormat;
import dev.seedbed.query.result.RowWriter;
import dev.seedbed.query.sql.SqlDialect;
import dev.seedbed.query.sql.SqlStatement;
import dev.seedbed.task.Failure;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.TaskRunner;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The query preview of the database that is shown. Confined to the FX thread; work goes through [TaskRunner].
public final class QueryViewModel {
    static final int PREVIEW_LIMIT = 1_000;

    private final TaskRunner tasks;
    private final ResultViewModel result;
    private final SchemaViewModel schema;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Database> database = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper errorPosition = new ReadOnlyIntegerWrapper(-1);
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> visited = new HashSet<>();

    private final ReadOnlyBooleanWrapper inFront = new ReadOnlyBooleanWrapper();
    private int statementStart;
    private String lastPreview = "";

    public QueryViewModel(QueryService service, QueryTargets targets, TaskRunner tasks) {
        this.tasks = tasks;
        this.result = new ResultViewModel(service, tasks);
        this.schema = new SchemaViewModel(service, targets, tasks, this::showLargest);
        result.failureProperty().subscribe(this::markError);
        text.subscribe(_ -> errorPosition.set(-1));
    }

    /// Shows a database, a new picture of the same one, or none. The text of each stays with it.
    void show(@Nullable Database next) {
        Database before = database.get();
        if (before == null || next == null || !before.id().equals(next.id())) {
            if (before != null) {
                texts.put(before.id(), text.get());
            }
            result.clear();
            text.set(next == null ? "" : texts.getOrDefault(next.id(), ""));
            lastPreview = "";
        }
        database.set(next);
        schema.show(next);
    }

    void setInFront(boolean front) {
        inFront.set(front);
        schema.setInFront(front);
    }

    /// The first look at a database is at its largest table.
    private void showLargest(SchemaTree tree) {
        Database now = database.get();
        if (now == null || !text.get().isBlank() || !visited.add(now.id())) {
            return;
        }
        tree.currentRelations().stream()
                .filter(relation -> relation.type() == RelationType.TABLE || relation.type() == RelationType.KEYS)
                .max(Comparator.comparingLong(Relation::rows))
                .ifPresent(this::preview);
    }

    /// Runs the selected text, or else the statement at the caret.
    void run(int caret, int selectionStart, int selectionEnd) {
        String all = text.get();
        if (selectionEnd > selectionStart) {
            run(selectionStart, all.substring(selectionStart, selectionEnd));
            return;
        }
        if (commands().isPresent()) {
            int start = all.lastIndexOf('\n', Math.min(caret, all.length()) - 1) + 1;
            int end = all.indexOf('\n', start);
            run(start, all.substring(start, end < 0 ? all.length() : end));
            return;
        }
        SqlStatement.at(all, caret, dialect())
                .ifPresentOrElse(statement -> run(statement.start(), statement.text(all)), () -> run(0, all));
    }

    private void run(int start, String sql) {
        Database now = database.get();
        if (now == null) {
            return;
        }
        errorPosition.set(-1);
        statementStart = start;
        result.run(schema.target(now, schema.current()), sql);
    }

    /// Writes a statement that shows the beginning of a table, runs it, and returns where it starts. What the user
    /// wrote
    /// stays above it.
    int preview(Relation relation) {
        String statement = commands()
                .map(commands -> commands.preview(relation))
                .orElseGet(() -> "select * from " + qualifiedName(relation) + " limit " + PREVIEW_LIMIT);
        String before = text.get();
        int start = 0;
        if (!before.isBlank() && !before.equals(lastPreview)) {
            String kept = before.stripTrailing();
            String separator = kept.endsWith(";") || commands().isPresent() ? "\n\n" : ";\n\n";
            start = kept.length() + separator.length();
            text.set(kept + separator + statement);
        } else {
            lastPreview = statement;
            text.set(statement);
        }
        run(start, statement);
        return start;
    }

    private String qualifiedName(Relation relation) {
        String fixed = dialect().rules().home();
        String home = fixed.isEmpty() ? schema.current() : fixed;
        String name = dialect().quoteName(relation.name());
        return relation.schema().equals(home) ? name : dialect().quoteName(relation.schema()) + "." + name;
    }

    private void markError(@Nullable Failure reason) {
        int position = switch (reason) {
            case QueryFailure.QueryFailed f -> f.position();
            case QueryFailure.QueryNotAllowed f -> f.position();
            case null, default -> -1;
        };
        errorPosition.set(position < 0 ? -1 : statementStart + position);
    }

    Completion.Proposals complete(int caret) {
        if (commands().isPresent()) {
            return new Completion.Proposals(caret, List.of());
        }
        SchemaTree tree = schema.treeProperty().get();
        return Completion.at(text.get(), caret, dialect(), tree == null ? new SchemaTree("", List.of()) : tree);
    }

    /// Of a server that has no SQL.
    private Optional<CommandAccess> commands() {
        Database now = database.get();
        return now == null ? Optional.empty() : CommandAccess.find(now.kind());
    }

    SqlDialect dialect() {
        Database now = database.get();
        return ServerAccess.usualDialect(now == null ? DatabaseKind.ASSUMED : now.kind());
    }

    /// Writes rows in a format and hands the text over; long cells are fetched whole where they were kept.
    void copy(RowFormat format, List<List<Cell>> rows, Consumer<String> target) {
        List<QueryColumn> columns = result.columnsProperty().get();
        List<List<Cell>> copied = List.copyOf(rows);
        SqlDialect dialect = dialect();
        String table = TableOfStatement.find(result.statement(), dialect);
        QueryCursor open = result.cursor();
        var out = new StringWriter();
        RowWriter writer = RowWriter.of(format, columns, dialect, table, out);
        tasks.run(
                "copy rows",
                () -> {
                    write(writer, copied, open);
                    return out.toString();
                },
                outcome -> outcome.handle(target, result::fail));
    }

    private static void write(RowWriter writer, List<List<Cell>> rows, @Nullable QueryCursor open) {
        try {
            writer.begin();
            for (List<Cell> row : rows) {
                writer.row(ResultViewModel.texts(open, row));
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The tree beside the editor.
    public SchemaViewModel schema() {
        return schema;
    }

    public ResultViewModel result() {
        return result;
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<@Nullable Database> databaseProperty() {
        return database.getReadOnlyProperty();
    }

    /// Whether the user sees this just now.
    public ReadOnlyBooleanProperty inFrontProperty() {
        return inFront.getReadOnlyProperty();
    }

    /// Offset in the text to underline, or -1.
    public ReadOnlyIntegerProperty errorPositionProperty() {
        return errorPosition.getReadOnlyProperty();
    }
}
