package dev.seedbed.library.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.SeedFailure;
import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SeedFailuresTest {
    private static final Path FOLDER = Path.of("/seeds/shop");

    @Test
    void theFileAtFaultIsNamedNotItsFolder() {
        assertThat(SeedFailures.of(FOLDER, new AccessDeniedException("/seeds/shop/private"))
                        .failure())
                .isEqualTo(new SeedFailure.SeedUnreadable(Path.of("/seeds/shop/private"), "permission denied"));
        assertThat(SeedFailures.of(FOLDER, new NoSuchFileException("/seeds/shop/3001.dat"))
                        .failure())
                .isEqualTo(new SeedFailure.SeedUnreadable(Path.of("/seeds/shop/3001.dat"), "missing"));
    }

    @Test
    void withoutAFileItIsTheOneThatWasRead() {
        assertThat(SeedFailures.of(FOLDER, new FileSystemException(null)).failure())
                .isEqualTo(new SeedFailure.SeedUnreadable(FOLDER, "input/output error"));
        assertThat(SeedFailures.of(FOLDER, new EOFException("cut")).failure())
                .isInstanceOf(SeedFailure.SeedUnfit.class);
    }
}
