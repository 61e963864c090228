package dev.seedbed.server.valkey.query;

import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.commands.ProtocolCommand;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/// A connection of its own, in the database of its target. Used by one thread at a time; [#abandon] may come from any.
final class Session implements AutoCloseable {
    private static final int CONNECT_MILLIS = 10_000;

    private final QueryTarget target;
    private final QueryLimits limits;
    private final Connection connection;
    private volatile boolean abandoned;

    private Session(QueryTarget target, QueryLimits limits, Connection connection) {
        this.target = target;
        this.limits = limits;
        this.connection = connection;
    }

    /// Blocks until the server has let us in.
    ///
    /// @throws OperationFailedException with `ConnectionFailed` or `LoginRefused`
    static Session open(QueryTarget target, QueryLimits limits) throws OperationFailedException, InterruptedException {
        var login = target.credentials();
        var settings = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(CONNECT_MILLIS)
                .socketTimeoutMillis(
                        (int) Math.min(Integer.MAX_VALUE, limits.time().toMillis()))
                .database(database(login.database()));
        if (!login.password().isEmpty()) {
            settings.user(login.user()).password(login.password());
        }
        var session = new Session(target, limits, connect(target, settings.build()));
        try {
            session.ask("ping");
            return session;
        } catch (InterruptedException e) {
            session.close();
            throw e;
        } catch (OperationFailedException e) {
            session.close();
            throw e.failure() instanceof QueryFailure.QueryFailed failed
                    ? new OperationFailedException(refusal(target, failed.message()), e)
                    : e;
        }
    }

    private static Connection connect(QueryTarget target, JedisClientConfig settings)
            throws OperationFailedException, InterruptedException {
        try {
            var connection = new Connection(new HostAndPort(target.host(), target.port()), settings);
            connection.connect();
            return connection;
        } catch (JedisException e) {
            throw refused(target, e);
        }
    }

    private static int database(String name) {
        return name.matches("\\d{1,5}") ? Integer.parseInt(name) : 0;
    }

    private static OperationFailedException refused(QueryTarget target, JedisException e) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return new OperationFailedException(refusal(target, String.valueOf(e.getMessage())), e);
    }

    private static Failure refusal(QueryTarget target, String message) {
        boolean isPassword =
                message.contains("WRONGPASS") || message.contains("NOAUTH") || message.contains("invalid password");
        return isPassword ? target.loginRefused(message) : target.connectionFailed(message);
    }

    Object ask(String command, String... arguments) throws OperationFailedException, InterruptedException {
        return ask(command.getBytes(StandardCharsets.UTF_8), bytes(arguments));
    }

    /// @throws OperationFailedException with `QueryFailed`, `QueryTimedOut` or `ConnectionFailed`
    Object ask(byte[] command, byte[]... arguments) throws OperationFailedException, InterruptedException {
        try {
            connection.sendCommand(raw(command), arguments);
            return connection.getOne();
        } catch (JedisException e) {
            throw failed(e);
        }
    }

    /// A command, of one or two words, for one of many keys.
    record Question(String command, byte[] key, String... more) {
        private static final Pattern SPACE = Pattern.compile(" ");

        private List<byte[]> words() {
            var words = new ArrayList<>(List.of(bytes(SPACE.split(command))));
            words.add(key);
            words.addAll(List.of(bytes(more)));
            return words;
        }
    }

    /// Asks all at once. What the server refuses is answered by the refusal.
    List<Object> askAll(List<Question> questions) throws OperationFailedException, InterruptedException {
        try {
            for (Question question : questions) {
                List<byte[]> words = question.words();
                connection.sendCommand(
                        raw(words.getFirst()), words.subList(1, words.size()).toArray(byte[][]::new));
            }
            return new ArrayList<>(connection.getMany(questions.size()));
        } catch (JedisException e) {
            throw failed(e);
        }
    }

    private static ProtocolCommand raw(byte[] command) {
        return () -> command;
    }

    private static byte[][] bytes(String... words) {
        byte[][] bytes = new byte[words.length][];
        for (int i = 0; i < words.length; i++) {
            bytes[i] = words[i].getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    private OperationFailedException failed(JedisException e) throws InterruptedException {
        if (abandoned || Thread.interrupted()) {
            throw new InterruptedException();
        }
        String message = String.valueOf(e.getMessage());
        if (e instanceof JedisDataException) {
            return new OperationFailedException(new QueryFailure.QueryFailed(message, "", -1), e);
        }
        return new OperationFailedException(
                e.getCause() instanceof SocketTimeoutException
                        ? new QueryFailure.QueryTimedOut(limits.time())
                        : target.connectionFailed(message),
                e);
    }

    /// Ends whatever waits for an answer.
    void abandon() {
        abandoned = true;
        try {
            connection.forceDisconnect();
        } catch (IOException | JedisException _) {
            // it is gone
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (JedisException _) {
            // it is gone
        }
    }
}
