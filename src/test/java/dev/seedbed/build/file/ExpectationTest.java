package dev.seedbed.build.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

    private static Expectation parse(String yaml) throws Exception {
        return Expectation.of(YamlFile.parse(Path.of("x.yaml"), yaml.getBytes(StandardCharsets.UTF_8), Set.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "> 100"   | 101   | true
            "> 100"   | 100   | false
            "> 100"   | 1e3   | true
            "> 100"   | many  | false
            ">=100"   | 100.0 | true
            "< 1.5"   | 1.49  | true
            "<= 1.5"  | 1.51  | false
            "!= open" | done  | true
            "!= open" | open  | false
            "!= 5"    | 5.0   | false
            5         | 5.00  | true
            5         | 51    | false
            open      | open  | true
            open      | Open  | false
            true      | t     | true
            true      | 1     | true
            true      | f     | false
            false     | 0     | true
            """)
    void oneValueIsCompared(String yaml, String found, boolean holds) throws Exception {
        assertThat(parse(yaml).holds(List.of(List.of(found)))).isEqualTo(holds);
    }

    @Test
    void oneValueIsNeitherNoRowNorTwo() throws Exception {
        for (String yaml : new String[] {"1", "\"> 0\"", "\"!= 0\""}) {
            assertThat(parse(yaml).holds(List.of())).as(yaml).isFalse();
            assertThat(parse(yaml).holds(List.of(List.of("1"), List.of("1"))))
                    .as(yaml)
                    .isFalse();
            assertThat(parse(yaml).holds(List.of(List.of("1", "1")))).as(yaml).isFalse();
            assertThat(parse(yaml).holds(List.of(List.of("1")))).as(yaml).isTrue();
        }
    }

    @Test
    void rowsAreTheSameInTheSameOrder() throws Exception {
        Expectation rows = parse("[[1, admin], [2, ~]]");
        assertThat(rows.holds(rows("1,admin", "2,"))).isTrue();
        assertThat(rows.holds(rows("1,admin", "2,NULL"))).isTrue();
        assertThat(rows.holds(rows("2,", "1,admin"))).isFalse();
        assertThat(rows.holds(rows("1,admin"))).isFalse();
        assertThat(rows.holds(rows("1,admin", "2,,"))).isFalse();
        assertThat(parse("[a, b]").holds(rows("a", "b"))).isTrue();
        assertThat(parse("[]").holds(List.of())).isTrue();
        assertThat(parse("[]").holds(rows("a"))).isFalse();
    }

    @Test
    void whatIsExpectedAndFoundIsWrittenAlike() throws Exception {
        assertThat(parse("\">5\"").text()).isEqualTo("> 5");
        assertThat(parse("[[1, admin], [2, guest]]").text()).isEqualTo("[[1, admin], [2, guest]]");
        assertThat(Expectation.text(rows("1,admin", "2,guest"))).isEqualTo("[[1, admin], [2, guest]]");
        assertThat(Expectation.text(rows("7"))).isEqualTo("7");
        assertThat(Expectation.text(List.of())).isEqualTo("[]");
    }

    private static List<List<String>> rows(String... rows) {
        return Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toList();
    }
}
