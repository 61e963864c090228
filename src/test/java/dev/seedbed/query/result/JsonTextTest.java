package dev.seedbed.query.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void oneMemberPerLine() {
        assertThat(JsonText.indented("{\"a\": 1.50, \"b\":[1,{\"日本\":null}], \"a\": 1e400, \"c\": {}}"))
                .hasValue("""
                {
                  "a": 1.50,
                  "b": [
                    1,
                    {
                      "日本": null
                    }
                  ],
                  "a": 1e400,
                  "c": { }
                }""");
    }

    @Test
    void whatIsNoObjectAndNoArrayStaysAsItIs() {
        assertThat(JsonText.indented("12")).isEmpty();
        assertThat(JsonText.indented("{1,NULL,3}")).isEmpty();
        assertThat(JsonText.indented("[x]")).isEmpty();
        assertThat(JsonText.indented("{\"a\": 1")).isEmpty();
        assertThat(JsonText.indented("")).isEmpty();
    }
}
