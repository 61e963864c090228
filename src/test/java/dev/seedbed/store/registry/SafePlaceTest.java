package dev.seedbed.store.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.registry.http.SafePlace;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafePlaceTest {
    @ParameterizedTest
    @CsvSource({
        "https://registry.example.com/a, https://cdn.example.net/b, true",
        "https://registry.example.com/a, http://registry.example.com/b, false",
        "https://registry.example.com/a, https://127.0.0.1/b, false",
        "https://registry.example.com/a, https://LOCALHOST:8443/b, false",
        "https://registry.example.com/a, http://localhost:80/b, false",
        "https://registry.example.com/a, https://mia:pw@cdn.example.net/b, false",
        "http://localhost:5000/a, http://127.0.0.1:5001/b, true",
        "http://localhost:5000/a, https://cdn.example.net/b, true",
        "http://localhost:5000/a, http://cdn.example.net/b, false",
    })
    void whereOneMayLead(URI from, URI to, boolean allowed) {
        assertThat(SafePlace.isAllowed(from, to)).isEqualTo(allowed);
    }
}
