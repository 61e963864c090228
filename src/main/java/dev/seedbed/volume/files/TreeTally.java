package dev.seedbed.volume.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// Adds up a tree from lines of type, size, blocks, inode and number of names. A file with several names takes its
/// place on the disk once.
final class TreeTally {
    private static final int BLOCK_BYTES = 512;

    private final Set<String> counted = new HashSet<>();
    private long entries;
    private long bytes;
    private long diskBytes;

    void readAll(InputStream output) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            add(line.split(" "));
        }
    }

    private void add(String[] fields) throws IOException {
        if (fields.length != 5) {
            throw new IOException("not the size of a file");
        }
        boolean directory = fields[0].equals("d");
        entries++;
        bytes += fields[0].equals("f") ? Long.parseLong(fields[1]) : 0;
        if (directory || fields[4].equals("1") || counted.add(fields[3])) {
            diskBytes += Long.parseLong(fields[2]) * BLOCK_BYTES;
        }
    }

    TreeSize size() {
        return new TreeSize(entries, bytes, diskBytes);
    }
}
