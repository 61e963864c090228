package dev.seedbed.input.tool;

import dev.seedbed.engine.UploadFile;
import dev.seedbed.seeding.plan.CompanionFiles;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The files that a tool finds in its working directory.
final class ToolFiles {
    private static final int DIRECTORY = 0777;
    private static final int READ_ALL = 0644;
    private static final int RUN_ALL = 0755;

    private ToolFiles() {}

    /// A file's name below the working directory: as it is below the Seedfile's folder, its last part elsewhere.
    static String name(ToolRequest request, Path file) {
        Path folder = request.folder().toAbsolutePath().normalize();
        Path place = file.toAbsolutePath().normalize();
        Path inside = place.startsWith(folder) ? folder.relativize(place) : place.getFileName();
        return inside == null ? "" : inside.toString().replace('\\', '/');
    }

    static List<UploadFile> uploads(ToolRequest request, String target) throws OperationFailedException {
        var directories = new LinkedHashSet<String>();
        var files = new ArrayList<UploadFile>();
        addParents(target + "/x", directories);
        for (Path named : request.files()) {
            String name = name(request, named);
            String place = name.isEmpty() ? target : target + "/" + name;
            for (Path each : CompanionFiles.walk(named)) {
                String path = each.equals(named)
                        ? place
                        : place + "/" + named.relativize(each).toString().replace('\\', '/');
                addParents(path, directories);
                if (Files.isDirectory(each)) {
                    directories.add(path);
                } else if (Files.isRegularFile(each)) {
                    files.add(file(path, each));
                }
            }
        }
        var all = new ArrayList<UploadFile>();
        directories.forEach(path -> all.add(UploadFile.directory(path, DIRECTORY)));
        all.addAll(files);
        return all;
    }

    private static void addParents(String path, LinkedHashSet<String> directories) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            directories.add(path.substring(0, slash));
        }
    }

    private static UploadFile file(String path, Path source) throws OperationFailedException {
        try {
            int mode = Files.isExecutable(source) ? RUN_ALL : READ_ALL;
            return new UploadFile(path, mode, 0, 0, Files.size(source), () -> Files.newInputStream(source));
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(source, String.valueOf(e.getMessage())), e);
        }
    }
}
