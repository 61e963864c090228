package dev.seedbed.task.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TogetherTest {
    private static final Failure FAILURE = new Failure.WrongState("job", "shop", "exit:1");

    @Test
    void stepsRunSideBySide() throws Exception {
        var all = new CyclicBarrier(3);

        Together.run(() -> meet(all), () -> meet(all), () -> meet(all));

        assertThat(all.isBroken()).isFalse();
    }

    private static void meet(CyclicBarrier all) throws InterruptedException {
        try {
            all.await();
        } catch (java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFirstFailureInterruptsTheOthersAndIsThrownOnceTheyHaveEnded() {
        var waits = new CountDownLatch(1);
        var ended = new AtomicBoolean();

        assertThatThrownBy(() -> Together.run(
                        () -> {
                            try {
                                waits.countDown();
                                new CountDownLatch(1).await();
                            } finally {
                                ended.set(true);
                            }
                        },
                        () -> {
                            waits.await();
                            throw new OperationFailedException(FAILURE);
                        }))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(FAILURE));
        assertThat(ended).isTrue();
    }

    @Test
    void anInterruptEndsAll() throws Exception {
        var waits = new CountDownLatch(2);
        var interrupted = new AtomicBoolean();
        Lookup.Step step = () -> {
            waits.countDown();
            new CountDownLatch(1).await();
        };
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                Together.run(step, step);
            } catch (InterruptedException e) {
                interrupted.set(true);
            } catch (OperationFailedException e) {
                throw new IllegalStateException(e);
            }
        });
        waits.await();

        caller.interrupt();
        caller.join();

        assertThat(interrupted).isTrue();
    }
}
