package dev.seedbed.schedule.timer;

import dev.seedbed.task.OperationFailedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Timers of the user's systemd.
///
/// @param folder of the user's units
record SystemdTimers(Path folder, SystemPrograms.Runner programs) implements SystemTimers {
    private static final String PROGRAM = "systemctl";

    @Override
    public void install(TimerSpec spec) throws OperationFailedException, InterruptedException {
        TimerFiles.requireSafe(spec);
        SystemPrograms.Result there = systemctl("list-timers", "--no-pager");
        if (!there.success()) {
            throw TimerFiles.none(spec, PROGRAM, there.said());
        }
        boolean installed = false;
        try {
            TimerFiles.write(service(spec.id()), service(spec), StandardCharsets.UTF_8);
            TimerFiles.write(timer(spec.id()), timer(spec), StandardCharsets.UTF_8);
            systemctl("daemon-reload");
            SystemPrograms.Result result =
                    systemctl("enable", "--now", timer(spec.id()).getFileName().toString());
            if (!result.success()) {
                throw TimerFiles.none(spec, PROGRAM, result.said());
            }
            installed = true;
        } finally {
            if (!installed) {
                remove(spec.id());
            }
        }
    }

    @Override
    public void remove(String id) throws OperationFailedException, InterruptedException {
        if (Files.exists(timer(id)) || Files.exists(service(id))) {
            systemctl("disable", "--now", timer(id).getFileName().toString());
            TimerFiles.delete(timer(id));
            TimerFiles.delete(service(id));
            systemctl("daemon-reload");
        }
    }

    @Override
    public boolean isInstalled(String id) {
        return Files.exists(timer(id));
    }

    private SystemPrograms.Result systemctl(String... arguments) throws InterruptedException {
        var command = new ArrayList<String>(List.of(PROGRAM, "--user"));
        command.addAll(List.of(arguments));
        return programs.run(command);
    }

    private Path service(String id) {
        return folder.resolve(TimerFiles.name(id) + ".service");
    }

    private Path timer(String id) {
        return folder.resolve(TimerFiles.name(id) + ".timer");
    }

    /// What is started. The colon keeps systemd from replacing variables in the arguments.
    static String service(TimerSpec spec) {
        return """
                [Unit]
                Description=%s

                [Service]
                Type=oneshot
                %sExecStart=:%s
                """.formatted(
                spec.title().replace("\\", "\\\\").replace("%", "%%"),
                new TreeMap<>(spec.environment())
                        .entrySet().stream().map(SystemdTimers::variable).collect(Collectors.joining()),
                spec.command().stream().map(SystemdTimers::quoted).collect(Collectors.joining(" ")));
    }

    private static String variable(Map.Entry<String, String> variable) {
        return "Environment=" + quoted(variable.getKey() + "=" + variable.getValue()) + "\n";
    }

    /// When. What was due while the computer slept or was off is made up for.
    static String timer(TimerSpec spec) {
        return """
                [Unit]
                Description=%s

                [Timer]
                %sPersistent=true

                [Install]
                WantedBy=timers.target
                """.formatted(
                spec.title().replace("\\", "\\\\").replace("%", "%%"),
                spec.timing().moments().stream().map(SystemdTimers::calendar).collect(Collectors.joining()));
    }

    private static String calendar(Timing.Moment moment) {
        String day = moment.day()
                .map(one -> one.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " ")
                .orElse("");
        return "OnCalendar=%s*-*-* %02d:%02d:00%n"
                .formatted(day, moment.time().getHour(), moment.time().getMinute())
                .replace(System.lineSeparator(), "\n");
    }

    /// One word of a command line of systemd, which knows escapes and specifiers.
    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%") + '"';
    }
}
