package dev.seedbed.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/// The form that plans are read in. Each is written as it is.
final class PlanJson {
    private static final Pattern PART_OF_A_NAME = Pattern.compile("[\\w.-]*");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PlanJson() {}

    /// @return empty where it says nothing, or in a form of a later version
    static <P extends Plan> Optional<P> read(String text, Class<P> form) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode plan
                    ? Optional.of(MAPPER.convertValue(inThePresentForm(plan), form))
                    : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Earlier versions wrote the one container of a database beside the rest, and the first ones no volumes that go in
    /// the end.
    private static ObjectNode inThePresentForm(ObjectNode plan) {
        if (!plan.has("containers")) {
            ArrayNode containers = plan.putArray("containers");
            String old = plan.path("old").asText();
            if (!old.isEmpty()) {
                containers
                        .addObject()
                        .put("id", old)
                        .put("name", plan.path("containerName").asText())
                        .put("running", plan.path("running").asBoolean())
                        .put("restart", plan.path("restart").asText())
                        .put("exchange", plan.path("id").asText());
            }
        }
        if (!plan.has("leaving")) {
            plan.putArray("leaving");
        }
        return plan;
    }

    /// Names are made of it.
    static void require(String part) {
        if (!PART_OF_A_NAME.matcher(part).matches()) {
            throw new IllegalArgumentException("not part of a name: " + part);
        }
    }
}
