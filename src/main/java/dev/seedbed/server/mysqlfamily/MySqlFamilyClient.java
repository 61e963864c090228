package dev.seedbed.server.mysqlfamily;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerClient;
import dev.seedbed.database.ServerClient.Route;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.library.sql.Backslashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `mysql`, or `mariadb`, which has the name `mysql` in older images.
public final class MySqlFamilyClient implements ServerClient {
    private static final Pattern ERROR = Pattern.compile("ERROR (\\d+) \\((\\w+)\\)");
    /// 2000 to 2999 are the client's own; the others say that the server let nobody in.
    private static final String NO_CONNECTION = "2\\d{3}|10(40|44|45|49)";
    /// What a server says that takes no password in the clear.
    private static final String TLS_REQUIRED = "insecure transport";

    private static final String WITH_TLS = "--ssl";
    private static final String OLDER_NAME = "mysql";

    private final String program;
    private final String option;

    /// @param option of this client only, which makes it trust the server of its own container
    public MySqlFamilyClient(String program, String option) {
        this.program = program;
        this.option = option;
    }

    @Override
    public ExecSpec query(Credentials credentials, Route route, String statement) {
        var command = new ArrayList<>(List.of(program, "-N", "-B", "--default-character-set=utf8mb4", option));
        if (route == Route.TCP) {
            command.addAll(List.of("--protocol=tcp", "--connect-timeout=5", "-h", LOOPBACK));
        } else {
            command.add("--protocol=socket");
        }
        command.addAll(List.of("-u", credentials.user().isEmpty() ? "root" : credentials.user()));
        if (!credentials.database().isEmpty()) {
            command.addAll(List.of("-D", credentials.database()));
        }
        command.addAll(List.of("-e", statement));
        return new ExecSpec(null, List.copyOf(command), Map.of("MYSQL_PWD", credentials.password()));
    }

    @Override
    public boolean isPasswordRefused(String said) {
        return said.contains("Access denied");
    }

    /// The name that it had in older images, or with TLS where the server insists on it.
    @Override
    public Optional<ExecSpec> otherThan(ExecSpec before, ExecResult result) {
        var command = new ArrayList<>(before.command());
        if (ServerClient.isMissing(result)) {
            command.replaceAll(word -> word.equals(program) ? OLDER_NAME : word);
        } else if ((result.output() + result.errors()).contains(TLS_REQUIRED) && !command.contains(WITH_TLS)) {
            // Right behind the client's name, wherever in a longer command that is.
            int place = command.lastIndexOf(program);
            command.add((place < 0 ? command.lastIndexOf(OLDER_NAME) : place) + 1, WITH_TLS);
        }
        return command.equals(before.command())
                ? Optional.empty()
                : Optional.of(new ExecSpec(before.user(), command, before.environment()));
    }

    @Override
    public String loginRefusals() {
        return """
                *"Access denied"*|*"ERROR 1820"*|*"ERROR 1862"*|*connect-expired-password*|*"insecure transport"*|\
                *"is not allowed to connect"*|*"Unknown database"*""";
    }

    @Override
    public String statementRefusals() {
        return """
                *"Access denied"*|*"(42000)"*|*"insecure transport"*""";
    }

    @Override
    public List<List<String>> rows(String output) {
        return ServerClient.rows(output, "\n", "\t").stream()
                .map(row -> row.stream()
                        .map(cell -> Backslashes.resolved(cell, "nt0", "\n\t\0"))
                        .toList())
                .toList();
    }

    @Override
    public boolean isAboutConnection(ExecResult result, String message) {
        Matcher error = ERROR.matcher(message);
        return error.find() && error.group(1).matches(NO_CONNECTION);
    }

    @Override
    public String sqlState(String message) {
        Matcher error = ERROR.matcher(message);
        return error.find() ? error.group(2) : "";
    }
}
