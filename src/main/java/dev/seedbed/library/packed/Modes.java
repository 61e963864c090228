package dev.seedbed.library.packed;

import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Rights of unpacked files: the user of a container has to read them.
final class Modes {
    private Modes() {}

    static Set<PosixFilePermission> ofFile(boolean executable) {
        return PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--");
    }
}
