package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.context.EngineConnector;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupStateTest {
    @TempDir
    Path folder;

    @Test
    void theFirstListIsThereOnceTheEngineHasAnswered() throws Exception {
        var answers = new CountDownLatch(1);
        StartupState startup = startup(Map.of(), _ -> {
            answers.await();
            return new FakeContainerEngine();
        });

        Optional<List<Database>> before = startup.firstListNow();
        answers.countDown();
        startup.firstList();

        assertThat(before).isEmpty();
        assertThat(startup.firstListNow()).contains(List.of());
    }

    @Test
    void whatCannotBeAskedHasNoFirstList() throws Exception {
        StartupState unknown = startup(Map.of("DOCKER_CONTEXT", "nowhere"), _ -> new FakeContainerEngine());
        StartupState unreachable = startup(Map.of(), context -> {
            throw new OperationFailedException(new EngineFailure.EngineTimedOut(context.name(), Duration.ofSeconds(1)));
        });

        Awaiting.until(Duration.ofSeconds(30), () -> "the engine was asked", unreachable.listQuickly()::isDone);
        assertThat(unknown.firstListNow()).isEmpty();
        assertThat(unreachable.firstListNow()).isEmpty();
    }

    private StartupState startup(Map<String, String> environment, EngineConnector connector) {
        return StartupState.of(new AppDirectories(folder, folder, folder), environment, connector);
    }
}
