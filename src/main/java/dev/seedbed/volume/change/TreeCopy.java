package dev.seedbed.volume.change;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.exchange.VolumePlan;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.volume.form.DriverErrorParser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Copies a whole volume into a new one, in a container without a network, and compares both sides afterwards:
/// what is there, with types, modes, owners, times, sizes, and which names are links to the same file.
final class TreeCopy {
    private static final Logger LOG = LoggerFactory.getLogger(TreeCopy.class);
    private static final int DIFFERENT = 3;
    private static final int LOG_LINES = 20;

    /// Fixed text: the volumes are mounted at places that it knows. What the program has written so far is reported
    /// by the kernel; within a large file only the pages it has dirtied are.
    private static final String SCRIPT = """
            set -eu
            from=/seedbed/from to=/seedbed/to
            sum() {
              cd "$1"
              find . \\( -type d -printf 'd %m %U %G %T@ %P\\0' \\) -o -printf '%y %m %U %G %T@ %s %l %P\\0' |
                LC_ALL=C sort -z | sha256sum
              find . -printf '%D:%i\\n' | LC_ALL=C sort -u | wc -l
            }
            set -- $(du -s -B1 "$from")
            echo "total $1"
            cp -a --reflink=auto --sparse=auto "$from/." "$to/" &
            copy=$!
            (
              while sleep 0.3; do
                done=0
                while read -r name value; do
                  case $name in
                    wchar: | write_bytes:) if [ "$value" -gt "$done" ]; then done=$value; fi ;;
                  esac
                done <"/proc/$copy/io"
                echo "done $done"
              done
            ) 2>/dev/null &
            watch=$!
            code=0
            wait "$copy" || code=$?
            kill "$watch" 2>/dev/null || true
            [ "$code" = 0 ] || exit 4
            echo check
            sync -f "$to"
            here=$(sum "$from")
            there=$(sum "$to")
            [ "$here" = "$there" ] || exit 3
            """;

    private final ContainerEngine engine;
    private final ChangeObjects objects;

    TreeCopy(ContainerEngine engine) {
        this.engine = engine;
        this.objects = new ChangeObjects(engine);
    }

    /// Makes the container that is to copy, and with it the new volume where it is not there yet. Not started.
    String prepare(VolumePlan plan, String imageId, Map<String, String> volumeLabels)
            throws OperationFailedException, InterruptedException {
        return objects.worker(plan, imageId, plan.volume(), List.of("sh", "-c", SCRIPT), volumeLabels);
    }

    /// Blocks until all is copied, on disk and compared. The container stays, ended.
    void run(VolumePlan plan, String worker, Map<String, String> options, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(VolumeStep.COPY, 0, -1);
        try {
            engine.start(worker);
        } catch (OperationFailedException e) {
            throw DriverErrorParser.explained(plan.volume(), options, e);
        }
        var telling = new Telling(steps);
        long exit;
        try (Subscription _ = engine.followLog(worker, LogRequest.ALL, telling::hear, _ -> {})) {
            exit = engine.awaitExit(worker);
        }
        if (exit == DIFFERENT) {
            throw new OperationFailedException(
                    new VolumeFailure.VolumeHeld(plan.volume(), VolumeFailure.VolumeObstacle.CHANGED, ""));
        }
        if (exit != 0) {
            throw refused(plan, worker, (int) exit);
        }
    }

    private OperationFailedException refused(VolumePlan plan, String worker, int exit)
            throws OperationFailedException, InterruptedException {
        String said = engine.log(worker, LogRequest.last(LOG_LINES)).stream()
                .map(LogLine::text)
                .filter(line -> !line.matches("(total|done) \\d+|check"))
                .collect(Collectors.joining("\n"));
        LOG.warn("copying {} ended with {}: {}", plan.volume(), exit, said);
        if (said.contains("No space left")) {
            return new OperationFailedException(new Failure.NoSpace(plan.name(), -1, -1));
        }
        return said.contains("cannot stat") || said.contains("No such file")
                ? new OperationFailedException(
                        new VolumeFailure.VolumeHeld(plan.volume(), VolumeFailure.VolumeObstacle.CHANGED, said))
                : new OperationFailedException(new EngineFailure.EngineRefused("copy data", exit, said));
    }

    /// Lines of the script as progress.
    private static final class Telling {
        private final VolumeStep.Listener steps;
        private long total = -1;
        private long done;

        Telling(VolumeStep.Listener steps) {
            this.steps = steps;
        }

        synchronized void hear(LogLine line) {
            String[] words = line.text().split(" ", 2);
            if (words[0].equals("check")) {
                steps.reached(VolumeStep.CHECK, -1, -1);
            } else if (words.length == 2 && words[1].matches("\\d{1,18}")) {
                long number = Long.parseLong(words[1]);
                if (words[0].equals("total")) {
                    total = number;
                } else {
                    done = Math.max(done, number);
                }
                steps.reached(VolumeStep.COPY, total < 0 ? done : Math.min(done, total), total);
            }
        }
    }
}
