package dev.seedbed.source.server;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads addresses of servers as people have them: `postgres://user:password@host:port/database?sslmode=require`,
/// the same with `jdbc:` before it, and the keywords of `psql` (`host=… dbname=…`).
public final class ServerAddresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?is)(?:jdbc:)?(?<scheme>[a-z][a-z0-9+]*)://(?:(?<login>[^/?#]*)@)?(?<host>\\[[0-9a-f:.%]+]|[^/?#:@,]+)"
                    + "(?::(?<port>\\d{1,5}))?(?:/(?<database>[^/?#]*))?(?:\\?(?<options>[^#]*))?");
    private static final Pattern MEANT = Pattern.compile("(?i)(jdbc:)?[a-z][a-z0-9+]*://.*", Pattern.DOTALL);
    private static final String PAIR = "\\s*(\\w+)\\s*=\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|(\\S*))(?:\\s+|$)";
    private static final Pattern KEYWORD = Pattern.compile(PAIR);
    private static final Pattern KEYWORDS = Pattern.compile("(?:" + PAIR + ")+");
    private static final Map<String, TlsMode> MODES = Map.ofEntries(
            Map.entry("disable", TlsMode.DISABLE),
            Map.entry("disabled", TlsMode.DISABLE),
            Map.entry("false", TlsMode.DISABLE),
            Map.entry("allow", TlsMode.PREFER),
            Map.entry("prefer", TlsMode.PREFER),
            Map.entry("preferred", TlsMode.PREFER),
            Map.entry("require", TlsMode.REQUIRE),
            Map.entry("required", TlsMode.REQUIRE),
            Map.entry("true", TlsMode.REQUIRE),
            Map.entry("trust", TlsMode.REQUIRE),
            Map.entry("verify-ca", TlsMode.VERIFY_CA),
            Map.entry("verify-full", TlsMode.VERIFY_FULL),
            Map.entry("verify-identity", TlsMode.VERIFY_FULL));
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int MOST_PORTS = 65_535;
    private static final String EXAMPLE = "such-as:postgres://user@host:5432/database";

    private ServerAddresses() {}

    /// Whether a word of the command line is meant as an address.
    public static boolean isOne(String text) {
        return MEANT.matcher(text).matches()
                || text.contains("=") && KEYWORDS.matcher(text).matches();
    }

    /// @throws OperationFailedException with `InvalidInput`, which holds no password
    public static ServerAddress parse(String text) throws OperationFailedException {
        Matcher address = ADDRESS.matcher(text.strip());
        if (address.matches()) {
            return parse(address);
        }
        if (!MEANT.matcher(text).matches() && KEYWORDS.matcher(text).matches()) {
            return keywords(text);
        }
        throw new OperationFailedException(new Failure.InvalidInput("address", "", EXAMPLE));
    }

    private static ServerAddress parse(Matcher address) throws OperationFailedException {
        String scheme = address.group("scheme").toLowerCase(Locale.ROOT);
        DatabaseKind kind = kind(scheme)
                .orElseThrow(() -> new OperationFailedException(new Failure.InvalidInput(
                        "address", scheme + "://", "one-of:postgres://, mysql://, mariadb://")));
        Map<String, String> options = AddressText.parsed(text(address.group("options")));
        String login = text(address.group("login"));
        int colon = login.indexOf(':');
        String user = AddressText.decoded(colon < 0 ? login : login.substring(0, colon));
        String password = colon < 0 ? "" : AddressText.decoded(login.substring(colon + 1));
        String host = AddressText.decoded(address.group("host")).replaceAll("^\\[|]$", "");
        return address(
                kind,
                host,
                text(address.group("port")),
                user.isEmpty() ? options.getOrDefault("user", "") : user,
                password.isEmpty() ? options.getOrDefault("password", "") : password,
                AddressText.decoded(text(address.group("database"))),
                options);
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    /// Only PostgreSQL has them.
    private static ServerAddress keywords(String text) throws OperationFailedException {
        var options = new LinkedHashMap<String, String>();
        Matcher keyword = KEYWORD.matcher(text);
        while (keyword.find()) {
            String value = keyword.group(2) == null
                    ? keyword.group(3)
                    : keyword.group(2).replaceAll("\\\\(.)", "$1");
            options.put(keyword.group(1).toLowerCase(Locale.ROOT), value);
        }
        DatabaseKind kind = kind("postgres").orElseThrow();
        String host = options.getOrDefault("host", options.getOrDefault("hostaddr", "localhost"));
        if (host.startsWith("/") || host.contains(",")) {
            throw new OperationFailedException(new Failure.InvalidInput("address", "", EXAMPLE));
        }
        return address(
                kind,
                host,
                options.getOrDefault("port", ""),
                options.getOrDefault("user", ""),
                options.getOrDefault("password", ""),
                options.getOrDefault("dbname", ""),
                options);
    }

    private static ServerAddress address(
            DatabaseKind kind,
            String host,
            String port,
            String user,
            String password,
            String database,
            Map<String, String> options)
            throws OperationFailedException {
        int number = port.isEmpty()
                ? CaptureTool.of(kind).port()
                : PORT.matcher(port).matches() ? Integer.parseInt(port) : 0;
        if (number < 1 || number > MOST_PORTS) {
            throw new OperationFailedException(new Failure.InvalidInput("port", port, "range"));
        }
        String file = first(options, "sslrootcert", "ssl-ca", "sslca", "serversslcert", "ssl_ca");
        return ServerAddressBuilder.builder()
                .kind(kind)
                .host(host)
                .port(number)
                .user(user)
                .password(password)
                .database(database)
                .tls(tls(first(options, "sslmode", "ssl-mode", "ssl_mode", "tls", "usessl", "ssl")))
                .authority(file.isEmpty() ? null : Path.of(file))
                .build();
    }

    private static String first(Map<String, String> options, String... names) {
        for (String name : names) {
            if (options.containsKey(name)) {
                return options.getOrDefault(name, "");
            }
        }
        return "";
    }

    private static TlsMode tls(String text) throws OperationFailedException {
        if (text.isEmpty()) {
            return ServerAddress.USUAL;
        }
        TlsMode mode = MODES.get(text.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (mode == null) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("tls", text, "one-of:disable, prefer, require, verify-ca, verify-full"));
        }
        return mode;
    }

    private static Optional<DatabaseKind> kind(String scheme) {
        return Servers.kinds(CaptureTool.class).stream()
                .filter(kind -> CaptureTool.of(kind).schemes().contains(scheme))
                .findFirst();
    }
}
