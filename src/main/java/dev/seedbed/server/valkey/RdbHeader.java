package dev.seedbed.server.valkey;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The beginning of a snapshot file: the version of its format, and what the server that wrote it says of itself.
///
/// @param format version of the format
/// @param aux what the server says, such as `redis-ver`
record RdbHeader(boolean ofValkey, int format, Map<String, String> aux) {
    private static final Pattern MAGIC = Pattern.compile("(REDIS|VALKEY)(\\d{3,4}).*", Pattern.DOTALL);
    private static final int MAGIC_BYTES = 9;
    private static final int LONGEST = 256;
    private static final int AUX = 0xfa;
    /// The first format that only Redis writes and reads; Valkey has its own from 80 on.
    private static final int ONLY_REDIS = 12;

    private static final int ONLY_VALKEY = 80;

    /// Empty where it is no snapshot file.
    static Optional<RdbHeader> parse(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, MAGIC_BYTES), StandardCharsets.ISO_8859_1);
        Matcher magic = MAGIC.matcher(text);
        if (text.length() < MAGIC_BYTES || !magic.matches()) {
            return Optional.empty();
        }
        boolean ofValkey = magic.group(1).equals("VALKEY");
        int digits = MAGIC_BYTES - magic.group(1).length();
        int format = Integer.parseInt(text.substring(MAGIC_BYTES - digits));
        return Optional.of(new RdbHeader(ofValkey, format, auxOf(start)));
    }

    private static Map<String, String> auxOf(byte[] start) {
        var found = new LinkedHashMap<String, String>();
        ByteBuffer rest = ByteBuffer.wrap(start, MAGIC_BYTES, start.length - MAGIC_BYTES)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
        try {
            while (rest.hasRemaining() && Byte.toUnsignedInt(rest.get()) == AUX) {
                found.put(text(rest), text(rest));
            }
        } catch (BufferUnderflowException _) {
            // what was read so far
        }
        return found;
    }

    /// A short text, or a number in one of three widths.
    private static String text(ByteBuffer in) {
        int first = Byte.toUnsignedInt(in.get());
        int low = first & 0x3f;
        return switch (first >>> 6) {
            case 0 -> text(in, low);
            case 1 -> text(in, low << Byte.SIZE | Byte.toUnsignedInt(in.get()));
            case 3 ->
                switch (low) {
                    case 0 -> Integer.toString(in.get());
                    case 1 -> Integer.toString(in.getShort());
                    case 2 -> Integer.toString(in.getInt());
                    default -> throw new BufferUnderflowException();
                };
            default -> throw new BufferUnderflowException();
        };
    }

    private static String text(ByteBuffer in, int length) {
        if (length > LONGEST) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Product product() {
        return ofValkey || aux.containsKey("valkey-ver") ? Product.VALKEY : Product.REDIS;
    }

    /// Whether only the product that wrote it reads it.
    boolean isForeignToOther() {
        return ofValkey || format >= ONLY_REDIS;
    }

    /// Version of the server that wrote it; empty where it does not say.
    String version() {
        return aux.getOrDefault("valkey-ver", aux.getOrDefault("redis-ver", ""));
    }

    /// Whether commands follow the snapshot, in one file or in others.
    boolean isPartOfLog() {
        return "1".equals(aux.get("aof-base")) || "1".equals(aux.get("aof-preamble"));
    }

    /// The oldest major version of a server that reads a format; 0 where any does.
    static int oldestServer(String format) {
        int number = format.matches("\\d{1,4}") ? Integer.parseInt(format) : 0;
        if (number >= ONLY_VALKEY) {
            return 9;
        }
        return number > ONLY_REDIS ? 8 : number >= 10 ? 7 : 0;
    }
}
