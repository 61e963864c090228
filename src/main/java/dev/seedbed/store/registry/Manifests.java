package dev.seedbed.store.registry;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.registry.http.RegistryAnswer;
import dev.seedbed.store.registry.http.RegistryClient;
import dev.seedbed.store.registry.http.RegistryListing;
import dev.seedbed.store.registry.http.RegistryRequest;
import dev.seedbed.store.registry.http.SentBody;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Manifests and tags of one repository.
record Manifests(RegistryClient client, String repository) {
    static final String OCI = "application/vnd.oci.image.manifest.v1+json";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> ACCEPT = Map.of(
            "Accept",
            OCI + ", application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.v2+json,"
                    + " application/vnd.docker.distribution.manifest.list.v2+json");
    private static final int MOST_HASHED = 16 << 20;
    private static final String TAGS = "tags";

    static Digest digest(byte[] content) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String scope(Action action) {
        String actions = switch (action) {
            case READ -> "pull";
            case WRITE -> "pull,push";
            case REMOVE -> "delete,pull,push";
        };
        return "repository:" + repository + ":" + actions;
    }

    private String path(String reference) {
        return repository + "/manifests/" + reference;
    }

    /// All tags, ours and others.
    List<String> tags() throws OperationFailedException, InterruptedException {
        RegistryRequest first = RegistryClient.request(
                "GET",
                client.address().api(repository + "/tags/list?n=500"),
                Map.of(),
                null,
                Action.READ,
                scope(Action.READ));
        return new RegistryListing(client, TAGS).read(first, status -> status == RegistryAnswer.NOT_FOUND);
    }

    /// The digest of what a tag or digest stands for; empty where there is nothing.
    Optional<Digest> find(String reference) throws OperationFailedException, InterruptedException {
        try (RegistryAnswer answer = client.ask("HEAD", path(reference), ACCEPT, Action.READ, scope(Action.READ))) {
            if (answer.status() == RegistryAnswer.NOT_FOUND) {
                return Optional.empty();
            }
            if (!answer.isSuccess()) {
                throw client.failures().of(answer, Action.READ);
            }
            Optional<Digest> told = answer.header("Docker-Content-Digest").flatMap(Digest::parse);
            return told.isPresent() ? told : read(reference, MOST_HASHED).map(Manifests::digest);
        }
    }

    /// What a tag or digest stands for; empty where there is nothing.
    Optional<byte[]> read(String reference, int limit) throws OperationFailedException, InterruptedException {
        try (RegistryAnswer answer = client.ask("GET", path(reference), ACCEPT, Action.READ, scope(Action.READ))) {
            if (answer.status() == RegistryAnswer.NOT_FOUND) {
                return Optional.empty();
            }
            if (!answer.isSuccess()) {
                throw client.failures().of(answer, Action.READ);
            }
            Optional<byte[]> bytes = answer.bytes(limit);
            if (bytes.isEmpty()) {
                throw client.failures().damaged(reference, "too-large:" + limit);
            }
            return bytes;
        } catch (IOException e) {
            throw client.failures().of(e);
        }
    }

    /// Makes a tag stand for a manifest.
    void write(String tag, byte[] manifest) throws OperationFailedException, InterruptedException {
        RegistryRequest request = RegistryClient.request(
                "PUT",
                client.address().api(path(tag)),
                Map.of("Content-Type", mediaType(manifest)),
                new SentBody(manifest, manifest.length, _ -> {}),
                Action.WRITE,
                scope(Action.WRITE));
        try (RegistryAnswer answer = client.send(request)) {
            if (answer.isSuccess()) {
                Optional<Digest> told = answer.header("Docker-Content-Digest").flatMap(Digest::parse);
                if (told.isPresent() && !told.get().equals(digest(manifest))) {
                    throw client.failures().damaged(told.get(), "digest-differs");
                }
                return;
            }
            boolean isAboutContent = switch (answer.status()) {
                case 400, 404, 406, 415, 422 -> true;
                default -> false;
            };
            throw isAboutContent
                    ? notTaken(answer.message())
                    : client.failures().of(answer, Action.WRITE);
        }
    }

    private OperationFailedException notTaken(String said) {
        return said.contains("BLOB_UNKNOWN")
                ? client.failures().damaged(repository, "blob-missing")
                : client.failures().refused(Action.WRITE, "registry-media-type:" + (said.isEmpty() ? "-" : said));
    }

    private static String mediaType(byte[] manifest) {
        return text(manifest, "mediaType", OCI);
    }

    /// What it is a manifest of; empty where it does not say.
    static String type(byte[] manifest) {
        return text(manifest, "artifactType", "");
    }

    private static String text(byte[] manifest, String field, String otherwise) {
        try {
            return JSON.readTree(manifest).path(field).asText(otherwise);
        } catch (IOException _) {
            return otherwise;
        }
    }

    /// Removes a tag, or with a digest the manifest and all its tags.
    ///
    /// @return whether the registry lets it be removed; what is gone already counts as removed
    boolean remove(String reference) throws OperationFailedException, InterruptedException {
        try (RegistryAnswer answer =
                client.ask("DELETE", path(reference), Map.of(), Action.REMOVE, scope(Action.REMOVE))) {
            if (answer.status() >= RegistryAnswer.SERVER_ERRORS || answer.status() == RegistryAnswer.UNAUTHORIZED) {
                throw client.failures().of(answer, Action.REMOVE);
            }
            return answer.isSuccess() || answer.status() == RegistryAnswer.NOT_FOUND;
        }
    }
}
