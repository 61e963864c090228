package dev.seedbed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The document that other tools read names every label and every role.
class LabelsTest {
    private static List<Field> constants(String prefix) {
        List<Field> found = Stream.of(Labels.class.getFields())
                .filter(field -> field.getName().startsWith(prefix))
                .toList();
        assertThat(found).hasSizeGreaterThan(5);
        return found;
    }

    private static String value(Field field) throws IllegalAccessException {
        return (String) field.get(null);
    }

    @Test
    void everyLabelAndRoleIsDocumented() throws Exception {
        String document = Files.readString(Path.of("src/docs/engine-state.md"));
        String roles = document.lines()
                .filter(line -> line.startsWith("| `" + Labels.ROLE + "` |"))
                .findFirst()
                .orElseThrow();

        for (Field role : constants("ROLE_")) {
            assertThat(roles).as(role.getName()).contains("`" + value(role) + "`");
        }
        for (Field label : constants("")) {
            if (value(label).startsWith(Labels.PREFIX) && !value(label).equals(Labels.PREFIX)) {
                String shortened = value(label).substring(Labels.PREFIX.length() - 1);
                assertThat(document).as(label.getName()).containsAnyOf("`" + value(label) + "`", "`" + shortened + "`");
            }
        }
    }
}
