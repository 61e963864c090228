package dev.seedbed.volume.files;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Reads what a script prints: fields with a NUL behind each.
final class Fields {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;

    Fields(InputStream input) {
        this.input = input;
    }

    /// @param mayEnd whether this is a place where the output may end
    /// @return null at the end
    /// @throws EOFException where it ends elsewhere
    byte @Nullable [] next(boolean mayEnd) throws IOException {
        var field = new ByteArrayOutputStream(32);
        while (true) {
            if (position == limit) {
                position = 0;
                limit = Math.max(0, input.read(buffer));
                if (limit == 0) {
                    if (mayEnd && field.size() == 0) {
                        return null;
                    }
                    throw new EOFException("a field is cut");
                }
            }
            int start = position;
            while (position < limit && buffer[position] != 0) {
                position++;
            }
            field.write(buffer, start, position - start);
            if (position < limit) {
                position++;
                return field.toByteArray();
            }
        }
    }

    /// A field that has to be there.
    byte[] required() throws IOException {
        byte[] field = next(false);
        if (field == null) {
            throw new EOFException("a field is missing");
        }
        return field;
    }

    /// Whether some of the next field is here already.
    boolean isReady() throws IOException {
        return position < limit || input.available() > 0;
    }
}
