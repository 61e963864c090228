package dev.seedbed.build.file;

import dev.seedbed.source.web.WebAddress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.util.List;

/// Addresses of a Seedfile.
final class AddressReader {
    private AddressReader() {}

    static boolean isOne(YamlNode node) throws OperationFailedException {
        return !node.isMap() && !node.isList() && WebAddress.isOne(node.text().strip());
    }

    static SeedfileAddress of(YamlNode node) throws OperationFailedException {
        try {
            return new SeedfileAddress(WebAddress.of(SeedfileTexts.filled(node)), node.place());
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.InvalidInput(var field, var shown, var _))) {
                throw e;
            }
            // Not as it stands there: it may have a password in it.
            throw node.place()
                    .refused(
                            "seedfile-address-found:" + shown,
                            field.equals("checksum") ? "seedfile-checksum" : "seedfile-address");
        }
    }

    /// The only file, with the checksum that it has to have.
    static SeedfileAddress withChecksum(List<SeedfileSource> files, YamlNode sha256) throws OperationFailedException {
        if (files.size() != 1 || !(files.getFirst() instanceof SeedfileAddress only)) {
            throw sha256.place().refused("seedfile-checksum-of", "seedfile-checksum-of-one");
        }
        try {
            return new SeedfileAddress(only.address().withSha256(SeedfileTexts.filled(sha256)), only.place());
        } catch (OperationFailedException _) {
            throw sha256.refused("seedfile-checksum");
        }
    }
}
