package dev.seedbed.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.query.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthTest {
    @Test
    void lettersOfDoubleWidthCountTwice() {
        assertThat(ColumnWidth.letters("abc é")).isEqualTo(5);
        assertThat(ColumnWidth.letters("東京都")).isEqualTo(6);
        assertThat(ColumnWidth.letters("ひらがな")).isEqualTo(8);
        assertThat(ColumnWidth.letters("。！（")).isEqualTo(6);
        assertThat(ColumnWidth.letters("ｶﾀｶﾅ")).isEqualTo(4);
        assertThat(ColumnWidth.letters("한국어")).isEqualTo(6);
        assertThat(ColumnWidth.letters("😀")).isEqualTo(2);
        assertThat(ColumnWidth.letters("e\u0301")).isEqualTo(1);
    }

    @Test
    void aColumnIsAsWideAsWhatIsShownInItWithinLimits() {
        double japanese = ColumnWidth.of("住所", 0, List.of(List.of(Cell.of("東京都千代田区千代田一丁目"))));
        double latin = ColumnWidth.of("x", 0, List.of(List.of(Cell.of("abcdefghijklmabcdefghijklm"))));

        assertThat(japanese).isEqualTo(latin);
        assertThat(ColumnWidth.of("x", 0, List.of(List.of(Cell.NULL)))).isEqualTo(72);
        assertThat(ColumnWidth.of("x", 0, List.of(List.of(Cell.of("東".repeat(99))))))
                .isEqualTo(340);
    }
}
