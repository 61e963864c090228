package dev.seedbed.server.valkey;

import dev.seedbed.database.ConnectionCommands;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.ShellWord;
import java.util.LinkedHashMap;
import java.util.Map;

/// `valkey-cli` or `redis-cli`, and the variables that programs for both read.
final class ValkeyConnectionCommands implements ConnectionCommands {
    private final String client;

    ValkeyConnectionCommands(Product product) {
        this.client = product.account() + "-cli";
    }

    /// Drivers for both know no other.
    @Override
    public String scheme() {
        return "redis";
    }

    @Override
    public boolean hasJdbc() {
        return false;
    }

    @Override
    public String command(Credentials login, String host, int port, boolean withPassword) {
        return password(login, "", withPassword) + client + " -h " + host + " -p " + port
                + account(login, withPassword);
    }

    @Override
    public Map<String, String> variables(Credentials login, String host, int port, boolean withPassword) {
        var variables = new LinkedHashMap<String, String>();
        variables.put("REDIS_HOST", host);
        variables.put("REDIS_PORT", Integer.toString(port));
        variables.put("REDIS_USERNAME", login.user());
        if (withPassword) {
            variables.put("REDIS_PASSWORD", login.password());
        }
        variables.put("REDIS_DB", login.database());
        return variables;
    }

    @Override
    public String dockerExec(String container, Credentials login, boolean withPassword) {
        return "docker exec -it " + password(login, "-e ", withPassword) + container + " " + client
                + account(login, withPassword);
    }

    private static String password(Credentials login, String option, boolean withPassword) {
        return withPassword && !login.password().isEmpty()
                ? option + "REDISCLI_AUTH=" + ShellWord.quoted(login.password()) + " "
                : "";
    }

    private static String account(Credentials login, boolean withPassword) {
        boolean isDefault = login.user().isEmpty() || login.user().equals(ValkeyAccounts.DEFAULT);
        return (isDefault ? "" : " --user " + ShellWord.quoted(login.user()))
                + (withPassword || login.password().isEmpty() ? "" : " --askpass")
                + (login.database().isEmpty() || login.database().equals("0") ? "" : " -n " + login.database());
    }
}
