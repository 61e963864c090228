package dev.seedbed.seeding.plan;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the files of a seed find around them while they are run.
///
/// @param folder the folder of a bundle, null for files that were named one by one
/// @param beside names of files and folders in it that are there for the files to read, and are not run
/// @param keepsNames whether the files keep their own names in the container, because they refer to each other
/// @param laterDatabase MySQL and MariaDB: the database in which files run after the one that makes it; empty for none
/// @param laterFrom index of the first of these files
/// @param evenIncomplete whether the user wants it although files are truncated
/// @param packed the archive that folder and files were unpacked from for this start; null for none
public record SeedContext(
        @Nullable Path folder,
        List<String> beside,
        boolean keepsNames,
        String laterDatabase,
        int laterFrom,
        boolean evenIncomplete,
        @Nullable Path packed) {
    public static final SeedContext NONE = new SeedContext(null, List.of(), false, "", 0, false, null);
}
