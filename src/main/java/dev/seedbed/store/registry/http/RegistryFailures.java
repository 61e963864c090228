package dev.seedbed.store.registry.http;

import dev.seedbed.store.place.Digest;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.task.StoreFailure.Action;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/// What a registry's refusals and silences mean.
///
/// @param shown address for people
public record RegistryFailures(String shown, String registry) {

    public OperationFailedException of(RegistryAnswer answer, Action action) {
        String said = answer.message();
        return switch (answer.status()) {
            case RegistryAnswer.UNAUTHORIZED -> refused(action, "registry-login:" + registry);
            case RegistryAnswer.FORBIDDEN -> refused(action, said.isEmpty() ? "status:403" : said);
            case RegistryAnswer.NOT_ALLOWED -> refused(action, said.isEmpty() ? "status:405" : said);
            default -> unreachable(said.isEmpty() ? status(answer.status()) : said);
        };
    }

    private static String status(int status) {
        return (status >= RegistryAnswer.SERVER_ERRORS ? "server-error:" : "status:") + status;
    }

    public OperationFailedException of(IOException e) {
        String reason = switch (e) {
            case BadRedirectException bad -> String.valueOf(bad.getMessage());
            case HttpTimeoutException _ -> "no-answer";
            case UnknownHostException _ -> "unknown-host";
            case ConnectException c when c.getCause() instanceof UnresolvedAddressException -> "unknown-host";
            case ConnectException _ -> "not-connected";
            case SSLException _ -> "tls:" + e.getMessage();
            default -> "connection-lost";
        };
        return new OperationFailedException(new StoreFailure.StoreUnreachable(shown, reason), e);
    }

    public OperationFailedException unreachable(String message) {
        return new OperationFailedException(new StoreFailure.StoreUnreachable(shown, message));
    }

    public OperationFailedException refused(Action action, String message) {
        return new OperationFailedException(new StoreFailure.StoreRefused(shown, action, message));
    }

    public OperationFailedException damaged(Digest digest, String reason) {
        return damaged(digest.toString(), reason);
    }

    public OperationFailedException damaged(String part, String reason) {
        return new OperationFailedException(new StoreFailure.StoreDamaged(shown, part, reason));
    }
}
