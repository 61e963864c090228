package dev.seedbed.build.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.yaml.YamlFile;
import dev.seedbed.yaml.YamlNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The schema for editors and the reader know the same keys, and both take what the page for users shows.
class SeedfileSchemaTest {
    private static final Path DOCS = Path.of("src/docs");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(DOCS.resolve("seedfile.schema.json").toFile());
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOCS.resolve("seedfile.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static void knows(JsonNode part, List<String> keys) {
        assertThat(part.path("properties").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(keys);
        assertThat(part.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void schemaAndReaderKnowTheSameKeys() throws IOException {
        JsonNode schema = schema();
        JsonNode parts = schema.path("definitions");
        knows(schema, SeedfileKeys.FILE);
        knows(parts.path("step"), SeedfileKeys.STEP);
        knows(parts.path("check"), SeedfileKeys.CHECK);
        knows(parts.path("restore"), SeedfileKeys.RESTORE);
        knows(parts.path("migrate"), SeedfileKeys.MIGRATE);
        knows(parts.path("tool"), SeedfileKeys.TOOL);
        assertThat(parts.path("step").path("oneOf"))
                .extracting(one -> one.path("required").path(0).asText())
                .containsExactlyElementsOf(SeedfileKeys.STEP_KINDS);
    }

    @Test
    void everythingThatTheSchemaRefersToIsThere() throws IOException {
        JsonNode schema = schema();
        assertThat(schema.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                schema.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @Test
    void theReaderTakesTheExamples() throws Exception {
        for (String name : new String[] {"base.sql.gz", "01-schema.sql", "02-data.sql.gz", "fixes.sql", "shop.sql"}) {
            Files.writeString(folder.resolve(name), "");
        }
        for (String name : new String[] {"dummy.yaml", "mask.yaml", "dumps/base.sql.gz"}) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "");
        }
        for (String name : new String[] {"schema", "db/migration", "masters"}) {
            Files.createDirectories(folder.resolve(name));
        }
        assertThat(examples()).hasSizeGreaterThan(2);
        for (String example : examples()) {
            Path file = Files.writeString(folder.resolve("Seedfile.yaml"), example);
            assertThat(Seedfile.read(file).steps()).isNotEmpty();
        }
    }

    @Test
    void theSchemaTakesTheExamples() throws Exception {
        JsonNode schema = schema();
        for (String example : examples()) {
            YamlNode root = YamlFile.parse(Path.of("example"), example.getBytes(StandardCharsets.UTF_8), Set.of());
            assertThat(fits(schema, schema, root)).as(example).isTrue();
        }
        YamlNode wrong = YamlFile.parse(
                Path.of("example"),
                "{image: x, steps: [{restore: {file: x}}]}".getBytes(StandardCharsets.UTF_8),
                Set.of());
        assertThat(fits(schema, schema, wrong)).isFalse();
    }

    /// As much of JSON Schema as ours uses.
    private static boolean fits(JsonNode schema, JsonNode part, YamlNode node) throws Exception {
        if (part.has("$ref")) {
            return fits(schema, schema.at(part.path("$ref").asText().substring(1)), node);
        }
        boolean fits = part.path("type").isMissingNode() || isOf(part.path("type"), node);
        if (part.has("oneOf")) {
            int fitting = 0;
            for (JsonNode one : part.path("oneOf")) {
                fitting += fits(schema, one, node) ? 1 : 0;
            }
            fits &= fitting == 1;
        }
        if (node.isMap()) {
            Map<String, YamlNode> map = node.map();
            for (JsonNode key : part.path("required")) {
                fits &= map.containsKey(key.asText());
            }
            for (Map.Entry<String, YamlNode> entry : map.entrySet()) {
                JsonNode property = part.path("properties").path(entry.getKey());
                JsonNode others = part.path("additionalProperties");
                JsonNode applies = property.isMissingNode() && others.isObject() ? others : property;
                fits &= applies.isMissingNode() ? others.asBoolean(true) : fits(schema, applies, entry.getValue());
            }
        }
        if (node.isList() && part.has("items")) {
            fits &= node.list().size() >= part.path("minItems").asInt(0);
            for (YamlNode item : node.list()) {
                fits &= fits(schema, part.path("items"), item);
            }
        }
        return fits;
    }

    private static boolean isOf(JsonNode types, YamlNode node) {
        List<String> names =
                types.isArray() ? types.valueStream().map(JsonNode::asText).toList() : List.of(types.asText());
        return node.isMap() && names.contains("object")
                || node.isList() && names.contains("array")
                || node.isNothing() && names.contains("null")
                || node.isText() && (names.contains("string") || names.contains("boolean"));
    }
}
