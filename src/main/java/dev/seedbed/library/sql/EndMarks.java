package dev.seedbed.library.sql;

/// Pairs the headers that dump tools write with the marks they leave at the end.
public final class EndMarks {
    private boolean expected;
    private boolean open;
    private boolean clusterOpen;

    /// Hears a comment line of the dump, in file order.
    void comment(String line) {
        if (line.startsWith("-- PostgreSQL database cluster dump")) {
            clusterOpen = !line.contains("complete");
            open = false;
            expected = true;
        } else if (line.startsWith("-- PostgreSQL database dump")) {
            open = !line.contains("complete");
            expected = true;
        } else if (line.startsWith("-- MySQL dump ") || line.startsWith("-- MariaDB dump ")) {
            open = true;
            expected = true;
        } else if (line.startsWith("-- Dump completed")) {
            open = false;
        }
    }

    /// Hears the last stretch of a file whose middle was left out.
    public void tail(String text) {
        text.lines().filter(line -> line.startsWith("-- ")).forEach(this::comment);
    }

    /// Whether the tool that made the dump marks its end.
    public boolean expected() {
        return expected;
    }

    /// Whether every mark that was expected came.
    public boolean reached() {
        return expected && !open && !clusterOpen;
    }
}
