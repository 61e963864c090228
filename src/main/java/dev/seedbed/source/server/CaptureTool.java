package dev.seedbed.source.server;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a kind of server has for looking at another server of its kind and for dumping it: programs of its images.
///
/// No program writes to the server. Passwords travel in the environment of that one program, never in its arguments.
public interface CaptureTool {

    static CaptureTool of(DatabaseKind kind) {
        return Servers.of(kind, CaptureTool.class);
    }

    /// What addresses begin with, in lower case.
    Set<String> schemes();

    /// Where a server listens that does not say.
    int port();

    /// Asks a server something.
    @FunctionalInterface
    interface Question {
        /// @return rows of cells as text
        List<List<String>> ask(String statement) throws OperationFailedException, InterruptedException;
    }

    /// A program that runs a statement and prints its rows, for [#rows].
    ExecSpec query(ReachedServer server, String statement);

    /// Takes the output of [#query] apart.
    List<List<String>> rows(String output);

    /// The database to look at where the address names none; empty where all are dumped.
    String database(ReachedServer server, Question question) throws OperationFailedException, InterruptedException;

    /// Reads the server's catalogues.
    ///
    /// @param server with the database that [#database] found
    ServerFacts facts(ReachedServer server, CaptureChoice choice, Question question)
            throws OperationFailedException, InterruptedException;

    /// A dump to be made.
    ///
    /// @param tool version of the image whose programs make it
    record Order(ReachedServer server, ServerFacts facts, CaptureChoice choice, ServerVersion tool) {}

    /// The programs that print the dump one after the other, and on their standard error what they are at.
    List<ExecSpec> dump(Order order, Question question) throws OperationFailedException, InterruptedException;

    /// What the name of the file ends with.
    String fileEnd();

    /// Whether the text of the dump is packed on this computer.
    boolean isPackedHere();

    /// Whether a dump that ends like this is complete; the bytes are the last of the dump, before they are packed.
    boolean isComplete(byte[] end);

    /// The table whose rows the dump program begins with, where a line of it says that.
    Optional<String> table(String line);

    /// Whether a line only says what the program is at.
    boolean isProgress(String line);

    /// The kind whose programs may be let in where these were not, since they log in in other ways.
    default Optional<DatabaseKind> otherThan(SourceFailure.ServerLoginRefused refused) {
        return Optional.empty();
    }

    /// What a program tells that failed.
    Failure failure(ServerAddress address, ExecResult result);
}
