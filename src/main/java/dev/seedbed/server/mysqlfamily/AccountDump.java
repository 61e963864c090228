package dev.seedbed.server.mysqlfamily;

import dev.seedbed.seeding.server.DumpedServer;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the accounts of a MySQL or MariaDB server with their password hashes, roles and rights; not the server's own.
final class AccountDump {
    private static final Set<String> OWN = Set.of("root", "mysql", "mariadb.sys", "healthcheck", "public", "");
    private static final String SERVERS = "mysql.";
    /// Names and hashes are read and written in the same mode of SQL.
    private static final String MODE = "set sql_mode = ''; ";

    private final DumpedServer.Running server;
    private final Optional<String> roles;
    private final String users;

    AccountDump(DumpedServer.Running server, Optional<String> roles, String users) {
        this.server = server;
        this.roles = roles;
        this.users = users;
    }

    /// @param host empty for a role of MariaDB
    private record Account(String user, String host) {
        boolean isRole() {
            return host.isEmpty();
        }

        boolean isServers() {
            String name = user.toLowerCase(Locale.ROOT);
            return OWN.contains(name) || name.startsWith(SERVERS);
        }

        /// As it stands in SQL.
        String text() {
            return isRole()
                    ? MySqlFamilyAccounts.text(user)
                    : MySqlFamilyAccounts.text(user) + "@" + MySqlFamilyAccounts.text(host);
        }
    }

    /// Blocks for some calls for each account.
    AccountScript read() throws OperationFailedException, InterruptedException {
        var script = new AccountScript();
        String mode = mode();
        for (Account account : accounts()) {
            String name = account.text();
            if (account.isRole()) {
                script.make(name, "create role " + name);
            } else {
                made(mode, name).forEach(statement -> script.make(name, statement));
            }
            for (List<String> row : ask(mode + "show grants for " + name)) {
                script.grant(name, row.getFirst());
            }
        }
        return script;
    }

    /// Servers from before MySQL 5.7 and MariaDB 10.2 tell the hash among the grants instead.
    private List<String> made(String mode, String name) throws OperationFailedException, InterruptedException {
        try {
            return ask(mode + "show create user " + name).stream()
                    .map(List::getFirst)
                    .toList();
        } catch (OperationFailedException e) {
            if (e.failure() instanceof QueryFailure.QueryFailed) {
                return List.of();
            }
            throw e;
        }
    }

    /// The salt of newer hashes is not text.
    private String mode() throws OperationFailedException, InterruptedException {
        String hex = "print_identified_with_as_hex";
        return ask("show variables like '" + hex + "'").isEmpty() ? MODE : MODE + "set " + hex + " = on; ";
    }

    /// Roles first, since accounts name them.
    private Set<Account> accounts() throws OperationFailedException, InterruptedException {
        var accounts = new LinkedHashSet<Account>();
        if (roles.isPresent()) {
            ask(roles.get()).forEach(row -> add(accounts, row));
        }
        ask(users).forEach(row -> add(accounts, row));
        accounts.removeIf(Account::isServers);
        return accounts;
    }

    private static void add(Set<Account> accounts, List<String> row) {
        accounts.add(new Account(row.get(0), row.get(1)));
    }

    private List<List<String>> ask(String statement) throws OperationFailedException, InterruptedException {
        return server.ask(statement);
    }
}
