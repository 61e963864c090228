package dev.seedbed.server.postgresql;

import dev.seedbed.volume.identity.VolumeIdentity.Shutdown;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;

/// PostgreSQL's `global/pg_control`: how its server ended, and when it said so.
///
/// @param systemId of the cluster; copies of it have the same
/// @param changed when it was written last
record PgControl(long systemId, State state, Instant changed) {
    private static final int STATE_OFFSET = 16;
    private static final int TIME_OFFSET = 24;
    private static final int SHORTEST = 200;
    private static final int LONGEST = 400;

    /// In the order of the server's own numbers.
    enum State {
        STARTUP,
        SHUT_DOWN,
        SHUT_DOWN_IN_RECOVERY,
        SHUTTING_DOWN,
        IN_CRASH_RECOVERY,
        IN_ARCHIVE_RECOVERY,
        IN_PRODUCTION
    }

    /// Empty where its checksum is wrong: a file of another machine's byte order, or a damaged one.
    static Optional<PgControl> parse(byte[] bytes) {
        ByteBuffer control = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (!isWhole(bytes, control)) {
            return Optional.empty();
        }
        int state = control.getInt(STATE_OFFSET);
        return state < 0 || state >= State.values().length
                ? Optional.empty()
                : Optional.of(new PgControl(
                        control.getLong(0),
                        State.values()[state],
                        Instant.ofEpochSecond(Math.clamp(control.getLong(TIME_OFFSET), 0, 1L << 40))));
    }

    /// The checksum ends the record, whose length differs from version to version.
    private static boolean isWhole(byte[] bytes, ByteBuffer control) {
        var sum = new CRC32C();
        for (int end = 4; end + 4 <= Math.min(bytes.length, LONGEST); end += 4) {
            sum.update(bytes, end - 4, 4);
            if (end >= SHORTEST && (int) sum.getValue() == control.getInt(end)) {
                return true;
            }
        }
        return false;
    }

    Shutdown shutdown() {
        return switch (state) {
            case SHUT_DOWN, SHUT_DOWN_IN_RECOVERY -> Shutdown.CLEAN;
            default -> Shutdown.UNCLEAN;
        };
    }
}
