package dev.seedbed.cli.volume;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.volume.identity.VolumeIdentityBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeOutputTest {
    @ParameterizedTest
    @CsvSource({
        "'1\n2\n3\n', 2, '2\n3\n'",
        "'1\n2\n3', 2, '2\n3'",
        "'1\n2\n3\n', 1, '3\n'",
        "'\n\n\n', 2, '\n\n'",
        "'1\n2\n', 0, ''",
    })
    void theLastLinesBeginWhereTheyBegin(String text, int lines, String end) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(text.substring(VolumePrintCommand.start(bytes, lines))).isEqualTo(end);
    }

    @Test
    void moreLinesThanThereAreNeedMoreOfTheFile() {
        assertThat(VolumePrintCommand.start("1\n2\n".getBytes(StandardCharsets.UTF_8), 3))
                .isNegative();
        assertThat(VolumePrintCommand.start(new byte[0], 1)).isNegative();
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void aVolumeThatCannotBeReadHasTheKeysOfOneThatCan() {
        var mapper = new ObjectMapper();
        JsonNode known = mapper.valueToTree(IdentityText.json(VolumeIdentityBuilder.builder()
                .kind(DatabaseKind.MYSQL)
                .version("9.7.0")
                .databases(List.of())
                .entries(List.of("ibdata1"))
                .build()));
        JsonNode unknown = mapper.valueToTree(IdentityText.json(null));

        assertThat(keys(unknown)).isEqualTo(keys(known));
        assertThat(unknown).allMatch(JsonNode::isNull);
        assertThat(known.get("kind").asText()).isEqualTo("mysql");
        assertThat(known.get("lastWritten").isNull()).isTrue();
        assertThat(known.get("empty").asBoolean()).isFalse();
    }
}
