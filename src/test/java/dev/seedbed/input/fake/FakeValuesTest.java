package dev.seedbed.input.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakeValuesTest {
    private static final FakeValues ENGLISH = new FakeValues(Locale.ENGLISH);
    private static final FakeValues JAPANESE = new FakeValues(Locale.JAPAN);

    private static String all(FakeValues values, long seed) {
        var all = new TreeMap<String, String>();
        for (FakeKind kind : FakeKind.values()) {
            all.put(kind.text(), values.value(kind, seed));
        }
        var text = new StringBuilder();
        all.forEach(
                (kind, value) -> text.append(kind).append(": ").append(value).append('\n'));
        return text.toString();
    }

    /// Files that people keep name seeds: the values must not change with a machine, nor unnoticed with a library.
    @Test
    void valuesAreTheSameEverywhere() {
        assertThat(all(ENGLISH, 42)).isEqualTo("""
                address: 991 Zachery Greens, South Kathlynview, New York 55265
                card: 4279160632513071
                city: South Kathlynview
                color: plum
                company: Crooks, Metz and Lynch
                country: Saint Barthelemy
                country_code: ES
                currency: GBP
                department: Accounting
                domain: satterfield.example.com
                email: roland.satterfield@example.com
                first_name: Roland
                first_name_kana: Roland
                full_name: Roland Satterfield
                full_name_kana: Roland Satterfield
                iban: DE09308055682548553597
                ipv4: 77.100.143.157
                ipv6: 2001:db8:0:e96f:255c:388d:a91b:e972
                job: Global Community-Services Designer
                last_name: Satterfield
                last_name_kana: Satterfield
                mac: 02:35:6e:5f:be:10
                paragraph: Eum incidunt perspiciatis. Laborum soluta ad in et magnam tempore quisquam. Perspiciatis tempore illo nulla dolores pariatur laborum reiciendis. Voluptatibus quod vero molestiae praesentium.
                phone: (886) 555-4825
                postcode: 55265
                product: Aerodynamic Aluminum Clock
                sentence: Eum incidunt perspiciatis.
                state: New York
                street: 991 Zachery Greens
                title: Great Work of Time
                url: https://satterfield.example.com/roland
                username: satterfield_roland
                uuid: f81b2817-e56f-4050-8255-363ba1ccbe40
                word: quos
                """);
        assertThat(all(JAPANESE, 42)).isEqualTo("""
                address: 岐阜県北山村区北町2丁目21-4
                card: 4279160632513071
                city: 北山村区
                color: プラム
                company: 合資会社小野鉱業
                country: オーストリア
                country_code: NO
                currency: KRW
                department: 営業部
                domain: aoki.example.co.jp
                email: jiro.aoki@example.co.jp
                first_name: 次郎
                first_name_kana: ジロウ
                full_name: 青木 次郎
                full_name_kana: アオキ ジロウ
                iban: DE09308055682548553597
                ipv4: 77.100.143.157
                ipv6: 2001:db8:0:e96f:255c:388d:a91b:e972
                job: 通訳
                last_name: 青木
                last_name_kana: アオキ
                mac: 02:35:6e:5f:be:10
                paragraph: 包装がとても丁寧でした。届いた箱の角が少しつぶれていました。窓口は平日の十時から五時までです。週末は家族と出かける予定です。
                phone: 070-5743-0939
                postcode: 552-6562
                product: サングラス
                sentence: 包装がとても丁寧でした。
                state: 岐阜県
                street: 北町2丁目21-4
                title: はじめての味
                url: https://aoki.example.co.jp/jiro
                username: aoki_jiro
                uuid: f81b2817-e56f-4050-8255-363ba1ccbe40
                word: 当て字
                """);
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            var there = new Pools("en");
            for (Part part : Part.values()) {
                assertThat(there.of(part))
                        .as(part.key())
                        .hasSizeGreaterThan(2)
                        .isEqualTo(Pools.of("en").of(part));
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @EnumSource(FakeKind.class)
    void manyThreadsGetTheSame(FakeKind kind) {
        for (FakeValues values : List.of(ENGLISH, JAPANESE)) {
            List<String> one = LongStream.range(0, 500)
                    .mapToObj(seed -> values.value(kind, seed))
                    .toList();
            assertThat(LongStream.range(0, 500).parallel().mapToObj(seed -> values.value(kind, seed)))
                    .containsExactlyElementsOf(one);
            assertThat(one).allSatisfy(value -> assertThat(value).isNotBlank());
            assertThat(new HashSet<>(one)).as("variety").hasSizeGreaterThan(10);
        }
    }

    @ParameterizedTest
    @EnumSource(FakeKind.class)
    void numbersGiveDistinctValues(FakeKind kind) {
        for (FakeValues values : List.of(ENGLISH, JAPANESE)) {
            int most = (int) Math.min(20_000, values.distinct(kind));
            long last = values.distinct(kind) - 1;
            Set<String> found = new HashSet<>();
            for (int number = 0; number < most; number++) {
                found.add(values.distinct(kind, number % 7, number));
            }
            assertThat(found).hasSize(most);
            assertThat(values.distinct(kind, 1, last == FakeValues.ENDLESS - 1 ? 1L << 40 : last))
                    .isNotBlank();
        }
    }

    @Test
    void whatBelongsTogetherFits() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(JAPANESE.value(FakeKind.FULL_NAME, seed))
                    .isEqualTo(
                            JAPANESE.value(FakeKind.LAST_NAME, seed) + " " + JAPANESE.value(FakeKind.FIRST_NAME, seed));
            assertThat(JAPANESE.value(FakeKind.FULL_NAME_KANA, seed)).matches("\\p{IsKatakana}+ [\\p{IsKatakana}ー]+");
            assertThat(ENGLISH.value(FakeKind.FULL_NAME, seed))
                    .isEqualTo(
                            ENGLISH.value(FakeKind.FIRST_NAME, seed) + " " + ENGLISH.value(FakeKind.LAST_NAME, seed));
            assertThat(ENGLISH.value(FakeKind.EMAIL, seed))
                    .startsWith(ENGLISH.value(FakeKind.FIRST_NAME, seed)
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z]", ""));
            assertThat(ENGLISH.value(FakeKind.ADDRESS, seed))
                    .startsWith(ENGLISH.value(FakeKind.STREET, seed) + ", ")
                    .endsWith(" " + ENGLISH.value(FakeKind.POSTCODE, seed));
            assertThat(JAPANESE.value(FakeKind.ADDRESS, seed))
                    .startsWith(JAPANESE.value(FakeKind.STATE, seed))
                    .endsWith(JAPANESE.value(FakeKind.STREET, seed));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 99, -5, Long.MIN_VALUE, Long.MAX_VALUE})
    void numbersHaveTheFormOfTheirKind(long seed) {
        for (FakeValues values : List.of(ENGLISH, JAPANESE)) {
            assertThat(values.value(FakeKind.EMAIL, seed))
                    .matches("[a-z]+\\.[a-z]+@example\\.(com|net|org|jp|co\\.jp)");
            assertThat(values.value(FakeKind.USERNAME, seed)).matches("[a-z]+_[a-z]+");
            assertThat(values.value(FakeKind.URL, seed)).matches("https://[a-z]+\\.example\\.[a-z.]+/[a-z]+");
            assertThat(values.value(FakeKind.IPV4, seed)).matches("\\d{1,3}(\\.\\d{1,3}){3}");
            assertThat(values.value(FakeKind.IPV6, seed)).matches("2001:db8(:[0-9a-f]{1,4}){6}");
            assertThat(values.value(FakeKind.MAC, seed)).matches("02(:[0-9a-f]{2}){5}");
            assertThat(values.value(FakeKind.UUID, seed))
                    .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
            assertThat(luhn(values.value(FakeKind.CARD, seed))).isZero();
            String iban = values.value(FakeKind.IBAN, seed);
            assertThat(new BigInteger(iban.substring(4) + "1314" + iban.substring(2, 4)).mod(BigInteger.valueOf(97)))
                    .isEqualTo(BigInteger.ONE);
        }
        assertThat(ENGLISH.value(FakeKind.PHONE, seed)).matches("\\(\\d{3}\\) 555-\\d{4}");
        assertThat(JAPANESE.value(FakeKind.PHONE, seed)).matches("0[789]0-\\d{4}-\\d{4}");
        assertThat(JAPANESE.value(FakeKind.POSTCODE, seed)).matches("\\d{3}-\\d{4}");
    }

    private static int luhn(String card) {
        return IntStream.range(0, card.length())
                        .map(i -> {
                            int digit = card.charAt(card.length() - 1 - i) - '0';
                            return i % 2 == 0 ? digit : 2 * digit / 10 + 2 * digit % 10;
                        })
                        .sum()
                % 10;
    }

    @Test
    void kindsAreFoundAsPeopleWriteThem() {
        assertThat(FakeKind.of("first_name")).contains(FakeKind.FIRST_NAME);
        assertThat(FakeKind.of("firstName")).contains(FakeKind.FIRST_NAME);
        assertThat(FakeKind.of("first-name")).contains(FakeKind.FIRST_NAME);
        assertThat(FakeKind.of("EMAIL")).contains(FakeKind.EMAIL);
        assertThat(FakeKind.of("e mail")).isEmpty();
        for (FakeKind kind : FakeKind.values()) {
            assertThat(FakeKind.of(kind.text())).contains(kind);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 17, 1000, 4096, 4097})
    void aShuffleHasEveryNumberOnce(long size) {
        var shuffle = new Shuffle(size, 5);
        assertThat(LongStream.range(0, size).map(shuffle::at).sorted())
                .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
    }

    @Test
    void aLargeShuffleStaysInside() {
        for (long size : new long[] {1L << 62, (1L << 62) + 1, Long.MAX_VALUE}) {
            var shuffle = new Shuffle(size, 9);
            assertThat(LongStream.of(0, 1, size / 2, size - 1).map(shuffle::at))
                    .doesNotHaveDuplicates()
                    .allSatisfy(number -> assertThat(number).isBetween(0L, size - 1));
        }
    }
}
