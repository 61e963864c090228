package dev.seedbed.volume.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.VolumeFailure.MountTrouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverErrorParserTest {
    private static final String MOUNT =
            "error while mounting volume '/v/_data': failed to mount local volume: mount :/srv:/v/_data, data: addr=1.2.3.4: ";

    @ParameterizedTest
    @CsvSource({
        "connection refused, CONNECTION_REFUSED",
        "no route to host, UNREACHABLE",
        "network is unreachable, UNREACHABLE",
        "connection timed out, TIMED_OUT",
        "permission denied, PERMISSION_DENIED",
        "required key not available, PERMISSION_DENIED",
        "no such file or directory, NO_SUCH_DIRECTORY",
        "not a directory, NOT_A_DIRECTORY",
        "invalid argument, INVALID_ARGUMENT",
        "protocol not supported, PROTOCOL_NOT_SUPPORTED",
        "operation not permitted, NOT_PERMITTED",
        "no such device, NO_SUCH_FILE_SYSTEM",
        "input/output error, OTHER"
    })
    void theKernelsWords(String end, MountTrouble trouble) {
        assertThat(DriverErrorParser.trouble(MOUNT + end)).isEqualTo(trouble);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "error resolving passed in network volume address: lookup nas on 10.0.0.1:53: no such host # NO_SUCH_HOST",
                "create v: error looking up volume plugin foo: plugin \"foo\" not found # NO_DRIVER",
                "create v: plugin foo found but disabled # NO_DRIVER",
                "create v: invalid option: \"foo\" # INVALID_OPTION",
                "create v: missing required option: \"device\" # INVALID_OPTION",
                "mount /srv/connection refused: here:/v/_data, flags: 0x1000: no such file or directory # NO_SUCH_DIRECTORY"
            })
    void theEnginesWords(String message, MountTrouble trouble) {
        assertThat(DriverErrorParser.trouble(message)).isEqualTo(trouble);
    }
}
