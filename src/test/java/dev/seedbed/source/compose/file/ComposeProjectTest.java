package dev.seedbed.source.compose.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compose files as the specification reads them; what they become was compared with `docker compose config`.
class ComposeProjectTest {
    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ComposeProject read(Map<String, String> environment, String... files) throws OperationFailedException {
        return ComposeProject.read(
                new ComposeRequest(folder, List.of(files).stream().map(Path::of).toList(), List.of(), environment));
    }

    private ComposeService db(String text) throws IOException, OperationFailedException {
        write("compose.yaml", text);
        return read(Map.of()).service("db");
    }

    private BuildFailure.FileInvalid invalid(String... files) {
        var thrown = catchThrowableOfType(OperationFailedException.class, () -> read(Map.of(), files));
        assertThat(thrown.failure()).isInstanceOf(BuildFailure.FileInvalid.class);
        return (BuildFailure.FileInvalid) thrown.failure();
    }

    @Test
    void shortForms() throws Exception {
        ComposeService db = db("""
                services:
                  db:
                    image: postgres:17
                    container_name: shop-db
                    command: postgres -c 'shared_buffers=1 GB' -c "x=\\"y\\""
                    environment:
                      - POSTGRES_PASSWORD=a=b
                      - EMPTY=
                      - NOT_SET
                    ports:
                      - "127.0.0.1:15432:5432"
                      - "[::1]:6000-6001:7000-7001/udp"
                      - 5432
                    volumes:
                      - data:/var/lib/postgresql/data
                      - ./seeds:/docker-entrypoint-initdb.d:ro,z
                      - /anonymous
                """);
        assertThat(db.image()).isEqualTo("postgres:17");
        assertThat(db.containerName()).isEqualTo("shop-db");
        assertThat(db.command()).containsExactly("postgres", "-c", "shared_buffers=1 GB", "-c", "x=\"y\"");
        assertThat(db.environment()).isEqualTo(Map.of("POSTGRES_PASSWORD", "a=b", "EMPTY", ""));
        assertThat(db.ports())
                .containsExactly(
                        new ComposePort("127.0.0.1", 15432, 5432, "tcp"),
                        new ComposePort("::1", 6000, 7000, "udp"),
                        new ComposePort("::1", 6001, 7001, "udp"),
                        new ComposePort("", 0, 5432, "tcp"));
        assertThat(db.mounts())
                .extracting(ComposeMount::type, ComposeMount::volume, ComposeMount::path, ComposeMount::target)
                .containsExactly(
                        tuple("volume", "data", null, "/var/lib/postgresql/data"),
                        tuple("bind", "", folder.resolve("seeds"), "/docker-entrypoint-initdb.d"),
                        tuple("volume", "", null, "/anonymous"));
        assertThat(db.mounts().get(1).readOnly()).isTrue();
    }

    @Test
    void longForms() throws Exception {
        write("other.env", "FROM_FILE=1\nPOSTGRES_USER=file\n");
        write("pw.txt", "secret\n");
        ComposeService db = db("""
                services:
                  db:
                    image: mysql:9
                    command: ["mysqld", "--sql-mode="]
                    env_file:
                      - path: other.env
                      - path: missing.env
                        required: false
                    environment:
                      POSTGRES_USER: own
                      NUMBER: 010
                      FLAG: true
                    ports:
                      - {target: 3306, published: "13306", host_ip: 127.0.0.1, protocol: tcp}
                    volumes:
                      - {type: bind, source: ./init.sql, target: /docker-entrypoint-initdb.d/a.sql, read_only: true}
                      - {type: tmpfs, target: /tmp}
                    secrets:
                      - pw
                      - {source: pw, target: /other/place}
                    configs:
                      - {source: inline, target: /etc/x.cnf}
                secrets: {pw: {file: ./pw.txt}}
                configs: {inline: {content: "[mysqld]"}}
                """);
        assertThat(db.command()).containsExactly("mysqld", "--sql-mode=");
        assertThat(db.environment())
                .isEqualTo(Map.of("FROM_FILE", "1", "POSTGRES_USER", "own", "NUMBER", "8", "FLAG", "true"));
        assertThat(db.ports()).containsExactly(new ComposePort("127.0.0.1", 13306, 3306, "tcp"));
        assertThat(db.mounts()).extracting(ComposeMount::path).containsExactly(folder.resolve("init.sql"), null);
        assertThat(db.files())
                .containsExactly(
                        new ComposeContent("/run/secrets/pw", folder.resolve("pw.txt"), null),
                        new ComposeContent("/other/place", folder.resolve("pw.txt"), null),
                        new ComposeContent("/etc/x.cnf", null, "[mysqld]"));
    }

