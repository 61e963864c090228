package dev.seedbed.source.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A web server on loopback with one file, which knows ranges and versions and misbehaves on request.
public final class FileServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);

    /// What was asked for: `200`, `206 from 100`, `304` and the like.
    public final List<String> answers = new CopyOnWriteArrayList<>();
    public final List<String> logins = new CopyOnWriteArrayList<>();

    /// How many answers end after that many bytes of theirs.
    public final AtomicInteger cuts = new AtomicInteger();
    public volatile int cutAfter = 1;
    public volatile byte[] content;
    public volatile String etag = "\"1\"";
    public volatile String disposition = "";
    public volatile String contentType = "application/octet-stream";
    public volatile int status = 200;

    public FileServer(byte[] content) throws IOException {
        this.content = content;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.createContext("/again", exchange -> redirect(exchange, "/again"));
        server.createContext("/moved", exchange -> redirect(exchange, "/dump.sql"));
        server.createContext("/away", exchange -> redirect(exchange, "ftp://127.0.0.1/dump.sql"));
        server.createContext("/elsewhere", exchange -> redirect(exchange, "http://[::1]:9/dump.sql"));
        server.createContext("/endless", this::endless);
        server.createContext("/still", this::still);
        server.start();
    }

    public String address(String path) {
        return "http://" + host() + path;
    }

    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        logins.add(Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""));
        var asked = exchange.getRequestHeaders();
        byte[] all = content;
        if (status != 200) {
            answers.add(String.valueOf(status));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
            return;
        }
        var headers = exchange.getResponseHeaders();
        if (!etag.isEmpty()) {
            headers.set("ETag", etag);
        }
        if (!disposition.isEmpty()) {
            headers.set("Content-Disposition", disposition);
        }
        headers.set("Content-Type", contentType);
        if (!etag.isEmpty() && etag.equals(asked.getFirst("If-None-Match"))) {
            answers.add("304");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        int from = 0;
        String range = asked.getFirst("Range");
        if (range != null && etag.equals(asked.getFirst("If-Range"))) {
            from = Integer.parseInt(range.replaceAll("\\D", ""));
            headers.set("Content-Range", "bytes " + from + "-" + (all.length - 1) + "/" + all.length);
            answers.add("206 from " + from);
        } else {
            answers.add("200");
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, all.length - from);
        byte[] rest = Arrays.copyOfRange(all, from, all.length);
        OutputStream body = exchange.getResponseBody();
        if (cuts.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            body.write(rest, 0, cutAfter);
            body.flush();
        } else {
            body.write(rest);
        }
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String place) throws IOException {
        exchange.getResponseHeaders().set("Location", place);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] some = new byte[8192];
        try (OutputStream body = exchange.getResponseBody()) {
            while (closed.getCount() > 0) {
                body.write(some);
            }
        }
    }

    private void still(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content, 0, 10);
        exchange.getResponseBody().flush();
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    /// What was answered, in order, since the last time.
    public List<String> taken() {
        var all = new ArrayList<>(answers);
        answers.clear();
        return all;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
