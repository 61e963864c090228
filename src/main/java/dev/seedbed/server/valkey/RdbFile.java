package dev.seedbed.server.valkey;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The end of a snapshot file: a mark, and a checksum of all before it.
final class RdbFile {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final byte END = (byte) 0xff;
    private static final int SUM_BYTES = Long.BYTES;
    /// The last bytes of a file that is whole.
    static final int END_BYTES = 1 + SUM_BYTES;

    private RdbFile() {}

    /// Whether these last bytes of a file can be its end.
    static boolean isEnd(byte[] last) {
        return last.length == END_BYTES && last[0] == END;
    }

    /// Reads all of it.
    ///
    /// @throws IOException where the checksum is wrong
    static Completeness check(InputStream in) throws IOException {
        var sum = new Crc64();
        byte[] buffer = new byte[BUFFER_BYTES];
        int held = 0;
        byte before = 0;
        while (true) {
            int read = in.read(buffer, held, buffer.length - held);
            if (read < 0) {
                break;
            }
            int length = held + read;
            int summed = Math.max(0, length - SUM_BYTES);
            if (summed > 0) {
                sum.update(buffer, 0, summed);
                before = buffer[summed - 1];
                System.arraycopy(buffer, summed, buffer, 0, length - summed);
            }
            held = length - summed;
        }
        if (held < SUM_BYTES || before != END) {
            return Completeness.TRUNCATED;
        }
        long said = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (said != 0 && said != sum.value()) {
            throw new IOException("RDB checksum %016x, in the file %016x".formatted(sum.value(), said));
        }
        return Completeness.COMPLETE;
    }
}
