package dev.seedbed.input.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows of a file with an object for each: one a line, or all of them in a list. Lists and objects in an object stay
/// JSON.
final class JsonRecords implements FileRecords {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MOST_CHARACTERS)
                    .maxNameLength(1000)
                    .maxNumberLength(1000)
                    .maxNestingDepth(200)
                    .build())
            .build();

    private final TableText text;
    private final JsonParser parser;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private boolean started;

    JsonRecords(TableText text, List<String> columns) throws OperationFailedException {
        this.text = text;
        columns.forEach(column -> places.put(column, places.size()));
        try {
            parser = FACTORY.createParser(text.reader());
        } catch (IOException e) {
            text.close();
            throw text.failed(-1, e);
        }
    }

    @Override
    public List<String> columns() {
        return List.copyOf(places.keySet());
    }

    @Override
    public @Nullable FileRecord next() throws OperationFailedException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            JsonToken token = parser.nextToken();
            if (!started) {
                started = true;
                if (token == null) {
                    throw text.invalid(-1, "empty-file");
                }
                token = token == JsonToken.START_ARRAY ? parser.nextToken() : token;
            } else if (token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw text.invalid(line(), "no-object");
            }
            return object();
        } catch (JsonProcessingException e) {
            throw text.invalid(line(), e.getOriginalMessage());
        } catch (IOException e) {
            throw text.failed(line(), e);
        }
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private FileRecord object() throws IOException, OperationFailedException {
        long line = line();
        List<@Nullable String> cells = new ArrayList<>();
        long size = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String name = parser.currentName();
            int place = places.computeIfAbsent(name, _ -> places.size());
            if (place >= MOST_COLUMNS) {
                throw text.invalid(line, "too-many-columns:" + MOST_COLUMNS);
            }
            String value = value(parser.nextToken());
            size += value == null ? 0 : value.length();
            if (size > 4L * MOST_CHARACTERS) {
                throw text.invalid(line, "row-too-large:64 MiB");
            }
            while (cells.size() <= place) {
                cells.add(null);
            }
            cells.set(place, value);
        }
        return new FileRecord(line, cells);
    }

    private @Nullable String value(JsonToken token) throws IOException, OperationFailedException {
        return switch (token) {
            case VALUE_NULL -> null;
            case START_ARRAY, START_OBJECT -> {
                var nested = new Bounded();
                try (JsonGenerator copy = FACTORY.createGenerator(nested)) {
                    copy.copyCurrentStructure(parser);
                } catch (Bounded.FullException _) {
                    throw text.invalid(line(), "cell-too-large:16 MiB");
                }
                yield nested.toString();
            }
            default -> parser.getText();
        };
    }

    @Override
    public long position() {
        return text.position();
    }

    @Override
    public void close() {
        text.close();
    }

    /// Takes so much and no more.
    private static final class Bounded extends StringWriter {
        /// It is full.
        static final class FullException extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public void write(char[] text, int offset, int length) {
            if (getBuffer().length() + length > MOST_CHARACTERS) {
                throw new FullException();
            }
            super.write(text, offset, length);
        }
    }
}
