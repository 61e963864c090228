package dev.seedbed.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    private static List<String> printed(TextTable table) {
        var bytes = new ByteArrayOutputStream();
        table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        var table = new TextTable("NAME", "SIZE", "NOTE");
        table.row(List.of("a-long-name", "1 B", ""));
        table.row(List.of("b", "", "last"));

        assertThat(printed(table))
                .containsExactly("NAME         SIZE  NOTE", "a-long-name  1 B", "b                  last");
    }

    /// A terminal gives two columns to East Asian characters and emoji, and none to marks on the letter before.
    @ParameterizedTest
    @CsvSource({
        "注文, 4",
        "ｶﾅ, 2",
        "ＡＢ, 4",
        "한글, 4",
        "🌱, 2",
        "e\u0301, 1",
        "na\u200bme, 4",
        "「名」, 6",
        "plain, 5",
        "é, 1",
    })
    void theNextColumnStartsAfterTheShownWidth(String cell, int columns) {
        var table = new TextTable("", "");
        table.row(List.of("12345678", "x"));
        table.row(List.of(cell, "x"));

        assertThat(printed(table).getLast()).isEqualTo(cell + " ".repeat(8 - columns + 2) + "x");
    }

    /// What a cell says must not move the cursor or colour the screen.
    @Test
    void controlCharactersAreShown() {
        var table = new TextTable("NAME", "X");
        table.row(List.of("a\u001b[31mb\u0007\n\t\r\u009b", "x"));

        assertThat(printed(table)).containsExactly("NAME" + " ".repeat(22) + "X", "a\\x1b[31mb\\x07\\n\\t\\r\\x9b  x");
    }

    @Test
    void aTableWithoutRowsIsItsHeader() {
        assertThat(printed(new TextTable(List.of("A", "B")))).containsExactly("A  B");
    }
}
