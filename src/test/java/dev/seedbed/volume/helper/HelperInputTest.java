package dev.seedbed.volume.helper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a program in a real container reads past the engine.
@Tag("engine")
@Timeout(120)
class HelperInputTest {
    private static final Duration STALL = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private ContainerEngine engine;
    private HelperContainer helper;

    @BeforeEach
    void start() throws Exception {
        engine = TestEngine.connect();
        helper = new HelperContainers(engine).startForInput(List.of(), List.of("DAC_OVERRIDE"));
    }

    @AfterEach
    void close() throws Exception {
        helper.close();
        engine.close();
    }

    @Test
    void everyByteArrivesAndTheProgramSeesTheEnd() throws Exception {
        assertThat(engine.container(helper.id()).summary().mounts())
                .as("it is the shorter way that is tested")
                .extracting(Mount::type)
                .contains(Mount.Type.BIND);
        var bytes = new byte[9_000_001];
        new Random(5).nextBytes(bytes);

        ExecResult summed = helper.write(STALL, List.of("sh", "-c", "sha256sum > /tmp/sum"), input -> {
            input.write(bytes[0]);
            input.write(bytes, 1, bytes.length - 1);
        });

        assertThat(summed.isSuccess()).isTrue();
        assertThat(helper.run(STALL, List.of("cat", "/tmp/sum")).output())
                .startsWith(HexFormat.of().formatHex(DigestUtils.sha256(bytes)));
        // It serves once; a second program reads what is written to it as any other does.
        helper.write(STALL, List.of("sh", "-c", "cat > /tmp/second"), input -> input.write(new byte[] {'a', 'b'}));
        assertThat(helper.run(STALL, List.of("cat", "/tmp/second")).output()).isEqualTo("ab");
    }

    @Test
    void aProgramThatEndsEarlyTellsWhyByItsExit() throws Exception {
        ExecResult ended =
                helper.write(STALL, List.of("sh", "-c", "head -c 9 >/dev/null; echo no >&2; exit 7"), input -> {
                    while (true) {
                        input.write(new byte[1 << 20]);
                    }
                });

        assertThat(ended.exitCode()).isEqualTo(7);
        assertThat(ended.errors()).isEqualTo("no\n");
    }

    @Test
    void aWriterThatFailsEndsTheProgram() {
        var failure = new Failure.NotFound("file", "x");

        assertThatThrownBy(() -> helper.write(STALL, List.of("cat"), input -> {
                    input.write(new byte[1 << 20]);
                    throw new OperationFailedException(failure);
                }))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(failure));
    }

    @Test
    void aCancelEndsAWriterWhoseProgramDoesNotRead() throws Exception {
        var writes = new CountDownLatch(1);
        var work = new FutureTask<>(() -> helper.write(STALL, List.of("sleep", "100"), input -> {
            writes.countDown();
            while (true) {
                input.write(new byte[1 << 20]);
            }
        }));
        Thread thread = Thread.ofVirtual().start(work);
        writes.await();

        thread.interrupt();

        assertThatThrownBy(work::get).hasCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void aProgramThatStandsStillIsNotWaitedForForEver() {
        assertThatThrownBy(() -> helper.write(Duration.ofMillis(300), List.of("sleep", "100"), input -> {
                    while (true) {
                        input.write(new byte[1 << 20]);
                    }
                }))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("EngineTimedOut");
    }

    @Test
    void nothingOfItIsLeftInTheTemporaryFolder() throws Exception {
        LocalPipe pipe = LocalPipe.make(folder).orElseThrow();
        assertThat(entries()).hasSize(1);
        assertThat(pipe.reaches(helper)).as("this container does not have it").isFalse();
        assertThat(entries()).isEmpty();
        pipe.close();

        LocalPipe.make(folder).orElseThrow().close();
        assertThat(entries()).isEmpty();
        assertThat(LocalPipe.make(folder.resolve("missing"))).isEmpty();
    }

    private List<Path> entries() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
