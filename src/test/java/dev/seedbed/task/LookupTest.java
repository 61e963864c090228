package dev.seedbed.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LookupTest {
    @Test
    void whatIsGoneIsEmpty() throws Exception {
        assertThat(Lookup.find(() -> "here")).contains("here");
        assertThat(Lookup.find(() -> fail(new Failure.NotFound("container", "c1"))))
                .isEmpty();
        assertThat(Lookup.ifThere(() -> fail(new Failure.NotFound("container", "c1"))))
                .isFalse();
        assertThat(Lookup.ifThere(() -> {})).isTrue();
    }

    @Test
    void everyOtherFailureStays() {
        var refused = new EngineFailure.EngineRefused("look", 500, "no");

        assertThatThrownBy(() -> Lookup.find(() -> fail(refused))).isInstanceOf(OperationFailedException.class);
        assertThatThrownBy(() -> Lookup.ifThere(() -> fail(refused))).isInstanceOf(OperationFailedException.class);
    }

    private static String fail(Failure failure) throws OperationFailedException {
        throw new OperationFailedException(failure);
    }
}
