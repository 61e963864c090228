package dev.seedbed.store.place;

import java.io.IOException;
import java.io.InputStream;

/// Something to be stored; can be read more than once.
public interface BlobContent {
    long bytes();

    /// From its beginning; the caller closes it.
    InputStream open() throws IOException;
}
