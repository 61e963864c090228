package dev.seedbed.source.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/// What comes out of a program: the beginning, with a negative limit the end, with 0 nothing.
final class ProgramOutput implements Runnable {
    private final InputStream in;
    private final int limit;
    private final AtomicLong moved;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile boolean isTooMuch;

    ProgramOutput(InputStream in, int limit, AtomicLong moved) {
        this.in = in;
        this.limit = limit;
        this.moved = moved;
    }

    @Override
    public void run() {
        byte[] buffer = new byte[8192];
        try (in) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                moved.set(System.nanoTime());
                take(buffer, read);
            }
        } catch (IOException _) {
            // It was ended.
        }
    }

    private synchronized void take(byte[] buffer, int read) {
        if (limit < 0) {
            if (bytes.size() > -limit) {
                bytes.reset();
            }
            bytes.write(buffer, 0, read);
        } else if (limit > 0 && bytes.size() + read > limit) {
            isTooMuch = true;
        } else if (limit > 0) {
            bytes.write(buffer, 0, read);
        }
    }

    boolean isTooMuch() {
        return isTooMuch;
    }

    synchronized byte[] bytes() {
        return bytes.toByteArray();
    }

    synchronized String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
