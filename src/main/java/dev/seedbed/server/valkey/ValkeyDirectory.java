package dev.seedbed.server.valkey;

import dev.seedbed.volume.identity.DataDirectory;
import dev.seedbed.volume.identity.VolumeFacts;
import dev.seedbed.volume.identity.VolumeFacts.DirectoryFacts;
import dev.seedbed.volume.identity.VolumeIdentity;
import dev.seedbed.volume.identity.VolumeIdentity.Shutdown;
import dev.seedbed.volume.identity.VolumeIdentityBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A directory with a snapshot file, append-only files, or both. What is in it is known to a server only.
///
/// @param product whose files are recognised
record ValkeyDirectory(Product product) implements DataDirectory {
    private static final List<String> SNAPSHOTS = List.of("dump.rdb", "base.rdb", "appendonly.aof");

    @Override
    public Optional<VolumeIdentity> identify(DirectoryFacts directory, VolumeFacts volume) {
        if (SNAPSHOTS.stream().noneMatch(directory::has) && !directory.has("manifest")) {
            return Optional.empty();
        }
        List<RdbHeader> headers = SNAPSHOTS.stream()
                .flatMap(name -> RdbHeader.parse(directory.file(name)).stream())
                .toList();
        // Logs without a snapshot do not tell which of both wrote them.
        Product its = headers.isEmpty() ? Product.VALKEY : headers.getFirst().product();
        if (its != product || headers.isEmpty() && directory.has("dump.rdb")) {
            return Optional.empty();
        }
        return Optional.of(VolumeIdentityBuilder.builder()
                .kind(product.kind())
                .version(newest(headers.stream().map(RdbHeader::version)))
                .directory(directory.path())
                .shutdown(shutdown(directory))
                .administrator(ValkeyAccounts.DEFAULT)
                .lastWritten(volume.lastWritten())
                .entries(volume.entries())
                .build());
    }

    private static String newest(Stream<String> versions) {
        return versions.filter(version -> !version.isEmpty()).findFirst().orElse("");
    }

    /// A snapshot file comes to be at once; one that was being written is left beside it.
    private static Shutdown shutdown(DirectoryFacts directory) {
        if (!directory.has("dump.rdb")) {
            return Shutdown.UNKNOWN;
        }
        boolean isWhole = RdbFile.isEnd(directory.file("dump.end"));
        return isWhole && !directory.has("temp") ? Shutdown.CLEAN : Shutdown.UNCLEAN;
    }
}
