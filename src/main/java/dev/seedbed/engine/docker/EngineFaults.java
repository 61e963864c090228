package dev.seedbed.engine.docker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.github.dockerjava.api.exception.DockerException;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.task.Defects;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.EngineFailure.Unreachable;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Tells from what the HTTP client throws what happened between us and an engine.
final class EngineFaults {
    private final EngineContext context;

    EngineFaults(EngineContext context) {
        this.context = context;
    }

    /// Puts any exception of a call into our words.
    OperationFailedException failed(String action, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OperationFailedException known) {
                return known;
            }
            if (cause instanceof DockerException refused && refused.getHttpStatus() > 0) {
                return new OperationFailedException(
                        new EngineFailure.EngineRefused(action, refused.getHttpStatus(), EngineMessage.of(refused)), e);
            }
        }
        return new OperationFailedException(failure(action, e), e);
    }

    private Failure failure(String action, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UploadSourceException source) {
                return new Failure.LocalFile(null, message(source));
            }
            if (cause instanceof JsonEOFException cut) {
                return unreachable(Unreachable.REFUSED, cut.getOriginalMessage());
            }
            if (cause instanceof JsonProcessingException malformed) {
                return unreachable(Unreachable.NOT_AN_ENGINE, malformed.getOriginalMessage());
            }
            Unreachable reason = reason(cause);
            if (reason != null) {
                return unreachable(reason, message(cause));
            }
        }
        return isConnectionLost(e) ? unreachable(Unreachable.REFUSED, action + ": " + message(e)) : Defects.describe(e);
    }

    private static boolean isConnectionLost(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            boolean closed =
                    cause instanceof IllegalStateException && message(cause).contains("shut down");
            if (closed || cause instanceof IOException || cause instanceof CancellationException) {
                return true;
            }
        }
        return false;
    }

    Failure unreachable(Unreachable reason, String detail) {
        return new EngineFailure.EngineUnreachable(
                context.name(), context.endpoint().toString(), reason, detail);
    }

    private static @Nullable Unreachable reason(Throwable cause) {
        String message = message(cause).toLowerCase(Locale.ROOT);
        return switch (cause) {
            case SSLException _ -> Unreachable.TLS;
            case java.security.GeneralSecurityException _ -> Unreachable.TLS;
            case UnknownHostException _ -> Unreachable.NOT_RUNNING;
            case NoRouteToHostException _ -> Unreachable.NOT_RUNNING;
            case SocketException _ when message.contains("no such file") -> Unreachable.NOT_RUNNING;
            case SocketException _ when message.contains("permission denied") -> Unreachable.NO_PERMISSION;
            case ConnectException _ -> message.contains("timed out") ? Unreachable.TIMED_OUT : Unreachable.REFUSED;
            case SocketException _ -> Unreachable.REFUSED;
            case Throwable other -> byName(other.getClass().getSimpleName());
        };
    }

    /// The HTTP client's own exceptions, whose classes are private to its jar.
    private static @Nullable Unreachable byName(String type) {
        return switch (type) {
            case "NoHttpResponseException", "ConnectionClosedException", "HttpHostConnectException" ->
                Unreachable.REFUSED;
            case "ConnectTimeoutException", "SocketTimeoutException" -> Unreachable.TIMED_OUT;
            case "MalformedChunkCodingException", "TruncatedChunkException" -> Unreachable.REFUSED;
            case "ProtocolException", "UnsupportedHttpVersionException", "ParseException", "ClientProtocolException" ->
                Unreachable.NOT_AN_ENGINE;
            default -> null;
        };
    }

    private static String message(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
