package dev.seedbed.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/// One directory tree that a data directory is made of: a data directory itself, or the changes on top of one.
///
/// @param directory in the volume; empty for the volume's root
public record Layer(String volume, String directory) {
    /// Directory of a layer's changes within its volume.
    static final String CHANGES = "u";
    /// Directory beside it that the kernel works in.
    static final String WORK = "w";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Layer whole(String volume) {
        return new Layer(volume, "");
    }

    static Layer changes(String volume) {
        return new Layer(volume, CHANGES);
    }

    /// As `volume` or `volume/directory`: no volume's name holds a slash.
    public String text() {
        return directory.isEmpty() ? volume : volume + "/" + directory;
    }

    static Layer parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? whole(text) : new Layer(text.substring(0, slash), text.substring(slash + 1));
    }

    static String toJson(List<Layer> layers) {
        try {
            return JSON.writeValueAsString(layers.stream().map(Layer::text).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of strings is always JSON", e);
        }
    }

    /// Empty where the label is missing or not ours.
    static List<Layer> fromJson(String json) {
        try {
            return json.isEmpty()
                    ? List.of()
                    : JSON.readValue(json, new TypeReference<List<String>>() {}).stream()
                            .map(Layer::parse)
                            .toList();
        } catch (JsonProcessingException _) {
            return List.of();
        }
    }
}
