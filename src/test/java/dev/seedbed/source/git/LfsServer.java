package dev.seedbed.source.git;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server of large files on loopback, which knows ranges, and stops in the middle on request.
final class LfsServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "application/vnd.git-lfs+json";

    final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    /// Objects and ranges that were asked for.
    final List<String> asked = new CopyOnWriteArrayList<>();
    /// After so many bytes nothing more comes, until the reader is gone.
    volatile int stopsAfter = Integer.MAX_VALUE;
    final CountDownLatch stopped = new CountDownLatch(1);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    LfsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/lfs/objects/batch", this::batch);
        server.createContext("/get/", this::get);
        server.createContext("/put/", this::put);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/lfs";
    }

    private String place(String what, String oid) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + what + "/" + oid;
    }

    private void batch(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode asks = JSON.readTree(exchange.getRequestBody().readAllBytes());
            boolean isUpload = asks.path("operation").asText().equals("upload");
            ObjectNode answer = JSON.createObjectNode().put("transfer", "basic");
            var list = answer.putArray("objects");
            for (JsonNode object : asks.path("objects")) {
                String oid = object.path("oid").asText();
                ObjectNode one = list.addObject()
                        .put("oid", oid)
                        .put("size", object.path("size").asLong())
                        .put("authenticated", true);
                if (isUpload && !objects.containsKey(oid)) {
                    one.putObject("actions").putObject("upload").put("href", place("put", oid));
                } else if (!isUpload && objects.containsKey(oid)) {
                    one.putObject("actions").putObject("download").put("href", place("get", oid));
                } else if (!isUpload) {
                    one.putObject("error").put("code", 404).put("message", "Object does not exist on the server");
                }
            }
            byte[] body = JSON.writeValueAsBytes(answer);
            exchange.getResponseHeaders().set("Content-Type", TYPE);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void put(HttpExchange exchange) throws IOException {
        try (exchange) {
            objects.put(oid(exchange), exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static String oid(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void get(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] all = objects.get(oid(exchange));
            String range =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Range"), "");
            asked.add(range);
            int from = range.isEmpty() ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-.*", "$1"));
            if (from > 0) {
                exchange.getResponseHeaders()
                        .set("Content-Range", "bytes " + from + "-" + (all.length - 1) + "/" + all.length);
            }
            exchange.sendResponseHeaders(from > 0 ? 206 : 200, all.length - from);
            int now = Math.min(all.length - from, stopsAfter);
            exchange.getResponseBody().write(all, from, now);
            exchange.getResponseBody().flush();
            if (now < all.length - from) {
                stopped.countDown();
                closed.await();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
