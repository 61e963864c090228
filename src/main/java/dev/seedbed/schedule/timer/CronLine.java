package dev.seedbed.schedule.timer;

import java.time.DayOfWeek;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Lines for `crontab -e`, for systems whose timers are not those of systemd.
public final class CronLine {
    private CronLine() {}

    /// One line for each time. Cron hands it to a shell, so every word is quoted for that.
    public static String of(TimerSpec spec) {
        String words = new TreeMap<>(spec.environment())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + quoted(entry.getValue()) + " ")
                        .collect(Collectors.joining());
        String command = words + spec.command().stream().map(CronLine::quoted).collect(Collectors.joining(" "));
        return spec.timing().moments().stream()
                .map(moment -> "%d %d * * %s %s"
                        .formatted(
                                moment.time().getMinute(),
                                moment.time().getHour(),
                                moment.day().map(CronLine::number).orElse("*"),
                                command.replace("%", "\\%")))
                .collect(Collectors.joining("\n"));
    }

    private static String number(DayOfWeek day) {
        return Integer.toString(day.getValue() % 7);
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=@,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
