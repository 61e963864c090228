package dev.seedbed.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private final List<Object> seen = new ArrayList<>();

    @Test
    void eachEndCallsOneOfBothOrNone() {
        var reason = new Failure.NotFound("volume", "files");

        new Outcome.Success<>("made").handle(seen::add, seen::add);
        new Outcome.Failed<String>(reason).handle(seen::add, seen::add);
        new Outcome.Cancelled<String>().handle(seen::add, seen::add);

        assertThat(seen).containsExactly("made", reason);
    }

    @Test
    void aFailureCanBeLeftOut() {
        new Outcome.Failed<String>(new Failure.NotFound("volume", "files")).onSuccess(seen::add);
        new Outcome.Success<>("made").onSuccess(seen::add);

        assertThat(seen).containsExactly("made");
    }
}
