package dev.seedbed.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.task.BuildFailure.FileInvalid;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlFile;
import dev.seedbed.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartOptionsTest {

    /// An unknown key is refused with those that are known.
    @Test
    void theSchemaForEditorsKnowsTheSameKeys() throws Exception {
        JsonNode schema = new ObjectMapper()
                .readTree(Path.of("src/docs/seedfile.schema.json").toFile())
                .at("/definitions/restore/properties/part");
        YamlNode unknown = YamlFile.parse(
                Path.of("Seedfile.yaml"), "{zzzzzzzzzzzz: 1}".getBytes(StandardCharsets.UTF_8), Set.of());
        var e = catchThrowableOfType(OperationFailedException.class, () -> PartOptions.of(Optional.of(unknown)));
        String[] known = ((FileInvalid) e.failure()).expected().split(":", 2)[1].split(", ");
        assertThat(schema.path("properties").fieldNames()).toIterable().containsExactlyInAnyOrder(known);
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    }
}
