package dev.seedbed.server.valkey;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.ScriptFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `valkey-cli` or `redis-cli`, whichever the image has. There is no socket file; a server answers as soon as it loads.
final class ValkeyClient implements ServerClient {
    private static final String RUN = "--run";
    private static final String READY = "--ready";

    @Override
    public ExecSpec query(Credentials credentials, Route route, String statement) {
        return program(credentials, RUN, statement);
    }

    /// Whether it has loaded its data, which is more than that it answers.
    @Override
    public ExecSpec ping(Credentials credentials) {
        return program(credentials, READY, "");
    }

    private static ExecSpec program(Credentials credentials, String task, String words) {
        Map<String, String> environment = new LinkedHashMap<>();
        if (!credentials.password().isEmpty()) {
            environment.put("REDISCLI_AUTH", credentials.password());
        }
        if (!credentials.user().isEmpty() && !credentials.user().equals(ValkeyAccounts.DEFAULT)) {
            environment.put("SEEDBED_USER", credentials.user());
        }
        environment.put("SEEDBED_INDEX", credentials.database());
        String script = ScriptFile.text(ValkeyClient.class, "client.sh");
        return new ExecSpec(null, List.of("sh", "-c", script, "sh", task, words), environment);
    }

    /// A server that saves only when it stops, or not even then, writes what it has.
    @Override
    public Optional<String> checkpoint() {
        return Optional.of("save");
    }

    @Override
    public boolean isPasswordRefused(String said) {
        return said.contains("WRONGPASS") || said.contains("NOAUTH") || said.contains("invalid password");
    }

    @Override
    public String loginRefusals() {
        return "*WRONGPASS*|*NOAUTH*|*\"invalid password\"*";
    }

    @Override
    public String statementRefusals() {
        return loginRefusals() + "|*NOPERM*";
    }

    /// One cell a line.
    @Override
    public List<List<String>> rows(String output) {
        return output.lines().map(List::of).toList();
    }

    @Override
    public boolean isAboutConnection(ExecResult result, String message) {
        return isPasswordRefused(message) || message.startsWith("Could not connect");
    }
}
