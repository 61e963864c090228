package dev.seedbed.store.bucket;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import dev.seedbed.task.StoreFailure.StoreRefused;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import dev.seedbed.task.file.FullDisk;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.opendal.OpenDALException;

/// What OpenDAL reports, as a failure.
record BucketFailure(String store) {
    private static final Pattern MESSAGE = Pattern.compile("(?s)^.*? => (.*?)(?:\\n|$).*");
    private static final Pattern SOURCE = Pattern.compile("(?s).*\\nSource:\\s*\\n\\s*([^\\n]+).*");
    /// Of the answers that S3 and Azure give.
    private static final Pattern ANSWER = Pattern.compile("(?s).*code: \"([^\"]+)\", message: \"([^\"]*)\".*");
    private static final Pattern STATUS = Pattern.compile("(?s).*\\n *response: Parts \\{ status: (\\d{3}),.*");
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int INSUFFICIENT_STORAGE = 507;
    private static final int LONGEST = 300;

    /// @param bytes that were to be written, else 0
    OperationFailedException of(Action action, long bytes, OpenDALException e) {
        return new OperationFailedException(failure(action, bytes, e, words(e)), e);
    }

    private Failure failure(Action action, long bytes, OpenDALException e, String words) {
        int status = status(e);
        if (FullDisk.isToldBy(words) || isFull(words) || status == INSUFFICIENT_STORAGE) {
            return new Failure.NoSpace(store, bytes, -1);
        }
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            return new StoreRefused(store, action, words);
        }
        return switch (e.getCode()) {
            case PermissionDenied -> new StoreRefused(store, action, words);
            case ConfigInvalid ->
                words.contains("NoSuchBucket")
                        ? new StoreUnreachable(store, words)
                        : new Failure.InvalidInput("address", store, words);
            default -> new StoreUnreachable(store, words);
        };
    }

    private static boolean isFull(String words) {
        String said = words.toLowerCase(Locale.ROOT);
        return said.contains("insufficient storage")
                || said.contains("insufficientstorage")
                || said.contains("quotaexceeded")
                || said.contains("quota exceeded");
    }

    private static int status(OpenDALException e) {
        Matcher status = STATUS.matcher(String.valueOf(e.getMessage()));
        return status.matches() ? Integer.parseInt(status.group(1)) : 0;
    }

    OperationFailedException noAnswer(long seconds) {
        return new OperationFailedException(new StoreUnreachable(store, "no-answer-within:" + seconds));
    }

    /// What the other side said, without what it was asked: that may contain a signature.
    static String words(OpenDALException e) {
        String said = String.valueOf(e.getMessage());
        Matcher answer = ANSWER.matcher(said);
        if (answer.matches()) {
            return answer.group(1) + ": " + answer.group(2);
        }
        Matcher source = SOURCE.matcher(said);
        Matcher message = MESSAGE.matcher(said);
        String words = source.matches() ? source.group(1) : message.matches() ? message.group(1) : said;
        if (words.isBlank() || words.startsWith("<")) {
            // A page for browsers.
            return "HTTP " + status(e);
        }
        words = words.replaceAll("\\?[^ )]*", "").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
