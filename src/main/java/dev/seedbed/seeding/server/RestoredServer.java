package dev.seedbed.seeding.server;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server of a seed job whose restore is over.
///
/// @param administrator a log-in that the server takes, into a database that is there
/// @param user who is shown to the user
public record RestoredServer(
        ContainerEngine engine, String container, DatabaseKind kind, Credentials administrator, String user) {

    private static final Logger LOG = LoggerFactory.getLogger(RestoredServer.class);
    private static final int AT_ONCE = 4;

    /// Rows of cells as text, however long they take.
    public List<List<String>> ask(String statement) throws OperationFailedException, InterruptedException {
        return ask(administrator.database(), statement);
    }

    public List<List<String>> ask(String database, String statement)
            throws OperationFailedException, InterruptedException {
        Credentials login = administrator.withDatabase(database);
        return new DatabaseShell(engine).sql(container, kind, login, statement);
    }

    /// The same with a time limit.
    public List<List<String>> ask(String statement, Duration deadline)
            throws OperationFailedException, InterruptedException {
        return new DatabaseShell(engine).sql(container, kind, administrator, statement, deadline);
    }

    /// Asks all databases the same, some at a time: most of the time is the start of a client in the container. Blocks
    /// until all have answered; an interruption ends the clients.
    ///
    /// @return the rows of each database, in their order; none where it refused, which is logged
    public Map<String, Optional<List<List<String>>>> askEach(List<String> databases, String statement)
            throws InterruptedException {
        var answers = new LinkedHashMap<String, Optional<List<List<String>>>>();
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Callable<Optional<List<List<String>>>>> questions = databases.stream()
                    .<Callable<Optional<List<List<String>>>>>map(database -> () -> tryAsk(database, statement))
                    .toList();
            Iterator<String> names = databases.iterator();
            for (Future<Optional<List<List<String>>>> answer : threads.invokeAll(questions)) {
                answers.put(names.next(), answer.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return answers;
    }

    private Optional<List<List<String>>> tryAsk(String database, String statement) throws InterruptedException {
        try {
            return Optional.of(ask(database, statement));
        } catch (OperationFailedException e) {
            LOG.warn("{} in {} cannot be asked: {}", database, container, e.getMessage());
            return Optional.empty();
        }
    }
}
