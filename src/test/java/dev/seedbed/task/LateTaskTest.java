package dev.seedbed.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LateTaskTest {
    @Test
    void whatComesAfterTheEndIsCancelledAndNoDefect() {
        var background = Executors.newVirtualThreadPerTaskExecutor();
        background.close();
        List<Outcome<String>> told = new ArrayList<>();

        new TaskRunner(background, Runnable::run).run("late", () -> "done", told::add);

        assertThat(told).singleElement().isInstanceOf(Outcome.Cancelled.class);
    }
}
