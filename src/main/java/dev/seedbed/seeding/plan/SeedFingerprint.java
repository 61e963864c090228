package dev.seedbed.seeding.plan;

import dev.seedbed.database.ServerVersion;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.server.RestoreServer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/// Tells whether two seeded starts end in the same data: the same files in the same order, the same part of them, the
/// same image, the same settings while they are restored. Name, port and password of the database take no part.
final class SeedFingerprint {
    /// Rises when a restore of the same things comes to leave other data.
    private static final int FORM = 6;

    private SeedFingerprint() {}

    /// @param imageId of the image on the engine
    /// @param contentHashes of the plan's files, in order
    /// @param besideHash of what lies beside them, see [CompanionFiles]; empty for nothing
    static String of(SeedPlan plan, String imageId, List<String> contentHashes, String besideHash) {
        var parts = new ArrayList<String>();
        parts.add(Integer.toString(FORM));
        parts.add(plan.kind().id());
        parts.add(imageId);
        parts.add(plan.credentials().user());
        parts.add(plan.initialDatabase());
        parts.addAll(RestoreServer.of(plan.kind()).jobArguments(ServerVersion.parse(plan.imageVersion())));
        parts.add("roles " + String.join("\n", plan.roles()));
        parts.add(plan.surroundings().laterDatabase());
        parts.add(besideHash);
        if (!plan.part().part().isWhole()) {
            parts.add("part " + plan.part().part().key());
        }
        if (!plan.command().isEmpty()) {
            parts.add("command " + String.join("\n", plan.command()));
        }
        new TreeMap<>(plan.environment()).forEach((name, value) -> parts.add("variable " + name + "=" + value));
        for (int i = 0; i < plan.files().size(); i++) {
            DumpInfo file = plan.files().get(i);
            parts.add(file.fileName());
            parts.add(contentHashes.get(i));
            if (file.encoding().isConverted() || file.encoding().chosen()) {
                parts.add("encoding " + file.encoding().charset());
            }
        }
        return sha256(parts);
    }

    private static String sha256(List<String> parts) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return Hex.encodeHexString(digest.digest());
    }
}
