package dev.seedbed.engine.context;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// The settings folder of the docker command line, which other tools share.
record DockerConfigFile(Path directory) {

    /// @param environment where `DOCKER_CONFIG` may name the folder
    static DockerConfigFile in(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("DOCKER_CONFIG", "");
        return new DockerConfigFile(named.isEmpty() ? home.resolve(".docker") : Path.of(named));
    }

    Path file() {
        return directory.resolve("config.json");
    }

    /// @return a missing node where there is no such file
    /// @throws OperationFailedException with `ContextUnreadable`
    JsonNode read() throws OperationFailedException {
        return readJson(file());
    }

    static JsonNode readJson(Path file) throws OperationFailedException {
        try {
            return EngineHttp.JSON.readTree(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return MissingNode.getInstance();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            // its own message quotes the file, which may hold passwords
            String reason = e.getLocation() == null
                    ? "not-json"
                    : "not-json-line:" + e.getLocation().getLineNr();
            throw new OperationFailedException(new EngineFailure.ContextUnreadable(file, reason));
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
            throw new OperationFailedException(new EngineFailure.ContextUnreadable(file, reason), e);
        }
    }
}
