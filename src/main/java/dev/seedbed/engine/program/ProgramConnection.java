package dev.seedbed.engine.program;

import java.io.InputStream;
import java.io.OutputStream;

/// A running program in a container that is read and written at the same time.
public interface ProgramConnection extends AutoCloseable {

    /// What it writes to its standard output; what it says beside that goes nowhere.
    InputStream output();

    /// Its standard input. Every write is sent at once, and blocks while the program does not read.
    OutputStream input();

    /// Cuts the connection. The program is expected to end when its input does.
    @Override
    void close();
}
