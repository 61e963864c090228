package dev.seedbed.database.lifecycle;

import dev.seedbed.database.ConnectionCommands;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.database.ShellWord;
import dev.seedbed.engine.PublishedPort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How to connect to one database, in every form. Holds a password: never log what it returns.
public final class ConnectionStrings {
    private static final int SHORT_ID = 12;

    private final Database database;
    private final Credentials login;

    public ConnectionStrings(Database database, Credentials login) {
        this.database = database;
        this.login = login;
    }

    /// Whether there is such a form for a kind of server.
    public static boolean exists(ConnectionForm form, DatabaseKind kind) {
        return form != ConnectionForm.JDBC
                || Servers.of(kind, ConnectionCommands.class).hasJdbc();
    }

    /// Whether the form can be given: all but the last need a published port.
    public boolean isAvailable(ConnectionForm form) {
        return switch (form) {
            case DOCKER_EXEC -> true;
            case URI, JDBC, CLI, ENV -> exists(form, database.kind()) && database.address() != null;
        };
    }

    /// The text to paste; empty where the form is not available.
    public String text(ConnectionForm form, boolean withPassword) {
        PublishedPort address = database.address();
        if (form == ConnectionForm.DOCKER_EXEC) {
            return dockerExec(withPassword);
        }
        if (address == null || !isAvailable(form)) {
            return "";
        }
        String host = address.host();
        int port = address.hostPort();
        return switch (form) {
            case URI -> uri(host, port, withPassword);
            case JDBC -> jdbc(host, port, withPassword);
            case CLI -> words().command(login, host, port, withPassword);
            case ENV -> env(host, port, withPassword);
            case DOCKER_EXEC -> dockerExec(withPassword);
        };
    }

    /// `127.0.0.1:5433`, as it is reached from here; null where no port is published.
    public static @Nullable String hostAndPort(@Nullable PublishedPort address) {
        return address == null ? null : bracketed(address.host()) + ":" + address.hostPort();
    }

    private String uri(String host, int port, boolean withPassword) {
        String password = withPassword && !login.password().isEmpty() ? ":" + encoded(login.password()) : "";
        return scheme() + "://" + encoded(login.user()) + password + "@" + bracketed(host) + ":" + port + "/"
                + encoded(login.database());
    }

    private String jdbc(String host, int port, boolean withPassword) {
        String password = withPassword ? "&password=" + encoded(login.password()) : "";
        return "jdbc:" + scheme() + "://" + bracketed(host) + ":" + port + "/" + encoded(login.database()) + "?user="
                + encoded(login.user()) + password;
    }

    private String env(String host, int port, boolean withPassword) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("DATABASE_URL", uri(host, port, withPassword));
        lines.putAll(words().variables(login, host, port, withPassword));
        return lines.entrySet().stream().map(ConnectionStrings::envLine).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String envLine(Map.Entry<String, String> variable) {
        return variable.getKey() + "=" + ShellWord.quoted(variable.getValue());
    }

    private String dockerExec(boolean withPassword) {
        String container = database.ours()
                ? database.id().substring(0, Math.min(SHORT_ID, database.id().length()))
                : database.name();
        return words().dockerExec(container, login, withPassword);
    }

    private ConnectionCommands words() {
        return Servers.of(database.kind(), ConnectionCommands.class);
    }

    private String scheme() {
        return words().scheme();
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
