package dev.seedbed.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UninterruptibleTest {
    @Test
    void whatIsMadeAfterItsCallerHasLeftIsUndone() throws Exception {
        var engine = new CountDownLatch(1);
        var undone = new CompletableFuture<String>();

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Uninterruptible.run(
                        () -> {
                            engine.await();
                            return "container";
                        },
                        undone::complete))
                .isInstanceOf(InterruptedException.class);

        assertThat(undone).isNotDone();
        engine.countDown();
        assertThat(undone.get(1, TimeUnit.MINUTES)).isEqualTo("container");
    }

    @Test
    void whatIsMadeInTimeIsItsCallersOwn() throws Exception {
        var undone = new CompletableFuture<String>();

        assertThat(Uninterruptible.run(() -> "container", undone::complete)).isEqualTo("container");

        assertThat(undone).isNotDone();
    }

    @Test
    void aFailureIsTheSteps() {
        var failure = new Failure.NotFound("image", "i1");

        assertThatThrownBy(() -> Uninterruptible.run(
                        () -> {
                            throw new OperationFailedException(failure);
                        },
                        _ -> {}))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(failure));
    }
}
