package dev.seedbed.yaml;

import java.nio.file.Path;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/// Stops before nested values use up the stack: what is made of the events calls itself for each level.
final class DepthLimit implements Parser {
    static final int MOST = 50;

    private final Path file;
    private final Parser parser;
    private int depth;

    DepthLimit(Path file, Parser parser) {
        this.file = file;
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof CollectionStartEvent) {
            depth++;
            if (depth > MOST) {
                throw new TooDeep(event.getStartMark()
                        .map(mark -> NodeReading.place(file, mark))
                        .orElse(new YamlPlace(file, 1, 1)));
            }
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final transient YamlPlace place;

        TooDeep(YamlPlace place) {
            super("nested too deep: " + place);
            this.place = place;
        }
    }
}
