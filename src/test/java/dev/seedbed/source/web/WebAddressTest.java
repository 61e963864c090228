package dev.seedbed.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final String SHA = "0123456789abcdef".repeat(4);

    @Test
    void nothingSecretIsShown() throws Exception {
        WebAddress address = WebAddress.of("https://ann:s3cret@example.com:8443/a/b.sql?token=t0ken#sha256=" + SHA);
        assertThat(address).hasToString("https://example.com:8443/a/b.sql");
        assertThat(address.target()).hasToString("https://example.com:8443/a/b.sql?token=t0ken");
        assertThat(address.sha256()).isEqualTo(SHA);
        assertThat(address.identity()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/dump.sql",
                "https:///dump.sql",
                "https://ann:s3cret@exa mple/dump.sql",
                "https://ann:s3cret@/x.sql",
                "https://ann:s3cret@example.com/x.sql#sha256=12",
            })
    void whatCannotBeFetchedIsRefusedWithoutItsSecrets(String text) {
        assertThatThrownBy(() -> WebAddress.of(text))
                .isInstanceOf(OperationFailedException.class)
                .message()
                .contains("InvalidInput")
                .doesNotContain("s3cret");
    }

    @Test
    void inTheClearOnlyToThisComputer() throws Exception {
        assertThat(WebAddress.of("http://localhost:8080/x")).hasToString("http://localhost:8080/x");
        assertThat(WebAddress.of("http://[::1]/x")).hasToString("http://[::1]/x");
        assertThatThrownBy(() -> WebAddress.of("http://localhost.example.com/x"))
                .isInstanceOf(OperationFailedException.class);
        assertThatThrownBy(() -> WebAddress.of("http://127.0.0.1.example.com/x"))
                .isInstanceOf(OperationFailedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`attachment; filename=\"a b.sql\"`, a b.sql",
                "`attachment; filename=x.sql; filename*=UTF-8''%E6%B3%A8%E6%96%87.sql`, 注文.sql",
                "`attachment; filename=\"..\\\\..\\\\evil.sql\"`, evil.sql",
                "`attachment; filename=\"...\"`, from address.sql",
                "inline, from address.sql",
                "`attachment; filename=\"NUL.sql\"`, from address.sql",
                "`attachment; filename*=UTF-8''..%2F..%2Fa%00b.sql`, a_b.sql",
            })
    void names(String disposition, String expected) {
        HttpHeaders headers = HttpHeaders.of(Map.of("Content-Disposition", List.of(disposition)), (_, _) -> true);
        assertThat(WebFileName.of(headers, URI.create("https://example.com/x/from%20address.sql")))
                .isEqualTo(expected);
    }

    @Test
    void aNameOfOnlyDotsOrNoneIsReplaced() {
        assertThat(WebFileName.safe("/")).isEqualTo("download");
        assertThat(WebFileName.safe("/a/..")).isEqualTo("download");
        assertThat(WebFileName.safe("x".repeat(500) + ".sql.gz")).hasSize(120).endsWith(".sql.gz");
    }
}
