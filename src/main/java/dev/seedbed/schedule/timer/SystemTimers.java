package dev.seedbed.schedule.timer;

import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The timers of one kind of system. Everything blocks for the programs that it runs.
public sealed interface SystemTimers permits SystemdTimers, LaunchdTimers, TaskSchedulerTimers {

    /// Installs a timer, or replaces the one of the same id. A failure leaves none.
    ///
    /// @throws OperationFailedException with `NoTimerService` where the system has none
    void install(TimerSpec spec) throws OperationFailedException, InterruptedException;

    /// Removes a timer, if there is one.
    void remove(String id) throws OperationFailedException, InterruptedException;

    /// Whether one is installed.
    boolean isInstalled(String id) throws InterruptedException;

    /// Those of this computer.
    static SystemTimers ofThisSystem() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv(),
                SystemPrograms::run);
    }

    static SystemTimers of(String system, Path home, Map<String, String> environment, SystemPrograms.Runner programs) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new TaskSchedulerTimers(programs);
        }
        if (name.startsWith("mac")) {
            return new LaunchdTimers(home.resolve("Library/LaunchAgents"), programs);
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder = config.isEmpty() || !Path.of(config).isAbsolute() ? home.resolve(".config") : Path.of(config);
        return new SystemdTimers(folder.resolve("systemd/user"), programs);
    }
}
