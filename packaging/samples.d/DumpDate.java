import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Sets the creation time in the header of a PostgreSQL custom-format archive to midnight of 1 November 2026.
///
/// Header: `PGDMP`, three bytes of version, sizes of integers and of offsets, format, since 1.15 one byte of
/// compression; then seconds, minutes, hours, day, month, year, summer time, each a sign byte and `size` bytes.
final class DumpDate {
    private static final int[] FIELDS = {0, 0, 0, 1, 10, 126, 0};

    private DumpDate() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(file));
        int size = dump.get(8);
        boolean compressionIsOneByte = dump.get(5) > 1 || dump.get(6) >= 15;
        int at = 11 + (compressionIsOneByte ? 1 : 1 + size);
        for (int field : FIELDS) {
            dump.put(at++, (byte) 0);
            for (int i = 0; i < size; i++) {
                dump.put(at++, (byte) (field >> 8 * i));
            }
        }
        Files.write(file, dump.array());
    }
}
