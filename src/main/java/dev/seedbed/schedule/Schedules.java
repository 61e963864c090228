package dev.seedbed.schedule;

import dev.seedbed.build.file.Expectation;
import dev.seedbed.schedule.timer.CronLine;
import dev.seedbed.schedule.timer.SystemTimers;
import dev.seedbed.schedule.timer.TimerSpec;
import dev.seedbed.settings.OwnProgram;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.Stores;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The schedules of this user: a file for each in the settings, and a timer of the system. Reads the files each time,
/// so that all programs of the user see the same. Safe for use by any thread; everything blocks shortly.
public final class Schedules {
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    static final Pattern ID = Pattern.compile("[0-9a-z]{1,32}");
    private static final String ENDING = ".json";

    /// What a program needs of the environment to find the same settings and the same engine.
    private static final Set<String> NEEDED = Set.of(
            "SEEDBED_HOME",
            "XDG_CONFIG_HOME",
            "XDG_STATE_HOME",
            "XDG_CACHE_HOME",
            "DOCKER_HOST",
            "DOCKER_CONTEXT",
            "DOCKER_CONFIG",
            "DOCKER_CERT_PATH",
            "DOCKER_TLS_VERIFY");

    private final Path folder;
    private final Stores stores;
    private final SystemTimers timers;
    private final Map<String, String> environment;

    /// @param folder made when the first schedule is added
    public Schedules(Path folder, Stores stores) {
        this(folder, stores, SystemTimers.ofThisSystem(), System.getenv());
    }

    Schedules(Path folder, Stores stores, SystemTimers timers, Map<String, String> environment) {
        this.folder = folder;
        this.stores = stores;
        this.timers = timers;
        this.environment = environment;
    }

    /// Whether a schedule can be called so.
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /// All of them by name. A file that is none is left out.
    public List<Schedule> list() throws OperationFailedException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .flatMap(file -> ScheduleFile.read(file).stream()
                            .filter(schedule -> file(schedule).equals(file)))
                    .sorted(Comparator.comparing(Schedule::name))
                    .toList();
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(folder, String.valueOf(e.getMessage())), e);
        }
    }

    /// @throws OperationFailedException with `NotFound`
    public Schedule get(String name) throws OperationFailedException {
        return list().stream()
                .filter(schedule -> schedule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("schedule", name)));
    }

    /// Adds a schedule, with its timer where one is wanted. A failure leaves neither.
    ///
    /// @throws OperationFailedException with `InvalidInput`, `NameInUse`, or `NoTimerService` where this
    ///     system has no timers
    public void add(Schedule schedule, boolean timer) throws OperationFailedException, InterruptedException {
        require(schedule);
        Path file = file(schedule);
        boolean added = false;
        try {
            ScheduleFile.write(file, schedule);
            if (timer) {
                timers.install(spec(schedule));
            }
            added = true;
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        } finally {
            if (!added) {
                delete(file);
            }
        }
    }

    private void require(Schedule schedule) throws OperationFailedException {
        if (!NAME.matcher(schedule.name()).matches()) {
            throw new OperationFailedException(new Failure.InvalidInput("name", schedule.name(), "schedule-name"));
        }
        if (list().stream().anyMatch(one -> one.name().equals(schedule.name()))) {
            throw new OperationFailedException(new Failure.NameInUse("schedule", schedule.name()));
        }
        for (ScheduleCheck check : schedule.checks()) {
            Expectation.ofText(check.expect());
        }
        requireStore(schedule);
    }

    /// What everybody can see is published by hand only.
    void requireStore(Schedule schedule) throws OperationFailedException {
        PackageReference push = schedule.push();
        if (push != null && stores.get(push.store()).level() == StoreLevel.PUBLIC) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("package", push.toString(), "public-by-schedule"));
        }
    }

    /// Removes a schedule and its timer. Its snapshots stay.
    public void remove(Schedule schedule) throws OperationFailedException, InterruptedException {
        timers.remove(schedule.id());
        delete(file(schedule));
    }

    public boolean hasTimer(Schedule schedule) throws InterruptedException {
        return timers.isInstalled(schedule.id());
    }

    /// What cron would be told.
    public String cronLine(Schedule schedule) {
        return CronLine.of(spec(schedule));
    }

    private TimerSpec spec(Schedule schedule) {
        Optional<String> context = Optional.of(schedule.context()).filter(name -> !name.isEmpty());
        return new TimerSpec(
                schedule.id(),
                schedule.name(),
                schedule.timing(),
                OwnProgram.command(context, List.of("schedules", "run", schedule.name())),
                environment.entrySet().stream()
                        .filter(entry -> NEEDED.contains(entry.getKey())
                                && !entry.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Path file(Schedule schedule) {
        return folder.resolve(schedule.id() + ENDING);
    }

    private static void delete(Path file) throws OperationFailedException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }
}
