package dev.seedbed.store.place;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Something to be stored; can be read more than once.
public interface BlobContent {
    long bytes();

    /// From its beginning; the caller closes it.
    InputStream open() throws IOException;

    /// A small content, which is in memory anyway.
    static BlobContent of(byte[] content) {
        return new BlobContent() {
            @Override
            public long bytes() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }
}
