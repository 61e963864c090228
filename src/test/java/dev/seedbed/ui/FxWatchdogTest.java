package dev.seedbed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Awaiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The negative control of [FxWatchdog]: it sees what was planted, and nothing where there is nothing. What is planted
/// lasts until it is seen, so a busy machine only makes it take longer.
@ViewTest
class FxWatchdogTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private volatile boolean over;

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void workIsSeenAndNamed() throws Exception {
        assertSeen(this::work, "FxWatchdogTest.work");
    }

    @Test
    void aWaitIsSeenAndNamed() throws Exception {
        assertSeen(this::pause, "FxWatchdogTest.pause");
    }

    @Test
    void aNetworkThatDoesNotAnswerIsSeenAndNamed() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var client = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket silent = server.accept()) {
            assertSeen(
                    () -> read(client),
                    "FxWatchdogTest.read",
                    () -> silent.getOutputStream().write(1));
        }
    }

    @Test
    void anIdleThreadIsNotBlamed() throws Exception {
        var probe = FxProbe.start();
        for (int round = 0; round < 100; round++) {
            FxThread.fx(() -> {});
        }

        assertThat(probe.stop()).isLessThan(FxProbe.LIMIT);
    }

    /// All threads are stopped again and again meanwhile, as by a collection of garbage.
    @Test
    void timeThatThisProgramDoesNotHaveIsNotBlamed() throws Exception {
        var probe = FxProbe.start();
        byte[][] rubbish = new byte[200][];
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < rubbish.length; i++) {
                rubbish[i] = new byte[1 << 20];
            }
            System.gc();
        }

        assertThat(probe.stop()).isLessThan(FxProbe.LIMIT);
    }

    private void assertSeen(Runnable planted, String name) throws Exception {
        assertSeen(planted, name, () -> {});
    }

    private void assertSeen(Runnable planted, String name, Ending ending) throws Exception {
        var probe = FxProbe.start();
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            planted.run();
            done.countDown();
        });
        try {
            Awaiting.until(
                    PATIENCE,
                    () -> "no more was seen than " + probe.worst() + " at " + probe.where(),
                    // The place also here: later it may be what comes after, on a machine that stops the thread there.
                    () -> probe.worst().compareTo(FxProbe.LIMIT) > 0
                            && probe.where().contains(name));
        } finally {
            over = true;
            ending.end();
            done.await();
        }
        assertThat(probe.stop()).isGreaterThan(FxProbe.LIMIT);
    }

    private void work() {
        while (!over) {
            Thread.onSpinWait();
        }
    }

    private void pause() {
        while (!over) {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private static void read(Socket socket) {
        try {
            int answer = socket.getInputStream().read();
            assertThat(answer).isOne();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Ending {
        void end() throws IOException;
    }
}
