package dev.seedbed.database;

import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labelled;
import dev.seedbed.engine.Labels;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The running program that holds a lock, restores a seed or carries out an operation on an engine, as its label names
/// it.
///
/// @param host computer and its present start, so that a restarted one counts as another
/// @param process id of the process
/// @param startedMillis when the process began
public record ProcessOwner(String host, long process, long startedMillis) {
    /// A program on another computer cannot be asked whether it lives; nothing it does under a lock takes this long.
    private static final Duration FOREIGN_PATIENCE = Duration.ofMinutes(15);

    private static final long CLOCK_DIFFERENCE_MILLIS = 2_000;

    /// This very program.
    public static ProcessOwner self() {
        return of(ProcessHandle.current());
    }

    private static String thisHost() {
        String boot = firstLine(Path.of("/proc/sys/kernel/random/boot_id"));
        String name = firstLine(Path.of("/proc/sys/kernel/hostname"));
        if (name.isEmpty()) {
            try {
                name = InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException _) {
                name = "unknown";
            }
        }
        return name.replace('|', '_') + "/" + boot;
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException _) {
            return "";
        }
    }

    /// Whether it ran on this computer since its present start.
    public boolean isOfThisStart() {
        return host.equals(thisHost());
    }

    /// Name of its computer, as that names itself.
    public String computer() {
        int end = host.lastIndexOf('/');
        return end < 0 ? host : host.substring(0, end);
    }

    /// The program that runs as this process, such as one that was only just begun.
    public static ProcessOwner of(ProcessHandle process) {
        return new ProcessOwner(
                thisHost(),
                process.pid(),
                process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
    }

    /// As a label's value.
    public String text() {
        return host + "|" + process + "|" + startedMillis;
    }

    /// Reads what [#text] wrote.
    public static Optional<ProcessOwner> parse(String text) {
        String[] parts = text.split("\\|");
        try {
            return parts.length == 3
                    ? Optional.of(new ProcessOwner(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The program at work on an object, as its label names it.
    public static Optional<ProcessOwner> of(Labelled object) {
        return parse(object.labels().getOrDefault(Labels.HOLDER, ""));
    }

    /// Whether an object names a program at work on it that still runs.
    public static boolean isAtWork(ContainerSummary container) {
        return of(container)
                .filter(owner -> owner.isAlive(container.createdAt()))
                .isPresent();
    }

    /// Whether that program still runs, as far as this computer can tell.
    ///
    /// @param since when the label was written
    public boolean isAlive(Instant since) {
        if (!host.equals(thisHost())) {
            return since.plus(FOREIGN_PATIENCE).isAfter(Instant.now());
        }
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .flatMap(found -> found.info().startInstant())
                .map(start -> Math.abs(start.toEpochMilli() - startedMillis) < CLOCK_DIFFERENCE_MILLIS)
                .orElse(false);
    }
}
