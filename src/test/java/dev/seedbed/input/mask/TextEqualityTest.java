package dev.seedbed.input.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextEqualityTest {
    @Test
    void eachTakesMoreForTheSame() {
        assertThat(TextEquality.EXACT.folded("Ärger ")).isEqualTo("Ärger ");
        assertThat(TextEquality.CASE.folded("ÄRGER ")).isEqualTo(TextEquality.CASE.folded("ärger"));
        assertThat(TextEquality.CASE.folded("ärger")).isNotEqualTo(TextEquality.CASE.folded("arger"));
        assertThat(TextEquality.ACCENT.folded("ÄRGER")).isEqualTo("arger");
        assertThat(TextEquality.CASE.folded("STRASSE")).isEqualTo(TextEquality.CASE.folded("straße"));
    }

    @Test
    void kanaOfBothSortsAreTheSame() {
        assertThat(TextEquality.CASE.folded("カッパ")).isEqualTo(TextEquality.CASE.folded("かつぱ"));
        assertThat(TextEquality.CASE.folded("カッパ")).isNotEqualTo(TextEquality.CASE.folded("かつは"));
        assertThat(TextEquality.ACCENT.folded("ハハ")).isEqualTo(TextEquality.ACCENT.folded("パパ"));
        assertThat(TextEquality.EXACT.folded("カ")).isNotEqualTo(TextEquality.EXACT.folded("か"));
    }
}
