package dev.seedbed.cli.database;

import dev.seedbed.seeding.existing.ExistingDataRequest;
import dev.seedbed.seeding.existing.ExistingDataRequestBuilder;
import dev.seedbed.volume.helper.VolumeSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options of `start` for data that is there.
public final class ExistingDataOptions {
    @Option(names = "--on", paramLabel = "VOLUME|/DIR", descriptionKey = "data.option.on")
    private @Nullable String source;

    @Option(names = "--upgrade", descriptionKey = "data.option.upgrade")
    private boolean upgrade;

    @Option(names = "--set-password", descriptionKey = "data.option.set-password")
    private boolean setPassword;

    @Option(names = "--even-in-use", descriptionKey = "data.option.even-in-use")
    private boolean evenInUse;

    boolean isGiven() {
        return source != null;
    }

    boolean upgrades() {
        return upgrade;
    }

    ExistingDataRequest request(
            @Nullable String name,
            @Nullable String image,
            @Nullable Integer port,
            @Nullable String user,
            @Nullable String password) {
        return ExistingDataRequestBuilder.builder()
                .source(source(source == null ? "" : source))
                .name(name)
                .image(image)
                .port(port)
                .user(user)
                .password(password)
                .setsPassword(setPassword)
                .evenPerhapsInUse(evenInUse)
                .build();
    }

    /// No volume's name holds a slash.
    public static VolumeSource source(String text) {
        return text.startsWith("/") ? new VolumeSource.HostDirectory(text) : new VolumeSource.Volume(text);
    }
}
