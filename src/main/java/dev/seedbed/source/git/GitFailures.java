package dev.seedbed.source.git;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.task.StoreFailure.Action;
import dev.seedbed.task.file.FullDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the words of `git` and `git-lfs` mean.
///
/// @param shown address for people
public record GitFailures(String shown) {
    private static final int MOST = 300;
    private static final Pattern LOGIN = Pattern.compile("//[^/@\\s]*@");
    private static final Pattern NO_LFS_OVER_SSH = Pattern.compile(
            "git-lfs-(?:authenticate|transfer).*not found|git-lfs-authenticate.*(?:127|not a git command)");
    private static final Pattern NO_LFS = Pattern.compile("'lfs' is not a git command|git-lfs.*command not found");
    private static final Pattern REFUSED = Pattern.compile(
            "authentication failed|could not read (?:username|password)|permission denied|access denied|"
                    + "permission to .* denied|returned error: 40[13]|authorization|not allowed to push|hook declined|"
                    + "protected branch|terminal prompts disabled|host key verification failed|dubious ownership");
    private static final Pattern MISSING =
            Pattern.compile("object does not exist on the server|remote missing object|\\[404]|unknown git lfs object");
    private static final Pattern UNREACHABLE = Pattern.compile(
            "could not resolve|connection refused|unable to access|could not read from remote|does not appear to be a"
                    + " git repository|repository .*not found|does not exist|timed out|connection reset|not a git"
                    + " repository|no such host|early eof|hung up|network is unreachable|batch request|batch response");

    public OperationFailedException of(Action action, String program, String errors) {
        String said = said(errors);
        String all = errors.toLowerCase(Locale.ROOT);
        if (FullDisk.isToldBy(errors)) {
            return new OperationFailedException(new Failure.NoSpace(shown, -1, -1));
        }
        if (NO_LFS_OVER_SSH.matcher(all).find()) {
            return unreachable("git-no-lfs-over-ssh");
        }
        if (NO_LFS.matcher(all).find()) {
            return new OperationFailedException(new StoreFailure.ProgramFailed("git-lfs", "program-missing"));
        }
        if (MISSING.matcher(all).find()) {
            return damaged(said, "blob-missing");
        }
        if (REFUSED.matcher(all).find()) {
            return new OperationFailedException(new StoreFailure.StoreRefused(shown, action, said));
        }
        return UNREACHABLE.matcher(all).find()
                ? unreachable(said)
                : new OperationFailedException(new StoreFailure.ProgramFailed(program, said));
    }

    /// The last line that says what is wrong, without logins.
    static String said(String errors) {
        List<String> lines = errors.lines()
                .flatMap(line -> List.of(line.split("\r")).stream())
                .map(line -> line.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        String line = lines.stream()
                .filter(one -> one.matches("(?i)(?:remote: )?(?:fatal|error|ssh|! ).*|.*denied.*|.*not found.*"))
                .findFirst()
                .orElse(lines.isEmpty() ? "-" : lines.getLast());
        String shown = LOGIN.matcher(line).replaceAll("//");
        return shown.substring(0, Math.min(shown.length(), MOST));
    }

    public OperationFailedException unreachable(String message) {
        return new OperationFailedException(new StoreFailure.StoreUnreachable(shown, message));
    }

    public OperationFailedException damaged(String part, String reason) {
        return new OperationFailedException(new StoreFailure.StoreDamaged(shown, part, reason));
    }

    public OperationFailedException refused(Action action, String message) {
        return new OperationFailedException(new StoreFailure.StoreRefused(shown, action, message));
    }

    public OperationFailedException local(Path file, IOException e) {
        Failure failure = FullDisk.isToldBy(e)
                ? new Failure.NoSpace(file.toString(), -1, -1)
                : new Failure.LocalFile(file, String.valueOf(e.getMessage()));
        return new OperationFailedException(failure, e);
    }
}
