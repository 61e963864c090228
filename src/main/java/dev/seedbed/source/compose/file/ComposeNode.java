package dev.seedbed.source.compose.file;

import dev.seedbed.task.OperationFailedException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A value of a compose file, immutable.
sealed interface ComposeNode {
    ComposePlace place();

    Merging merging();

    /// What a value does to that of an earlier file at the same place.
    enum Merging {
        /// It is merged with it as its kind asks for.
        USUAL,
        /// Both go: `!reset`.
        RESET,
        /// It takes its place: `!override`.
        OVERRIDE
    }

    /// @param text null where nothing is said
    record Text(
            ComposePlace place, Merging merging, @Nullable String text) implements ComposeNode {}

    record Items(ComposePlace place, Merging merging, List<ComposeNode> items) implements ComposeNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// @param fields in the order of the file
    record Fields(ComposePlace place, Merging merging, Map<String, ComposeNode> fields) implements ComposeNode {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        static Fields none(ComposePlace place) {
            return new Fields(place, Merging.USUAL, Map.of());
        }

        /// Empty where it is missing or says nothing.
        Optional<ComposeNode> child(String name) {
            return Optional.ofNullable(fields.get(name)).filter(node -> !node.isNothing());
        }

        Fields fields(String name) throws OperationFailedException {
            Optional<ComposeNode> child = child(name);
            return child.isEmpty() ? none(place) : child.get().asFields();
        }

        /// Empty text where it is missing.
        String text(String name) throws OperationFailedException {
            Optional<ComposeNode> child = child(name);
            return child.isEmpty() ? "" : child.get().asText();
        }

        boolean isTrue(String name) throws OperationFailedException {
            return text(name).equalsIgnoreCase("true");
        }

        Fields with(String name, ComposeNode value) {
            var changed = new LinkedHashMap<>(fields);
            changed.put(name, value);
            return new Fields(place, merging, changed);
        }
    }

    /// Whether nothing is said.
    default boolean isNothing() {
        return this instanceof Text(var _, var _, var text) && text == null;
    }

    default Fields asFields() throws OperationFailedException {
        if (this instanceof Fields fields) {
            return fields;
        }
        if (isNothing()) {
            return Fields.none(place());
        }
        throw place().invalid(shown(), "yaml-map");
    }

    default String asText() throws OperationFailedException {
        if (this instanceof Text text) {
            return Objects.requireNonNullElse(text.text(), "");
        }
        throw place().invalid(shown(), "yaml-text");
    }

    /// The items of a list; one text counts as a list of one.
    default List<ComposeNode> asItems() throws OperationFailedException {
        return switch (this) {
            case Items items -> items.items();
            case Text text -> text.isNothing() ? List.of() : List.of(text);
            case Fields fields -> throw fields.place().invalid(shown(), "yaml-list");
        };
    }

    /// Whether it says the same, wherever it stands.
    default boolean isSame(ComposeNode other) {
        return switch (this) {
            case Text text -> other instanceof Text same && Objects.equals(text.text(), same.text());
            case Items items ->
                other instanceof Items same
                        && items.items().size() == same.items().size()
                        && IntStream.range(0, items.items().size())
                                .allMatch(i ->
                                        items.items().get(i).isSame(same.items().get(i)));
            case Fields fields ->
                other instanceof Fields same
                        && fields.fields().keySet().equals(same.fields().keySet())
                        && fields.fields().entrySet().stream().allMatch(field -> {
                            ComposeNode value = same.fields().get(field.getKey());
                            return value != null && field.getValue().isSame(value);
                        });
        };
    }

    /// For failures.
    default String shown() {
        return switch (this) {
            case Items _ -> "yaml-list";
            case Fields _ -> "yaml-map";
            case Text text -> Objects.requireNonNullElse(text.text(), "yaml-nothing");
        };
    }
}
