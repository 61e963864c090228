package dev.seedbed.source.web;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One try to fetch a file, or the rest of it.
final class WebFetch {
    private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");
    private static final long LOOK_AT_DISK_EVERY = 64L << 20;
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int RANGE_REFUSED = 416;

    private final WebAddress address;
    private final WebLimits limits;
    private final WebCache cache;
    private final FreeSpace space;
    private final WebProgress progress;

    WebFetch(WebAddress address, WebLimits limits, WebCache cache, FreeSpace space, WebProgress progress) {
        this.address = address;
        this.limits = limits;
        this.cache = cache;
        this.space = space;
        this.progress = progress;
    }

    /// How much of the cache's disk is free.
    @FunctionalInterface
    interface FreeSpace {
        long bytes() throws IOException;
    }

    /// Blocks until all is in the file.
    ///
    /// @return which file it is, without its checksum; empty where the one that is known is still the right one
    Optional<WebEntry> run(WebClient client, PartialFile file, @Nullable WebEntry known)
            throws IOException, OperationFailedException, InterruptedException {
        WebClient.Answer answer = client.get(headers(file.version(), file.bytes(), known));
        switch (answer.status()) {
            case NOT_MODIFIED -> {
                answer.leave();
                if (known == null) {
                    throw failed("status:" + NOT_MODIFIED);
                }
                return Optional.empty();
            }
            case RANGE_REFUSED -> {
                answer.leave();
                file.restart();
                throw new IOException("the rest was refused");
            }
            case PARTIAL -> checkRange(answer, file);
            case OK -> file.restart();
            default -> {
                answer.leave();
                throw failed(reason(answer.status()));
            }
        }
        if (answer.header("Content-Type").orElse("").startsWith("text/html")) {
            answer.leave();
            throw failed("web-page");
        }
        Validators version = Validators.of(answer.response().headers());
        file.isOf(version);
        receive(answer, file);
        String name = WebFileName.of(answer.response().headers(), address.target());
        return Optional.of(new WebEntry(version, "", name, file.bytes()));
    }

    private static Map<String, String> headers(@Nullable Validators begun, long bytes, @Nullable WebEntry known) {
        var headers = new HashMap<String, String>();
        if (begun != null) {
            headers.put("Range", "bytes=" + bytes + "-");
            headers.put("If-Range", begun.exact());
        } else if (known != null && !known.validators().etag().isEmpty()) {
            headers.put("If-None-Match", known.validators().etag());
        } else if (known != null && !known.validators().lastModified().isEmpty()) {
            headers.put("If-Modified-Since", known.validators().lastModified());
        }
        return headers;
    }

    private static void checkRange(WebClient.Answer answer, PartialFile file) throws IOException {
        Matcher range = RANGE.matcher(answer.header("Content-Range").orElse(""));
        Validators begun = file.version();
        boolean fits = range.matches()
                && range.group(1).equals(String.valueOf(file.bytes()))
                && begun != null
                && begun.exact()
                        .equals(Validators.of(answer.response().headers()).exact());
        if (!fits) {
            answer.leave();
            file.restart();
            throw new IOException("another part came than was asked for");
        }
    }

    private void receive(WebClient.Answer answer, PartialFile file)
            throws IOException, OperationFailedException, InterruptedException {
        long rest =
                answer.response().headers().firstValueAsLong("Content-Length").orElse(-1);
        long begun = file.bytes();
        long total = rest < 0 ? -1 : Math.addExact(begun, rest);
        try (var body = new BodyReader(limits.stall())) {
            check(Math.max(total, begun));
            checkDisk(Math.max(rest, 0));
            answer.response().body().subscribe(body);
            progress.at(begun, total);
            long looked = begun;
            for (Optional<List<ByteBuffer>> part = body.next(); part.isPresent(); part = body.next()) {
                for (ByteBuffer buffer : part.get()) {
                    check(file.bytes() + buffer.remaining());
                    file.write(buffer);
                }
                if (file.bytes() - looked >= LOOK_AT_DISK_EVERY) {
                    looked = file.bytes();
                    checkDisk(0);
                }
                progress.at(file.bytes(), total);
            }
        }
        if (total >= 0 && file.bytes() != total) {
            throw new IOException("another size came than was told");
        }
    }

    private void check(long bytes) throws OperationFailedException {
        if (bytes > limits.maxBytes()) {
            throw new OperationFailedException(new SourceFailure.SourceTooLarge(address.toString(), limits.maxBytes()));
        }
    }

    private void checkDisk(long needed) throws IOException, OperationFailedException {
        long free = space.bytes();
        if (free - limits.reserveBytes() < needed) {
            throw new OperationFailedException(
                    new Failure.NoSpace(cache.partialFolder().toString(), needed + limits.reserveBytes(), free));
        }
    }

    private static String reason(int status) {
        return switch (status) {
            case 401, 403, 407 -> "login-needed:" + status;
            case 404, 410 -> "no-such-file:" + status;
            default -> (status >= 500 ? "server-error:" : "status:") + status;
        };
    }

    private OperationFailedException failed(String message) {
        return new OperationFailedException(new SourceFailure.SourceUnreachable(address.toString(), message));
    }
}
