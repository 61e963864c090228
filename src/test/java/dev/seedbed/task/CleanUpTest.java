package dev.seedbed.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanUpTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void itIsDoneToItsEndThoughTheThreadIsInterrupted() throws Exception {
        Thread.currentThread().interrupt();

        Uninterruptible.cleanUp(() -> {
            done.add("interrupted: " + Thread.currentThread().isInterrupted());
        });

        assertThat(done).containsExactly("interrupted: false");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptMeanwhileTakesEffectAfterwards() throws Exception {
        Uninterruptible.cleanUp(() -> {
            throw new InterruptedException();
        });

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatFailsKeepsTheInterruptToo() {
        Lookup.Step failing = () -> {
            throw new OperationFailedException(new Failure.NotFound("container", "x"));
        };
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Uninterruptible.cleanUp(failing)).isInstanceOf(OperationFailedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThatCode(() -> Uninterruptible.cleanUp(failing, "it stays")).doesNotThrowAnyException();
        assertThat(Thread.interrupted()).isFalse();
    }
}
