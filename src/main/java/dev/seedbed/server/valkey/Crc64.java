package dev.seedbed.server.valkey;

/// The checksum at the end of a snapshot file: CRC-64 of Jones, bits reversed. Confined to one thread.
final class Crc64 {
    private static final long POLYNOMIAL = 0x95ac9329ac4bc9b5L;
    private static final long[] TABLE = table();

    private long value;

    private static long[] table() {
        long[] table = new long[256];
        for (int i = 0; i < table.length; i++) {
            long sum = i;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                sum = (sum & 1) == 1 ? sum >>> 1 ^ POLYNOMIAL : sum >>> 1;
            }
            table[i] = sum;
        }
        return table;
    }

    void update(byte[] bytes, int offset, int length) {
        long sum = value;
        for (int i = offset; i < offset + length; i++) {
            sum = TABLE[(int) (sum ^ bytes[i]) & 0xff] ^ sum >>> Byte.SIZE;
        }
        value = sum;
    }

    long value() {
        return value;
    }
}
