package dev.seedbed.database.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.BuiltImages;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.TestEngine;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What real images hold.
@Tag("engine")
class ImageContentsTest {
    private ImageContent look(ContainerEngine engine, String image) throws Exception {
        return new ImageContents(engine).of(engine.image(image));
    }

    @Test
    void plainOnes() throws Exception {
        try (ContainerEngine engine = TestEngine.connect()) {
            for (String image : List.of("postgres:17", "mysql:9.7", "mariadb:11.8")) {
                assertThat(look(engine, TestEngine.image(image))).isEqualTo(new ImageContent(true, false, false));
            }
        }
    }

    @Test
    void onesWithContentOfTheirOwn() throws Exception {
        String postgres = TestEngine.image("postgres:17");
        try (ContainerEngine engine = TestEngine.connect();
                BuiltImages made = new BuiltImages()) {
            assertThat(look(engine, made.hollow())).isEqualTo(new ImageContent(false, false, false));
            String scripts = made.build(
                    "FROM " + postgres
                            + "\nRUN mkdir -p /docker-entrypoint-initdb.d/more && echo x >/docker-entrypoint-initdb.d/more/1.sql\n");
            assertThat(look(engine, scripts)).isEqualTo(new ImageContent(true, true, false));
            String data = made.build(
                    "FROM " + postgres + "\nENV PGDATA=/baked\nRUN mkdir -p /baked && echo 17 >/baked/PG_VERSION\n");
            assertThat(look(engine, data)).isEqualTo(new ImageContent(true, false, true));
        }
    }
}
