package dev.seedbed.server.valkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// Snapshot files of texts, as a server writes them.
public final class RdbFiles {
    private RdbFiles() {}

    /// @param magic with the version of the format, such as `REDIS0011`
    /// @param aux what the server says of itself
    public static byte[] of(String magic, Map<String, String> aux, Map<String, String> keys) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(magic.getBytes(StandardCharsets.US_ASCII));
        new TreeMap<>(aux).forEach((name, value) -> {
            out.write(0xfa);
            text(out, name);
            text(out, value);
        });
        out.write(0xfe);
        out.write(0);
        new TreeMap<>(keys).forEach((key, value) -> {
            out.write(0);
            text(out, key);
            text(out, value);
        });
        out.write(0xff);
        var sum = new Crc64();
        sum.update(out.toByteArray(), 0, out.size());
        out.writeBytes(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(sum.value())
                .array());
        return out.toByteArray();
    }

    /// Of a Valkey 8.1 with these keys.
    public static byte[] ofValkey(Map<String, String> keys) {
        return of("REDIS0011", Map.of("valkey-ver", "8.1.1", "redis-bits", "64"), keys);
    }

    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 64) {
            out.write(bytes.length);
        } else {
            out.write(0x40 | bytes.length >> 8);
            out.write(bytes.length & 0xff);
        }
        out.writeBytes(bytes);
    }
}
