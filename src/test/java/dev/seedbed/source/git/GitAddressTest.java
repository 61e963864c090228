package dev.seedbed.source.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitAddressTest {
    @ParameterizedTest
    @CsvSource({
        "git+https://example.com/team/data.git, https://example.com/team/data.git, data",
        "git+https://mia@example.com:8443/team/data, https://mia@example.com:8443/team/data, data",
        "git+ssh://git@example.com/team/data.git, ssh://git@example.com/team/data.git, data",
        "git+http://localhost:3000/data.git, http://localhost:3000/data.git, data",
        "git+file:///srv/team/data.git/, file:///srv/team/data.git/, data",
    })
    void whatGitIsTold(String address, String url, String name) throws Exception {
        GitAddress read = GitAddress.of(address);
        assertThat(read.url()).isEqualTo(url);
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.toString()).doesNotContain("@").startsWith("git+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git+https://mia:s3cret@example.com/data.git",
                "git+http://example.com/data.git",
                "git+ext://sh -c evil",
                "git+https://-oProxyCommand=evil/x",
                "git+ssh://-oProxyCommand=evil/x",
                "git+ssh://git@example.com",
                "git+file://host/data.git",
                "git+file:///srv/../etc",
                "git+https://example.com/data.git?x=s3cret",
                "git+https://example.com/data.git#s3cret",
                "git+ftp://example.com/data.git",
                "https://example.com/data.git",
            })
    void whatIsNoAddress(String address) {
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> GitAddress.of(address))
                .satisfies(failed -> assertThat(failed.failure())
                        .isInstanceOfSatisfying(
                                Failure.InvalidInput.class,
                                invalid -> assertThat(invalid.value()).doesNotContain("mia:s3cret")));
    }
}
