package dev.seedbed.server.mysqlfamily;

import dev.seedbed.volume.identity.VolumeFacts.DirectoryFacts;
import dev.seedbed.volume.identity.VolumeIdentity.Shutdown;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.zip.CRC32C;

/// Whether InnoDB has something to recover, detected from its log: it has where the log goes on after the last
/// checkpoint.
///
/// Up to MariaDB 10.7 and in all of MySQL, the log is made of blocks that say how full they are, and a clean end also
/// writes the number at which the log ends into the first page of the system tablespace. From MariaDB 10.8 on, the log
/// is a row of groups with checksums.
final class InnoDbShutdown {
    private static final int FLUSHED = 26;
    private static final int[] CHECKPOINTS = {512, 1536};
    private static final int CHECKPOINT_NUMBER = 8;
    private static final int BLOCK = 512;
    private static final long BLOCK_NUMBERS = 0x3fff_ffff;
    private static final int NEW_LOG_FIRST = 0x1000;
    private static final int NEW_LOG_SECOND = 0x2000;
    private static final int NEW_LOG_HEADER = 0x3000;
    private static final byte[] NEW_LOG = {'P', 'h', 'y', 's'};

    private InnoDbShutdown() {}

    static Shutdown of(DirectoryFacts directory) {
        byte[] log = directory.file("ib_logfile0");
        if (startsWith(log, NEW_LOG)) {
            return newLog(log, directory);
        }
        List<byte[]> logs = new ArrayList<>(directory.redo());
        if (log.length > 0) {
            logs.add(log);
        }
        OptionalLong checkpoint =
                logs.stream().flatMapToLong(InnoDbShutdown::checkpoints).max();
        byte[] page = directory.file("ibdata1");
        if (checkpoint.isEmpty() || page.length < FLUSHED + Long.BYTES) {
            return Shutdown.UNKNOWN;
        }
        long flushed = ByteBuffer.wrap(page).getLong(FLUSHED);
        if (flushed <= 0) {
            return Shutdown.UNKNOWN;
        }
        return flushed == checkpoint.getAsLong()
                ? block(directory.file("block " + flushed), flushed)
                : Shutdown.UNCLEAN;
    }

    /// A server that was killed soon after its start has not changed the first page yet.
    private static Shutdown block(byte[] bytes, long checkpoint) {
        if (bytes.length < BLOCK) {
            return Shutdown.UNKNOWN;
        }
        ByteBuffer block = ByteBuffer.wrap(bytes);
        long number = block.getInt(0) & BLOCK_NUMBERS;
        int filled = Short.toUnsignedInt(block.getShort(4));
        long inOrder = checkpoint / BLOCK;
        if (number != 1 + inOrder % BLOCK_NUMBERS && number != 1 + (inOrder & BLOCK_NUMBERS)) {
            return Shutdown.UNKNOWN;
        }
        return filled > checkpoint % BLOCK ? Shutdown.UNCLEAN : Shutdown.CLEAN;
    }

    private static LongStream checkpoints(byte[] log) {
        var found = LongStream.builder();
        for (int block : CHECKPOINTS) {
            if (log.length >= block + CHECKPOINT_NUMBER + Long.BYTES) {
                long number = ByteBuffer.wrap(log).getLong(block + CHECKPOINT_NUMBER);
                if (number > 0) {
                    found.add(number);
                }
            }
        }
        return found.build();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static Shutdown newLog(byte[] header, DirectoryFacts directory) {
        byte[] tail = directory.file("log_tail");
        if (header.length < NEW_LOG_HEADER || tail.length <= directory.tailOffset()) {
            return Shutdown.UNKNOWN;
        }
        ByteBuffer checkpoints = ByteBuffer.wrap(header);
        int last = checkpoints.getLong(NEW_LOG_SECOND) > checkpoints.getLong(NEW_LOG_FIRST)
                ? NEW_LOG_SECOND
                : NEW_LOG_FIRST;
        boolean atEnd = checkpoints.getLong(last) == checkpoints.getLong(last + Long.BYTES);
        ByteBuffer log = ByteBuffer.wrap(tail).position(directory.tailOffset()).slice();
        try {
            // The group that tells of the checkpoint itself.
            int turn = group(log);
            if (turn < 0) {
                // Encrypted, or only half written.
                return Shutdown.UNKNOWN;
            }
            return !atEnd || group(log) == turn ? Shutdown.UNCLEAN : Shutdown.CLEAN;
        } catch (BufferUnderflowException _) {
            // Longer than what was read: either a large group or old bytes that look like one.
            return Shutdown.UNKNOWN;
        }
    }

    /// Moves past one group of records.
    ///
    /// @return the bit that ends it, which changes each time the log begins at its start again; -1 where it is
    ///     not whole
    private static int group(ByteBuffer log) {
        int start = log.position();
        int head = Byte.toUnsignedInt(log.get());
        if (head <= 1) {
            return -1;
        }
        while (head > 1) {
            skip(log, head & 0xf);
            head = Byte.toUnsignedInt(log.get());
        }
        var sum = new CRC32C();
        sum.update(log.duplicate().limit(log.position() - 1).position(start));
        return log.getInt() == (int) sum.getValue() ? head : -1;
    }

    private static void skip(ByteBuffer log, int shortLength) {
        long length = shortLength;
        if (length == 0) {
            int before = log.position();
            length = number(log) + 15;
            length -= log.position() - before;
        }
        if (length < 0 || length > log.remaining()) {
            throw new BufferUnderflowException();
        }
        log.position(log.position() + (int) length);
    }

    /// A number of one to five bytes, as the log packs them.
    private static long number(ByteBuffer log) {
        int first = Byte.toUnsignedInt(log.get());
        if (first < 0x80) {
            return first;
        }
        int more = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        long value = first & (0x3f >> (more - 1));
        long least = 0x80;
        for (int i = 0; i < more; i++) {
            value = value << 8 | Byte.toUnsignedLong(log.get());
            if (i > 0) {
                least += 1L << (7 * (i + 1));
            }
        }
        return value + least;
    }
}
