package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.SecretLine;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stores login NAME`: keeps a login for a store in the keyring of the system.
@Command(name = "login")
final class StoresLoginCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "store.name")
    private String name = "";

    @Option(names = "--user", paramLabel = "USER", descriptionKey = "store.login.user")
    private @Nullable String user;

    @Option(names = "--password-stdin", descriptionKey = "store.login.password-stdin")
    private boolean stdin;

    @Override
    protected void check() {
        if (stdin && user == null) {
            throw misused("store.login.user-missing");
        }
    }

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        ConfiguredStore store = services().stores().get(name);
        LoginKind kind = services().stores().logins().wanted(store);
        String who = user == null ? asked("user", kind) : user;
        String secret = stdin ? SecretLine.read() : asked("secret", kind);
        if (who.isBlank() || secret.isEmpty()) {
            throw nothingGiven("login-empty");
        }
        String helper = services().stores().logins().login(name, new StoreLogin(who.strip(), secret));
        say("store.login.done", name, who.strip(), helper);
        return answer(json(services().stores().get(name)), name + "  " + store.address());
    }

    private String asked(String what, LoginKind kind) throws OperationFailedException {
        String question = text("store.login." + kind.id() + "." + what);
        var terminal = terminal().question();
        return (what.equals("user") ? terminal.typed(question) : terminal.secret(question))
                .orElseThrow(() -> nothingGiven("login-not-typed"));
    }

    private static OperationFailedException nothingGiven(String reason) {
        return new OperationFailedException(new Failure.InvalidInput("login", "", reason));
    }
}
