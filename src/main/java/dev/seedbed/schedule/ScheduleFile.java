package dev.seedbed.schedule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.seedbed.schedule.timer.Timing;
import dev.seedbed.store.PackageReference;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One schedule as a file of the settings.
@JsonIgnoreProperties(ignoreUnknown = true)
record ScheduleFile(
        @Nullable String id,
        @Nullable String name,
        @Nullable String database,
        @Nullable String context,
        @Nullable String daily,
        @Nullable String weekly,
        int keepDaily,
        int keepWeekly,
        int keepMonthly,
        @Nullable String push,
        @Nullable List<ScheduleCheck> checks,
        @Nullable String createdAt) {

    /// Made when it is used: it takes a tenth of a short command.
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    }

    /// Blocks.
    static void write(Path file, Schedule schedule) throws IOException {
        Timing timing = schedule.timing();
        Timing.Weekly weekly = timing.weekly();
        var written = new ScheduleFile(
                schedule.id(),
                schedule.name(),
                schedule.database(),
                schedule.context(),
                Objects.toString(timing.daily(), null),
                weekly == null ? null : weekly.day().name().toLowerCase(Locale.ROOT) + " " + weekly.time(),
                schedule.keepDaily(),
                schedule.keepWeekly(),
                schedule.keepMonthly(),
                Objects.toString(schedule.push(), null),
                schedule.checks(),
                schedule.createdAt().toString());
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, out -> out.write(Json.MAPPER.writeValueAsBytes(written)));
    }

    /// Empty where somebody has written something else into the file, or it is gone.
    static Optional<Schedule> read(Path file) {
        try {
            return Json.MAPPER
                    .readValue(Files.readAllBytes(file), ScheduleFile.class)
                    .schedule();
        } catch (IOException | DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Schedule> schedule() {
        String known = Objects.requireNonNullElse(id, "");
        String called = Objects.requireNonNullElse(name, "");
        if (!Schedules.ID.matcher(known).matches()
                || !Schedules.NAME.matcher(called).matches()
                || database == null) {
            return Optional.empty();
        }
        return Optional.of(ScheduleBuilder.builder()
                .id(known)
                .name(called)
                .database(database)
                .context(Objects.requireNonNullElse(context, ""))
                .timing(new Timing(daily == null ? null : LocalTime.parse(daily), week(weekly)))
                .keepDaily(keepDaily)
                .keepWeekly(keepWeekly)
                .keepMonthly(keepMonthly)
                .push(push == null ? null : PackageReference.parse(push).orElseThrow(IllegalArgumentException::new))
                .checks(Objects.requireNonNullElse(checks, List.of()))
                .createdAt(createdAt == null ? Instant.EPOCH : Instant.parse(createdAt))
                .build());
    }

    private static Timing.@Nullable Weekly week(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] words = text.split(" ");
        return new Timing.Weekly(
                DayOfWeek.valueOf(words[0].toUpperCase(Locale.ROOT)), LocalTime.parse(words[words.length - 1]));
    }
}
