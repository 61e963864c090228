package dev.seedbed.server.postgresql;

import dev.seedbed.seeding.server.RestoredServer;
import dev.seedbed.seeding.server.SeedContents;
import dev.seedbed.seeding.server.SeedContentsContentBuilder;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Looks at what a restore left.
final class PostgreSqlContents {
    static final String CONNECTABLE = "select datname from pg_database where datallowconn and datconnlimit <> -2";
    /// Databases and roles in one: what takes time is the start of a client.
    private static final String NAMES = "select 'database', datname from (" + CONNECTABLE + " and not datistemplate) d"
            + " union all select 'role', rolname from pg_roles where rolname !~ '^pg_' and rolname <> session_user"
            + " order by 1, 2";
    private static final String CONTENT = """
            select (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'p', 'm', 'v', 'f')
                       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'),
                   (select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                     where n.nspname not in ('pg_catalog', 'information_schema')),
                   (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind = 'S' and n.nspname not in ('pg_catalog', 'information_schema')),
                   (select count(*) from pg_type t join pg_namespace n on n.oid = t.typnamespace
                     where t.typtype in ('e', 'd', 'r', 'm', 'c', 'b') and t.typelem = 0
                       and (t.typrelid = 0 or (select relkind from pg_class where oid = t.typrelid) = 'c')
                       and n.nspname not in ('pg_catalog', 'information_schema')),
                   (select count(*) from pg_largeobject_metadata),
                   (select count(*) from pg_namespace where nspname not in ('public', 'information_schema')
                       and nspname not like 'pg\\_%'),
                   (select count(*) from pg_extension where extname <> 'plpgsql'),
                   pg_database_size(current_database())""";

    private final RestoredServer restored;

    PostgreSqlContents(RestoredServer restored) {
        this.restored = restored;
    }

    SeedContents look() throws OperationFailedException, InterruptedException {
        Map<String, List<String>> names = restored.ask(NAMES).stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toList())));
        var contents = new ArrayList<SeedContents.Content>();
        restored.askEach(names.getOrDefault("database", List.of()), CONTENT)
                .forEach((database, rows) -> contents.add(rows.map(counted -> content(database, counted.getFirst()))
                        .orElseGet(() -> SeedContents.Content.unknown(database))));
        return new SeedContents(contents, names.getOrDefault("role", List.of()));
    }

    private static SeedContents.Content content(String database, List<String> row) {
        List<Long> counts = row.stream().map(Long::parseLong).toList();
        return SeedContentsContentBuilder.builder()
                .database(database)
                .tables(counts.get(0))
                .routines(counts.get(1))
                .sequences(counts.get(2))
                .types(counts.get(3))
                .largeObjects(counts.get(4))
                .schemas(counts.get(5))
                .extensions(counts.get(6))
                .bytes(counts.get(7))
                .build();
    }
}
