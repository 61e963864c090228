package dev.seedbed.store.git;

import dev.seedbed.source.git.GitRepository;
import dev.seedbed.source.git.GitResult;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// The branch that packages are in. Commits are added to it, never replaced: where somebody else was faster, the change
/// is made again on top of theirs.
record GitBranch(GitRepository repository, GitLayout layout) {
    private static final int TRIES = 40;
    private static final int LONGEST_PAUSE_MILLIS = 100;
    private static final Pattern FASTER = Pattern.compile("(?i)!\t\\S+:refs/heads/seedbed\t\\[(?:remote )?rejected].*"
            + "(?:fetch first|non-fast-forward|stale info|cannot lock ref|failed to (?:update|lock)|"
            + "reference already exists|incorrect old value|is at .* but expected).*");

    /// What is to be changed.
    @FunctionalInterface
    interface Step {
        /// @return empty where nothing has to be
        Optional<GitChange> change(GitState state) throws OperationFailedException, InterruptedException;
    }

    /// As it is at this moment.
    GitState state() throws OperationFailedException, InterruptedException {
        return repository.alone(() -> GitState.read(repository, layout));
    }

    /// Changes it, on top of what is there at that moment. Blocks until the server has it.
    ///
    /// @return the commit that it is in, empty where nothing had to be changed
    Optional<String> change(Step step) throws OperationFailedException, InterruptedException {
        for (int tried = 1; tried <= TRIES; tried++) {
            Outcome done = repository.alone(() -> attempt(step));
            if (!done.isOvertaken()) {
                return done.commit().isEmpty() ? Optional.empty() : Optional.of(done.commit());
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS) * Math.min(tried, 10));
        }
        throw repository.failures().unreachable("git-others-faster");
    }

    /// What came of a try.
    ///
    /// @param commit empty where nothing had to be changed
    /// @param isOvertaken whether somebody else was faster
    private record Outcome(String commit, boolean isOvertaken) {}

    private Outcome attempt(Step step) throws OperationFailedException, InterruptedException {
        GitState before = GitState.read(repository, layout);
        Optional<GitChange> change = step.change(before);
        if (change.isEmpty()) {
            return new Outcome("", false);
        }
        String commit = change.get().make(repository, before.commit());
        GitResult pushed = push(commit + ":" + GitLayout.BRANCH);
        if (pushed.isSuccess()) {
            return new Outcome(commit, false);
        }
        boolean isFaster =
                pushed.text().lines().anyMatch(line -> FASTER.matcher(line).matches());
        if (isFaster) {
            return new Outcome("", true);
        }
        String refused = pushed.text()
                .lines()
                .filter(line -> line.startsWith("!"))
                .findFirst()
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .orElse("");
        if (refused.contains("remote rejected")) {
            throw repository.failures().refused(Action.WRITE, refused);
        }
        throw repository.failures().of(Action.WRITE, "git", pushed.errors());
    }

    private GitResult push(String... what) throws OperationFailedException, InterruptedException {
        var arguments = new ArrayList<>(List.of("push", "--porcelain", "--no-verify"));
        if (repository.address().isFolder()) {
            // Whoever else writes to the folder must not say what runs on this computer.
            arguments.add("--receive-pack=git -c core.hooksPath=/dev/null receive-pack");
        }
        arguments.addAll(List.of("--", "origin"));
        arguments.addAll(List.of(what));
        return repository.git().run(new byte[0], 1 << 20, arguments.toArray(String[]::new));
    }

    /// Gives a tag of git to a commit, or takes it away. It is only there for other tools: where the server does not
    /// want it, or has another one of this name, it is left as it is.
    ///
    /// @param commit empty to take it away
    boolean tag(String commit, String tag) throws OperationFailedException, InterruptedException {
        return push(commit + ":" + tag).isSuccess();
    }
}
