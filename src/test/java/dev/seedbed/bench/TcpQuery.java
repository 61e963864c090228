package dev.seedbed.bench;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// Asks a server `select 1` by its driver until it answers.
final class TcpQuery {
    private static final long PATIENCE_NANOS = 1_800_000_000_000L;
    private static final long PAUSE_MILLIS = 20;

    private TcpQuery() {}

    static void awaitAnswer(DatabaseKind kind, int port, Credentials login) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!answers(kind, port, login)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(kind + " does not answer");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    static boolean answers(DatabaseKind kind, int port, Credentials login) {
        String url = switch (kind) {
            case POSTGRESQL ->
                "jdbc:postgresql://127.0.0.1:" + port + "/" + login.database() + "?connectTimeout=2&socketTimeout=5";
            case MYSQL ->
                "jdbc:mysql://127.0.0.1:" + port
                        + "/?connectTimeout=2000&socketTimeout=5000&allowPublicKeyRetrieval=true&sslMode=PREFERRED";
            case MARIADB -> "jdbc:mariadb://127.0.0.1:" + port + "/?connectTimeout=2000&socketTimeout=5000";
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select 1")) {
            return result.next();
        } catch (SQLException e) {
            return false;
        }
    }
}
