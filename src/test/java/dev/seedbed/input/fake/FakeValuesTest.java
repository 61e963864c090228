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
                address: 144 Jeanette Brook, Kasandrafort, Indiana 07647
                card: 4689044766700445
                city: Kasandrafort
                color: turquoise
                company: Padberg, Walker and Parisian
                country: Papua New Guinea
                country_code: TW
                currency: HUF
                department: Human Resources
                domain: metz.example.com
                email: ranee.metz@example.com
                first_name: Ranee
                first_name_kana: Ranee
                full_name: Ranee Metz
                full_name_kana: Ranee Metz
                iban: DE16847351445741252647
                ipv4: 126.18.112.92
                ipv6: 2001:db8:0:e96f:7df8:7325:a1ea:c011
                job: Farming Agent
                last_name: Metz
                last_name_kana: Metz
                mac: 02:d1:a5:03:c7:30
                paragraph: Consequatur cupiditate doloribus expedita. Temporibus quibusdam aperiam. Corporis modi ipsam mollitia ullam aut. Similique illo laborum recusandae quo recusandae voluptas id.
                phone: (752) 555-0243
                postcode: 07647
                product: Ergonomic Rubber Shirt
                sentence: Consequatur cupiditate doloribus expedita.
                state: Indiana
                street: 144 Jeanette Brook
                title: The Way Through the Woods
                url: https://metz.example.com/ranee
                username: metz_ranee
                uuid: f81b2817-e56f-4050-b509-c776d42a3441
                word: beatae
                """);
        assertThat(all(JAPANESE, 42)).isEqualTo("""
                address: 奈良県小陸斗町大町1丁目17-1
                card: 4689044766700445
                city: 小陸斗町
                color: ターコイズブルー
                company: 合同会社上野建設
                country: フィリピン
                country_code: PE
                currency: TWD
                department: 広報部
                domain: fujiwara.example.jp
                email: chiaki.fujiwara@example.jp
                first_name: 千秋
                first_name_kana: チアキ
                full_name: 藤原 千秋
                full_name_kana: フジワラ チアキ
                iban: DE16847351445741252647
                ipv4: 126.18.112.92
                ipv6: 2001:db8:0:e96f:7df8:7325:a1ea:c011
                job: 弁護士
                last_name: 藤原
                last_name_kana: フジワラ
                mac: 02:d1:a5:03:c7:30
                paragraph: 写真を何枚か添付しました。サイズは普段と同じもので合いました。夏休みの間は休業します。窓口は平日の十時から五時までです。
                phone: 070-0700-9130
                postcode: 076-4749
                product: キャンプ用テント
                sentence: 写真を何枚か添付しました。
                state: 奈良県
                street: 大町1丁目17-1
                title: 白い橋
                url: https://fujiwara.example.jp/chiaki
                username: fujiwara_chiaki
                uuid: f81b2817-e56f-4050-b509-c776d42a3441
                word: 約する
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
