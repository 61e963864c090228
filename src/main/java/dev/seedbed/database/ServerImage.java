package dev.seedbed.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The images of a kind of server.
public interface ServerImage {

    static ServerImage of(DatabaseKind kind) {
        return Servers.of(kind, ServerImage.class);
    }

    /// What an image promises that says by itself that it is of this kind.
    Optional<ImageContract> contract(ImageTraits image);

    /// The same for one that says nothing but its name.
    ///
    /// @param name last part of its repository
    Optional<ImageContract> contractByName(ImageTraits image, String name);

    /// Whether the name of an image that is not here, as above, speaks of this kind.
    boolean isMeantBy(String name);

    /// The official image, without a tag.
    String repository();

    /// The directory that images mount for their data, or have it in.
    String dataHome();

    /// A file that every data directory has.
    String mark();

    /// Where a container has its data, if something moves it.
    Optional<String> movedTo(Map<String, String> environment, List<String> command);

    /// Whether a file of a data directory is of no use to another server that goes on with a copy of it, or none of
    /// its business: process ids, sockets, keys that the server made for itself.
    ///
    /// @param path below the data directory
    default boolean isOnlyForItself(String path) {
        return false;
    }

    /// What moves it: variables and arguments.
    default Map<String, String> moveByEnvironment(String directory) {
        return Map.of();
    }

    default List<String> moveByArguments(String directory) {
        return List.of();
    }

    /// The same as files by their paths, for images in whose directory such files are read.
    default Map<String, String> moveByFiles(String directory) {
        return Map.of();
    }

    /// The command of a container of ours whose server is run by `command`, which may be arguments alone: the same, or
    /// within a script that does what the images lack.
    default List<String> serving(List<String> command) {
        return command;
    }
}
