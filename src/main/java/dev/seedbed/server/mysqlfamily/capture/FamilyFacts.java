package dev.seedbed.server.mysqlfamily.capture;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.source.server.CaptureChoice;
import dev.seedbed.source.server.CaptureTool.Question;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.source.server.ServerFactsBuilder;
import dev.seedbed.source.server.TableFacts;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the catalogues of a MySQL or MariaDB server, as far as a login may.
record FamilyFacts(Question question) {
    private static final Set<String> OWN = Set.of("mysql", "performance_schema", "information_schema", "sys");
    private static final String BASE_TABLE = "BASE TABLE";
    private static final String TABLES =
            "select table_schema, table_name, table_type, coalesce(data_length, 0) from information_schema.tables";
    private static final String ROUTINES =
            "select routine_schema, routine_definition is null from information_schema.routines";
    private static final Pattern MAY_SEE_ROUTINES =
            Pattern.compile("(?i)\\b(all privileges|execute|show_routine|create routine|alter routine)\\b");
    private static final Pattern MAY_SEE_TRIGGERS = Pattern.compile("(?i)\\b(all privileges|trigger)\\b");

    /// A table or a view of the server.
    record Relation(String database, String name, boolean isTable, long bytes) {}

    /// @param database the only one, empty for all
    ServerFacts read(String database, CaptureChoice choice) throws OperationFailedException, InterruptedException {
        String version = question.ask("select version()").getFirst().getFirst();
        List<String> databases = databases(database);
        List<TableFacts> tables = relations(databases).stream()
                .filter(Relation::isTable)
                .filter(table -> choice.takesRows(table.database(), table.name()))
                .map(table -> new TableFacts(table.name(), table.bytes()))
                .toList();
        return ServerFactsBuilder.builder()
                .kind(version.toLowerCase(Locale.ROOT).contains("mariadb") ? DatabaseKind.MARIADB : DatabaseKind.MYSQL)
                .versionText(version.split("-", 2)[0])
                .databases(databases)
                .tables(tables)
                .leftOut(leftOut(databases))
                .build();
    }

    private List<String> databases(String database) throws OperationFailedException, InterruptedException {
        return database.isEmpty()
                ? question.ask("show databases").stream()
                        .map(List::getFirst)
                        .filter(name -> !OWN.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith("#mysql50#"))
                        .toList()
                : List.of(database);
    }

    List<Relation> relations(List<String> databases) throws OperationFailedException, InterruptedException {
        return question.ask(TABLES).stream()
                .map(row ->
                        new Relation(row.get(0), row.get(1), row.get(2).equals(BASE_TABLE), Long.parseLong(row.get(3))))
                .filter(relation -> databases.contains(relation.database()))
                .toList();
    }

    private List<String> leftOut(List<String> databases) throws OperationFailedException, InterruptedException {
        var parts = new ArrayList<String>();
        String grants = String.valueOf(question.ask("show grants"));
        List<List<String>> routines = question.ask(ROUTINES).stream()
                .filter(row -> databases.contains(row.getFirst()))
                .toList();
        boolean mayBeHidden =
                routines.isEmpty() && !MAY_SEE_ROUTINES.matcher(grants).find();
        if (mayBeHidden || routines.stream().anyMatch(row -> row.getLast().equals("1"))) {
            parts.add(MySqlFamilyCapture.ROUTINES);
        }
        if (!MAY_SEE_TRIGGERS.matcher(grants).find()) {
            parts.add(MySqlFamilyCapture.TRIGGERS);
        }
        for (String database : databases) {
            if (!maySeeEvents(database)) {
                parts.add(MySqlFamilyCapture.EVENTS);
                break;
            }
        }
        return parts;
    }

    private boolean maySeeEvents(String database) throws OperationFailedException, InterruptedException {
        try {
            question.ask("show events from `" + database.replace("`", "``") + "`");
            return true;
        } catch (OperationFailedException e) {
            boolean isRefused = e.failure() instanceof SourceFailure.ServerLoginRefused
                    || e.failure() instanceof SourceFailure.CaptureFailed;
            if (isRefused) {
                return false;
            }
            throw e;
        }
    }
}