    @Test
    void variables() throws Exception {
        write(".env", """
                # comment
                export TAG=17   # which
                QUOTED="a\\nb $TAG"
                SINGLE='$TAG'
                EMPTY=
                OWN=from .env
                """);
        write("compose.yaml", """
                services:
                  db:
                    image: postgres:${TAG}
                    environment:
                      A: ${EMPTY:-default}
                      B: ${EMPTY-default}
                      C: ${MISSING:-${TAG:-x}-y}
                      D: $$TAG
                      E: ${TAG:+set}
                      F: ${MISSING+set}
                      G: $QUOTED
                      H: $SINGLE
                      I: $MISSING!
                      OWN:
                      J: ${OWN:?not needed}
                """);
        ComposeProject project = read(Map.of("OWN", "from outside"));
        ComposeService db = project.service("db");
        assertThat(db.image()).isEqualTo("postgres:17");
        assertThat(db.environment())
                .isEqualTo(Map.ofEntries(
                        Map.entry("A", "default"),
                        Map.entry("B", ""),
                        Map.entry("C", "17-y"),
                        Map.entry("D", "$TAG"),
                        Map.entry("E", "set"),
                        Map.entry("F", ""),
                        Map.entry("G", "a\nb 17"),
                        Map.entry("H", "$TAG"),
                        Map.entry("I", "!"),
                        Map.entry("OWN", "from outside"),
                        Map.entry("J", "from outside")));
        assertThat(project.unset()).containsExactly("MISSING");
    }

    @Test
    void aVariableThatIsNeeded() throws Exception {
        write(
                "compose.yaml",
                "services:\n  db:\n    image: postgres\n    environment:\n      P: ${PW:?set a password}\n");
        var failure = invalid();
        assertThat(failure.found()).isEqualTo("compose-unset:PW");
        assertThat(failure.expected()).isEqualTo("set a password");
        assertThat(failure.line()).isEqualTo(5);
        assertThat(failure.column()).isEqualTo(10);
    }

    @Test
    void laterFilesOverrideEarlierOnes() throws Exception {
        write("compose.yaml", """
                services:
                  db:
                    image: postgres:16
                    command: [postgres, -c, a=1]
                    environment: [A=1, B=2]
                    ports: ["1:5432"]
                    volumes: ["data:/data", "./a:/x"]
                  other: {image: busybox}
                """);
        write("compose.override.yml", """
                services:
                  db:
                    image: postgres:17
                    command: postgres
                    environment: {B: 3, C: 4}
                    ports: !override ["2:5432"]
                    volumes: ["./b:/x"]
                  other: !reset null
                """);
        ComposeProject project = read(Map.of());
        assertThat(project.files()).hasSize(2);
        assertThat(project.services()).extracting(ComposeService::name).containsExactly("db");
        ComposeService db = project.service("db");
        assertThat(db.image()).isEqualTo("postgres:17");
        assertThat(db.command()).containsExactly("postgres");
        assertThat(db.environment()).isEqualTo(Map.of("A", "1", "B", "3", "C", "4"));
        assertThat(db.ports()).containsExactly(new ComposePort("", 2, 5432, "tcp"));
        assertThat(db.mounts()).extracting(ComposeMount::path).containsExactly(null, folder.resolve("b"));
        assertThat(read(Map.of(), "compose.yaml").service("db").image()).isEqualTo("postgres:16");
        assertThat(read(Map.of("COMPOSE_FILE", "compose.yaml")).files()).hasSize(1);
    }

    @Test
    void anchorsAndMergeKeys() throws Exception {
        ComposeService db = db("""
                x-common: &common
                  image: postgres:17
                  environment: &env {A: "1"}
                services:
                  db:
                    <<: *common
                    environment:
                      <<: *env
                      B: "2"
                """);
        assertThat(db.image()).isEqualTo("postgres:17");
        assertThat(db.environment()).isEqualTo(Map.of("A", "1", "B", "2"));
    }

    @Test
    void extendedServicesInOtherFolders() throws Exception {
        write("base/common.yaml", """
                services:
                  root: {image: "postgres:17", volumes: ["./init:/docker-entrypoint-initdb.d"]}
                  database: {extends: root, env_file: db.env, environment: {A: "1"}}
                """);
        write("base/db.env", "FROM_BASE=yes\n");
        ComposeService db = db("""
                services:
                  db:
                    extends: {file: base/common.yaml, service: database}
                    environment: {B: "2"}
                """);
        assertThat(db.image()).isEqualTo("postgres:17");
        assertThat(db.environment()).isEqualTo(Map.of("A", "1", "B", "2", "FROM_BASE", "yes"));
        assertThat(db.mounts()).extracting(ComposeMount::path).containsExactly(folder.resolve("base/init"));
    }

