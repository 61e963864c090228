package dev.seedbed.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What the user waits for is shown while an engine lets it wait. The test's own thread is the FX thread.
@Timeout(30)
class PendingActionTest {
    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final TaskRunner tasks = new TaskRunner(work -> Thread.ofVirtual().start(work), fx::add);
    private final BackgroundTasks background = new BackgroundTasks(tasks);
    private final CountDownLatch engine = new CountDownLatch(1);
    private final List<Outcome<Boolean>> outcomes = new ArrayList<>();

    private void begin() {
        var _ = tasks.act(
                UserAction.REMOVE,
                "shop",
                () -> {
                    engine.await();
                    return true;
                },
                outcomes::add);
    }

    private void nextOnFx() throws Exception {
        Runnable next = fx.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }

    @Test
    void whatTheEngineLetsWaitIsAmongTheWorksUntilItIsOver() throws Exception {
        begin();
        assertThat(background.runningProperty().get()).isEqualTo(1);
        nextOnFx();
        assertThat(background.list()).hasSize(1);
        assertThat(background.list().getFirst().title(new Messages(Locale.ENGLISH)))
                .isEqualTo("Removing shop");

        engine.countDown();
        nextOnFx();

        assertThat(background.list()).isEmpty();
        assertThat(background.runningProperty().get()).isZero();
        assertThat(outcomes).containsExactly(new Outcome.Success<>(true));
    }

    @Test
    void itCanBeCancelledThere() throws Exception {
        begin();
        nextOnFx();

        background.list().getFirst().cancel();
        nextOnFx();

        assertThat(background.list()).isEmpty();
        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void whatIsOverInNoTimeIsNeverShown() throws Exception {
        engine.countDown();
        begin();
        nextOnFx();
        nextOnFx();

        assertThat(background.list()).isEmpty();
        assertThat(outcomes).hasSize(1);
    }
}
