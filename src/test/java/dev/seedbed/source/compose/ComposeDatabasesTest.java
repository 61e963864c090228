package dev.seedbed.source.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.source.compose.file.ComposeRequest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Services that are databases, how to log in to them, their seeds, and databases like them.
class ComposeDatabasesTest {
    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = new FakeContainerEngine();
    private final ComposeDatabases databases = new ComposeDatabases(engine, new DatabaseCatalogue(engine));

    private ComposeProject read(String text) throws Exception {
        Files.writeString(folder.resolve("compose.yaml"), text);
        return ComposeProject.read(new ComposeRequest(folder, List.of(), List.of(), Map.of()));
    }

    private Credentials login(String service) throws Exception {
        return databases
                .find(read("name: shop\nservices:\n  db:\n" + service), "db")
                .login();
    }

    @Test
    void passwordsOfFilesAndSecrets() throws Exception {
        Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(folder.resolve("secrets/pw"), "from a file\n\n");
        Credentials known = new Credentials("app", "from a file", "app");
        assertThat(login("""
                    image: postgres:17
                    environment: {POSTGRES_USER: app, POSTGRES_PASSWORD_FILE: /run/secrets/pw}
                    secrets: [pw]
                secrets: {pw: {file: secrets/pw}}
                """)).isEqualTo(known);
        assertThat(login("""
                    image: postgres:17
                    environment: {POSTGRES_USER: app, POSTGRES_PASSWORD_FILE: /run/own/pw}
                    volumes: ["./secrets:/run/own:ro"]
                """)).isEqualTo(known);
        Credentials unknown = new Credentials("app", "", "app");
        for (String file :
                List.of("/run/own/../../etc/hostname", "/elsewhere/pw", "/run/own/\\0", "/run/own/missing")) {
            assertThat(login("""
                        image: postgres:17
                        environment: {POSTGRES_USER: app, POSTGRES_PASSWORD_FILE: "%s"}
                        volumes: ["./secrets:/run/own:ro"]
                    """.formatted(file).indent(-4).indent(4))).as(file).isEqualTo(unknown);
        }
    }

    @Test
    void seedsInTheOrderOfTheImage() throws Exception {
        Files.createDirectories(folder.resolve("seeds/below"));
        Files.writeString(folder.resolve("seeds/02.sql"), "select 2");
        Files.writeString(folder.resolve("first.sql"), "select 1");
        String image = "services:\n  db:\n    image: postgres\n    volumes:\n";
        String all = "      - ./seeds:/docker-entrypoint-initdb.d\n";
        assertThat(databases.find(read(image + all), "db").seeds()).containsExactly(folder.resolve("seeds"));
        String one = "      - ./first.sql:/docker-entrypoint-initdb.d/01.sql\n";
        assertThat(databases.find(read(image + all + one), "db").seeds())
                .containsExactly(folder.resolve("first.sql"), folder.resolve("seeds/02.sql"));
        ComposeDatabase other = databases.find(
                read(image + "      - ./none:/docker-entrypoint-initdb.d\n      - vol:/docker-entrypoint-initdb.d/x\n"),
                "db");
        assertThat(other.seeds()).isEmpty();
        assertThat(other.notes())
                .extracting(PlanNote::key)
                .containsExactlyInAnyOrder("compose-seed-missing", "compose-seed-volume");
    }

    @Test
    void aDatabaseLikeAService() throws Exception {
        ComposeProject project = read("""
                name: shop
                services:
                  db:
                    image: postgres:17
                    command: postgres -c work_mem=8MB
                    shm_size: 1g
                    environment: {POSTGRES_PASSWORD: x, TZ: Asia/Tokyo, OTHER: secret}
                  configured:
                    image: postgres:17
                    container_name: own-name
                    command: postgres -c config_file=/etc/pg.conf
                    volumes: ["./pg.conf:/etc/pg.conf"]
                """);
        ComposeStart start = databases.start(project, databases.find(project, "db"), ComposeStart.Wish.NOTHING);
        SeedRequest request = start.request();
        assertThat(request.name()).isEqualTo("shop-db");
        assertThat(request.image()).isEqualTo("postgres:17");
        assertThat(request.command()).containsExactly("postgres", "-c", "work_mem=8MB");
        assertThat(request.environment()).isEqualTo(Map.of("TZ", "Asia/Tokyo"));
        assertThat(request.password()).isEqualTo("x");
        assertThat(start.notes())
                .containsExactlyInAnyOrder(
                        PlanNote.info("compose-variables", "OTHER"), PlanNote.info("compose-not-taken", "shm_size"));
        ComposeStart other = databases.start(
                project,
                databases.find(project, "configured"),
                new ComposeStart.Wish(List.of(Path.of("a.sql")), null, null, true));
        assertThat(other.request().name()).isEqualTo("own-name");
        assertThat(other.request().command()).isEmpty();
        assertThat(other.request().files()).containsExactly(Path.of("a.sql"));
        assertThat(other.notes()).extracting(PlanNote::key).containsExactly("compose-command");
    }

    @Test
    void whatIsNoDatabase() throws Exception {
        ComposeProject project = read("services: {web: {image: nginx}, odd: {image: 'postgres:'}}");
        assertThat(databases.list(project)).extracting(ComposeDatabase::name).containsExactly("odd");
        assertThatThrownBy(() -> databases.find(project, "web"))
                .extracting(e -> ((OperationFailedException) e).failure())
                .isEqualTo(new Failure.InvalidInput("compose-service", "web", "compose-no-database"));
        assertThatThrownBy(() -> databases.find(project, "none"))
                .extracting(e -> ((OperationFailedException) e).failure())
                .isEqualTo(new Failure.NotFound("compose-service", "none"));
        ComposeDatabase odd = databases.find(project, "odd");
        assertThatThrownBy(() -> ComposeSwap.running(odd))
                .extracting(e -> ((OperationFailedException) e).failure())
                .isEqualTo(new Failure.WrongState("compose-service", "odd", "compose-not-running"));
    }
}
