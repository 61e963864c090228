package dev.seedbed.server.valkey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ImageTraits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the images say of themselves.
class ValkeyImageTest {
    private static Optional<ImageContract> contract(Product product, Map<String, String> environment) {
        return new ValkeyImage(product).contract(new ImageTraits(environment, List.of("/data"), List.of(6379)));
    }

    @Test
    void olderImagesSayTheirVersion() {
        assertThat(contract(Product.REDIS, Map.of("REDIS_VERSION", "7.2.4")))
                .hasValue(new ImageContract(DatabaseKind.REDIS, "7.2.4", "/data", "/data", true));
        assertThat(contract(Product.VALKEY, Map.of("REDIS_VERSION", "7.2.4"))).isEmpty();
    }

    @Test
    void newerOnesOnlyWhereTheirSourceIsFrom() {
        String address = "https://example.org/archive/refs/tags/8.2.1.tar.gz";

        assertThat(contract(Product.REDIS, Map.of("REDIS_DOWNLOAD_URL", address))
                        .orElseThrow()
                        .version())
                .isEqualTo("8.2.1");
    }

    @Test
    void aServerIsStartedWithinAScriptAndKeepsItsArguments() {
        List<String> command = new ValkeyImage(Product.VALKEY).serving(List.of("valkey-server", "--dir", "/data/x"));

        assertThat(command).startsWith("sh", "-c").endsWith("valkey-server", "--dir", "/data/x");
        assertThat(new ValkeyImage(Product.VALKEY).movedTo(Map.of(), command)).hasValue("/data/x");
    }
}
