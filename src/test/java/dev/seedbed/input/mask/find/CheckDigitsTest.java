package dev.seedbed.input.mask.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {
    /// Numbers that payment processors publish for tests.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "5555-5555-5555-4444",
                "378282246310005",
                "30569309025904",
                "6011111111111117",
                "3530111333300000"
            })
    void cards(String number) {
        assertThat(CheckDigits.isCard(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111112",
                "5555-5555-5555-4445",
                "0000000000000000",
                "411111111111",
                "4111x11111111111",
                ""
            })
    void noCards(String number) {
        assertThat(CheckDigits.isCard(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789018", "987654321093", "1234 5678 9018"})
    void myNumbers(String number) {
        assertThat(CheckDigits.isMyNumber(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789017", "987654321090", "12345678901", "1234567890188", "12345678901x"})
    void noMyNumbers(String number) {
        assertThat(CheckDigits.isMyNumber(number)).isFalse();
    }

    /// Examples of ISO 13616.
    @ParameterizedTest
    @ValueSource(strings = {"GB82 WEST 1234 5698 7654 32", "DE89370400440532013000", "NO9386011117947"})
    void ibans(String number) {
        assertThat(CheckDigits.isIban(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB82 WEST 1234 5698 7654 33", "DE8937040044053201300", "1234567890123456"})
    void noIbans(String number) {
        assertThat(CheckDigits.isIban(number)).isFalse();
    }
}
