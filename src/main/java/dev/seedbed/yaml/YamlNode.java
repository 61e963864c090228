package dev.seedbed.yaml;

import dev.seedbed.task.OperationFailedException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A value of a file, with its place. What is asked of it and is not so fails with `FileInvalid`: what stands where,
/// and what was expected.
public final class YamlNode {
    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private final YamlPlace place;
    private final YamlContent content;
    private final String tag;
    private final long values;

    /// @param values it and all that is in it, every alias counted as what it stands for
    YamlNode(YamlPlace place, YamlContent content, String tag, long values) {
        this.place = place;
        this.content = content;
        this.tag = tag;
        this.values = values;
    }

    static YamlNode nothing(YamlPlace place) {
        return new YamlNode(place, new YamlContent.Text("", true), "", 1);
    }

    public YamlPlace place() {
        return place;
    }

    long values() {
        return values;
    }

    /// One of those that the reader allowed, such as `!reset`; empty for none.
    public String tag() {
        return tag;
    }

    public boolean isMap() {
        return content instanceof YamlContent.Entries;
    }

    public boolean isList() {
        return content instanceof YamlContent.Items;
    }

    /// Whether it is a single value, numbers and `true` as well.
    public boolean isText() {
        return content instanceof YamlContent.Text text && !text.isNothing();
    }

    /// Whether nothing stands there, or `null`.
    public boolean isNothing() {
        return content instanceof YamlContent.Text text && text.isNothing();
    }

    /// Whether it is written without quotes, so that `5` may be meant as a number.
    public boolean isPlain() {
        return content instanceof YamlContent.Text text && text.plain();
    }

    /// A single value as it is written: `8.0` remains `8.0`.
    public String text() throws OperationFailedException {
        if (content instanceof YamlContent.Text text && !text.isNothing()) {
            return text.text();
        }
        throw refused("yaml-text");
    }

    public long integer() throws OperationFailedException {
        if (content instanceof YamlContent.Text text
                && INTEGER.matcher(text.text()).matches()) {
            try {
                return Long.parseLong(text.text());
            } catch (NumberFormatException e) {
                throw refused("yaml-integer");
            }
        }
        throw refused("yaml-integer");
    }

    /// A number with or without a point, never infinite.
    public double decimal() throws OperationFailedException {
        if (content instanceof YamlContent.Text text
                && NUMBER.matcher(text.text()).matches()) {
            double number = Double.parseDouble(text.text());
            if (Double.isFinite(number)) {
                return number;
            }
        }
        throw refused("yaml-number");
    }

    public boolean bool() throws OperationFailedException {
        return switch (content) {
            case YamlContent.Text text when text.text().equalsIgnoreCase("true") -> true;
            case YamlContent.Text text when text.text().equalsIgnoreCase("false") -> false;
            default -> throw refused("yaml-boolean");
        };
    }

    public List<YamlNode> list() throws OperationFailedException {
        if (content instanceof YamlContent.Items items) {
            return items.list();
        }
        throw refused("yaml-list");
    }

    /// In the order of the file.
    public Map<String, YamlNode> map() throws OperationFailedException {
        return Collections.unmodifiableMap(entries().map());
    }

    /// Where the name of a child stands; the place of this node for a child that is not there.
    public YamlPlace keyPlace(String name) {
        return content instanceof YamlContent.Entries entries ? entries.keys().getOrDefault(name, place) : place;
    }

    /// Empty if it is not there, or nothing stands behind its name.
    public Optional<YamlNode> child(String name) throws OperationFailedException {
        return Optional.ofNullable(entries().map().get(name)).filter(child -> !child.isNothing());
    }

    public YamlNode required(String name) throws OperationFailedException {
        YamlNode child = entries().map().get(name);
        if (child == null) {
            throw place.refused("yaml-key-missing", YamlText.fact("yaml-key", name));
        }
        if (child.isNothing()) {
            throw child.place().refused("yaml-nothing", YamlText.fact("yaml-value-of", name));
        }
        return child;
    }

    /// Refuses a map with a key that has no meaning.
    public void onlyKeys(String... known) throws OperationFailedException {
        onlyKeys(Arrays.asList(known));
    }

    public void onlyKeys(Collection<String> known) throws OperationFailedException {
        for (String key : entries().map().keySet()) {
            if (!known.contains(key)) {
                throw keyPlace(key).refused(YamlText.fact("yaml-key", key), NearestWord.expected(key, known));
            }
        }
    }

    /// What a word stands for.
    public <T> T choice(Map<String, T> choices) throws OperationFailedException {
        String word = text();
        T choice = choices.get(word);
        if (choice == null) {
            throw place.refused(YamlText.fact("yaml-value", word), NearestWord.expected(word, choices.keySet()));
        }
        return choice;
    }

    /// Says what stands here.
    ///
    /// @param expected a fact, or a name that has a text as a reason of failures
    public OperationFailedException refused(String expected) {
        String found = switch (content) {
            case YamlContent.Text text when text.isNothing() -> "yaml-nothing";
            case YamlContent.Text text -> YamlText.fact("yaml-value", text.text());
            case YamlContent.Items _ -> "yaml-list";
            case YamlContent.Entries _ -> "yaml-map";
        };
        return place.refused(found, expected);
    }

    YamlContent.Entries entries() throws OperationFailedException {
        if (content instanceof YamlContent.Entries entries) {
            return entries;
        }
        throw refused("yaml-map");
    }
}
