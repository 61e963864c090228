package dev.seedbed.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.Failure;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.task.StoreFailure.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words of git 2.39 and git-lfs 3.3.
class GitFailuresTest {
    private static final GitFailures FAILURES = new GitFailures("git+https://example.com/data.git");

    private static Failure failure(String errors) {
        return FAILURES.of(Action.READ, "git", errors).failure();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fatal: could not read Username for 'https://example.com': terminal prompts disabled | StoreRefused",
                "fatal: Authentication failed for 'https://example.com/data.git/' | StoreRefused",
                "git@example.com: Permission denied (publickey). | StoreRefused",
                "fatal: unable to access 'https://x/': Could not resolve host: x | StoreUnreachable",
                "fatal: '/srv/data.git' does not appear to be a git repository | StoreUnreachable",
                "remote: Repository not found. | StoreUnreachable",
                "git: 'lfs' is not a git command. See 'git --help'. | ProgramFailed",
                "error: [0] remote missing object 0123 | StoreDamaged",
                "fatal: write error: No space left on device | NoSpace",
                "fatal: something new | ProgramFailed",
            })
    void whatTheWordsMean(String errors, String failure) {
        assertThat(failure(errors).getClass().getSimpleName()).isEqualTo(failure);
    }

    @Test
    void sshWithoutLfsIsTold() {
        assertThat(failure("batch request: git@example.com: git-lfs-authenticate: command not found: exit status 127"))
                .isEqualTo(new StoreFailure.StoreUnreachable(FAILURES.shown(), "git-no-lfs-over-ssh"));
    }

    @Test
    void noLoginIsShown() {
        assertThat(failure("fatal: unable to access 'https://mia:s3cret@example.com/data.git/': refused")
                        .toString())
                .contains("https://example.com")
                .doesNotContain("s3cret");
    }
}
