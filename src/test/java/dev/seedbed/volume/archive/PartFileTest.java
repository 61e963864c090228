package dev.seedbed.volume.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {
    @TempDir
    private Path folder;

    @Test
    void isThereOnlyOnceItIsWhole() throws IOException {
        Path target = folder.resolve("v.tar");
        try (PartFile part = PartFile.beside(target)) {
            part.out().write(new byte[] {1, 2, 3});
            assertThat(target).doesNotExist();
            part.finish();
            assertThat(part.bytes()).isEqualTo(3);
        }
        assertThat(names()).containsExactly("v.tar");
        assertThat(target).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void leavesNothingWhereItIsNotFinished() throws IOException {
        try (PartFile part = PartFile.beside(folder.resolve("v.tar"))) {
            part.out().write(1);
            assertThat(names()).hasSize(1).noneMatch("v.tar"::equals);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void takesNobodyElsesPlace() throws IOException {
        Path target = folder.resolve("v.tar");
        try (PartFile part = PartFile.beside(target)) {
            Files.writeString(target, "somebody else's");
            assertThatThrownBy(part::finish).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(target).hasContent("somebody else's");
        assertThatThrownBy(() -> PartFile.beside(target)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(names()).containsExactly("v.tar");
    }

    @Test
    void clearsWhatAKilledProgramLeftAndNothingElse() throws IOException {
        Files.writeString(folder.resolve(".old.tar.12345678.seedbed-part"), "left");
        Files.writeString(folder.resolve("mine.seedbed-part"), "mine");
        try (PartFile other = PartFile.beside(folder.resolve("other.tar"));
                PartFile _ = PartFile.beside(folder.resolve("v.tar"))) {
            assertThat(names()).hasSize(3).noneMatch(name -> name.startsWith(".old"));
            other.finish();
        }
        assertThat(names()).containsExactly("mine.seedbed-part", "other.tar");
    }

    /// Killed after the file had got its name and before it lost the other one.
    @Test
    void clearsTheOtherNameOfAWholeFile() throws IOException {
        Path whole = Files.writeString(folder.resolve("old.tar"), "whole");
        Files.createLink(folder.resolve(".old.tar.12345678.seedbed-part"), whole);

        PartFile.beside(folder.resolve("v.tar")).close();

        assertThat(names()).containsExactly("old.tar");
        assertThat(whole).hasContent("whole");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
