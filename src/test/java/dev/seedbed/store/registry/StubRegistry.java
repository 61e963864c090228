package dev.seedbed.store.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server on loopback that answers as a test says.
final class StubRegistry implements AutoCloseable {
    /// What somebody asked for.
    record Asked(String method, String path, String query, String authorization, String range) {}

    /// How it answers.
    record Answer(int status, Map<String, String> headers, byte[] body) {
        static Answer of(int status, String... headers) {
            return new Answer(status, map(headers), new byte[0]);
        }

        static Answer json(int status, String body, String... headers) {
            return new Answer(status, map(headers), body.getBytes(StandardCharsets.UTF_8));
        }

        private static Map<String, String> map(String... headers) {
            return switch (headers.length) {
                case 0 -> Map.of();
                case 2 -> Map.of(headers[0], headers[1]);
                default -> Map.of(headers[0], headers[1], headers[2], headers[3]);
            };
        }
    }

    @FunctionalInterface
    interface Behaviour {
        Answer answer(Asked asked) throws Exception;
    }

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    StubRegistry(Behaviour behaviour) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, behaviour));
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange, Behaviour behaviour) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var headers = exchange.getRequestHeaders();
            var one = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    String.valueOf(exchange.getRequestURI().getRawQuery()),
                    Objects.requireNonNullElse(headers.getFirst("Authorization"), ""),
                    Objects.requireNonNullElse(headers.getFirst("Range"), ""));
            asked.add(one);
            Answer answer = behaviour.answer(one);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            boolean isEmpty = answer.body().length == 0 || one.method().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), isEmpty ? -1 : answer.body().length);
            if (!isEmpty) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
