package dev.seedbed.engine.transport;

import com.github.dockerjava.api.exception.DockerException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// One on a unix socket. The HTTP client cannot end one direction alone, and copies in pieces of a kilobyte.
final class SocketHijack implements DuplexConnection {
    private static final int MAX_HEAD_BYTES = 64 * 1024;
    private static final int BUFFER_BYTES = 128 * 1024;

    private final SocketChannel channel;
    private final InputStream input;

    private SocketHijack(SocketChannel channel) {
        this.channel = channel;
        this.input = new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES);
    }

    /// Sends the request and reads the head of the answer.
    ///
    /// @throws DockerException with status and text of an answer that is an error
    static SocketHijack open(Path socket, String path, byte[] json) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        var hijack = new SocketHijack(channel);
        boolean opened = false;
        try {
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + json.length + "\r\n\r\n";
            hijack.write(head.getBytes(StandardCharsets.US_ASCII));
            hijack.write(json);
            hijack.readHead();
            opened = true;
            return hijack;
        } finally {
            if (!opened) {
                hijack.close();
            }
        }
    }

    private void readHead() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = input.read();
            if (next < 0) {
                throw new EOFException("the answer is cut within its headers");
            }
            if (head.length() == MAX_HEAD_BYTES) {
                throw new IOException("the answer's headers have no end");
            }
            head.append((char) next);
        }
        String[] lines = head.toString().split("\r\n");
        String[] words = lines[0].split(" ", 3);
        int status = words.length > 1 && words[0].startsWith("HTTP/1.") && words[1].matches("\\d{3}")
                ? Integer.parseInt(words[1])
                : 0;
        if (status == 101 || status == 200) {
            return;
        }
        throw new DockerException(
                new String(input.readNBytes(length(lines)), StandardCharsets.UTF_8), status == 0 ? 502 : status);
    }

    private static int length(String[] headers) {
        for (String header : headers) {
            String[] parts = header.toLowerCase(Locale.ROOT).split(":\\s*", 2);
            if (parts[0].equals("content-length") && parts[1].matches("\\d{1,9}")) {
                return Math.min(Integer.parseInt(parts[1]), MAX_HEAD_BYTES);
            }
        }
        return 0;
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public InputStream output() {
        return input;
    }

    @Override
    public void send(BoundedPipe pieces) throws IOException {
        for (byte[] piece = pieces.take(); piece != null; piece = pieces.take()) {
            write(piece);
        }
        channel.shutdownOutput();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // it carries nothing any more either way
        }
    }
}
