package dev.seedbed.engine.context;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.engine.transport.EngineHttp;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A credential helper as docker uses them: a program that keeps secrets in the keyring of the system, and speaks JSON
/// by its standard input and output. No secret is among its arguments, or in a failure of it.
///
/// @param name without `docker-credential-`
/// @param patience with one call, which may ask the user to unlock the keyring
public record CredentialHelper(String name, Path program, Map<String, String> environment, Duration patience) {
    private static final int MOST_BYTES = 64 << 10;
    private static final int MOST_SAID = 300;
    private static final String NOT_FOUND = "credentials not found";

    /// What is kept for a server.
    public record Kept(String user, String secret) {
        /// Never the secret.
        @Override
        public String toString() {
            return "Kept[" + user + "]";
        }
    }

    /// A helper did not do what it should. The message is what it said, or a reason of ours.
    public static final class HelperException extends IOException {
        private static final long serialVersionUID = 1L;

        HelperException(String message) {
            super(message);
        }
    }

    /// Blocks for the helper. Empty where nothing is kept for that server.
    public Optional<Kept> get(String server) throws IOException, InterruptedException {
        Answer answer = ask("get", server.getBytes(StandardCharsets.UTF_8));
        if (!answer.success()) {
            if (answer.said().contains(NOT_FOUND)) {
                return Optional.empty();
            }
            throw answer.failure();
        }
        JsonNode kept;
        try {
            kept = EngineHttp.JSON.readTree(answer.output());
        } catch (com.fasterxml.jackson.core.JsonProcessingException _) {
            // its message quotes the answer, and so the secret
            throw new HelperException("keyring-not-json");
        }
        return Optional.of(
                new Kept(kept.path("Username").asText(), kept.path("Secret").asText()));
    }

    /// Keeps a secret for a server, in place of what was kept for it. Blocks for the helper.
    public void store(String server, Kept kept) throws IOException, InterruptedException {
        byte[] request = EngineHttp.JSON.writeValueAsBytes(EngineHttp.JSON
                .createObjectNode()
                .put("ServerURL", server)
                .put("Username", kept.user())
                .put("Secret", kept.secret()));
        Answer answer = ask("store", request);
        if (!answer.success()) {
            throw answer.failure(kept.secret());
        }
    }

    /// Forgets what is kept for a server; nothing happens where that is nothing. Blocks for the helper.
    public void erase(String server) throws IOException, InterruptedException {
        Answer answer = ask("erase", server.getBytes(StandardCharsets.UTF_8));
        if (!answer.success()
                && !answer.said().contains(NOT_FOUND)
                && get(server).isPresent()) {
            throw answer.failure();
        }
    }

    private Answer ask(String action, byte[] request) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(List.of(program.toString(), action)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            write(process, request);
            // answers are far smaller than a pipe's buffer, so that it ends without a reader
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HelperException("no-answer-within:" + patience.toSeconds());
            }
            return new Answer(process.exitValue() == 0, process.getInputStream().readNBytes(MOST_BYTES));
        } finally {
            Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList()
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static void write(Process process, byte[] request) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(request);
        } catch (IOException _) {
            // It has ended, and says why.
        }
    }

    /// What a helper printed; helpers print what went wrong there, too.
    private record Answer(boolean success, byte[] output) {
        String said() {
            return new String(output, StandardCharsets.UTF_8).strip();
        }

        HelperException failure(String... secrets) {
            String said = said();
            for (String secret : secrets) {
                said = secret.isEmpty() ? said : said.replace(secret, "…");
            }
            return new HelperException(
                    said.isEmpty() ? "keyring-silent" : said.substring(0, Math.min(said.length(), MOST_SAID)));
        }

        @Override
        public String toString() {
            return "Answer[" + success + "]";
        }
    }
}
