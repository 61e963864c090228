package dev.seedbed.engine.docker;

import com.github.dockerjava.api.DockerClient;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// What every part of the adapter needs to talk to one engine.
record EngineAccess(
        DockerClient docker, EngineHttp http, EngineCalls calls, EngineFaults faults, EngineDeadlines deadlines) {

    /// Makes a call whose refusals have no meaning of their own.
    <T> T ask(String action, Duration deadline, Callable<T> work)
            throws OperationFailedException, InterruptedException {
        return calls.call(action, deadline, work);
    }

    /// Makes a call and puts what a refusal means here into words.
    <T> T ask(String action, Duration deadline, Callable<T> work, Refusal refusal)
            throws OperationFailedException, InterruptedException {
        try {
            return calls.call(action, deadline, work);
        } catch (OperationFailedException e) {
            throw refusal.explain(e);
        }
    }

    /// The meaning of a refusal, by status and message.
    @FunctionalInterface
    interface Refusal {
        /// @return null where it has no meaning of its own
        @Nullable
        Failure meaning(int status, String message);

        static Refusal notFound(String what, String name) {
            return (status, _) -> status == 404 ? new Failure.NotFound(what, name) : null;
        }

        default Refusal or(Refusal next) {
            return (status, message) -> {
                Failure meaning = meaning(status, message);
                return meaning == null ? next.meaning(status, message) : meaning;
            };
        }

        default OperationFailedException explain(OperationFailedException e) {
            if (e.failure() instanceof EngineFailure.EngineRefused refused) {
                Failure meaning = meaning(refused.status(), refused.message());
                if (meaning != null) {
                    return new OperationFailedException(meaning, e);
                }
            }
            return e;
        }
    }
}
