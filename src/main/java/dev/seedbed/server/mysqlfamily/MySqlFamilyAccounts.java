package dev.seedbed.server.mysqlfamily;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Accounts of MySQL and MariaDB.
public abstract class MySqlFamilyAccounts implements ServerAccounts {
    private static final String RIGHTS = "select count(*) from mysql.user where user = 'root' and host = '%'"
            + " and select_priv = 'Y' and insert_priv = 'Y' and update_priv = 'Y' and delete_priv = 'Y'"
            + " and create_priv = 'Y' and drop_priv = 'Y' and alter_priv = 'Y' and grant_priv = 'Y'";

    protected final ServerClient client;

    protected MySqlFamilyAccounts(ServerClient client) {
        this.client = client;
    }

    @Override
    public String administrator() {
        return "root";
    }

    @Override
    public List<Credentials> administrators(String user, String password) {
        return List.of(new Credentials("root", password, ""));
    }

    @Override
    public boolean isTaken(ContainerEngine engine, String containerId, Credentials administrator, String user)
            throws OperationFailedException, InterruptedException {
        var accounts = new LinkedHashSet<>(List.of("root", user));
        return areTaken(engine, containerId, administrator, accounts) && hasRights(engine, containerId, administrator);
    }

    /// Whether the server takes the administrator's password for all these accounts.
    protected abstract boolean areTaken(
            ContainerEngine engine, String containerId, Credentials administrator, Set<String> accounts)
            throws OperationFailedException, InterruptedException;

    /// Whether the administrator may do from elsewhere what the entrypoint has let it do; so too where nothing tells.
    private boolean hasRights(ContainerEngine engine, String containerId, Credentials administrator)
            throws OperationFailedException, InterruptedException {
        ExecResult told =
                engine.exec(containerId, client.query(administrator, ServerClient.Route.SOCKET, RIGHTS), DEADLINE);
        return !told.isSuccess() || !told.output().strip().equals("0");
    }

    @Override
    public String changed(String user, String password) {
        Set<String> accounts = new LinkedHashSet<>(List.of("'root'@'localhost'", "'root'@'%'", text(user) + "@'%'"));
        return accounts.stream()
                .map(account -> " alter user if exists " + account + " identified by " + text(password) + ";")
                .collect(Collectors.joining("", "set sql_log_bin = 0;", ""));
    }

    @Override
    public String restored(Credentials administrator, String user) {
        return String.join(" ", made(user, administrator.password()));
    }

    /// Statements, each of which is one line, that make administrator and user what they were.
    public static List<String> made(String user, String password) {
        var statements = new ArrayList<>(List.of("set sql_log_bin = 0;", "set global read_only = 0;"));
        for (String account : List.of("'root'@'localhost'", "'root'@'%'")) {
            statements.addAll(account(account, password));
            statements.add("grant all on *.* to " + account + " with grant option;");
        }
        if (!user.equals("root")) {
            statements.addAll(account(text(user) + "@'%'", password));
        }
        return List.copyOf(statements);
    }

    @Override
    public String takenOver(List<Credentials> accounts, String dataDatabase) {
        var statements = new ArrayList<>(List.of("set sql_log_bin = 0;"));
        for (Credentials account : accounts) {
            if (account.user().equals("root")) {
                for (String root : List.of("'root'@'localhost'", "'root'@'%'")) {
                    statements.addAll(account(root, account.password()));
                    statements.add("grant all on *.* to " + root + " with grant option;");
                }
                continue;
            }
            String user = text(account.user()) + "@'%'";
            statements.addAll(account(user, account.password()));
            for (String database : new LinkedHashSet<>(List.of(account.database(), dataDatabase))) {
                if (!database.isEmpty()) {
                    statements.add("grant all on " + pattern(database) + ".* to " + user + ";");
                }
            }
        }
        return statements.size() == 1 ? "" : String.join(" ", statements);
    }

    /// A database in a grant, whose name is a pattern there.
    private static String pattern(String database) {
        return "`"
                + database.replace("\\", "\\\\")
                        .replace("_", "\\_")
                        .replace("%", "\\%")
                        .replace("`", "``")
                + "`";
    }

    private static List<String> account(String account, String password) {
        return List.of(
                "create user if not exists " + account + " identified by " + text(password) + ";",
                "alter user " + account + " identified by " + text(password) + " account unlock;");
    }

    protected static String text(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
