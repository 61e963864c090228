package dev.seedbed.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Answers at once, as a test decides.
public final class FakeChoosers implements FileChoosers {
    public Path folder = Path.of("/home/me/Desktop");
    public List<Path> files = List.of(Path.of("/home/me/photo.png"));

    @Override
    public Optional<Path> folder(String title) {
        return Optional.of(folder);
    }

    @Override
    public List<Path> files(String title) {
        return files;
    }

    @Override
    public Optional<Path> newFile(String title, Path begin, String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> file(String title, String description, List<String> extensions) {
        return files.stream().findFirst();
    }
}
