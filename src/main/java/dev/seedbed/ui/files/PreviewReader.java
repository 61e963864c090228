package dev.seedbed.ui.files;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.FileSession;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the beginning and the end of a file and tells what they are.
final class PreviewReader implements PreviewSource {
    private static final int HEAD = 256 << 10;
    private static final int TAIL = 32 << 10;
    private static final int HEX_HEAD = 16 << 10;
    private static final int HEX_TAIL = 1 << 10;

    @Override
    public PreviewContent read(FileSession session, FileRow row) throws OperationFailedException, InterruptedException {
        long size = row.entry().sizeBytes();
        byte[] head = session.read(row.path(), 0, (int) Math.min(HEAD + TAIL, size));
        boolean whole = size <= HEAD + TAIL;
        byte[] tail = whole ? new byte[0] : session.read(row.path(), -TAIL, TAIL);
        return isText(head, !whole) ? text(head, tail, size) : hex(head, tail, size);
    }

    private static boolean isText(byte[] bytes, boolean cut) {
        for (byte b : bytes) {
            if (b == 0 || (b < 0x20 && b > 0 && b != '\n' && b != '\r' && b != '\t' && b != 0x0c && b != 0x1b)) {
                return false;
            }
        }
        int end = bytes.length;
        for (int i = 0; cut && i < 4 && end > 0; i++) {
            if (isUtf8(bytes, end)) {
                return true;
            }
            end--;
        }
        return isUtf8(bytes, end);
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static PreviewContent text(byte[] head, byte[] tail, long size) {
        List<String> end = lines(tail);
        return new PreviewContent.Text(
                "UTF-8",
                lines(head),
                size - head.length - tail.length,
                end.isEmpty() ? end : end.subList(1, end.size()),
                size);
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static PreviewContent hex(byte[] head, byte[] tail, long size) {
        int shown = Math.min(HEX_HEAD, head.length);
        int end = size > shown ? (int) Math.min(HEX_TAIL, size - shown) : 0;
        byte[] from = tail.length == 0 ? head : tail;
        return new PreviewContent.Hex(
                hexLines(head, 0, shown, 0),
                size - shown - end,
                hexLines(from, from.length - end, from.length, size - end),
                size);
    }

    private static List<String> hexLines(byte[] bytes, int from, int to, long offset) {
        var lines = new ArrayList<String>();
        for (int at = from; at < to; at += 16) {
            var hex = new StringBuilder("%08x ".formatted(offset + at - from));
            var plain = new StringBuilder();
            for (int i = at; i < at + 16; i++) {
                if (i % 8 == at % 8) {
                    hex.append(' ');
                }
                hex.append(i < to ? "%02x ".formatted(bytes[i] & 0xff) : "   ");
                plain.append(i >= to ? ' ' : bytes[i] >= 0x20 && bytes[i] < 0x7f ? (char) bytes[i] : '.');
            }
            lines.add(hex + " " + plain);
        }
        return lines;
    }
}
