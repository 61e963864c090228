package dev.seedbed.source.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:30Z");

    @TempDir
    private Path folder;

    private Path made(CaptureFiles files, String captured) throws Exception {
        Path dump = Files.writeString(files.next("shop", NOW, ".dump"), captured);
        files.write(
                dump,
                CaptureRecordBuilder.builder()
                        .name("shop")
                        .address("postgresql://app@db:5432/shop")
                        .kind("postgresql")
                        .version("17.6")
                        .captured(captured)
                        .build());
        return dump;
    }

    @Test
    void everyVersionHasAFileOfItsOwnAndTheLastOneIsFound() throws Exception {
        var files = new CaptureFiles(folder);
        Path first = made(files, "2026-11-30T12:00:10Z");
        Path second = made(files, "2026-11-30T12:00:30Z");
        assertThat(second.getFileName().toString()).endsWith("-2.dump");
        assertThat(files.find("shop").dump()).isEqualTo(second);
        assertThat(files.find(first.toString()).told().captured()).isEqualTo("2026-11-30T12:00:10Z");
        assertThat(files.find("shop").told().choice()).isEqualTo(CaptureChoice.ALL);
    }

    @Test
    void namesAreNoPaths() {
        var files = new CaptureFiles(folder);
        assertThat(files.next("../../etc/x y", NOW, ".dump").getParent()).isEqualTo(folder);
        assertThat(files.next("..", NOW, ".dump").getFileName().toString()).startsWith("_-20");
        assertThat(files.next("注文", NOW, ".sql.zst").getFileName().toString()).startsWith("注文-20");
    }

    @Test
    void filesOfOthersArePassedOver() throws Exception {
        Files.writeString(folder.resolve("a.json"), "null");
        Files.writeString(folder.resolve("b.json"), "{\"name\": \"shop\"}");
        Files.writeString(folder.resolve("c.json"), "[");
        Files.writeString(
                folder.resolve("d.json"), "{\"name\":\"shop\",\"address\":\"x\",\"source\":\"\",\"captured\":\"\"}");
        assertThatThrownBy(() -> new CaptureFiles(folder).find("shop"))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(new Failure.NotFound("capture", "shop")));
    }
}
