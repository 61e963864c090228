package dev.seedbed.source.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ServerAddressesTest {
    private static final String PASSWORD = "s3/cr et";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "postgres://app:s3%2Fcr%20et@db.example.com:5433/shop | postgresql://app@db.example.com:5433/shop",
                "postgresql://app:s3%2Fcr%20et@db/shop?sslmode=require | postgresql://app@db:5432/shop?sslmode=require",
                "jdbc:postgresql://db:5432/shop?user=app&password=s3%2Fcr+et%20 | postgresql://app@db:5432/shop",
                "POSTGRES://app:s3%2Fcr%20et@[::1]/shop | postgresql://app@[::1]:5432/shop",
                "host=db port=5433 dbname='my shop' user=app password='s3/cr et' sslmode=verify-full"
                        + " | postgresql://app@db:5433/my%20shop?sslmode=verify-full",
                "postgres://a%40b:s3%2Fcr%20et@db | postgresql://a%40b@db:5432",
                "mysql://app:s3%2Fcr%20et@db/shop?ssl-mode=VERIFY_IDENTITY"
                        + " | mysql://app@db:3306/shop?sslmode=verify-full",
                "jdbc:mariadb://db:3307/shop?user=app&password=s3%2Fcr%20et&sslMode=trust"
                        + " | mariadb://app@db:3307/shop?sslmode=require",
            })
    void readsWhatPeopleHave(String text, String shown) throws Exception {
        assertThat(ServerAddresses.isOne(text)).isTrue();
        ServerAddress address = ServerAddresses.parse(text);
        assertThat(address).hasToString(shown);
        assertThat(address.password()).startsWith("s3/cr");
        assertThat(ServerAddresses.parse(shown).withPassword(address.password()))
                .isEqualTo(address);
    }

    @Test
    void neverShowsAPassword() throws Exception {
        ServerAddress address = ServerAddresses.parse("postgres://app:s3%2Fcr%20et@db:5432/shop");
        assertThat(address.password()).isEqualTo(PASSWORD);
        assertThat(address.toString() + new ReachedServer(address, "db", "", 5432, ""))
                .doesNotContain(PASSWORD, "s3%2F", "cr%20et");
    }

    @Test
    void knowsModesOfTlsAndAuthorities() throws Exception {
        assertThat(ServerAddresses.parse("postgres://db").tls()).isEqualTo(TlsMode.PREFER);
        assertThat(ServerAddresses.parse("postgres://db?sslmode=disable").tls()).isEqualTo(TlsMode.DISABLE);
        ServerAddress checked = ServerAddresses.parse("postgres://db/x?sslmode=verify-ca&sslrootcert=/etc/ca%201.pem");
        assertThat(checked.tls()).isEqualTo(TlsMode.VERIFY_CA);
        assertThat(checked.authority()).isEqualTo(Path.of("/etc/ca 1.pem"));
        assertThat(ServerAddresses.parse(checked.toString())).isEqualTo(checked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://app:s3cret@/shop",
                "postgres://app:s3cret@a,b/shop",
                "postgres://app:s3cret@db:99999/shop",
                "oracle://app:s3cret@db/shop",
                "postgres://app:s3cret@db/shop?sslmode=odd",
                "host=/var/run/postgresql password=s3cret",
                "host=db port=many password=s3cret",
            })
    void refusesWithoutTellingTheSecret(String text) {
        assertThatThrownBy(() -> ServerAddresses.parse(text))
                .isInstanceOf(OperationFailedException.class)
                .message()
                .contains("InvalidInput")
                .doesNotContain("s3cret");
    }

    @Test
    void namesOfDatabasesAreNoAddresses() {
        assertThat(ServerAddresses.isOne("shop")).isFalse();
        assertThat(ServerAddresses.isOne("dump.sql")).isFalse();
        assertThat(ServerAddresses.isOne("a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a=a b"))
                .isFalse();
    }

    @Test
    void tablesByPatterns() {
        var choice = new CaptureChoice(java.util.List.of("public.*"), java.util.List.of("log?"), false);
        assertThat(choice.takesRows("public", "users")).isTrue();
        assertThat(choice.takes("public", "logs")).isTrue();
        assertThat(choice.takesRows("public", "logs")).isFalse();
        assertThat(choice.takes("other", "users")).isFalse();
        assertThat(CaptureChoice.ALL.takesRows("other", "users")).isTrue();
    }
}
