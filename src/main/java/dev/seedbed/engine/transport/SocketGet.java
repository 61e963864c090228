package dev.seedbed.engine.transport;

import com.github.dockerjava.api.exception.DockerException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Asks an engine at a unix socket and reads the whole answer. A short command does nothing else, and the HTTP client
/// that
/// can do everything takes as long to be made as the engine takes to answer.
///
/// Calls block without a limit of their own; an interrupt or [#close] ends them.
final class SocketGet implements AutoCloseable {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int MAX_LINE_BYTES = 64 * 1024;
    private static final int MAX_ERROR_BYTES = 64 * 1024;

    private final Path socket;
    private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    SocketGet(Path socket) {
        this.socket = socket;
    }

    /// @throws DockerException with status and text of an answer that is an error
    byte[] read(String path) throws IOException {
        if (!path.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("not a path: " + path);
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            open.add(channel);
            try {
                if (closed) {
                    throw new IOException("the connections were closed");
                }
                return exchange(channel, path);
            } finally {
                open.remove(channel);
            }
        }
    }

    private static byte[] exchange(SocketChannel channel, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES);
        int status = status(line(in));
        Map<String, String> headers = headers(in);
        while (status < 200) {
            status = status(line(in));
            headers = headers(in);
        }
        byte[] body = body(in, headers);
        if (status >= 300) {
            throw new DockerException(
                    new String(body, 0, Math.min(body.length, MAX_ERROR_BYTES), StandardCharsets.UTF_8), status);
        }
        return body;
    }

    private static int status(String line) throws ProtocolException {
        String[] words = line.split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("[1-9]\\d\\d")) {
            throw new ProtocolException("no answer of HTTP");
        }
        return Integer.parseInt(words[1]);
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new HashMap<String, String>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new ProtocolException("a header without a name");
            }
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks(in);
        }
        String length = headers.get("content-length");
        return length == null ? in.readAllBytes() : exactly(in, length(length, 10));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var whole = new ByteArrayOutputStream();
        while (true) {
            int length = length(line(in).split(";", 2)[0].strip(), 16);
            if (length == 0) {
                return whole.toByteArray();
            }
            whole.writeBytes(exactly(in, length));
            if (!line(in).isEmpty()) {
                throw new IOException("a piece of the answer is longer than it says");
            }
        }
    }

    private static int length(String digits, int radix) throws IOException {
        try {
            int length = Integer.parseInt(digits, radix);
            if (length < 0) {
                throw new IOException("the answer does not say how long it is");
            }
            return length;
        } catch (NumberFormatException e) {
            throw new IOException("the answer does not say how long it is", e);
        }
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer is cut");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the answer is cut");
            }
            if (line.length() == MAX_LINE_BYTES) {
                throw new IOException("a line of the answer has no end");
            }
            line.append((char) next);
        }
        int end = line.length() - 1;
        return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
    }

    /// Ends the calls in progress, and those to come.
    @Override
    public void close() throws IOException {
        closed = true;
        for (SocketChannel channel : open) {
            channel.close();
        }
    }
}
