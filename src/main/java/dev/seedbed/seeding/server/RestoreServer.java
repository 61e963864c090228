package dev.seedbed.seeding.server;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.Servers;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.SeedOrder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a restore needs of a server and its entrypoint.
public interface RestoreServer {

    static RestoreServer of(DatabaseKind kind) {
        return Servers.of(kind, RestoreServer.class);
    }

    /// Names of the programs that are its server.
    Set<String> programs();

    /// Arguments of the seed job's server. A crash may ruin its volume, and does not matter: it is thrown away then.
    ///
    /// None may make a statement fail, or mean something else, that works with the image's own settings: a seed may
    /// make replication slots, read the binary log, or set what is written to the disk when.
    List<String> jobArguments(ServerVersion version);

    /// What only the seed job needs.
    ///
    /// @param image environment of the image
    default Map<String, String> jobEnvironment(Map<String, String> image) {
        return Map.of();
    }

    /// Arguments of a database's server: the image's own, but for what would make every clone copy a large log or all
    /// its tables, or keep everybody from reaching it. None makes the data less safe.
    List<String> databaseArguments();

    /// The command of the seed job whose server is run by `server`: the same, or a script that restores the files where
    /// the images have nothing that does.
    default List<String> jobCommand(List<String> server) {
        return server;
    }

    /// The order in which the entrypoint of an image runs the files of its folder.
    default Comparator<Path> order(String image) {
        return SeedOrder.BYTES;
    }

    /// A script that the entrypoint sources behind the files of the seed.
    default Optional<String> lastScript() {
        return Optional.empty();
    }

    /// A script that prepares the data of the stopped server for the next one, in the directory that is its argument.
    default Optional<String> settleScript() {
        return Optional.empty();
    }

    /// Whether the entrypoint hands this password on as it is.
    default boolean canHavePassword(String password) {
        return true;
    }

    /// Whether the entrypoint runs a file of this name, besides those that all do, or restores something else from it.
    default boolean alsoRuns(String name) {
        return false;
    }

    /// Whether the entrypoint reads files that are packed like this.
    default boolean reads(Compression compression) {
        return compression != Compression.BZIP2;
    }

    /// Whether dumps that were made for another kind are restored as well.
    default boolean takesDumpsOf(DatabaseKind other) {
        return false;
    }

    /// The version of the tool that made a dump, where that decides who can read it, and not the server's version.
    default ServerVersion tool(DumpInfo file) {
        return ServerVersion.parse("");
    }

    /// The oldest major version that reads a dump; 0 where nothing is known.
    default int oldestFor(DumpInfo file) {
        return 0;
    }

    /// Chooses the databases inside the server.
    ///
    /// @param asked by the user, null where it is left to us
    /// @param otherwise a name that nothing speaks against
    DumpDatabases.Choice databases(DumpDatabases seed, @Nullable String asked, String otherwise);

    /// Looks at what a restore left. A database that cannot be looked into counts as one that holds something.
    SeedContents contents(RestoredServer restored) throws OperationFailedException, InterruptedException;

    /// Leaves the server nothing to do later: statistics, frozen rows. May take as long as reading all data once. What
    /// only makes clones lighter is left out where the server refuses it.
    ///
    /// Runs beside [#contents]. The clean stop that follows writes the rest, so there is no checkpoint here.
    default void tidy(RestoredServer restored) throws OperationFailedException, InterruptedException {}

    /// What else is to be done once the contents are known: rights, small logs, so that a clone of the data writes
    /// little by itself.
    ///
    /// @return what the user should know
    default List<PlanNote> settle(RestoredServer restored, SeedContents contents)
            throws OperationFailedException, InterruptedException {
        return List.of();
    }
}
