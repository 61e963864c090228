package dev.seedbed.seeding.plan;

import dev.seedbed.library.SeedBundle;
import dev.seedbed.library.SeedFolder;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.packed.UnpackProgress;
import dev.seedbed.library.packed.UnpackedSeeds;
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
/// @param scripts names of shell scripts in the folder
/// @param others names of everything else in the folder that is not hidden, folders too
/// @param packed the archive that the rest was unpacked from; null where it lies there as the user chose it
record SeedSelection(
        @Nullable Path folder,
        List<Path> files,
        List<String> scripts,
        List<String> others,
        @Nullable Path packed) {

    static final SeedSelection NOTHING = new SeedSelection(null, List.of(), List.of(), List.of(), null);

    /// The same where one archive may be chosen, which is unpacked. Blocks for as long as that takes.
    static SeedSelection of(List<Path> requested, UnpackedSeeds unpacked, UnpackProgress progress)
            throws OperationFailedException, InterruptedException {
        Path only =
                requested.size() == 1 ? requested.getFirst().toAbsolutePath().normalize() : null;
        Path seed = only == null ? null : unpacked.of(only, progress);
        if (only == null || seed == null || seed.equals(only)) {
            return of(requested);
        }
        SeedSelection inside = of(List.of(seed));
        return new SeedSelection(inside.folder(), inside.files(), inside.scripts(), inside.others(), only);
    }

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
                    : new SeedSelection(null, files, List.of(), List.of(), null);
        }
        Path parent = first.getParent();
        if (parent != null && files.stream().allMatch(file -> parent.equals(file.getParent()))) {
            SeedBundle bundle = SeedBundle.of(parent);
            if (bundle.isNumbered() && bundle.files().equals(files)) {
                return of(bundle);
            }
        }
        return new SeedSelection(null, files, List.of(), List.of(), null);
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
            return new SeedSelection(bundle.folder(), bundle.files(), scripts, others, null);
        } catch (IOException e) {
            throw SeedFailures.unreadable(bundle.folder(), e);
        }
    }

    /// The name of the archive, of the bundle's folder, or of the first file.
    String name() {
        Path archive = packed;
        return name(archive != null ? archive : folder == null ? files.getFirst() : folder);
    }

    /// What the files are called together where that is not what they are called each: the folder or archive; else
    /// empty.
    String common() {
        return folder == null && packed == null ? "" : name();
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "database" : name.toString();
    }
}
