package dev.seedbed.build.file;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ServerImage;
import dev.seedbed.database.Servers;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlFile;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How the data of a database is made, as a file in a repository says it.
///
/// @param file absolute
/// @param folder that paths in it start from
/// @param name of the result; that of the folder, where it does not say
/// @param database that the steps work in; empty where the image's own is meant
/// @param user administrator of the server, likewise
/// @param steps at least one
@RecordBuilder
public record Seedfile(
        Path file,
        Path folder,
        String image,
        String name,
        Optional<String> database,
        Optional<String> user,
        List<SeedfileStep> steps,
        List<SeedfileCheck> checks) {

    /// Reads a file, or the Seedfile of a folder, and looks whether everything that it names is there. Blocks.
    ///
    /// @throws OperationFailedException with `FileInvalid`, with the line and column of the first mistake;
    ///     else with `NotFound` or `LocalFile`
    public static Seedfile read(Path fileOrFolder) throws OperationFailedException {
        Path file = SeedfileNames.find(fileOrFolder.toAbsolutePath().normalize());
        return new SeedfileReader(file).read(YamlFile.read(file));
    }

    /// What the name of the image says; empty for an image that has to be asked.
    public Optional<DatabaseKind> kind() {
        String repository = ImageContract.name(image);
        return Servers.kinds(ServerImage.class).stream()
                .filter(kind -> ServerImage.of(kind).isMeantBy(repository))
                .findFirst();
    }
}
