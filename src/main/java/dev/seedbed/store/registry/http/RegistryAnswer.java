package dev.seedbed.store.registry.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a registry answers, its body still to be read.
///
/// @param place that answered, after redirects
public record RegistryAnswer(int status, URI place, Map<String, List<String>> headers, BodyStream body)
        implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_OF_ERRORS = 1 << 16;
    private static final int MOST_OF_MESSAGE = 300;

    public static final int OK = 200;
    public static final int CREATED = 201;
    public static final int ACCEPTED = 202;
    public static final int NO_CONTENT = 204;
    public static final int PARTIAL = 206;
    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int NOT_ALLOWED = 405;
    public static final int RANGE_NOT_SATISFIABLE = 416;
    public static final int TOO_MANY = 429;
    public static final int SERVER_ERRORS = 500;

    public boolean isSuccess() {
        return status >= OK && status < 300;
    }

    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    public long length() {
        return header("Content-Length").flatMap(RegistryAnswer::number).orElse(-1L);
    }

    public static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// All of the body.
    ///
    /// @return empty where it is longer than allowed
    public Optional<byte[]> bytes(int limit) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }

    /// @return empty where it is longer than allowed, or no JSON
    public Optional<JsonNode> json(int limit) throws IOException {
        try {
            Optional<byte[]> bytes = bytes(limit);
            return bytes.isEmpty() ? Optional.empty() : Optional.ofNullable(JSON.readTree(bytes.get()));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /// What the registry says is wrong, in one line; empty where it says nothing.
    public String message() {
        try {
            JsonNode error = json(MOST_OF_ERRORS)
                    .map(json -> json.path("errors").path(0))
                    .orElseGet(JSON::createObjectNode);
            String detail = error.path("detail").isTextual()
                    ? " " + error.path("detail").asText()
                    : "";
            String text =
                    error.path("code").asText() + " " + error.path("message").asText() + detail;
            String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
            return line.substring(0, Math.min(line.length(), MOST_OF_MESSAGE));
        } catch (IOException _) {
            return "";
        }
    }

    @Override
    public void close() {
        body.close();
    }
}
