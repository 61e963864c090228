package dev.seedbed.build.tables;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/// Seedfiles that the program writes for itself, one for each content.
///
/// @param kept the folder that they are in; it need not exist
public record OwnSeedfiles(Path kept) {
    private static final String NAME = "Seedfile.yaml";
    private static final int DIGITS = 12;

    /// Writes one, or finds it as it was written before. Blocks.
    ///
    /// @param name of its result
    /// @return the file
    /// @throws OperationFailedException with `LocalFile`
    public Path keep(String name, String seedfile) throws OperationFailedException {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        String content = DigestUtils.sha256Hex(seedfile).substring(0, DIGITS);
        // A build is called like the folder until its file was read.
        Path folder = kept.resolve(content).resolve(plain);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
        return save(folder.resolve(NAME), seedfile);
    }

    /// Writes one where the user wants it. Blocks.
    ///
    /// @throws OperationFailedException with `LocalFile`
    public static Path save(Path file, String seedfile) throws OperationFailedException {
        try {
            return Files.writeString(file, seedfile);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static OperationFailedException failed(Path path, IOException e) {
        return new OperationFailedException(new Failure.LocalFile(path, String.valueOf(e.getMessage())), e);
    }
}
