package dev.seedbed.source.compose;

import dev.seedbed.engine.ContainerPath;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.source.compose.file.ComposeContent;
import dev.seedbed.source.compose.file.ComposeMount;
import dev.seedbed.source.compose.file.ComposeService;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a service mounts into the folder that the official images run at their first start.
///
/// @param files one folder, or files in the order in which the image runs them
/// @param notes what cannot be used
record ComposeSeeds(List<Path> files, List<PlanNote> notes) {
    private static final String FOLDER = "/docker-entrypoint-initdb.d";
    private static final int MOST_FILES = 1000;

    static ComposeSeeds of(ComposeService service) {
        var notes = new ArrayList<PlanNote>();
        Map<String, Path> sources = new TreeMap<>();
        for (ComposeMount mount : service.mounts()) {
            Path path = mount.path();
            if (!ContainerPath.isWithin(mount.target(), FOLDER)) {
                continue;
            }
            if (path == null) {
                notes.add(PlanNote.warning("compose-seed-volume", mount.volume(), mount.target()));
            } else {
                add(sources, mount.target(), path, notes);
            }
        }
        for (ComposeContent content : service.files()) {
            Path path = content.file();
            if (!ContainerPath.isWithin(content.target(), FOLDER)) {
                continue;
            }
            if (path == null) {
                notes.add(PlanNote.warning("compose-seed-inline", content.target()));
            } else {
                add(sources, content.target(), path, notes);
            }
        }
        Path folder = sources.get(FOLDER);
        return new ComposeSeeds(
                folder != null && sources.size() == 1 ? List.of(folder) : files(sources, notes), List.copyOf(notes));
    }

    private static void add(Map<String, Path> sources, String target, Path path, List<PlanNote> notes) {
        if (Files.exists(path)) {
            sources.put(target, path);
        } else {
            notes.add(PlanNote.warning("compose-seed-missing", path.toString()));
        }
    }

    /// By their names in the container; those of a folder as well, where files are mounted into it.
    private static List<Path> files(Map<String, Path> sources, List<PlanNote> notes) {
        Map<String, Path> all = new TreeMap<>();
        Path folder = sources.get(FOLDER);
        if (folder != null && Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
                for (Path entry : entries) {
                    if (all.size() < MOST_FILES) {
                        all.put(FOLDER + "/" + entry.getFileName(), entry);
                    }
                }
            } catch (IOException | DirectoryIteratorException _) {
                notes.add(PlanNote.warning("compose-seed-missing", folder.toString()));
            }
        }
        sources.forEach((target, path) -> {
            // The image looks into no folder below.
            boolean isDirect = target.lastIndexOf('/') == FOLDER.length();
            if (isDirect && Files.isRegularFile(path)) {
                all.put(target, path);
            }
        });
        return List.copyOf(all.values());
    }
}
