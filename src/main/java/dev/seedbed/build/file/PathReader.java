package dev.seedbed.build.file;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Paths of a Seedfile: they start at its folder, may lead out of it, and have to be there.
record PathReader(Path folder) {

    /// A file or a folder.
    SeedfilePath any(YamlNode node) throws OperationFailedException {
        String text = SeedfileTexts.filled(node);
        Path path;
        try {
            path = folder.resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw node.refused("seedfile-path");
        }
        if (!Files.exists(path)) {
            throw node.place().refused(fact("seedfile-missing", text), "seedfile-path");
        }
        return new SeedfilePath(text, path, node.place());
    }

    SeedfilePath file(YamlNode node) throws OperationFailedException {
        SeedfilePath path = any(node);
        if (!Files.isRegularFile(path.path())) {
            throw node.place().refused(fact("seedfile-folder", path.text()), "seedfile-path-of-file");
        }
        return path;
    }

    SeedfilePath folder(YamlNode node) throws OperationFailedException {
        SeedfilePath path = any(node);
        if (!Files.isDirectory(path.path())) {
            throw node.place().refused(fact("seedfile-file", path.text()), "seedfile-path-of-folder");
        }
        return path;
    }

    private static String fact(String reason, String path) {
        return reason + ":" + path.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
