package dev.seedbed.cli.volume;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.regex.Pattern;

/// A place in a volume as it is typed: `VOLUME:path`, or `bind:/directory:path` for a directory of the engine's
/// computer. Names are escaped as they are shown.
record VolumePath(VolumeSource source, FilePath path) {
    private static final Pattern VOLUME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]+");
    private static final String BIND = "bind:";

    /// Whether a text names such a place, and no file of this computer.
    static boolean isOne(String text) {
        int colon = text.indexOf(':');
        return text.startsWith(BIND + "/")
                || colon > 0 && VOLUME.matcher(text.substring(0, colon)).matches();
    }

    /// Without a path it is the root.
    static VolumePath parse(String text) throws OperationFailedException {
        if (text.startsWith(BIND + "/")) {
            int colon = text.indexOf(':', BIND.length());
            String directory = colon < 0 ? text.substring(BIND.length()) : text.substring(BIND.length(), colon);
            return new VolumePath(
                    new VolumeSource.HostDirectory(directory), path(colon < 0 ? "" : text.substring(colon + 1)));
        }
        int colon = text.indexOf(':');
        String volume = colon < 0 ? text : text.substring(0, colon);
        if (!VOLUME.matcher(volume).matches()) {
            throw new OperationFailedException(new Failure.NotFound("volume", volume));
        }
        return new VolumePath(new VolumeSource.Volume(volume), path(colon < 0 ? "" : text.substring(colon + 1)));
    }

    private static FilePath path(String text) throws OperationFailedException {
        return FilePath.parse(text)
                .orElseThrow(() -> new OperationFailedException(new Failure.InvalidInput("path", text, "path-escape")));
    }
}
