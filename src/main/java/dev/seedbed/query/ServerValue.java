package dev.seedbed.query;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// A value as the server prints it.
///
/// @param hasBytes whether bytes that are no text stand in it as `\xNN`
public record ServerValue(String text, boolean hasBytes) {

    public static ServerValue of(String text) {
        return new ServerValue(text, false);
    }

    /// Of what a server sent that does not know in which encoding its text is: UTF-8 as far as it is that.
    public static ServerValue ofBytes(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var text = new StringBuilder(bytes.length);
        boolean hasBytes = false;
        for (CoderResult end = decoder.decode(in, out, true); end.isError(); end = decoder.decode(in, out, true)) {
            text.append(out.flip());
            out.clear();
            for (int i = 0; i < end.length(); i++) {
                text.append("\\x%02X".formatted(in.get()));
            }
            hasBytes = true;
            decoder.reset();
        }
        return new ServerValue(text.append(out.flip()).toString(), hasBytes);
    }
}
