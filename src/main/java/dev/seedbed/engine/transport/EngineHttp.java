package dev.seedbed.engine.transport;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.transport.DockerHttpClient.Request;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Requests below docker-java's commands: streams, and answers, whose models there lack fields and refuse values they
/// do not know.
///
/// Calls block without a limit of their own; [EngineCalls] gives them one.
public final class EngineHttp {
    public static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, false);

    private static final int MAX_ERROR_BYTES = 64 * 1024;

    private final EngineTransport transport;
    private final String prefix;

    public EngineHttp(EngineTransport transport, ApiVersion version) {
        this.transport = transport;
        this.prefix = "/v" + version;
    }

    public JsonNode get(String path) throws IOException {
        return present(JSON.readTree(transport.get(prefix + path)));
    }

    public JsonNode post(String path, Object content) throws IOException {
        try (Response response = open(jsonRequest(path, content))) {
            return read(response);
        }
    }

    /// An answer that was cut within its headers looks like one without a body: no empty list.
    private static JsonNode read(Response response) throws IOException {
        try (InputStream body = response.getBody()) {
            return present(JSON.readTree(body));
        }
    }

    private static JsonNode present(JsonNode answer) throws EOFException {
        if (answer.isMissingNode()) {
            throw new EOFException("the answer is empty");
        }
        return answer;
    }

    public Response open(String method, String path) throws IOException {
        return open(request(method, path).build());
    }

    /// Sends a request after which the connection carries bytes both ways. The caller closes it.
    ///
    /// @throws DockerException with status and text of an answer that is an error
    public DuplexConnection hijack(String path, Object content) throws IOException {
        return transport.hijack(prefix + path, JSON.writeValueAsBytes(content));
    }

    /// Whether the other side of a [DuplexConnection] connection sees the end of what is sent while it still answers.
    public boolean endsInput() {
        return transport.endsInput();
    }

    public Request jsonRequest(String path, Object content) throws IOException {
        return request("POST", path)
                .putHeader("Content-Type", "application/json")
                .bodyBytes(JSON.writeValueAsBytes(content))
                .build();
    }

    public Request.Builder request(String method, String path) {
        return Request.builder().method(Request.Method.valueOf(method)).path(prefix + path);
    }

    /// Sends a request. The caller closes the response.
    ///
    /// @throws DockerException with status and text of an answer that is an error
    public Response open(Request request) throws IOException {
        Response response = transport.execute(request);
        int status = response.getStatusCode();
        if (status < 300) {
            return response;
        }
        try (response) {
            byte[] body = response.getBody().readNBytes(MAX_ERROR_BYTES);
            throw new DockerException(new String(body, StandardCharsets.UTF_8), status);
        }
    }

    /// Escapes one segment or query value of a path.
    public static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
