package dev.seedbed.database.lifecycle;

import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.RestoreFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the image's own client in a container until it succeeds, in rounds: each tries it every 20 ms, so that a round
/// costs the engine a single call.
final class ClientRounds {
    private static final Logger LOG = LoggerFactory.getLogger(ClientRounds.class);
    /// Where a program finds what is put into its input; it travels in no argument.
    static final String INPUT = "SEEDBED_SQL";

    private static final int LOG_LINES = 40;
    private static final int REFUSED = 3;
    private static final int CLIENT_MILLIS = 20;
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofSeconds(20);
    /// A client costs some 10 ms of the processor. Who does not answer within the first round needs longer.
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    private static final Duration LATER_PAUSE = Duration.ofMillis(150);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(50);

    /// Ends at once where the server answers and refuses, which more waiting would not change.
    private static final String TRY_UNTIL_DONE = """
            tries=$1; pause=$2; shift 2
            run() {
              if [ -n "$SEEDBED_SQL" ]; then printf '%s\\n' "$SEEDBED_SQL" | "$@"; else "$@"; fi
            }
            while :; do
              said=$(run "$@" 2>&1) && exit 0
              status=$?
              case $said in
                REFUSALS) echo "$said"; exit 3 ;;
              esac
              tries=$((tries - 1))
              if [ $status -ge 126 ] || [ $tries -le 0 ]; then echo "$said"; exit $status; fi
              sleep "$pause"
            done
            """;

    private final ContainerEngine engine;
    private final String containerId;
    private final ServerClient client;

    ClientRounds(ContainerEngine engine, String containerId, ServerClient client) {
        this.engine = engine;
        this.containerId = containerId;
        this.client = client;
    }

    /// Blocks until the program has succeeded.
    ///
    /// @param refusals what it says where waiting does not help, as patterns of a shell
    /// @param about what a failure calls the server; empty for its container
    /// @param onWaiting hears after every round (about 2 s) what the client said, on the calling thread
    /// @throws OperationFailedException with `NotReadyInTime`; with `ServerEnded` and the end of the log where the
    ///     container has ended; with `ConnectionFailed` where the server answers and refuses
    void await(ExecSpec wanted, String refusals, String about, Duration deadline, Consumer<String> onWaiting)
            throws OperationFailedException, InterruptedException {
        long start = System.nanoTime();
        ExecSpec program = wanted;
        Duration pause = FIRST_PAUSE;
        while (true) {
            Duration left = deadline.minusNanos(System.nanoTime() - start);
            if (!left.isPositive()) {
                throw new OperationFailedException(new RestoreFailure.NotReadyInTime(deadline, lastLines()));
            }
            ExecResult round = round(program, refusals, left, pause);
            if (round.isSuccess()) {
                LOG.debug("{} answers after {} ms", containerId, (System.nanoTime() - start) / 1_000_000);
                return;
            }
            String said = (round.output() + round.errors()).strip();
            Optional<ExecSpec> other = client.otherThan(program, round);
            ContainerDetails container = engine.container(containerId);
            if (other.isEmpty() && (round.exitCode() == REFUSED || ServerClient.isMissing(round))) {
                throw new OperationFailedException(
                        new QueryFailure.ConnectionFailed(about.isEmpty() ? container.name() : about, "", said));
            }
            if (!container.summary().state().isUp()) {
                throw new OperationFailedException(
                        new RestoreFailure.ServerEnded(container.name(), container.exitCode(), lastLines()));
            }
            program = other.orElse(program);
            pause = LATER_PAUSE;
            onWaiting.accept(said);
            Thread.sleep(BETWEEN_ROUNDS);
        }
    }

    private ExecResult round(ExecSpec program, String refusals, Duration left, Duration pause)
            throws InterruptedException {
        long millis = Math.min(left.toMillis(), ROUND.toMillis());
        String script = TRY_UNTIL_DONE.replace("REFUSALS", refusals);
        String tries = Long.toString(
                Math.max(1, millis / pause.plusMillis(CLIENT_MILLIS).toMillis()));
        String seconds = String.format(Locale.ROOT, "%.2f", pause.toMillis() / 1000.0);
        var command = new ArrayList<>(List.of("sh", "-c", script, "sh", tries, seconds));
        command.addAll(program.command());
        var spec = new ExecSpec(program.user(), command, program.environment());
        try {
            return engine.exec(containerId, spec, ROUND.plus(GRACE));
        } catch (OperationFailedException e) {
            LOG.debug("{} takes no programs yet: {}", containerId, e.getMessage());
            return new ExecResult(-1, "", "");
        }
    }

    private List<String> lastLines() throws InterruptedException {
        try {
            return LogLine.texts(engine.log(containerId, LogRequest.last(LOG_LINES)));
        } catch (OperationFailedException e) {
            LOG.warn("log of {} cannot be read: {}", containerId, e.getMessage());
            return List.of();
        }
    }
}
