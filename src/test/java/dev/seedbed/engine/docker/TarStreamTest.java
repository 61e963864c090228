package dev.seedbed.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.UploadFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives that are made while they are read.
class TarStreamTest {
    private static UploadFile file(String path, byte[] content) {
        return new UploadFile(path, 0640, 999, 3_000_000, content.length, () -> new ByteArrayInputStream(content));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 100_000})
    void contentOfAnySizeComesOutAsItWentIn(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        String name = "dir/" + "n".repeat(300) + "'\"日本\n.sql";
        List<Long> sent = new ArrayList<>();
        var archive = new TarStream(
                List.of(new UploadFile("dir", 0750, 1, 2, 0, null), file(name, content), file("b", content)),
                sent::add);

        try (var tar = new TarArchiveInputStream(archive)) {
            assertThat(tar.getNextEntry().isDirectory()).isTrue();
            TarArchiveEntry entry = tar.getNextEntry();
            assertThat(entry.getName()).isEqualTo(name);
            assertThat(entry.getMode() & 0777).isEqualTo(0640);
            assertThat(entry.getLongUserId()).isEqualTo(999);
            assertThat(entry.getLongGroupId()).isEqualTo(3_000_000);
            assertThat(tar.readAllBytes()).isEqualTo(content);
            assertThat(tar.getNextEntry().getName()).isEqualTo("b");
            assertThat(tar.readAllBytes()).isEqualTo(content);
            assertThat(tar.getNextEntry()).isNull();
        }
        assertThat(archive.readAllBytes()).isEmpty();
        if (size > 0) {
            assertThat(sent).last().isEqualTo(2L * size);
        }
    }

    @Test
    void fileThatBecameShorterIsAFailure() {
        var archive = new TarStream(
                List.of(new UploadFile("x", 0644, 0, 0, 10, () -> new ByteArrayInputStream(new byte[9]))), _ -> {});

        assertThatThrownBy(archive::readAllBytes).isInstanceOf(UploadSourceException.class);
    }

    @Test
    void fileThatGrewIsCutAtItsAnnouncedSize() throws IOException {
        var archive = new TarStream(
                List.of(new UploadFile("x", 0644, 0, 0, 10, () -> new ByteArrayInputStream(new byte[99]))), _ -> {});

        assertThat(archive.readAllBytes()).hasSize(512 + 512 + 1024);
    }
}
