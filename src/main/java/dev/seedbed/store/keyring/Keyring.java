package dev.seedbed.store.keyring;

import dev.seedbed.engine.context.CredentialHelper;
import dev.seedbed.engine.context.CredentialHelper.Kept;
import dev.seedbed.engine.context.CredentialHelpers;
import dev.seedbed.store.place.LoginSource;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.NoKeyring;
import dev.seedbed.task.StoreFailure.ProgramFailed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/// Keeps logins in the keyring of the system, by the credential helpers of docker: Secret Service, pass, Keychain,
/// Credential Manager. Nothing of a login is in a file of ours. Everything blocks, perhaps until the user has unlocked
/// the keyring; an interrupt ends the helper.
public final class Keyring {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_NAME = 60;

    private final CredentialHelpers helpers;

    public Keyring(CredentialHelpers helpers) {
        this.helpers = helpers;
    }

    public static Keyring of(Map<String, String> environment, Path home) {
        return new Keyring(new CredentialHelpers(environment, home, PATIENCE));
    }

    /// What the login of a store is kept under. No server can be called so: docker does not find it for any registry,
    /// and a store whose address was changed does not get the login of another. All helpers take its form.
    public static String entry(String store, URI address) {
        String scheme = Objects.requireNonNullElse(address.getScheme(), "file");
        String host = Objects.requireNonNullElse(address.getRawAuthority(), "");
        String shown = "%s/%s/%s"
                .formatted(store, scheme, host.substring(host.lastIndexOf('@') + 1))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9./-]", "-");
        String hash = DigestUtils.sha256Hex(store + '\n' + address).substring(0, 32);
        return "https://seedbed.invalid/" + shown.substring(0, Math.min(shown.length(), MOST_NAME)) + "/" + hash;
    }

    /// Keeps a login with the first helper that can, in place of an earlier one.
    ///
    /// @return the name of that helper
    /// @throws OperationFailedException with `NoKeyring` where none is installed,
    ///     `ProgramFailed` where none of them kept it
    public String keep(String entry, StoreLogin login) throws OperationFailedException, InterruptedException {
        List<CredentialHelper> installed = helpers.installed();
        if (installed.isEmpty()) {
            throw new OperationFailedException(new NoKeyring());
        }
        OperationFailedException first = null;
        for (CredentialHelper helper : installed) {
            try {
                var kept = new Kept(login.user(), login.secret());
                helper.store(entry, kept);
                // some of them report success and keep nothing
                if (helper.get(entry).filter(kept::equals).isPresent()) {
                    return helper.name();
                }
                throw failed(helper.name(), "keyring-did-not-keep");
            } catch (IOException e) {
                first = first == null ? failed(helper.name(), String.valueOf(e.getMessage())) : first;
            } catch (OperationFailedException e) {
                first = first == null ? e : first;
            }
        }
        throw Objects.requireNonNull(first);
    }

    /// Reads a login at its first use, and remembers it from then on.
    ///
    /// @param gone what it means that it is no longer there
    public LoginSource source(String helper, String entry, OperationFailedException gone) {
        return new KeptLogin(() -> read(helper, entry), gone);
    }

    private Optional<StoreLogin> read(String name, String entry) throws OperationFailedException, InterruptedException {
        CredentialHelper helper = helper(name);
        try {
            return helper.get(entry).map(kept -> new StoreLogin(kept.user(), kept.secret()));
        } catch (IOException e) {
            throw failed(name, String.valueOf(e.getMessage()));
        }
    }

    /// Forgets a login; nothing happens where it is gone already.
    public void forget(String name, String entry) throws OperationFailedException, InterruptedException {
        CredentialHelper helper = helper(name);
        try {
            helper.erase(entry);
        } catch (IOException e) {
            throw failed(name, String.valueOf(e.getMessage()));
        }
    }

    private CredentialHelper helper(String name) throws OperationFailedException {
        return helpers.find(name).orElseThrow(() -> failed(name, "program-missing"));
    }

    /// Without a cause: what a helper said is all there is to know.
    private static OperationFailedException failed(String helper, String message) {
        return new OperationFailedException(new ProgramFailed(CredentialHelpers.PREFIX + helper, message));
    }
}
