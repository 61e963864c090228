package dev.seedbed.seeding.plan;

import dev.seedbed.library.SeedBundle;
import dev.seedbed.library.SeedFolder;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a user chose: files, or the folder of a bundle, given as such or by all of its numbered files.
///
/// @param folder null where it is no bundle
/// @param files absolute, in the order of the request
/// @param scripts names of shell scripts in the folder, which are never run
/// @param others names of everything else in the folder that is not hidden, folders too
record SeedSelection(@Nullable Path folder, List<Path> files, List<String> scripts, List<String> others) {

    static final SeedSelection NOTHING = new SeedSelection(null, List.of(), List.of(), List.of());

    /// Blocks for a look at the folder.
    ///
    /// @throws OperationFailedException with `SeedUnreadable`, or with `SeedUnfit` where there is nothing in it
    static SeedSelection of(List<Path> requested) throws OperationFailedException {
        if (requested.isEmpty()) {
            throw SeedFailures.unfit(Path.of(""), SeedFailure.Unfit.NOTHING_INSIDE, "");
        }
        List<Path> files = requested.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .toList();
        Path first = files.getFirst();
        if (files.size() == 1) {
            return Files.isDirectory(first) && !SeedFolder.isOne(first)
                    ? of(SeedBundle.of(first))
                    : new SeedSelection(null, files, List.of(), List.of());
        }
        Path parent = first.getParent();
        if (parent != null && files.stream().allMatch(file -> parent.equals(file.getParent()))) {
            SeedBundle bundle = SeedBundle.of(parent);
            if (bundle.isNumbered() && bundle.files().equals(files)) {
                return of(bundle);
            }
        }
        return new SeedSelection(null, files, List.of(), List.of());
    }

    private static SeedSelection of(SeedBundle bundle) throws OperationFailedException {
        List<String> scripts =
                bundle.shellScripts().stream().map(SeedSelection::name).toList();
        List<String> files = bundle.files().stream().map(SeedSelection::name).toList();
        try (Stream<Path> entries = Files.list(bundle.folder())) {
            List<String> others = entries.map(SeedSelection::name)
                    .filter(name -> !name.startsWith(".") && !files.contains(name) && !scripts.contains(name))
                    .sorted()
                    .toList();
            return new SeedSelection(bundle.folder(), bundle.files(), scripts, others);
        } catch (IOException e) {
            throw SeedFailures.unreadable(bundle.folder(), e);
        }
    }

    /// The name of the bundle's folder, or of the first file.
    String name() {
        return name(folder == null ? files.getFirst() : folder);
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "database" : name.toString();
    }
}
