package dev.seedbed.volume.form;

import dev.seedbed.task.Failure;
import java.util.List;
import java.util.Map;

/// A volume in the memory of the engine's computer (tmpfs). What is in it is gone as soon as no container that
/// runs uses it.
///
/// @param size as typed, such as `100m`; empty for half of the memory, as the kernel has it
/// @param mode of its directory in octal digits; empty for 1777
public record MemoryVolume(String size, String mode) implements VolumeForm {
    @Override
    public Map<String, String> options() {
        var list = new OptionList();
        if (!size.isBlank()) {
            list.add("size", size.strip());
        }
        if (!mode.isBlank()) {
            list.add("mode", mode.strip());
        }
        return list.of("tmpfs", "tmpfs");
    }

    @Override
    public List<Failure.InvalidInput> problems() {
        return new FieldChecks()
                .matching("volume-size", size, "[1-9][0-9]{0,11}[kKmMgG]?|[1-9][0-9]?%", "size")
                .matching("volume-mode", mode, "[0-7]{3,4}", "mode")
                .found();
    }
}
