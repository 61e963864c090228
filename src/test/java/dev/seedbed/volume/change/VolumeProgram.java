package dev.seedbed.volume.change;

import dev.seedbed.engine.ChildProgram;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.volume.form.MemoryVolume;
import dev.seedbed.volume.form.PlainVolume;

/// A program that makes one change of a volume, made to be killed in the middle.
///
/// Arguments: what to do, an image for helpers, the volume, the new name.
public final class VolumeProgram {
    private VolumeProgram() {}

    public static void main(String[] arguments) throws Exception {
        try (ContainerEngine engine = ChildProgram.engine()) {
            VolumeChanges changes = VolumeChangeFixture.changes(engine, arguments[1]);
            String volume = arguments[2];
            String name = arguments[3];
            switch (arguments[0]) {
                case "create" -> changes.create(name, new MemoryVolume("1m", ""));
                case "copy" ->
                    changes.copy(
                            new VolumeCopyRequest(volume, name, new PlainVolume(), true), VolumeStep.Listener.NONE);
                case "rename" -> changes.rename(changes.planRename(volume, name), true, VolumeStep.Listener.NONE);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
        System.exit(0);
    }
}
