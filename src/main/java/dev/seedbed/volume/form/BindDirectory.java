package dev.seedbed.volume.form;

import dev.seedbed.task.Failure;
import java.util.List;
import java.util.Map;

/// A directory of the engine's computer under the name of a volume. It has to be there already.
///
/// @param path as the engine's computer sees it
public record BindDirectory(String path, boolean readOnly) implements VolumeForm {
    @Override
    public Map<String, String> options() {
        return Map.of("type", "none", "device", path.strip(), "o", readOnly ? "bind,ro" : "bind");
    }

    @Override
    public List<Failure.InvalidInput> problems() {
        return new FieldChecks().absolutePath("volume-path", path).found();
    }
}
