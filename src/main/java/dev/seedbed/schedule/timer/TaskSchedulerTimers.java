package dev.seedbed.schedule.timer;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/// Tasks of the Task Scheduler of Windows. They have the environment of the user, not one of their own.
record TaskSchedulerTimers(SystemPrograms.Runner programs) implements SystemTimers {
    private static final String PROGRAM = "schtasks";
    private static final String HEAD = "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n";

    @Override
    public void install(TimerSpec spec) throws OperationFailedException, InterruptedException {
        TimerFiles.requireSafe(spec);
        Path file;
        try {
            file = Files.createTempFile("seedbed-task", ".xml");
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(null, String.valueOf(e.getMessage())), e);
        }
        try {
            TimerFiles.write(file, task(spec), StandardCharsets.UTF_16LE);
            SystemPrograms.Result result =
                    programs.run(List.of(PROGRAM, "/Create", "/TN", name(spec.id()), "/XML", file.toString(), "/F"));
            if (!result.success()) {
                throw TimerFiles.none(spec, PROGRAM, result.said());
            }
        } finally {
            TimerFiles.delete(file);
        }
    }

    @Override
    public void remove(String id) throws OperationFailedException, InterruptedException {
        programs.run(List.of(PROGRAM, "/Delete", "/TN", name(id), "/F"));
    }

    @Override
    public boolean isInstalled(String id) throws InterruptedException {
        return programs.run(List.of(PROGRAM, "/Query", "/TN", name(id))).success();
    }

    private static String name(String id) {
        return "Seedbed\\" + TimerFiles.name(id);
    }

    /// What was due while the computer slept or was off is made up for.
    static String task(TimerSpec spec) {
        return XmlText.of(
                HEAD,
                xml -> xml.element(
                        "Task",
                        Map.of("version", "1.2", "xmlns", "http://schemas.microsoft.com/windows/2004/02/mit/task"),
                        task -> write(spec, task)));
    }

    private static void write(TimerSpec spec, XmlText task) throws XMLStreamException {
        task.element("RegistrationInfo", info -> info.element("Description", spec.title()));
        task.element("Triggers", triggers -> {
            for (Timing.Moment moment : spec.timing().moments()) {
                triggers.element("CalendarTrigger", trigger -> write(moment, trigger));
            }
        });
        task.element("Settings", settings -> {
            settings.element("MultipleInstancesPolicy", "IgnoreNew");
            settings.element("DisallowStartIfOnBatteries", "false");
            settings.element("StopIfGoingOnBatteries", "false");
            settings.element("StartWhenAvailable", "true");
        });
        task.element(
                "Actions",
                actions -> actions.element("Exec", exec -> {
                    exec.element("Command", spec.command().getFirst());
                    exec.element(
                            "Arguments",
                            spec.command().stream()
                                    .skip(1)
                                    .map(TaskSchedulerTimers::quoted)
                                    .collect(Collectors.joining(" ")));
                }));
    }

    private static void write(Timing.Moment moment, XmlText trigger) throws XMLStreamException {
        trigger.element(
                "StartBoundary",
                "2020-01-01T%02d:%02d:00"
                        .formatted(moment.time().getHour(), moment.time().getMinute()));
        if (moment.day().isEmpty()) {
            trigger.element("ScheduleByDay", day -> day.element("DaysInterval", "1"));
            return;
        }
        String day = moment.day().get().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        trigger.element("ScheduleByWeek", week -> {
            week.element("WeeksInterval", "1");
            week.element("DaysOfWeek", days -> days.empty(day));
        });
    }

    /// One word as programs of Windows take their command line apart: a backslash counts only before a quote.
    private static String quoted(String word) {
        return '"' + word.replaceAll("(\\\\*)\"", "$1$1\\\\\"").replaceAll("(\\\\+)$", "$1$1") + '"';
    }
}
