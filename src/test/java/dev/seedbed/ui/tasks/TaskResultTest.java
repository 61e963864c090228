package dev.seedbed.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.tasks.TaskResult.NamedVolume;
import dev.seedbed.ui.tasks.TaskResult.Next;
import dev.seedbed.ui.tasks.TaskResult.RunningDatabase;
import dev.seedbed.ui.tasks.TaskResult.Subject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A result in the status bar is there as long as what it is about.
class TaskResultTest {
    private final BackgroundTasks background = new BackgroundTasks(new TaskRunner(Runnable::run, Runnable::run));

    private void finish(String text, Subject subject) {
        var _ = background.start(
                text, _ -> text, result -> new TaskResult(result, List.of(), new Next("Show", () -> {}, subject)));
    }

    private List<String> shown() {
        return background.list().stream().map(BackgroundTask::title).toList();
    }

    @Test
    void aDatabaseThatIsRemovedTakesItsResultAlong() {
        finish("shop is running", new RunningDatabase("c1"));
        finish("crm is running", new RunningDatabase("c2"));
        background.showRunning(Set.of("c1", "c2", "c3"));
        assertThat(shown()).hasSize(2);

        background.showRunning(Set.of("c2", "c3"));

        assertThat(shown()).containsExactly("crm is running");
    }

    @Test
    void aVolumeThatIsRemovedTakesItsResultAlong() {
        background.showVolumes(Set.of("media"));
        finish("media was created", new NamedVolume("media"));

        background.showRunning(Set.of());
        assertThat(shown()).hasSize(1);
        background.showVolumes(Set.of());

        assertThat(shown()).isEmpty();
    }

    @Test
    void aResultStaysUntilItsDatabaseIsListedAtAll() {
        background.showRunning(Set.of("c2"));
        finish("shop is running", new RunningDatabase("c1"));

        background.showRunning(Set.of());

        assertThat(shown()).containsExactly("shop is running");
    }
}
