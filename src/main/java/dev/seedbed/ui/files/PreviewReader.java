package dev.seedbed.ui.files;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.volume.content.FileContent;
import dev.seedbed.volume.content.TextEncoding;
import dev.seedbed.volume.files.FileSession;
import java.util.ArrayList;
import java.util.List;

/// Reads the beginning and the end of a file, and puts them into the form that they are shown in.
final class PreviewReader implements PreviewSource {
    private static final int TAIL = 32 << 10;
    private static final int LARGEST_PICTURE = 24 << 20;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int HEX_HEAD = 16 << 10;
    private static final int HEX_TAIL = 1 << 10;
    private static final int HEX_LINE = 16;

    @Override
    public PreviewContent read(FileSession session, FileRow row) throws OperationFailedException, InterruptedException {
        byte[] head = session.read(row.path(), 0, FileContent.ENOUGH_BYTES);
        // It may have grown since it was listed.
        long size = head.length < FileContent.ENOUGH_BYTES
                ? head.length
                : Math.max(head.length, session.look(row.path()).sizeBytes());
        boolean whole = head.length == size;
        int end = (int) Math.min(TAIL, size - head.length);
        byte[] tail = whole ? new byte[0] : session.read(row.path(), size - end, end);
        return switch (FileContent.of(row.entry().name(), head, whole)) {
            case FileContent.Empty _ -> new PreviewContent.Empty();
            case FileContent.Text text -> text(text.encoding(), head, tail, size);
            case FileContent.Table table -> table(table, text(table.encoding(), head, tail, size));
            case FileContent.Picture picture -> picture(picture, session, row, head, tail, size);
            case FileContent.Binary _ -> hex(head, tail, size);
        };
    }

    private static PreviewContent.Text text(TextEncoding encoding, byte[] head, byte[] tail, long size) {
        List<String> begin = encoding.beginning(head).lines().toList();
        List<String> end = encoding.later(tail, size - tail.length).lines().toList();
        return new PreviewContent.Text(
                encoding.charset().displayName(), begin, Math.max(0, size - head.length - tail.length), end, size);
    }

    private static PreviewContent table(FileContent.Table table, PreviewContent.Text asText) {
        List<List<String>> rows = table.rows();
        return new PreviewContent.Table(
                asText.encoding(),
                rows.isEmpty() ? List.of() : rows.getFirst(),
                rows.isEmpty() ? rows : rows.subList(1, rows.size()),
                table.more(),
                asText);
    }

    /// A picture that would take too much memory is shown as bytes.
    private static PreviewContent picture(
            FileContent.Picture picture, FileSession session, FileRow row, byte[] head, byte[] tail, long size)
            throws OperationFailedException, InterruptedException {
        if (size > LARGEST_PICTURE || (long) picture.width() * picture.height() > MOST_PIXELS) {
            return hex(head, tail, size);
        }
        byte[] all = tail.length == 0 ? head : session.read(row.path(), 0, LARGEST_PICTURE);
        return new PreviewContent.Picture(picture.format(), picture.width(), picture.height(), all);
    }

    private static PreviewContent hex(byte[] head, byte[] tail, long size) {
        int shown = Math.min(HEX_HEAD, head.length);
        byte[] from = tail.length == 0 ? head : tail;
        int end = (int) Math.clamp(size - shown, 0, Math.min(HEX_TAIL, from.length));
        return new PreviewContent.Hex(
                hexLines(head, 0, shown, 0),
                Math.max(0, size - shown - end),
                hexLines(from, from.length - end, from.length, size - end),
                size);
    }

    private static List<String> hexLines(byte[] bytes, int from, int to, long offset) {
        var lines = new ArrayList<String>();
        for (int at = from; at < to; at += HEX_LINE) {
            var hex = new StringBuilder("%08x ".formatted(offset + at - from));
            var plain = new StringBuilder();
            for (int i = at; i < at + HEX_LINE; i++) {
                if ((i - at) % 8 == 0) {
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
