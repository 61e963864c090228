package dev.seedbed.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.query.Cell;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellOrderTest {
    private static Stream<String> sorted(boolean numeric, String... texts) {
        return Stream.of(texts)
                .map(text -> text == null ? Cell.NULL : Cell.of(text))
                .sorted(new CellOrder(numeric))
                .map(Cell::text);
    }

    @Test
    void numbersByTheirSize() {
        assertThat(sorted(true, "10", "9", "-1", null, "1e2", "0.5", "NaN", "Infinity", "-Infinity"))
                .containsExactly("-Infinity", "-1", "0.5", "9", "10", "1e2", "Infinity", "NaN", null);
        assertThat(sorted(true, "9007199254740993", "9007199254740992", "9007199254740994"))
                .containsExactly("9007199254740992", "9007199254740993", "9007199254740994");
    }

    @Test
    void textWithoutRegardToCase() {
        assertThat(sorted(false, "b", null, "10", "A", "a", "9")).containsExactly("10", "9", "A", "a", "b", null);
    }
}
