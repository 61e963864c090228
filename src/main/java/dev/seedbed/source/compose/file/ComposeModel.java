package dev.seedbed.source.compose.file;

import dev.seedbed.source.compose.file.ComposeNode.Fields;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// The compose files of a project as one: merged, extended, included, variables filled in.
///
/// @param root all of it
/// @param folder of the project, where the first file is
/// @param files those that were named or found, in order
/// @param unset variables without value and default, for which nothing was filled in
record ComposeModel(
        Fields root,
        Path folder,
        List<Path> files,
        String name,
        Set<String> profiles,
        Context context,
        SortedSet<String> unset) {

    /// What further files of the project are read with.
    record Context(Interpolation interpolation, Interpolation.Variables variables) {}

    /// Reads files only, for some milliseconds.
    ///
    /// @throws OperationFailedException with `FileInvalid`, `NotFound` or `LocalFile`
    static ComposeModel read(ComposeRequest request) throws OperationFailedException {
        var interpolation = new Interpolation();
        Interpolation.Variables outside = name -> request.environment().get(name);
        List<Path> files = request.files().stream()
                .map(file -> request.folder().resolve(file).toAbsolutePath().normalize())
                .toList();
        if (files.isEmpty()) {
            Map<String, @Nullable String> here = dotEnv(request.folder(), interpolation, outside);
            String listed = value("COMPOSE_FILE", outside, here);
            files = listed.isEmpty()
                    ? ComposeFileNames.around(request.folder())
                    : ComposeFileNames.listed(listed, value("COMPOSE_PATH_SEPARATOR", outside, here), request.folder());
        }
        Path folder = Objects.requireNonNullElse(files.getFirst().getParent(), request.folder());
        Map<String, @Nullable String> own = dotEnv(folder, interpolation, outside);
        var values = new HashMap<>(own);
        request.environment().forEach(values::put);
        Fields root = new Including(new ComposeTree(interpolation), interpolation).read(files, folder, values::get);
        String name = value("COMPOSE_PROJECT_NAME", outside, own);
        if (name.isEmpty()) {
            name = root.text("name");
        }
        if (name.isEmpty()) {
            name = String.valueOf(folder.getFileName());
        }
        return new ComposeModel(
                root,
                folder,
                files,
                normalized(name),
                profiles(request, value("COMPOSE_PROFILES", outside, own)),
                new Context(interpolation, values::get),
                interpolation.unset());
    }

    private static Map<String, @Nullable String> dotEnv(
            Path folder, Interpolation interpolation, Interpolation.Variables outside) throws OperationFailedException {
        Path file = folder.resolve(".env");
        return Files.isRegularFile(file) ? EnvironmentFile.read(file, interpolation, outside) : new LinkedHashMap<>();
    }

    private static String value(String name, Interpolation.Variables outside, Map<String, @Nullable String> inside) {
        String value = outside.value(name);
        return Objects.requireNonNullElse(value == null ? inside.get(name) : value, "");
    }

    private static Set<String> profiles(ComposeRequest request, String listed) {
        var profiles = new LinkedHashSet<>(request.profiles());
        for (String profile : listed.split(",", -1)) {
            if (!profile.isBlank()) {
                profiles.add(profile.strip());
            }
        }
        return Set.copyOf(profiles);
    }

    /// As compose makes one of a folder's name.
    private static String normalized(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "").replaceFirst("^[_-]+", "");
    }
}
