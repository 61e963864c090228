package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/// Gives a server that is just starting other passwords, as soon as it answers.
///
/// Works over the socket, by the image's own client. The statement travels in the environment of that one program.
public final class PasswordChange {

    private final ContainerEngine engine;

    public PasswordChange(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Gives the accounts that are shown to the user the password that is shown, and recreates those that are missing,
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
        run(containerId, kind, accounts.administrators(user, oldPassword), accounts.changed(user, password), deadline);
    }

    /// Gives data of another database the accounts that its container's users have.
    ///
    /// @param user whose password `password` is, besides the administrator's, as the data has it
    /// @param statements as [ServerAccounts#takenOver] makes them
    /// @throws OperationFailedException as [#await] does
    public void takeOver(
            String containerId, DatabaseKind kind, String user, String password, String statements, Duration deadline)
            throws OperationFailedException, InterruptedException {
        run(containerId, kind, ServerAccounts.of(kind).administrators(user, password), statements, deadline);
    }

    private void run(
            String containerId,
            DatabaseKind kind,
            List<Credentials> administrators,
            String statement,
            Duration deadline)
            throws OperationFailedException, InterruptedException {
        for (Credentials administrator : administrators) {
            try {
                run(containerId, kind, administrator, statement, deadline);
                return;
            } catch (OperationFailedException e) {
                boolean mayBeElsewhere = e.failure() instanceof QueryFailure.ConnectionFailed refused
                        && ServerAccounts.of(kind).isDatabaseMissing(refused.message());
                if (!mayBeElsewhere || administrator.equals(administrators.getLast())) {
                    throw e;
                }
            }
        }
    }

    private void run(
            String containerId, DatabaseKind kind, Credentials administrator, String statement, Duration deadline)
            throws OperationFailedException, InterruptedException {
        ServerClient client = ServerClient.of(kind);
        ExecSpec query = client.query(administrator, ServerClient.Route.SOCKET, "");
        var environment = new LinkedHashMap<>(query.environment());
        environment.put(ClientRounds.INPUT, statement);
        // Without the statement, which comes by the input.
        List<String> command = query.command().subList(0, query.command().size() - 2);
        new ClientRounds(engine, containerId, client)
                .await(
                        new ExecSpec(query.user(), command, environment),
                        client.statementRefusals(),
                        "",
                        deadline,
                        _ -> {});
    }
}
