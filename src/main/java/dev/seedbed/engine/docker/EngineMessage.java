package dev.seedbed.engine.docker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.exception.DockerException;

/// Gets the engine's own words out of an error answer.
final class EngineMessage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EngineMessage() {}

    static String of(DockerException refused) {
        String text = String.valueOf(refused.getMessage()).strip();
        String prefix = "Status " + refused.getHttpStatus() + ":";
        return of(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
    }

    /// @param body of an error answer: mostly an object with one `message`, else plain text
    static String of(String body) {
        String text = body.strip();
        if (text.startsWith("{")) {
            try {
                JsonNode node = JSON.readTree(text);
                for (String field : new String[] {"message", "cause", "error"}) {
                    if (node.path(field).isTextual()) {
                        return node.path(field).asText().strip();
                    }
                }
            } catch (JsonProcessingException _) {
                return text;
            }
        }
        return text;
    }
}
