package dev.seedbed.database.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseCatalogueTest {
    private final FakeContainerEngine engine = Databases.engine();
    private final DatabaseCatalogue catalogue = new DatabaseCatalogue(engine);

    @Test
    void listsOursAndOthersAndNothingElse() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop-dev")
                .publish(new PublishedPort("127.0.0.1", 5433, 5432))
                .build());
        engine.createContainer(Databases.foreign("legacy-wp").build());
        engine.createContainer(ContainerSpec.named("web", "nginx:1").build());
        engine.createContainer(ContainerSpec.named("seedbed-seed-b2", Databases.POSTGRES)
                .labels(Map.of(Labels.ROLE, Labels.ROLE_SEED_JOB, Labels.ID, "b2"))
                .build());

        assertThat(catalogue.list()).extracting(Database::name).containsExactly("legacy-wp", "shop-dev");
        Database shop = catalogue.find("shop-dev");
        assertThat(shop.ours()).isTrue();
        assertThat(shop.version()).isEqualTo("17.6");
        assertThat(shop.seededFrom()).containsExactly("shop.sql");
        Database legacy = catalogue.find("legacy-wp");
        assertThat(legacy.ours()).isFalse();
        assertThat(legacy.kind()).isEqualTo(DatabaseKind.MARIADB);
        assertThat(legacy.version()).isEqualTo("11.8.2");
    }

    @Test
    void aStoppedDatabaseKeepsItsAddressAndIsMarkedWhereExposed() throws Exception {
        engine.createContainer(Databases.foreign("legacy-wp").build());

        Database stopped = catalogue.list().getFirst();
        assertThat(stopped.isRunning()).isFalse();
        assertThat(stopped.exposed()).isTrue();
        assertThat(ConnectionStrings.hostAndPort(stopped.address())).isEqualTo("127.0.0.1:3306");
    }

    @Test
    void imagesAndStoppedContainersAreAskedOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            engine.createContainer(Databases.foreign("db" + i).build());
        }
        catalogue.list();
        int first = engine.calls().size();

        assertThat(catalogue.list()).hasSize(5);

        assertThat(engine.calls().size() - first).isEqualTo(1);
    }

    @Test
    void findsByContainerNameAndIdAndTellsAmbiguousNames() throws Exception {
        String id = engine.createContainer(Databases.ours(engine, "a1", "shop").build());
        engine.createContainer(Databases.ours(engine, "a2", "shop").build());

        assertThat(catalogue.find("seedbed-a1").id()).isEqualTo(id);
        assertThat(catalogue.find(id).id()).isEqualTo(id);
        assertThat(failureOf("shop")).isInstanceOf(Failure.NameInUse.class);
        assertThat(failureOf("nothing")).isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void credentialsComeFromTheEnvironment() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop").build());

        assertThat(catalogue.credentials(catalogue.find("shop"))).isEqualTo(new Credentials("shop", "s3cret", "shop"));
    }

    private Failure failureOf(String name) {
        var thrown = new Failure[1];
        assertThatThrownBy(() -> catalogue.find(name))
                .isInstanceOfSatisfying(OperationFailedException.class, e -> thrown[0] = e.failure());
        return thrown[0];
    }
}
