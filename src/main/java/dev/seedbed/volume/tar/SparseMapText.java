package dev.seedbed.volume.tar;

import java.io.IOException;

/// Reads the map of holes that stands before the data of a file: decimal numbers, one a line, in whole blocks.
final class SparseMapText {
    private static final int MOST_DIGITS = 18;

    private final TarEntryParts.Blocks blocks;
    private byte[] block = new byte[0];
    private int at;

    SparseMapText(TarEntryParts.Blocks blocks) {
        this.blocks = blocks;
    }

    SparseMap read(long fileBytes) throws IOException {
        long count = number();
        if (count > SparseMap.MOST_PIECES) {
            throw ArchiveException.tooLarge("map of holes");
        }
        var map = new SparseMap();
        for (long i = 0; i < count; i++) {
            map.add(number(), number());
        }
        map.close(fileBytes);
        return map;
    }

    private long number() throws IOException {
        long value = 0;
        int digits = 0;
        while (true) {
            if (at == block.length) {
                block = blocks.next();
                at = 0;
            }
            byte b = block[at++];
            if (b == '\n' && digits > 0) {
                return value;
            }
            if (b < '0' || b > '9' || ++digits > MOST_DIGITS) {
                throw ArchiveException.damaged("map of holes");
            }
            value = value * 10 + (b - '0');
        }
    }
}
