package dev.seedbed.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.schedule.timer.Timing;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A schedule runs once at a time, for this program and for others.
class RunLockTest {
    private static final Schedule SCHEDULE = ScheduleBuilder.builder()
            .id("a")
            .name("shop")
            .database("shop")
            .context("")
            .timing(new Timing(LocalTime.of(2, 0), null))
            .checks(List.of())
            .createdAt(Instant.EPOCH)
            .build();

    @TempDir
    private Path folder;

    /// As the kernel tells other programs.
    private boolean isLockedForOthers() throws Exception {
        Object inode = Files.getAttribute(folder.toRealPath().resolve("a.lock"), "unix:ino");
        return Files.readString(Path.of("/proc/locks")).contains(":" + inode + " ");
    }

    @Test
    void whoAsksOrIsRefusedDoesNotGiveItUp() throws Exception {
        try (RunLock lock = RunLock.take(folder, SCHEDULE)) {
            assertThat(RunLock.isTaken(folder, SCHEDULE)).isTrue();
            assertThatThrownBy(() -> RunLock.take(folder, SCHEDULE))
                    .isInstanceOfSatisfying(
                            OperationFailedException.class,
                            e -> assertThat(e.failure()).isEqualTo(new SnapshotFailure.ScheduleRuns("shop")));

            assertThat(isLockedForOthers()).isTrue();
            lock.begin(Instant.EPOCH);
        }

        assertThat(RunLock.isTaken(folder, SCHEDULE)).isFalse();
        assertThat(isLockedForOthers()).isFalse();
        RunLock.take(folder, SCHEDULE).close();
    }
}
