package dev.seedbed.engine.docker;

import com.github.dockerjava.transport.DockerHttpClient.Request;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.engine.docker.EngineAccess.Refusal;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Files on their way into and out of containers of one engine.
final class DockerFiles {
    private final EngineAccess engine;

    DockerFiles(EngineAccess engine) {
        this.engine = engine;
    }

    void upload(String containerId, String directory, List<UploadFile> files, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException {
        try {
            engine.calls().transfer("upload files", engine.deadlines().stall(), pulse -> {
                var archive = new TarStream(files, bytes -> {
                    pulse.beat();
                    sentBytes.accept(bytes);
                });
                try (archive;
                        Response response = engine.http().open(request(containerId, directory, archive))) {
                    return response.getStatusCode();
                }
            });
        } catch (OperationFailedException e) {
            throw refusal(containerId, directory).explain(e);
        }
    }

    /// Waits for the engine's consent before it sends, so that a refusal arrives as an answer, not as a cut connection.
    private Request request(String containerId, String directory, InputStream archive) {
        return engine.http()
                .request("PUT", archivePath(containerId, directory))
                .putHeader("Content-Type", "application/x-tar")
                .putHeader("Expect", "100-continue")
                .body(archive)
                .build();
    }

    InputStream download(String containerId, String path) throws OperationFailedException, InterruptedException {
        Response response;
        try {
            response = engine.calls()
                    .call(
                            "download files",
                            engine.deadlines().change(),
                            () -> engine.http().open("GET", archivePath(containerId, path)),
                            Response::close);
        } catch (OperationFailedException e) {
            throw refusal(containerId, path).explain(e);
        }
        return new FilterInputStream(response.getBody()) {
            @Override
            public void close() throws IOException {
                response.close();
            }
        };
    }

    /// Reads the first entry of the path's archive and lets the rest go.
    FileOwner owner(String containerId, String path) throws OperationFailedException, InterruptedException {
        try (InputStream archive = download(containerId, path)) {
            return engine.ask("look at a file", engine.deadlines().read(), () -> {
                TarArchiveEntry entry = new TarArchiveInputStream(archive).getNextEntry();
                if (entry == null) {
                    throw new EOFException("the archive of " + path + " is empty");
                }
                return new FileOwner(
                        (int) entry.getLongUserId(), (int) entry.getLongGroupId(), entry.getMode() & 07777);
            });
        } catch (IOException e) {
            throw new OperationFailedException(
                    new EngineFailure.EngineRefused("look at a file", 0, String.valueOf(e.getMessage())), e);
        }
    }

    private static String archivePath(String containerId, String path) {
        return "/containers/" + EngineHttp.escape(containerId) + "/archive?path=" + EngineHttp.escape(path);
    }

    private static Refusal refusal(String containerId, String path) {
        return (status, message) -> status != 404
                ? null
                : message.contains("No such container") || message.contains("no container with")
                        ? new Failure.NotFound("container", containerId)
                        : new Failure.NotFound("file", path);
    }
}
