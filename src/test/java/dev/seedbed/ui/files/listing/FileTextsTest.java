package dev.seedbed.ui.files.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.text.Messages;
import dev.seedbed.volume.files.FileEntry;
import dev.seedbed.volume.files.FileEntryBuilder;
import dev.seedbed.volume.files.FileName;
import dev.seedbed.volume.files.FilePath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTextsTest {
    private final FileTexts texts = new FileTexts(new Messages(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "FILE, 0644, -rw-r--r--",
        "DIRECTORY, 0700, drwx------",
        "LINK, 0777, lrwxrwxrwx",
        "FILE, 04755, -rwsr-xr-x",
        "FILE, 04644, -rwSr--r--",
        "FILE, 02755, -rwxr-sr-x",
        "DIRECTORY, 01777, drwxrwxrwt",
        "DIRECTORY, 01776, drwxrwxrwT",
        "SOCKET, 0600, srw-------",
        "PIPE, 0600, prw-------",
        "DEVICE, 0660, crw-rw----"
    })
    void modesAreShownAsLsDoes(FileEntry.Type type, String mode, String shown) {
        assertThat(entry(type, Integer.parseInt(mode, 8)).build().permissions()).isEqualTo(shown);
    }

    @Test
    void ownersAreNamedWhereTheirNameIsKnown() {
        FileEntryBuilder entry = entry(FileEntry.Type.FILE, 0644);

        assertThat(texts.owner(entry.build())).isEqualTo("999");
        assertThat(texts.owner(entry.gid(100).build())).isEqualTo("999:100");
        assertThat(texts.owner(entry.owner("postgres").build())).isEqualTo("postgres:100");
    }

    @Test
    void onlyFilesHaveASize() {
        assertThat(texts.size(entry(FileEntry.Type.FILE, 0644).build())).isEqualTo("2.0 KiB");
        assertThat(texts.size(entry(FileEntry.Type.DIRECTORY, 0755).build())).isEmpty();
    }

    @Test
    void aLinkSaysWhereItLeads() {
        FileEntry link = entry(FileEntry.Type.LINK, 0777).linkTarget("../etc").build();

        assertThat(texts.name(new FileRow(FilePath.ROOT, link, 0))).isEqualTo("a → ../etc");
    }

    private static FileEntryBuilder entry(FileEntry.Type type, int mode) {
        return FileEntryBuilder.builder()
                .name(FileName.of("a".getBytes(StandardCharsets.UTF_8)))
                .type(type)
                .sizeBytes(2048)
                .mode(mode)
                .uid(999)
                .gid(999)
                .modified(Instant.EPOCH);
    }
}
