package dev.seedbed.store.git;

import dev.seedbed.source.git.GitChange;
import dev.seedbed.source.git.GitRepository;
import dev.seedbed.source.git.RemoteBranch;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;

/// A package in the branch that packages are in.
record GitBranch(GitRepository repository, GitLayout layout) {

    /// What is to be changed.
    @FunctionalInterface
    interface Step {
        /// @return empty where nothing has to be
        Optional<GitChange> change(GitState state) throws OperationFailedException, InterruptedException;
    }

    private RemoteBranch remote() {
        return new RemoteBranch(repository, GitLayout.BRANCH);
    }

    /// As it is at this moment.
    GitState state() throws OperationFailedException, InterruptedException {
        return repository.alone(() -> GitState.read(repository, layout, remote().newest()));
    }

    /// See [RemoteBranch#change].
    Optional<String> change(Step step) throws OperationFailedException, InterruptedException {
        return remote().change(parent -> step.change(GitState.read(repository, layout, parent)));
    }

    /// See [RemoteBranch#tag]: it is only there for other tools.
    boolean tag(String commit, String tag) throws OperationFailedException, InterruptedException {
        return remote().tag(commit, tag);
    }
}
