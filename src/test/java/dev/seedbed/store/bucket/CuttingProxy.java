package dev.seedbed.store.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// A network between a client and a server, that breaks when it is told to.
final class CuttingProxy implements AutoCloseable {
    private final int target;
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cuts = new AtomicInteger();
    private final CountDownLatch stalled = new CountDownLatch(1);

    /// Bytes of a connection in either direction after which it is cut.
    volatile long cutAfter = Long.MAX_VALUE;

    /// How many connections are cut before the network is as it was.
    volatile int mostCuts = Integer.MAX_VALUE;

    /// Whether nothing goes through any more, while connections stay.
    volatile boolean stalls;

    CuttingProxy(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int cuts() {
        return cuts.get();
    }

    /// Until something had to be held back.
    void awaitStall() throws InterruptedException {
        stalled.await();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                Thread.ofVirtual().start(() -> forward(client, server));
                Thread.ofVirtual().start(() -> forward(server, client));
            }
        } catch (IOException _) {
            // closed
        }
    }

    private void forward(Socket from, Socket to) {
        byte[] bytes = new byte[16 * 1024];
        long passed = 0;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (stalls) {
                    stalled.countDown();
                    continue;
                }
                passed += read;
                if (passed > cutAfter && cuts.getAndIncrement() < mostCuts) {
                    return;
                }
                out.write(bytes, 0, read);
            }
        } catch (IOException _) {
            // the other side is closed
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
    }
}
