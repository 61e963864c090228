package dev.seedbed.input.mask.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableColumnBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {
    private static TableColumn column(String name, Sort sort) {
        return TableColumnBuilder.builder()
                .name(name)
                .type("")
                .sort(sort)
                .length(-1)
                .precision(-1)
                .build();
    }

    private static Optional<PersonalData> guess(String table, String column, String... samples) {
        return Guess.of(table, column(column, Sort.TEXT), List.of(samples)).map(Guess::what);
    }

    /// Values alone, in a column whose name says nothing.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EMAIL           | anna@shop.test        | b.o+x@mail.example.co.jp
                    PHONE           | +44 20 7946 0018      | 090-1234-5678
                    PHONE           | (03) 1234-5678        | (212) 555-0187
                    TOKEN           | eyJhbGciOi.eyJzdWIi.c2ln | ghp_abcdefghijklmnopqrst
                    TOKEN           | AKIAIOSFODNN7EXAMPLE  | sk_live_abcdefghijkl
                    PASSWORD        | $2b$12$KIXabcdefghijk | $argon2id$v=19$m=65536$abc
                    PASSWORD        | pbkdf2_sha256$260000$x | {SSHA}abcdefghij
                    IBAN            | GB82WEST12345698765432 | DE89370400440532013000
                    IP_ADDRESS      | 192.0.2.1             | 2001:db8::1
                    TEXT_WITH_EMAIL | call anna@shop.test!  | nothing in this one
                    """)
    void valuesTell(PersonalData what, String one, String other) {
        assertThat(guess("things", "c1", one, other)).contains(what);
    }

    /// Names, where the values do not contradict.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FIRST_NAME   | users    | first_name    | Anna
                    LAST_NAME    | users    | lastName      | Smith
                    NAME         | users    | name          | Anna Smith
                    NAME         | 顧客     | 氏名           | 山田 太郎
                    NAME         | customers | name         | Bob
                    NAME         | orders   | recipient_name | Bob
                    NAME_READING | 顧客     | フリガナ        | ヤマダ タロウ
                    ADDRESS      | users    | street        | 1 High Street
                    ADDRESS      | 顧客     | 住所           | 東京都千代田区1-1
                    POSTCODE     | users    | zip_code      | 100-0001
                    PHONE        | users    | tel           | 0312345678
                    PHONE        | 会員     | 電話番号        | 0312345678
                    TOKEN        | sessions | api_key       | 0123456789abcdef0123
                    PASSWORD     | users    | password      | 0123456789abcdef
                    BIRTHDAY     | users    | 生年月日        | 1970-01-31
                    NATIONAL_NUMBER | staff | passport_number | TK1234567
                    """)
    void namesTell(PersonalData what, String table, String column, String sample) {
        assertThat(guess(table, column, sample)).contains(what);
        assertThat(guess(table, column)).as("of an empty table").contains(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    products | name          | Chair
                    orders   | status        | open
                    orders   | ordered_on    | 2024-01-02
                    orders   | code          | 123-4567-8
                    users    | email_enabled | yes
                    users    | tel           | none
                    products | description   | Comes in blue
                    products | ean           | 4006381333931
                    """)
    void othersAreNotReported(String table, String column, String sample) {
        assertThat(guess(table, column, sample, sample, sample, sample, sample, sample))
                .isEmpty();
    }

    @Test
    void numbersWithCheckDigitsNeedMoreThanOneSample() {
        String[] numbers = {"123456789018", "987654321093", "000000000019", "123456789093", "123456789018"};
        assertThat(guess("t", "c", numbers)).contains(PersonalData.NATIONAL_NUMBER);
        assertThat(guess("t", "c", numbers[0])).isEmpty();
        assertThat(guess("t", "c", "123456789018", "987654321094", "000000000018", "123456789094", "123456789018"))
                .isEmpty();
        assertThat(Guess.of("t", column("n", Sort.INTEGER), List.of(numbers)).map(Guess::what))
                .contains(PersonalData.NATIONAL_NUMBER);
    }

    @Test
    void aGuessTellsHowMany() {
        assertThat(Guess.of(
                        "t", column("contact", Sort.TEXT), List.of("a@b.test", "c@d.test", " ", "e@f.test", "none")))
                .contains(new Guess(PersonalData.EMAIL, 3, 4));
    }

    @Test
    void aBirthdayIsADate() {
        assertThat(Guess.of("users", column("hired_on", Sort.DATE), List.of("1970-01-31")))
                .isEmpty();
        assertThat(Guess.of("users", column("date_of_birth", Sort.DATE), List.of("1970-01-31"))
                        .map(Guess::what))
                .contains(PersonalData.BIRTHDAY);
    }
}
