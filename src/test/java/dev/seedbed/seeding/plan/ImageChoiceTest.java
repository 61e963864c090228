package dev.seedbed.seeding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.seeding.progress.PlanNote;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which of several images a dump gets.
class ImageChoiceTest {
    private final FakeContainerEngine engine = new FakeContainerEngine();
    private final ImageChoice choice = new ImageChoice(engine);

    private void postgres(String reference, String version) {
        engine.withImage(
                reference,
                Map.of("PG_MAJOR", version.replaceFirst("\\..*", ""), "PG_VERSION", version, "PGDATA", "/data"),
                5432);
    }

    private ImageChoice.Choice best(String version, String... extensions) throws Exception {
        return choice.best(DatabaseKind.POSTGRESQL, ServerVersion.parse(version), List.of(extensions));
    }

    private static List<String> keys(ImageChoice.Choice chosen) {
        return chosen.notes().stream().map(PlanNote::key).toList();
    }

    @Test
    void theOfficialNameBeforeOthersOfTheSameVersion() throws Exception {
        postgres("aaa/postgres:17", "17.9");
        postgres("postgis/postgis:17-3.5", "17.6");
        postgres("docker.io/library/postgres:17", "17.2");
        assertThat(best("17").reference()).isEqualTo("docker.io/library/postgres:17");
        assertThat(best("17").notes())
                .containsExactly(PlanNote.info(
                        "image-official",
                        "docker.io/library/postgres:17",
                        "postgis/postgis:17-3.5, aaa/postgres:17",
                        ""));
        assertThat(best("").reference()).isEqualTo("docker.io/library/postgres:17");
    }

    @Test
    void theVersionOfTheDumpBeforeTheName() throws Exception {
        postgres("postgres:18", "18.1");
        postgres("team/postgres:16", "16.4");
        assertThat(best("16").reference()).isEqualTo("team/postgres:16");
        assertThat(keys(best("16"))).containsExactly("image-same-version");
        assertThat(best("15").reference()).isEqualTo("postgres:18");
        assertThat(best("").reference()).isEqualTo("postgres:18");
    }

    @Test
    void anExtensionThatOnlyOneImageHas() throws Exception {
        postgres("postgres:17", "17.6");
        postgres("pgvector/pgvector:pg17", "17.6");
        postgres("postgis/postgis:17-3.5", "17.6");
        engine.withImageFile("postgis/postgis:17-3.5", "/docker-entrypoint-initdb.d", new byte[] {1});
        assertThat(best("17", "plpgsql", "postgis").reference()).isEqualTo("postgis/postgis:17-3.5");
        assertThat(keys(best("17", "postgis"))).containsExactly("image-extensions");
        assertThat(best("17", "vector").reference()).isEqualTo("pgvector/pgvector:pg17");
        assertThat(best("17", "timescaledb").reference()).isEqualTo("postgres:17");
        assertThat(keys(best("17", "timescaledb"))).contains("image-lacks");
        assertThat(best("17", "pgcrypto").notes()).noneMatch(PlanNote::warning);
    }

    @Test
    void scriptsOrDataOfItsOwnComeLast() throws Exception {
        postgres("postgres:17", "17.6");
        engine.withImageFile("postgres:17", "/docker-entrypoint-initdb.d", new byte[] {1});
        assertThat(best("17").reference()).as("nothing else fits").isEqualTo("postgres:17");
        postgres("baked/shop:17", "17.6");
        engine.withImageFile("baked/shop:17", "/data/PG_VERSION", new byte[] {1});
        assertThat(best("17").reference()).isEqualTo("postgres:17");
        assertThat(best("17").notes()).containsExactly(PlanNote.warning("image-own-content", "postgres:17"));
        postgres("zzz/plain:18", "18.0");
        assertThat(best("17").reference()).isEqualTo("zzz/plain:18");
    }

    @Test
    void whatHasNoNameOrNoProgramComesBehind() throws Exception {
        postgres("old/postgres:17", "17.6");
        engine.untag("old/postgres:17");
        assertThat(best("17").reference()).startsWith("sha256:");
        assertThat(keys(best("17"))).containsExactly("image-untagged");
        postgres("zzz/postgres:18", "18.0");
        assertThat(best("17").reference()).isEqualTo("zzz/postgres:18");
        engine.withImageFile("zzz/postgres:18", "/usr/local/bin/docker-entrypoint.sh", null);
        // An image is looked into once, so this is a new look.
        ImageChoice.Choice chosen =
                new ImageChoice(engine).best(DatabaseKind.POSTGRESQL, ServerVersion.parse("17"), List.of());
        assertThat(chosen.reference()).startsWith("sha256:");
        assertThat(keys(chosen)).containsExactly("image-untagged", "image-broken");
        engine.withImageFile("old/postgres:17", "/usr/local/bin/docker-entrypoint.sh", null);
        assertThat(new ImageChoice(engine).best(DatabaseKind.POSTGRESQL, ServerVersion.parse("17"), List.of()))
                .as("nothing here can start")
                .isEqualTo(new ImageChoice.Choice("postgres:17", ServerVersion.parse("17"), "17", false));
    }

    @Test
    void alsoTheOnlyOneIsLookedIntoUnlessItIsOfficial() throws Exception {
        postgres("team/postgres:17", "17.6");
        engine.withImageFile("team/postgres:17", "/docker-entrypoint-initdb.d", new byte[] {1});
        assertThat(best("17").notes()).containsExactly(PlanNote.warning("image-own-content", "team/postgres:17"));
    }

    @Test
    void oneThatFailedIsNotChosenAgain() throws Exception {
        postgres("postgres:17", "17.6");
        postgres("team/postgres:17", "17.6");
        choice.reject(engine.image("postgres:17").id());
        assertThat(best("17").reference()).isEqualTo("team/postgres:17");
    }

    @Test
    void nothingStaysOfTheLook() throws Exception {
        postgres("a/postgres:17", "17.6");
        postgres("b/postgres:17", "17.6");
        best("17");
        assertThat(engine.calls()).anyMatch(call -> call.startsWith("createContainer"));
        assertThat(engine.containers(Map.of())).isEmpty();
    }
}
