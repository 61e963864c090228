package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionForm;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import dev.seedbed.query.Cell;
import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.QueryCursor;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryPage;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.SchemaTree;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;

/// `demo`: the whole way on a sample, in the terminal: restore with progress, a look at the data, how to connect.
@Command(name = "demo")
final class DemoCommand extends SeedingCommand {
    private static final int ROWS = 5;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        if (services().sample().isEmpty()) {
            throw new OperationFailedException(
                    new Failure.NotFound("file", Path.of("assets", "samples").toString()));
        }
        SeedPlan plan = services().seeding().plan(SeedRequest.of(services().sample()));
        out().println(text(
                "cli.start.plan", plan.name(), plan.kind().displayName(), plan.imageVersion(), plan.image()));
        SeedProgress end = attend(services().seeding().start(plan));
        if (end.state() != SeedProgress.State.READY) {
            return conclude(end);
        }
        print(end.notes());
        show(ready(end));
        return ExitCode.OK;
    }

    private void show(Database database) throws OperationFailedException, InterruptedException {
        QueryTarget target = services().targets().of(database);
        SchemaTree schema = services().queries().schema(target);
        var tables = new TextTable(text("cli.column.table"), text("cli.column.rows"));
        for (SchemaTree.Relation relation : schema.currentRelations()) {
            String rows = relation.rows() < 0 || relation.type() != SchemaTree.RelationType.TABLE
                    ? "-"
                    : services().formats().number(relation.rows());
            tables.row(List.of(relation.name(), rows));
        }
        out().println();
        tables.print(out());
        String largest = schema.currentRelations().stream()
                .max(Comparator.comparingLong(SchemaTree.Relation::rows))
                .map(SchemaTree.Relation::name)
                .orElseThrow();
        String sql = "select * from " + largest;
        out().println();
        out().println("> " + sql);
        try (QueryCursor cursor = services().queries().open(target, sql, QueryLimits.PREVIEW)) {
            QueryPage page = cursor.nextPage(ROWS);
            var rows = new TextTable(
                    cursor.columns().stream().map(QueryColumn::name).toList());
            page.rows()
                    .forEach(
                            row -> rows.row(row.stream().map(DemoCommand::shown).toList()));
            rows.print(out());
        }
        var strings = new ConnectionStrings(database, target.credentials());
        out().println();
        out().println(text("cli.demo.connect"));
        out().println("  " + strings.text(ConnectionForm.URI, true));
        out().println("  " + strings.text(ConnectionForm.DOCKER_EXEC, false));
        out().println(text("cli.demo.next", database.name()));
    }

    private static String shown(Cell cell) {
        String text = Objects.requireNonNullElse(cell.text(), "NULL");
        return text.length() > 40 ? text.substring(0, 39) + "…" : text;
    }
}
