package dev.seedbed.input.table.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTypeTest {

    @Test
    void everyNameToChooseIsOne() {
        assertThat(ColumnType.NAMES)
                .allSatisfy(name -> assertThat(ColumnType.parse(name))
                        .hasValueSatisfying(type -> assertThat(type.name()).isEqualTo(name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                " INT ; integer",
                "Decimal( 5 , 2 ); numeric(5,2)",
                "numeric(5); numeric(5,0)",
                "character  varying(40); varchar(40)",
                "timestamptz; timestamp with time zone"
            })
    void otherNamesMeanTheSame(String text, String name) {
        assertThat(ColumnType.parse(text)).map(ColumnType::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "varchr",
                "varchar(0)",
                "varchar(99999)",
                "numeric",
                "numeric(2,3)",
                "numeric(39,0)",
                "text); drop table users; --",
                "int\u0000"
            })
    void anythingElseIsNone(String text) {
        assertThat(ColumnType.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integer | 2147483647 | 2147483648",
                "integer | -5 | 1.5",
                "bigint | -9223372036854775808 | 9223372036854775808",
                "numeric(5,2) | 123.45 | 1234.5",
                "numeric(5,2) | 1.50000 | 1.005",
                "numeric(5,2) | 1e2 | 1e3",
                "double precision | 1.5e300 | many",
                "boolean | Yes | 2",
                "date | 2024-02-29 | 2023-02-29",
                "date | 20240229 | 24-02-29",
                "time | 23:59:59.5 | 24:01",
                "timestamp | 2024-02-03 10:00 | 2024-02-30 10:00",
                "timestamp with time zone | 2024-02-03T10:00:00+09:00 | yesterday",
                "uuid | 6F9619FF8B86D011B42D00C04FC964FF | 6F9619FF",
                "json | {\"a\": [1]} | {\"a\": [1]",
                "json | \"x\" | x",
                "varchar(2) | 日本 | abc",
            })
    void aValueFitsOrDoesNot(String type, String fitting, String other) {
        ColumnType parsed = ColumnType.parse(type).orElseThrow();
        assertThat(TypeCheck.fits(parsed, fitting)).as(fitting).isTrue();
        assertThat(TypeCheck.fits(parsed, other)).as(other).isFalse();
    }

    @Test
    void longDigitsAreRefusedAtOnce() {
        ColumnType number = ColumnType.parse("numeric(10,0)").orElseThrow();
        assertThat(TypeCheck.fits(number, "9".repeat(4 << 20))).isFalse();
        assertThat(TypeCheck.fits(number, "1e999")).isFalse();
    }
}
