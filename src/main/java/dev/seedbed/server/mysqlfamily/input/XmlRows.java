package dev.seedbed.server.mysqlfamily.input;

import dev.seedbed.input.RowSink;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes apart what the client prints with `--xml`. By hand: characters that no XML may hold are in it as they are, so
/// that no parser reads it, and nothing but `<`, `>`, `&`, `"` and the character 0 is written differently.
final class XmlRows {
    private static final String NULL = "xsi:nil=\"true\"";

    private final Reader in;
    private final StringBuilder text = new StringBuilder();

    private XmlRows(Reader in) {
        this.in = in;
    }

    static void read(InputStream in, RowSink rows) throws IOException, OperationFailedException, InterruptedException {
        new XmlRows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)).read(rows);
    }

    private void read(RowSink rows) throws IOException, OperationFailedException, InterruptedException {
        List<@Nullable String> cells = new ArrayList<>();
        while (upTo('<')) {
            upTo('>');
            if (text.indexOf("field ") == 0) {
                if (text.indexOf(NULL, text.length() - NULL.length() - 2) >= 0) {
                    cells.add(null);
                } else {
                    upTo('<');
                    cells.add(plain());
                }
            } else if ("/row".contentEquals(text)) {
                rows.row(cells);
                cells = new ArrayList<>();
            }
        }
    }

    /// @return whether there was such a character
    private boolean upTo(char end) throws IOException {
        text.setLength(0);
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == end) {
                return true;
            }
            text.append((char) c);
        }
        return false;
    }

    private String plain() {
        if (text.indexOf("&") < 0) {
            return text.toString();
        }
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#x20;", "\0")
                .replace("&amp;", "&");
    }
}
