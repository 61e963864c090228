package dev.seedbed.library.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.server.RestoreServer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The orders are those of `for f in *` in bash within the images.
class SeedOrderTest {
    private static List<String> sorted(DatabaseKind kind, String image, String names) {
        return Arrays.stream(names.split("\\|"))
                .map(Path::of)
                .sorted(RestoreServer.of(kind).order(image))
                .map(Path::toString)
                .toList();
    }

    @Test
    void postgreSqlGoesByItsEnglishLocale() {
        String order = "01_a|01.sql|01-x.sql|01_x.sql|01_X.sql|01_x.sql.gz|02_b|10_a|1 a|1-a|1.a|1_a|1a|1A|1b|1.sql"
                + "|2_b|a b|a-b|a.b|a_b|ab|aB|Ab|AB|a_c|data|Data|data_1|data-2|dat-z|resume|Resume|resumé|résumé";
        String mixed =
                String.join("|", Arrays.stream(order.split("\\|")).sorted().toList());

        assertThat(sorted(DatabaseKind.POSTGRESQL, "postgres:17", mixed)).containsExactly(order.split("\\|"));
    }

    @Test
    void theOthersAndSystemsWithoutLocalesGoByBytes() {
        String[] order = {"01_B.sql", "01_a.sql", "10_x.sql", "1_x.sql", "Z.sql", "_.sql", "a.sql"};

        assertThat(sorted(DatabaseKind.MYSQL, "mysql:9.7", String.join("|", order)))
                .containsExactly(order);
        assertThat(sorted(DatabaseKind.POSTGRESQL, "postgres:17-alpine", String.join("|", order)))
                .containsExactly(order);
    }
}
