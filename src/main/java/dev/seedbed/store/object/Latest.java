package dev.seedbed.store.object;

import dev.seedbed.store.place.Digest;
import dev.seedbed.task.OperationFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Which manifest is the latest.
record Latest(Layout layout) {
    private static final int LIMIT = 200;

    private String key() {
        return layout.own("latest");
    }

    Optional<Digest> read() throws OperationFailedException, InterruptedException {
        Optional<byte[]> content = layout.read(key(), LIMIT);
        if (content.isEmpty()) {
            if (layout.objects().size(key()).isPresent()) {
                throw layout.damaged("latest", layout.objects().whyMissing(key()));
            }
            return Optional.empty();
        }
        String text = new String(content.get(), StandardCharsets.UTF_8).strip();
        Optional<Digest> digest = Digest.parse(text);
        if (digest.isEmpty()) {
            throw layout.damaged("latest", text.isEmpty() ? layout.objects().whyMissing(key()) : "not-readable:latest");
        }
        return digest;
    }

    void write(Digest manifest) throws OperationFailedException, InterruptedException {
        layout.write(key(), manifest.toString());
    }
}
