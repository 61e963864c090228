package dev.seedbed.volume.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.volume.tar.ArchiveException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReadAheadTest {
    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static InputStream failing(Throwable how) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (how instanceof IOException e) {
                    throw e;
                }
                if (how instanceof Error e) {
                    throw e;
                }
                throw (RuntimeException) how;
            }
        };
    }

    @Test
    void handsOverEveryByteAndThenTheEnd() throws IOException {
        byte[] bytes = random(3_000_001);
        try (var in = new ReadAhead(new ByteArrayInputStream(bytes))) {
            assertThat(in.read()).isEqualTo(bytes[0] & 0xff);
            byte[] rest = in.readAllBytes();
            assertThat(rest).hasSize(bytes.length - 1).endsWith(bytes[bytes.length - 1]);
            assertThat(java.util.Arrays.equals(rest, 0, rest.length, bytes, 1, bytes.length))
                    .isTrue();
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void failsAsItsStreamDoes() throws IOException {
        var cutOff = ArchiveException.cutOff("here");
        try (var in =
                new ReadAhead(new SequenceInputStream(new ByteArrayInputStream(random(600_000)), failing(cutOff)))) {
            assertThat(in.readNBytes(512 * 1024)).hasSize(512 * 1024);
            assertThatThrownBy(in::readAllBytes).isSameAs(cutOff);
        }
        for (Throwable defect : List.of(new IllegalStateException("defect"), new AssertionError("defect"))) {
            try (var in = new ReadAhead(failing(defect))) {
                assertThatThrownBy(in::read).isSameAs(defect);
            }
        }
    }

    @Test
    void aReaderThatWaitsCanBeInterrupted() throws Exception {
        var never = new CountDownLatch(1);
        var closed = new AtomicBoolean();
        var stuck = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
                return -1;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        var in = new ReadAhead(stuck);
        Thread.currentThread().interrupt();

        assertThatThrownBy(in::read).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        // Also ends the thread that is stuck.
        in.close();
        assertThat(closed).isTrue();
    }

    @Test
    void closingEarlyReadsNoFurther() throws IOException {
        var source = new ByteArrayInputStream(random(10_000_000));
        var in = new ReadAhead(source);
        assertThat(in.read()).isNotNegative();
        in.close();
        assertThat(source.available()).isGreaterThan(10_000_000 - 8 * 256 * 1024);
    }

    /// A callback within the stream may swallow the interrupt, while nobody makes room any more.
    @Test
    void closingEndsAThreadThatHasSwallowedTheInterrupt() throws Exception {
        var reading = new CountDownLatch(5);
        var in = new ReadAhead(new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                reading.countDown();
                while (reading.getCount() == 0 && !Thread.interrupted()) {
                    Thread.onSpinWait();
                }
                return length;
            }
        });
        reading.await();
        in.close();
        assertThat(in.read(new byte[0])).isZero();
    }
}
