package dev.seedbed.server.valkey;

import dev.seedbed.database.ConnectionCommands;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.ShellWord;
import java.util.List;

/// `valkey-cli` or `redis-cli`, and the variables that programs for both read.
record ValkeyConnectionCommands(Product product) implements ConnectionCommands {
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
    public String client() {
        return product.account() + "-cli";
    }

    @Override
    public String passwordVariable() {
        return "REDISCLI_AUTH";
    }

    @Override
    public String account(Credentials login, boolean withPassword) {
        boolean isDefault = login.user().isEmpty() || login.user().equals(ValkeyAccounts.DEFAULT);
        return (isDefault ? "" : " --user " + ShellWord.quoted(login.user()))
                + (withPassword || login.password().isEmpty() ? "" : " --askpass")
                + (login.database().isEmpty() || login.database().equals("0") ? "" : " -n " + login.database());
    }

    @Override
    public List<String> variableNames() {
        return List.of("REDIS_HOST", "REDIS_PORT", "REDIS_USERNAME", "REDIS_PASSWORD", "REDIS_DB");
    }
}
