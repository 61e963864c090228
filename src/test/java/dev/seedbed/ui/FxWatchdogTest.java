package dev.seedbed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The negative control of [FxWatchdog]: it sees a block that was planted, and none where there is none.
@ViewTest
class FxWatchdogTest {
    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void aPlantedBlockIsSeenAndNamed() throws Exception {
        var probe = FxProbe.start();
        var done = new CountDownLatch(1);
        Platform.runLater(() -> block(done));
        done.await();

        assertThat(probe.stop()).isGreaterThan(FxProbe.LIMIT).isGreaterThan(Duration.ofMillis(200));
        assertThat(probe.where()).contains("FxWatchdogTest.block");
    }

    @Test
    void anIdleThreadIsNotBlamed() throws Exception {
        var probe = FxProbe.start();
        Thread.sleep(300);

        assertThat(probe.stop()).isLessThan(FxProbe.LIMIT);
    }

    private static void block(CountDownLatch done) {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        done.countDown();
    }
}
