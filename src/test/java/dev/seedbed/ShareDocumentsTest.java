package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ChildProgram;
import dev.seedbed.source.git.TestRepository;
import dev.seedbed.store.bucket.S3Server;
import dev.seedbed.store.registry.RegistryServer;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// “Share with your team in five minutes”, as the pages about stores say it: by two people on two computers, each with
/// the whole program in processes of its own.
@Tag("engine")
class ShareDocumentsTest {
    private static final String DUMP = "-- PostgreSQL database dump\n" + "select 1;\n".repeat(5000);

    @TempDir
    Path folder;

    /// The two blocks of commands of the section.
    private static List<List<String>> blocks(String page) throws Exception {
        String text = Files.readString(Path.of("src/docs", page));
        String section =
                text.split("## Share with your team in five minutes\n")[1].split("\n## ")[0];
        var blocks = new ArrayList<List<String>>();
        String[] parts = section.split("```");
        for (int i = 1; i < parts.length; i += 2) {
            blocks.add(
                    parts[i].lines().filter(line -> line.startsWith("seedbed ")).toList());
        }
        assertThat(blocks).hasSize(2);
        return blocks;
    }

    private String run(String who, String command, Map<String, String> environment) throws Exception {
        Path place = folder.resolve(who);
        List<String> words = List.of(command.split(" ")).subList(1, command.split(" ").length);
        ProcessBuilder program = ChildProgram.of(Main.class, List.of(), words)
                .redirectErrorStream(true)
                .directory(place.toFile());
        program.environment().putAll(environment);
        program.environment().put("SEEDBED_HOME", place.resolve("home").toString());
        Process process = program.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + ": " + said).isZero();
        return said;
    }

    private void share(String page, String documented, String real, Map<String, String> environment) throws Exception {
        Path mia = Files.createDirectories(folder.resolve("mia"));
        Files.createDirectories(folder.resolve("ken"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(mia.resolve("shop.sql.gz")))) {
            out.write(DUMP.getBytes(StandardCharsets.UTF_8));
        }
        List<List<String>> blocks = blocks(page);
        for (String command : blocks.getFirst()) {
            run("mia", command.replace(documented, real), environment);
        }
        var said = new StringBuilder();
        for (String command : blocks.getLast()) {
            said.append(run("ken", command.replace(documented, real), environment));
        }
        assertThat(said).contains("team:shop/base");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("ken/shop.sql.gz")))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(DUMP);
        }
    }

    @Test
    void byARegistry(@TempDir Path data) throws Exception {
        try (var server = new RegistryServer(data, "")) {
            share(
                    "stores-registry.md",
                    "oci://registry.example.com",
                    "oci://" + server.host(),
                    Map.of("DOCKER_CONFIG", data.toString()));
        }
    }

    @Test
    void byABucket(@TempDir Path data) throws Exception {
        try (var server = S3Server.in(data)) {
            var environment = new HashMap<>(S3Server.environment(S3Server.SECRET));
            environment.put("AWS_ENDPOINT_URL", "http://127.0.0.1:" + server.port());
            share("stores.md", "s3://team-data", "s3://" + S3Server.BUCKET, environment);
        }
    }

    @Test
    void byAGitRepository(@TempDir Path data) throws Exception {
        var repository = new TestRepository(data);
        share(
                "stores-git.md",
                "git+https://git.example.com/team/data.git",
                repository.address(),
                new HashMap<>(repository.environment()));
    }
}
