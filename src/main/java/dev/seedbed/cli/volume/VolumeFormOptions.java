package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.Failure.InvalidInput;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.form.AzureFiles;
import dev.seedbed.volume.form.BindDirectory;
import dev.seedbed.volume.form.DriverOptions;
import dev.seedbed.volume.form.MemoryVolume;
import dev.seedbed.volume.form.NfsShare;
import dev.seedbed.volume.form.PlainVolume;
import dev.seedbed.volume.form.SmbShare;
import dev.seedbed.volume.form.SmbShareBuilder;
import dev.seedbed.volume.form.VolumeForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say what a new volume is to be.
final class VolumeFormOptions {
    private static final String PASSWORD = "SEEDBED_VOLUME_PASSWORD";

    @Option(names = "--driver", paramLabel = "DRIVER", descriptionKey = "volumechange.driver")
    private String driver = VolumeDriver.LOCAL;

    @Option(names = "--opt", paramLabel = "NAME=VALUE", descriptionKey = "volumechange.opt")
    private List<String> options = List.of();

    @Option(names = "--nfs", paramLabel = "HOST:/PATH", descriptionKey = "volumechange.nfs")
    private @Nullable String nfs;

    @Option(names = "--smb", paramLabel = "//HOST/SHARE", descriptionKey = "volumechange.smb")
    private @Nullable String smb;

    @Option(names = "--azure", paramLabel = "ACCOUNT/SHARE", descriptionKey = "volumechange.azure")
    private @Nullable String azure;

    @Option(names = "--bind", paramLabel = "PATH", descriptionKey = "volumechange.bind")
    private @Nullable String bind;

    @Option(names = "--tmpfs", descriptionKey = "volumechange.tmpfs")
    private boolean tmpfs;

    @Option(names = "--size", paramLabel = "SIZE", descriptionKey = "volumechange.size")
    private String size = "";

    @Option(names = "--user", paramLabel = "USER", descriptionKey = "volumechange.user")
    private String user = "";

    @Option(names = "--domain", paramLabel = "DOMAIN", descriptionKey = "volumechange.domain")
    private String domain = "";

    @Option(names = "--protocol", paramLabel = "VERSION", descriptionKey = "volumechange.protocol")
    private String protocol = "";

    @Option(names = "--mount-options", paramLabel = "OPTIONS", descriptionKey = "volumechange.mount-options")
    private String mountOptions = "";

    @Option(names = "--read-only", descriptionKey = "volumechange.read-only")
    private boolean readOnly;

    VolumeForm form(CommandSupport command) throws OperationFailedException {
        boolean custom = !options.isEmpty() || !driver.equals(VolumeDriver.LOCAL);
        List<Boolean> given = new ArrayList<>(
                Stream.of(nfs, smb, azure, bind).map(Objects::nonNull).toList());
        given.add(tmpfs);
        given.add(custom);
        if (given.stream().filter(one -> one).count() > 1) {
            throw new OperationFailedException(
                    new InvalidInput("volume-options", "", command.text("volumechange.one-form")));
        }
        String password = Objects.requireNonNullElse(System.getenv(PASSWORD), "");
        if (nfs != null) {
            int colon = nfs.lastIndexOf(":/");
            return new NfsShare(
                    colon < 0 ? nfs : nfs.substring(0, colon),
                    colon < 0 ? "" : nfs.substring(colon + 1),
                    version(NfsShare.Version.values(), NfsShare.Version::number, NfsShare.Version.V4),
                    mountOptions,
                    readOnly);
        }
        if (smb != null) {
            String[] parts = smb.replace('\\', '/').replaceFirst("^/+", "").split("/", 2);
            return SmbShareBuilder.builder()
                    .host(parts[0])
                    .share(parts.length < 2 ? "" : parts[1])
                    .user(user)
                    .password(password)
                    .domain(domain)
                    .version(version(SmbShare.Version.values(), SmbShare.Version::number, SmbShare.Version.V3))
                    .moreOptions(mountOptions)
                    .readOnly(readOnly)
                    .build();
        }
        if (azure != null) {
            String[] parts = azure.split("/", 2);
            return new AzureFiles(parts[0], parts.length < 2 ? "" : parts[1], password, readOnly);
        }
        if (bind != null) {
            return new BindDirectory(bind, readOnly);
        }
        if (tmpfs) {
            return new MemoryVolume(size, "");
        }
        return custom ? new DriverOptions(driver, pairs(command)) : new PlainVolume();
    }

    /// @param usual the one that is taken where none is asked for
    private <V> V version(V[] versions, Function<V, String> number, V usual) throws OperationFailedException {
        if (protocol.isEmpty()) {
            return usual;
        }
        return Stream.of(versions)
                .filter(version -> number.apply(version).equals(protocol))
                .findFirst()
                .orElseThrow(() -> new OperationFailedException(new InvalidInput(
                        "volume-options",
                        protocol,
                        "one-of:" + Stream.of(versions).map(number).collect(Collectors.joining(", ")))));
    }

    private LinkedHashMap<String, String> pairs(CommandSupport command) throws OperationFailedException {
        var pairs = new LinkedHashMap<String, String>();
        for (String option : options) {
            String[] parts = option.split("=", 2);
            if (parts.length < 2) {
                throw new OperationFailedException(
                        new InvalidInput("volume-options", option, command.text("volumechange.pair")));
            }
            pairs.put(parts[0], parts[1]);
        }
        return pairs;
    }
}
