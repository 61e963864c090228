package dev.seedbed.task.file;

import java.io.IOException;
import java.util.Locale;

/// What systems say when a disk, or somebody's share of it, is full. Java has no exception of its own for it.
public final class FullDisk {
    private FullDisk() {}

    public static boolean isToldBy(IOException e) {
        return isToldBy(String.valueOf(e.getMessage()));
    }

    /// Whether these words of a program tell it.
    public static boolean isToldBy(String message) {
        String said = message.toLowerCase(Locale.ROOT);
        return said.contains("no space left") || said.contains("disk quota") || said.contains("not enough space");
    }
}
