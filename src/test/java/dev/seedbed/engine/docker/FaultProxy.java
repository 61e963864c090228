package dev.seedbed.engine.docker;

import dev.seedbed.engine.EngineContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A unix socket in front of a real engine, or of nothing, that misbehaves as it is reported.
final class FaultProxy implements AutoCloseable {
    private static final int PIECE_BYTES = 8192;

    private final Path socket;
    private final @Nullable Path target;
    private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile @Nullable ServerSocketChannel server;

    /// Bytes of an answer after which its connection is cut.
    volatile long cutAfter = Long.MAX_VALUE;

    /// Whether an answer has come that is held back.
    volatile boolean holds;

    /// Whether answers are held back for ever.
    volatile boolean stalled;

    /// A whole HTTP answer that goes out instead of the engine's.
    volatile @Nullable String answer;

    /// Only requests whose first line holds this are touched.
    volatile String only = "";

    /// @param target the engine's socket, or null where only `answer` is needed
    FaultProxy(Path folder, @Nullable Path target) throws IOException {
        this.socket = folder.resolve("proxy.sock");
        this.target = target;
        resume();
    }

    EngineContext context() {
        return new EngineContext("proxy", "", URI.create("unix://" + socket), "socket", null, true);
    }

    int connections() {
        return connections.get();
    }

    static String json(int status, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    /// Drops every connection and takes no more, like an engine that stops.
    void pause() throws IOException {
        if (server != null) {
            server.close();
        }
        Files.deleteIfExists(socket);
        for (SocketChannel channel : open) {
            channel.close();
        }
        open.clear();
    }

    void resume() throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(socket));
        server = listening;
        Thread.ofVirtual().start(() -> accept(listening));
    }

    private void accept(ServerSocketChannel listening) {
        try {
            while (true) {
                SocketChannel client = listening.accept();
                connections.incrementAndGet();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException _) {
            // closed
        }
    }

    private void serve(SocketChannel client) {
        try (client) {
            byte[] head = readHead(client);
            String line = new String(head, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
            boolean touched = line.contains(only);
            if (touched && answer != null) {
                client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
                client.shutdownOutput();
                return;
            }
            if (target == null) {
                Thread.sleep(60_000);
                return;
            }
            try (SocketChannel engine = SocketChannel.open(UnixDomainSocketAddress.of(target))) {
                open.add(engine);
                engine.write(ByteBuffer.wrap(head));
                Thread.ofVirtual().start(() -> pump(client, engine, false));
                pump(engine, client, touched);
            }
        } catch (IOException | InterruptedException _) {
            // one side has gone
        }
    }

    private static byte[] readHead(SocketChannel client) throws IOException {
        var head = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(PIECE_BYTES);
        while (!head.toString(StandardCharsets.ISO_8859_1).contains("\r\n\r\n")) {
            if (client.read(buffer.clear()) < 0) {
                break;
            }
            head.write(buffer.array(), 0, buffer.position());
        }
        return head.toByteArray();
    }

    private void pump(SocketChannel from, SocketChannel to, boolean touched) {
        ByteBuffer buffer = ByteBuffer.allocate(PIECE_BYTES);
        long passed = 0;
        try (from;
                to) {
            while (from.read(buffer.clear()) >= 0) {
                while (touched && stalled) {
                    holds = true;
                    Thread.sleep(20);
                }
                buffer.flip();
                if (touched && passed + buffer.remaining() > cutAfter) {
                    buffer.limit((int) (buffer.position() + Math.max(0, cutAfter - passed)));
                    to.write(buffer);
                    return;
                }
                passed += buffer.remaining();
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
            }
        } catch (IOException | InterruptedException _) {
            // one side has gone
        }
    }

    @Override
    public void close() throws IOException {
        pause();
    }
}
