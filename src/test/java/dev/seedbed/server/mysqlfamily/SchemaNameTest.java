package dev.seedbed.server.mysqlfamily;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaNameTest {
    @Test
    void namesOfDirectories() {
        assertThat(SchemaName.of("we@002dird@0020x")).isEqualTo("we-ird x");
        assertThat(SchemaName.of("a@")).isEqualTo("a@");
    }
}
