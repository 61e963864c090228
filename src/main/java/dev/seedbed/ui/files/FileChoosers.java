package dev.seedbed.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the desktop for files and folders of this computer. Used on the FX thread; blocks until the user has answered.
public interface FileChoosers {

    Optional<Path> folder(String title);

    /// Empty where the user gave up.
    List<Path> files(String title);

    /// A file to be written, which may be there: then the user agreed to replace it.
    ///
    /// @param folder where to begin
    /// @param name proposed
    Optional<Path> newFile(String title, Path folder, String name);

    /// One file that is there.
    ///
    /// @param extensions such as `*.tar.zst`
    Optional<Path> file(String title, String description, List<String> extensions);
}