    @Test
    void includedFiles() throws Exception {
        write("db/compose.yaml", """
                services:
                  db: {image: "postgres:${TAG}", volumes: ["./seeds:/docker-entrypoint-initdb.d"]}
                volumes: {data: {name: shared}}
                """);
        write("db/.env", "TAG=15\n");
        write("compose.yaml", "include: [db/compose.yaml]\nservices:\n  web: {image: nginx}\n");
        ComposeProject project = read(Map.of());
        assertThat(project.services()).extracting(ComposeService::name).containsExactly("web", "db");
        assertThat(project.service("db").image()).isEqualTo("postgres:15");
        assertThat(project.service("db").mounts())
                .extracting(ComposeMount::path)
                .containsExactly(folder.resolve("db/seeds"));
        assertThat(project.volumes()).isEqualTo(Map.of("data", "shared"));
        assertThat(read(Map.of("TAG", "16")).service("db").image()).isEqualTo("postgres:16");
    }

    @Test
    void profilesAndNames() throws Exception {
        write("compose.yaml", """
                name: My.Shop
                services:
                  db: {image: postgres, profiles: [data]}
                  built: {build: .}
                volumes: {a: , b: {external: true}, c: {name: x}}
                """);
        ComposeProject project = read(Map.of());
        assertThat(project.name()).isEqualTo("myshop");
        assertThat(project.service("db").active()).isFalse();
        assertThat(project.service("built").image()).isEqualTo("myshop-built");
        assertThat(project.volumes()).isEqualTo(Map.of("a", "myshop_a", "b", "b", "c", "x"));
        assertThat(read(Map.of("COMPOSE_PROFILES", "x,data")).service("db").active())
                .isTrue();
        assertThat(read(Map.of("COMPOSE_PROJECT_NAME", "other")).name()).isEqualTo("other");
    }

    @Test
    void theFilesOfAFolderAbove() throws Exception {
        write("compose.yaml", "services: {db: {image: postgres}}");
        Path below = Files.createDirectories(folder.resolve("a/b"));
        assertThat(ComposeProject.read(new ComposeRequest(below, List.of(), List.of(), Map.of()))
                        .folder())
                .isEqualTo(folder);
    }

    @Test
    void nothingThatNeverEnds() throws Exception {
        write("compose.yaml", "services:\n  a: {extends: b}\n  b: {extends: a}\n");
        assertThat(invalid().found()).isEqualTo("compose-extends-itself:a");
        write("compose.yaml", "include: compose.yaml\n");
        assertThat(invalid().found()).startsWith("compose-includes-itself:");
        write("compose.yaml", "include: [https://example.org/compose.yaml]\n");
        assertThat(invalid().found()).isEqualTo("compose-remote:https://example.org/compose.yaml");
        var many = new StringBuilder("services:\n  s0: {image: a}\n");
        for (int i = 1; i < 60; i++) {
            many.insert(10, "  s" + i + ": {extends: s" + (i - 1) + "}\n");
        }
        write("compose.yaml", many.toString());
        assertThat(invalid().found()).isEqualTo("compose-extends-chain");
    }

    @Test
    void nothingThatGrowsWithoutEnd() throws Exception {
        var env = new StringBuilder("V0=0123456789\n");
        for (int i = 1; i < 30; i++) {
            env.append("V%d=$V%d$V%d$V%d\n".formatted(i, i - 1, i - 1, i - 1));
        }
        write(".env", env.toString());
        write("compose.yaml", "services: {db: {image: postgres}}");
        assertThat(invalid().expected()).isEqualTo("compose-shorter");
        Files.delete(folder.resolve(".env"));
        write("compose.yaml", "services: {db: {image: '" + "${A:-".repeat(1000) + "}".repeat(1000) + "'}}");
        assertThat(invalid().expected()).isEqualTo("compose-shallow");
    }

    @Test
    void filesThatAreNone() throws Exception {
        write("compose.yaml", "include: [/dev/zero]\n");
        assertThatThrownBy(() -> read(Map.of()))
                .extracting(e -> ((OperationFailedException) e).failure())
                .isInstanceOf(Failure.LocalFile.class);
        write("compose.yaml", "services: {db: {image: x, env_file: /dev/zero}}\n");
        assertThatThrownBy(() -> read(Map.of()))
                .extracting(e -> ((OperationFailedException) e).failure())
                .isInstanceOf(Failure.LocalFile.class);
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() throws Exception {
        write("compose.yaml", "services:\n  db:\n    image: postgres\n    ports: [\"a:b\"]\n");
        var port = invalid();
        assertThat(port.found() + " " + port.line() + " " + port.column()).isEqualTo("a:b 4 13");
        write("compose.yaml", "services:\n  db: postgres\n");
        assertThat(invalid().line()).isEqualTo(2);
        write("compose.yaml", "services:\n  db:\n    volumes: [\"./a:relative\"]\n");
        assertThat(invalid().expected()).isEqualTo("compose-mount");
        write(".env", "A=1\nnot a line\n");
        var line = invalid();
        assertThat(line.file().getFileName()).hasToString(".env");
        assertThat(line.line()).isEqualTo(2);
    }
}
