package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives a server that is just starting other passwords, as soon as it answers.
///
/// Works over the socket, by the image's own client. The statement travels in the environment of that one program.
public final class PasswordChange {
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int REFUSED = 3;
    private static final int LOG_LINES = 40;

    private static final String TRY_UNTIL_DONE = """
            tries=600
            while :; do
              said=$(printf '%s\\n' "$SEEDBED_SQL" | "$@" 2>&1) && exit 0
              status=$?
              case $said in
                REFUSALS) echo "$said"; exit 3 ;;
              esac
              tries=$((tries - 1))
              if [ $status -ge 126 ] || [ $tries -le 0 ]; then echo "$said"; exit $status; fi
              sleep 0.02
            done
            """;

    private final ContainerEngine engine;

    public PasswordChange(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Gives the accounts that are shown to the user the password that is shown, and makes those anew that are missing,
    /// as after a restore that brought accounts of its own.
    ///
    /// @param administrator a log-in that the server takes; its password is the new one
    /// @param user who is shown, besides the administrator
    /// @throws OperationFailedException as [#await] does
    public void restore(
            String containerId, DatabaseKind kind, Credentials administrator, String user, Duration deadline)
            throws OperationFailedException, InterruptedException {
        run(containerId, kind, administrator, ServerAccounts.of(kind).restored(administrator, user), deadline);
    }

    /// Blocks until the server has taken the new passwords.
    ///
    /// @param user whose password changes besides the administrator's
    /// @param oldPassword of the administrator; PostgreSQL asks for none over its socket
    /// @throws OperationFailedException with `ConnectionFailed` where the server refuses, `ServerEnded` where it
    ///     ended, `NotReadyInTime`
    public void await(
            String containerId, DatabaseKind kind, String user, String oldPassword, String password, Duration deadline)
            throws OperationFailedException, InterruptedException {
        ServerAccounts accounts = ServerAccounts.of(kind);
        if (accounts.areOfEnvironment()) {
            Credentials administrator = accounts.administrators(user, password).getFirst();
            new Readiness(engine).awaitReady(containerId, kind, administrator, deadline, _ -> {});
            return;
        }
        String statement = accounts.changed(user, password);
        List<Credentials> administrators = accounts.administrators(user, oldPassword);
        for (Credentials administrator : administrators) {
            try {
                run(containerId, kind, administrator, statement, deadline);
                return;
            } catch (OperationFailedException e) {
                boolean mayBeElsewhere = e.failure() instanceof Failure.ConnectionFailed refused
                        && accounts.isDatabaseMissing(refused.message());
                if (!mayBeElsewhere || administrator.equals(administrators.getLast())) {
                    throw e;
                }
            }
        }
    }

    private void run(
            String containerId, DatabaseKind kind, Credentials administrator, String statement, Duration deadline)
            throws OperationFailedException, InterruptedException {
        long end = System.nanoTime() + deadline.toNanos();
        ServerClient client = ServerClient.of(kind);
        ExecSpec program = program(client, administrator, statement);
        while (true) {
            ExecResult result = run(containerId, program);
            if (result.isSuccess()) {
                return;
            }
            String said = (result.output() + result.errors()).strip();
            Optional<ExecSpec> other = client.otherThan(program, result);
            if (other.isEmpty() && result.exitCode() == REFUSED) {
                String name = engine.container(containerId).summary().name();
                throw new OperationFailedException(new Failure.ConnectionFailed(name, "", said));
            }
            program = other.orElse(program);
            ContainerDetails container = engine.container(containerId);
            ContainerState state = container.summary().state();
            if (!state.isUp()) {
                throw new OperationFailedException(
                        new Failure.ServerEnded(container.summary().name(), container.exitCode(), log(containerId)));
            }
            if (System.nanoTime() > end) {
                throw new OperationFailedException(new Failure.NotReadyInTime(deadline, log(containerId)));
            }
        }
    }

    private ExecResult run(String containerId, ExecSpec program) throws InterruptedException {
        try {
            return engine.exec(containerId, program, ROUND.plus(GRACE));
        } catch (OperationFailedException e) {
            return new ExecResult(-1, "", String.valueOf(e.getMessage()));
        }
    }

    private List<String> log(String containerId) throws OperationFailedException, InterruptedException {
        return engine.log(containerId, LogRequest.last(LOG_LINES)).stream()
                .map(LogLine::text)
                .toList();
    }

    private static ExecSpec program(ServerClient client, Credentials administrator, String statement) {
        ExecSpec query = client.query(administrator, ServerClient.Route.SOCKET, "");
        String script = TRY_UNTIL_DONE.replace("REFUSALS", client.statementRefusals());
        var command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(query.command().subList(0, query.command().size() - 2));
        Map<String, String> environment = new LinkedHashMap<>(query.environment());
        environment.put("SEEDBED_SQL", statement);
        return new ExecSpec(query.user(), command, environment);
    }
}
