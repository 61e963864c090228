package dev.seedbed.server.mysqlfamily;

import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.DumpedServer;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `mysqldump` or `mariadb-dump`, and the accounts beside it.
public abstract class MySqlFamilyDump implements DumpedServer {
    protected static final String OLDER_NAME = "mysqldump";
    private static final Set<String> OWN = Set.of("mysql", "performance_schema", "information_schema", "sys");

    /// The program with options that only it has.
    protected abstract List<String> program(Running server) throws OperationFailedException, InterruptedException;

    /// A question for those accounts that others name, in the form of user and host.
    protected abstract Optional<String> roles(Running server) throws OperationFailedException, InterruptedException;

    /// The same for the others.
    protected abstract String users();

    @Override
    public Optional<ExecSpec> dump(Running server) throws OperationFailedException, InterruptedException {
        List<String> databases = server.ask("show databases").stream()
                .map(List::getFirst)
                .filter(name -> !OWN.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith("#mysql50#"))
                .toList();
        if (databases.isEmpty()) {
            return Optional.empty();
        }
        var command = new ArrayList<>(program(server));
        command.addAll(List.of(
                "--protocol=socket",
                "-u",
                server.login().user(),
                "--default-character-set=utf8mb4",
                "--single-transaction",
                "--routines",
                "--events",
                "--triggers",
                "--hex-blob",
                "--databases"));
        command.addAll(databases);
        return Optional.of(new ExecSpec(
                null, List.copyOf(command), Map.of("MYSQL_PWD", server.login().password())));
    }

    @Override
    public Optional<String> accounts(Running server) throws OperationFailedException, InterruptedException {
        AccountScript accounts = new AccountDump(server, roles(server), users()).read();
        return accounts.isEmpty() ? Optional.empty() : Optional.of(accounts.text());
    }

    /// A value of some megabytes is one statement of twice its size, and more than the images let in.
    @Override
    public String beforeRestore() {
        return "set global max_allowed_packet = 1073741824;\n";
    }

    @Override
    public List<PlanNote> refused(List<LogLine> log) {
        return AccountScript.refused(log);
    }
}
