package dev.seedbed.source.web;

import dev.seedbed.source.web.WebFile.Age;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import dev.seedbed.task.file.FullDisk;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Fetches files from `https` addresses into a cache, where they stay as long as somebody uses them.
///
/// What was fetched before is asked for again and not sent where it is still the same. What was cut off is gone on
/// with, in the same call and in a later one. Safe for use by several threads and programs.
public final class WebSource {
    private static final int TRIES = 5;
    /// A try that brought less than that counts as one in vain.
    private static final long WORTH_A_TRY = 1L << 20;

    private final Path folder;

    /// @param folder of the cache; made when something is fetched
    public WebSource(Path folder) {
        this.folder = folder;
    }

    /// Where in the folder of a cache the files are, each in a folder of its own.
    public static Path contents(Path folder) {
        return WebCache.contents(folder);
    }

    /// The same as [#fetch(WebAddress, WebLimits, WebProgress)] with the usual limits.
    public WebFile fetch(URI address, WebProgress progress) throws OperationFailedException, InterruptedException {
        return fetch(WebAddress.of(address), WebLimits.USUAL, progress);
    }

    /// The file with the checksum of an address, where it was fetched before. Asks nobody.
    public Optional<Path> find(WebAddress address) {
        try {
            return new WebCache(folder).withContent(address.sha256());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Blocks until the file is there, and ends at an interruption. What was fetched by then is kept for
    /// the next call, unless it is too large or has another checksum than it should. Where the server
    /// cannot be reached, a file that was fetched before is returned, and says so.
    ///
    /// @throws OperationFailedException with a [SourceFailure], `NoSpace` or `LocalFile`
    public WebFile fetch(WebAddress address, WebLimits limits, WebProgress progress)
            throws OperationFailedException, InterruptedException {
        return fetch(address, limits, progress, () -> Files.getFileStore(folder).getUsableSpace());
    }

    WebFile fetch(WebAddress address, WebLimits limits, WebProgress progress, WebFetch.FreeSpace space)
            throws OperationFailedException, InterruptedException {
        var cache = new WebCache(folder);
        try {
            cache.makeFolders();
            cache.forgetOld();
            Optional<Path> there = cache.withContent(address.sha256());
            if (there.isPresent() && WebCache.sha256(there.get()).equals(address.sha256())) {
                return new WebFile(there.get(), Files.size(there.get()), address.sha256(), Age.UNCHANGED);
            }
            var fetch = new WebFetch(address, limits, cache, space, progress);
            try (var file = PartialFile.open(cache, address);
                    var client = new WebClient(address, limits.stall())) {
                return fetch(address, cache, file, limits, entry -> fetch.run(client, file, entry));
            }
        } catch (IOException e) {
            throw local(e);
        }
    }

    /// One try after the other.
    @FunctionalInterface
    private interface Try {
        Optional<WebEntry> run(@Nullable WebEntry known)
                throws IOException, OperationFailedException, InterruptedException;
    }

    private static WebFile fetch(WebAddress address, WebCache cache, PartialFile file, WebLimits limits, Try fetch)
            throws IOException, OperationFailedException, InterruptedException {
        file.readBegun();
        WebEntry known = cache.entry(address).orElse(null);
        int inVain = 0;
        while (true) {
            long before = file.bytes();
            try {
                Optional<WebEntry> fetched = fetch.run(known);
                return fetched.isEmpty() && known != null
                        ? unchanged(address, cache, known)
                        : adopted(address, cache, file, fetched.orElseThrow(), known);
            } catch (FileSystemException e) {
                throw e;
            } catch (IOException e) {
                if (FullDisk.isToldBy(e)) {
                    throw e;
                }
                if (known != null && file.bytes() == 0 && isOffline(e) && isWanted(address, known)) {
                    cache.used(known);
                    return new WebFile(cache.file(known), known.bytes(), known.sha256(), Age.OFFLINE);
                }
                inVain = file.bytes() - before >= WORTH_A_TRY ? 0 : inVain + 1;
                if (inVain >= TRIES || file.bytes() == 0 && before == 0) {
                    throw cutOff(address, file.bytes(), e);
                }
                Thread.sleep(limits.pause().multipliedBy(inVain));
            } catch (OperationFailedException e) {
                if (e.failure() instanceof SourceFailure.SourceTooLarge) {
                    file.restart();
                }
                throw e;
            }
        }
    }

    private static WebFile unchanged(WebAddress address, WebCache cache, WebEntry known)
            throws IOException, OperationFailedException {
        check(address, known.sha256());
        cache.used(known);
        cache.remember(address, known);
        return new WebFile(cache.file(known), known.bytes(), known.sha256(), Age.UNCHANGED);
    }

    private static WebFile adopted(
            WebAddress address, WebCache cache, PartialFile file, WebEntry fetched, @Nullable WebEntry known)
            throws IOException, OperationFailedException {
        String sha256 = file.sha256();
        try {
            check(address, sha256);
        } catch (OperationFailedException e) {
            file.remove();
            throw e;
        }
        var entry = new WebEntry(fetched.validators(), sha256, fetched.name(), fetched.bytes());
        Path place = cache.adopt(file.complete(), entry);
        cache.used(entry);
        cache.remember(address, entry);
        boolean isOther = known != null && !known.sha256().equals(sha256);
        return new WebFile(place, entry.bytes(), sha256, isOther ? Age.CHANGED : Age.NEW);
    }

    /// Whether nobody was there to ask. A server that answers, or whose certificate is wrong, is.
    private static boolean isOffline(IOException e) {
        return e instanceof HttpTimeoutException || e instanceof UnknownHostException || e instanceof ConnectException;
    }

    private static boolean isWanted(WebAddress address, WebEntry known) {
        return address.sha256().isEmpty() || address.sha256().equals(known.sha256());
    }

    private static void check(WebAddress address, String sha256) throws OperationFailedException {
        if (!address.sha256().isEmpty() && !address.sha256().equals(sha256)) {
            throw new OperationFailedException(
                    new SourceFailure.ChecksumDiffers(address.toString(), address.sha256(), sha256));
        }
    }

    private static OperationFailedException cutOff(WebAddress address, long bytes, IOException e) {
        String reason = switch (e) {
            case HttpTimeoutException _ -> "no-answer";
            case UnknownHostException _ -> "unknown-host";
            case ConnectException c when c.getCause() instanceof UnresolvedAddressException -> "unknown-host";
            case ConnectException _ -> "not-connected";
            case SSLException _ -> "tls:" + e.getMessage();
            default -> "connection-lost";
        };
        SourceFailure failure = bytes == 0
                ? new SourceFailure.SourceUnreachable(address.toString(), reason)
                : new SourceFailure.SourceCutOff(address.toString(), bytes, reason);
        return new OperationFailedException(failure, e);
    }

    private OperationFailedException local(IOException e) {
        Failure failure = FullDisk.isToldBy(e)
                ? new Failure.NoSpace(folder.toString(), -1, -1)
                : new Failure.LocalFile(folder, String.valueOf(e.getMessage()));
        return new OperationFailedException(failure, e);
    }
}
