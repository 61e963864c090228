package dev.seedbed.database;

import dev.seedbed.engine.LabelValue;
import java.util.List;
import java.util.Optional;

/// One directory tree that a data directory is made of: a data directory itself, or the changes on top of one.
///
/// @param directory in the volume; empty for the volume's root
public record Layer(String volume, String directory) {
    /// Directory of a layer's changes within its volume.
    public static final String CHANGES = "u";
    /// Directory beside it that the kernel works in.
    public static final String WORK = "w";

    public static Layer whole(String volume) {
        return new Layer(volume, "");
    }

    public static Layer changes(String volume) {
        return new Layer(volume, CHANGES);
    }

    /// As `volume` or `volume/directory`: no volume's name holds a slash.
    public String text() {
        return directory.isEmpty() ? volume : volume + "/" + directory;
    }

    /// Reads what [#text] wrote. Empty where it is not ours: no other directory may get into the options of a mount.
    public static Optional<Layer> parse(String text) {
        int slash = text.indexOf('/');
        Layer layer = slash < 0 ? whole(text) : new Layer(text.substring(0, slash), text.substring(slash + 1));
        return layer.volume.isEmpty() || !(layer.directory.isEmpty() || layer.directory.equals(CHANGES))
                ? Optional.empty()
                : Optional.of(layer);
    }

    public static String toJson(List<Layer> layers) {
        return LabelValue.json(layers.stream().map(Layer::text).toList());
    }

    /// Empty where the label is missing or one of them is not ours.
    public static List<Layer> fromJson(String json) {
        List<Optional<Layer>> layers =
                LabelValue.strings(json).stream().map(Layer::parse).toList();
        return layers.stream().allMatch(Optional::isPresent)
                ? layers.stream().flatMap(Optional::stream).toList()
                : List.of();
    }
}
