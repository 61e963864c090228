package dev.seedbed.engine.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.exception.DockerException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocketGetTest {
    @TempDir
    Path folder;

    private Path socket;
    private ServerSocketChannel server;
    private SocketGet get;

    @BeforeEach
    void listen() throws Exception {
        socket = folder.resolve("engine.sock");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        get = new SocketGet(socket);
    }

    @AfterEach
    void close() throws Exception {
        get.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a\":1}",
                "HTTP/1.1 200 OK\r\ncontent-length:7\r\n\r\n{\"a\":1}, and more",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4;x=y\r\n\":1}\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\n\r\n{\"a\":1}",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a\":1}",
                "HTTP/1.0 200 OK\n\n{\"a\":1}"
            })
    void theWholeAnswerIsRead(String answer) throws Exception {
        assertThat(new String(answered(answer), StandardCharsets.UTF_8)).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-",
                "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"a\":1}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"a"
            })
    void anAnswerThatIsCutIsNone(String answer) {
        assertThatThrownBy(() -> answered(answer)).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n"
            })
    void aLengthThatIsNoneIsRefused(String answer) {
        assertThatThrownBy(() -> answered(answer)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH\r\n\r\n", "HTTP/1.1 fine\r\n\r\n", "HTTP/1.1 200 OK\r\nnothing\r\n\r\n"})
    void whatDoesNotSpeakHttpIsNoEngine(String answer) {
        assertThatThrownBy(() -> answered(answer)).isInstanceOf(ProtocolException.class);
    }

    @Test
    void anErrorHasItsStatusAndText() {
        assertThatThrownBy(() -> answered("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone"))
                .isInstanceOfSatisfying(DockerException.class, e -> {
                    assertThat(e.getHttpStatus()).isEqualTo(404);
                    assertThat(e).hasMessageContaining("gone");
                });
    }

    @Test
    void noSocketIsSaidAsByTheSystem() {
        var nowhere = new SocketGet(folder.resolve("none.sock"));

        assertThatThrownBy(() -> nowhere.read("/version"))
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("No such file");
    }

    @Test
    void nothingBesidesThePathIsSent() {
        assertThatThrownBy(() -> get.read("/version HTTP/1.1\r\nX: y")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closingEndsACallAndThoseToCome() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<byte[]> answer = threads.submit(() -> get.read("/version"));
            SocketChannel connection = server.accept();
            connection.read(ByteBuffer.allocate(16));
            get.close();

            assertThatThrownBy(answer::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(ClosedChannelException.class);
            connection.close();
        }
        assertThatThrownBy(() -> get.read("/version")).isInstanceOf(IOException.class);
    }

    private byte[] answered(String answer) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> answering = threads.submit(() -> {
                try (SocketChannel connection = server.accept()) {
                    connection.read(ByteBuffer.allocate(1024));
                    connection.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
                }
                return null;
            });
            byte[] body = get.read("/version");
            answering.get();
            return body;
        }
    }
}
