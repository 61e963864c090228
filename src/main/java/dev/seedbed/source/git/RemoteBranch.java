package dev.seedbed.source.git;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// A branch of a repository elsewhere. Commits are added to it, never replaced: where somebody else was faster, the
/// change is made again on top of theirs.
///
/// @param ref such as `refs/heads/main`
public record RemoteBranch(GitRepository repository, String ref) {
    private static final int TRIES = 40;
    private static final int LONGEST_PAUSE_MILLIS = 100;
    private static final Pattern FASTER = Pattern.compile(
            "(?i)\\[(?:remote )?rejected].*(?:fetch first|non-fast-forward|stale info|cannot lock ref|"
                    + "failed to (?:update|lock)|reference already exists|incorrect old value|is at .* but expected).*");

    /// What is to be changed.
    @FunctionalInterface
    public interface Step {
        /// @param parent the commit that it is on top of, with its files; empty for a new branch
        /// @return empty where nothing has to be
        Optional<GitChange> change(String parent) throws OperationFailedException, InterruptedException;
    }

    /// What came of a try.
    ///
    /// @param commit empty where nothing had to be changed
    /// @param isOvertaken whether somebody else was faster
    private record Outcome(String commit, boolean isOvertaken) {}

    /// The newest commit at this moment, fetched; empty where there is no such branch. To be called alone.
    public String newest() throws OperationFailedException, InterruptedException {
        String commit = repository.refs(ref).getOrDefault(ref, "");
        if (!commit.isEmpty()) {
            repository.fetch(ref, commit);
        }
        return commit;
    }

    /// Changes it, on top of what is there at that moment. Blocks until the server has it.
    ///
    /// @return the commit that it is in, empty where nothing had to be changed
    public Optional<String> change(Step step) throws OperationFailedException, InterruptedException {
        for (int tried = 1; tried <= TRIES; tried++) {
            Outcome done = repository.alone(() -> attempt(step));
            if (!done.isOvertaken()) {
                return done.commit().isEmpty() ? Optional.empty() : Optional.of(done.commit());
            }
            Thread.sleep((long) ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS) * Math.min(tried, 10));
        }
        throw repository.failures().unreachable("git-others-faster");
    }

    private Outcome attempt(Step step) throws OperationFailedException, InterruptedException {
        String parent = newest();
        Optional<GitChange> change = step.change(parent);
        if (change.isEmpty()) {
            return new Outcome("", false);
        }
        String commit = change.get().make(repository, parent);
        GitResult pushed = push(commit + ":" + ref);
        if (pushed.isSuccess()) {
            return new Outcome(commit, false);
        }
        String refused = pushed.text()
                .lines()
                .filter(line -> line.startsWith("!"))
                .findFirst()
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .orElse("");
        if (FASTER.matcher(refused).matches()) {
            return new Outcome("", true);
        }
        throw refused.contains("remote rejected")
                ? repository.failures().refused(Action.WRITE, refused)
                : repository.failures().of(Action.WRITE, "git", pushed.errors());
    }

    private GitResult push(String what) throws OperationFailedException, InterruptedException {
        var arguments = new ArrayList<>(List.of("push", "--porcelain", "--no-verify"));
        if (repository.address().isFolder()) {
            // Whoever else writes to the folder must not say what runs on this computer.
            arguments.add("--receive-pack=git -c core.hooksPath=/dev/null receive-pack");
        }
        arguments.addAll(List.of("--", "origin", what));
        return repository.git().run(new byte[0], 1 << 20, arguments.toArray(String[]::new));
    }

    /// Gives a tag of git to a commit, or takes it away. Where the server does not want it, or has another one of this
    /// name, it is left as it is.
    ///
    /// @param commit empty to take it away
    /// @param tag such as `refs/tags/v8`
    /// @return whether it is so now
    public boolean tag(String commit, String tag) throws OperationFailedException, InterruptedException {
        return push(commit + ":" + tag).isSuccess();
    }
}
