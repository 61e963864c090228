package dev.seedbed.store.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.seedbed.store.place.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Manifests as JSON, in the form of an OCI image manifest. Read as a stream, since a hostile one would
/// take many times its size as objects.
public final class ManifestFormat {
    static final String TYPE = "application/vnd.oci.image.manifest.v1+json";
    static final String ARTIFACT = "application/vnd.seedbed.package.v";
    static final String CONFIG = "application/vnd.seedbed.package.config.v1+json";
    static final String INDEX = "application/vnd.seedbed.package.index.v1+zstd";
    static final String PACK = "application/vnd.seedbed.package.pack.v1";
    static final String INDEX_BYTES = "dev.seedbed.index.bytes";
    private static final String MANIFEST = "manifest";
    static final String KEY = "dev.seedbed.key";
    static final String MARK = "dev.seedbed.mark";
    private static final int VERSION = 1;
    private static final int SEALED_VERSION = 2;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ManifestFormat() {}

    public static byte[] write(PackageManifest manifest) {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", 2);
            json.writeStringField("mediaType", TYPE);
            json.writeStringField("artifactType", ARTIFACT + (manifest.key().isEmpty() ? VERSION : SEALED_VERSION));
            json.writeFieldName("config");
            write(json, CONFIG, manifest.config(), -1);
            json.writeArrayFieldStart("layers");
            write(json, INDEX, manifest.index(), manifest.indexBytes());
            for (BlobReference pack : manifest.packs()) {
                write(json, PACK, pack, -1);
            }
            json.writeEndArray();
            if (!manifest.key().isEmpty()) {
                json.writeObjectFieldStart("annotations");
                json.writeStringField(KEY, manifest.key());
                json.writeStringField(MARK, manifest.mark());
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, String type, BlobReference blob, long unpacked) throws IOException {
        json.writeStartObject();
        json.writeStringField("mediaType", type);
        json.writeStringField("digest", blob.digest().toString());
        json.writeNumberField("size", blob.bytes());
        if (unpacked >= 0) {
            json.writeObjectFieldStart("annotations");
            json.writeStringField(INDEX_BYTES, Long.toString(unpacked));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /// @throws FormatException for everything that is not a manifest of a package of this format
    public static PackageManifest read(byte[] bytes) throws FormatException {
        if (bytes.length > Limits.MANIFEST_BYTES) {
            throw FormatException.tooLarge(MANIFEST, bytes.length);
        }
        try (JsonParser json = JSON.createParser(bytes)) {
            return read(json);
        } catch (FormatException e) {
            throw e;
        } catch (IOException e) {
            throw FormatException.malformed(MANIFEST, "JSON");
        }
    }

    /// A descriptor, before anything of it is believed.
    private record Descriptor(String type, BlobReference blob, String unpacked) {}

    private static PackageManifest read(JsonParser json) throws IOException {
        String type = TYPE;
        String artifact = "";
        long schema = 0;
        Descriptor config = null;
        List<Descriptor> layers = List.of();
        Map<String, String> annotations = Map.of();
        start(json, JsonToken.START_OBJECT);
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            switch (field) {
                case "schemaVersion" -> schema = number(json);
                case "mediaType" -> type = text(json);
                case "artifactType" -> artifact = text(json);
                case "config" -> config = descriptor(json);
                case "layers" -> layers = layers(json);
                case "annotations" -> annotations = annotations(json, Set.of(KEY, MARK));
                default -> json.skipChildren();
            }
        }
        if (json.nextToken() != null || schema != 2 || !type.equals(TYPE)) {
            throw FormatException.malformed(MANIFEST, "OCI image manifest");
        }
        boolean isSealed = version(artifact) == SEALED_VERSION;
        String key = isSealed ? hex(annotations, KEY, 32) : "";
        String mark = isSealed ? hex(annotations, MARK, 64) : "";
        PackageManifest plain = manifest(config, layers);
        return new PackageManifest(plain.config(), plain.index(), plain.indexBytes(), plain.packs(), key, mark);
    }

    private static String hex(Map<String, String> annotations, String name, int digits) throws FormatException {
        String text = annotations.getOrDefault(name, "");
        if (!text.matches("[0-9a-f]{" + digits + "}")) {
            throw FormatException.malformed(MANIFEST, name);
        }
        return text;
    }

    private static int version(String artifact) throws FormatException {
        if (!artifact.startsWith(ARTIFACT)) {
            throw FormatException.malformed(MANIFEST, "artifactType");
        }
        String version = artifact.substring(ARTIFACT.length());
        if (!version.matches("[1-9][0-9]{0,5}")) {
            throw FormatException.malformed(MANIFEST, "artifactType");
        }
        int number = Integer.parseInt(version);
        if (number > SEALED_VERSION) {
            throw new FormatException(MANIFEST, FormatException.TOO_NEW + ":" + version);
        }
        return number;
    }

    private static PackageManifest manifest(@Nullable Descriptor config, List<Descriptor> layers)
            throws FormatException {
        if (config == null || layers.isEmpty()) {
            throw FormatException.malformed(MANIFEST, "config, layers");
        }
        Descriptor index = layers.getFirst();
        check(config, CONFIG, Limits.CONFIG_BYTES);
        check(index, INDEX, Limits.INDEX_BYTES);
        Set<Digest> distinct = new HashSet<>();
        List<BlobReference> packs = new ArrayList<>();
        for (Descriptor pack : layers.subList(1, layers.size())) {
            check(pack, PACK, Limits.PACK_BYTES);
            if (!distinct.add(pack.blob().digest())) {
                throw FormatException.malformed(pack.blob().digest().toString(), "twice");
            }
            packs.add(pack.blob());
        }
        return new PackageManifest(config.blob(), index.blob(), unpacked(index), List.copyOf(packs));
    }

    private static long unpacked(Descriptor index) throws FormatException {
        if (!index.unpacked().matches("[0-9]{1,15}")) {
            throw FormatException.malformed(MANIFEST, INDEX_BYTES);
        }
        long bytes = Long.parseLong(index.unpacked());
        if (bytes > Limits.UNPACKED_INDEX_BYTES) {
            throw FormatException.tooLarge(INDEX_BYTES, bytes);
        }
        return bytes;
    }

    private static void check(Descriptor descriptor, String type, long limit) throws FormatException {
        if (!descriptor.type().equals(type)) {
            throw FormatException.malformed(MANIFEST, "mediaType");
        }
        long bytes = descriptor.blob().bytes();
        if (bytes < 1 || bytes > limit) {
            throw FormatException.tooLarge(descriptor.blob().digest().toString(), bytes);
        }
    }

    private static List<Descriptor> layers(JsonParser json) throws IOException {
        List<Descriptor> layers = new ArrayList<>();
        expect(json, JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (layers.size() > Limits.PACKS) {
                throw FormatException.tooLarge("layers", layers.size());
            }
            layers.add(descriptor(json));
        }
        return layers;
    }

    private static Descriptor descriptor(JsonParser json) throws IOException {
        String type = "";
        String digest = "";
        String unpacked = "";
        long size = -1;
        expect(json, JsonToken.START_OBJECT);
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            switch (field) {
                case "mediaType" -> type = text(json);
                case "digest" -> digest = text(json);
                case "size" -> size = number(json);
                case "annotations" ->
                    unpacked = annotations(json, Set.of(INDEX_BYTES)).getOrDefault(INDEX_BYTES, "");
                default -> json.skipChildren();
            }
        }
        Digest named = Digest.parse(digest).orElseThrow(() -> FormatException.malformed(MANIFEST, "digest"));
        return new Descriptor(type, new BlobReference(named, size), unpacked);
    }

    private static Map<String, String> annotations(JsonParser json, Set<String> wanted) throws IOException {
        Map<String, String> found = new HashMap<>();
        expect(json, JsonToken.START_OBJECT);
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            if (wanted.contains(field)) {
                found.put(field, text(json));
            } else {
                json.skipChildren();
            }
        }
        return found;
    }

    private static void start(JsonParser json, JsonToken token) throws IOException {
        json.nextToken();
        expect(json, token);
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw FormatException.malformed(MANIFEST, "JSON");
        }
    }

    private static String text(JsonParser json) throws IOException {
        expect(json, JsonToken.VALUE_STRING);
        return json.getText();
    }

    private static long number(JsonParser json) throws IOException {
        expect(json, JsonToken.VALUE_NUMBER_INT);
        return json.getLongValue();
    }
}
