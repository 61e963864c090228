package dev.seedbed.server.postgresql;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.seeding.server.OutsideData;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's tablespaces, which are directories anywhere.
final class Tablespaces implements OutsideData {
    private static final String ALL = "select spcname, pg_tablespace_location(oid) from pg_tablespace"
            + " where pg_tablespace_location(oid) like '/%' order by spcname";
    private static final String DATABASES =
            "select datname from pg_database where datallowconn and datconnlimit <> -2 order by datname";

    @Override
    public List<String> bringIn(ContainerEngine engine, String container, Credentials administrator, String inside)
            throws OperationFailedException, InterruptedException {
        var moved = new ArrayList<String>();
        for (List<String> space : ask(engine, container, administrator, ALL)) {
            if (!space.get(1).startsWith(inside + "/")) {
                empty(engine, container, administrator, space.getFirst());
                moved.add(space.getFirst());
            }
        }
        return moved;
    }

    /// A tablespace that something still lies in cannot be dropped, so nothing is lost unseen.
    private static void empty(ContainerEngine engine, String container, Credentials administrator, String name)
            throws OperationFailedException, InterruptedException {
        String space = quoted(name);
        String standardOf = "select d.datname from pg_database d join pg_tablespace s on s.oid = d.dattablespace"
                + " where s.spcname = '" + name.replace("'", "''") + "'";
        for (List<String> database : ask(engine, container, administrator, standardOf)) {
            String change = "alter database " + quoted(database.getFirst()) + " set tablespace pg_default";
            ask(engine, container, administrator, change);
        }
        for (List<String> database : ask(engine, container, administrator, DATABASES)) {
            Credentials there = administrator.withDatabase(database.getFirst());
            for (String sort : List.of("table", "index", "materialized view")) {
                String change = "alter " + sort + " all in tablespace " + space + " set tablespace pg_default";
                ask(engine, container, there, change);
            }
        }
        ask(engine, container, administrator, "drop tablespace " + space);
    }

    private static List<List<String>> ask(ContainerEngine engine, String container, Credentials login, String statement)
            throws OperationFailedException, InterruptedException {
        return new DatabaseShell(engine).sql(container, DatabaseKind.POSTGRESQL, login, statement);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
