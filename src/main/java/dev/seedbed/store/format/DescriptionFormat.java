package dev.seedbed.store.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Descriptions as JSON. What is read ends up on screens and terminals, so it contains no control characters.
public final class DescriptionFormat {
    private static final String CONFIG = "description";
    private static final int MOST_TEXT = 4096;
    private static final int MOST_FILES = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private DescriptionFormat() {}

    public static byte[] write(PackageDescription description) {
        ObjectNode json = JSON.createObjectNode();
        json.put("type", description.type().name().toLowerCase(Locale.ROOT));
        json.put("name", shortened(description.name()));
        json.put("kind", description.kind());
        json.put("serverVersion", description.serverVersion());
        json.put("image", description.image());
        json.put("platform", description.platform());
        json.put("owner", description.owner());
        json.put("dataMount", description.dataMount());
        json.put("directory", description.directory());
        json.put("user", shortened(description.user()));
        json.put("dataDatabase", description.dataDatabase());
        ArrayNode files = json.putArray("seedFiles");
        description.seedFiles().stream()
                .limit(MOST_FILES)
                .map(DescriptionFormat::shortened)
                .forEach(files::add);
        json.put("seedName", shortened(description.seedName()));
        json.put("fingerprint", description.fingerprint());
        json.put("snapshotId", description.snapshotId());
        json.put("who", shortened(description.who()));
        json.put("when", description.when().toString());
        json.put("note", shortened(description.note()));
        json.put("parent", description.parent());
        json.put("personal", description.personal());
        json.put("bytes", description.bytes());
        json.put("files", description.files());
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String text) {
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT);
    }

    public static PackageDescription read(byte[] bytes) throws FormatException {
        if (bytes.length > Limits.CONFIG_BYTES) {
            throw FormatException.tooLarge(CONFIG, bytes.length);
        }
        try {
            return read(JSON.readTree(bytes));
        } catch (FormatException e) {
            throw e;
        } catch (IOException | DateTimeException e) {
            throw FormatException.malformed(CONFIG, "JSON");
        }
    }

    private static PackageDescription read(JsonNode json) throws FormatException {
        return PackageDescriptionBuilder.builder()
                .type(type(text(json, "type")))
                .name(text(json, "name"))
                .kind(text(json, "kind"))
                .serverVersion(text(json, "serverVersion"))
                .image(text(json, "image"))
                .platform(text(json, "platform"))
                .owner(text(json, "owner"))
                .dataMount(text(json, "dataMount"))
                .directory(text(json, "directory"))
                .user(text(json, "user"))
                .dataDatabase(text(json, "dataDatabase"))
                .seedFiles(files(json.path("seedFiles")))
                .seedName(text(json, "seedName"))
                .fingerprint(text(json, "fingerprint"))
                .snapshotId(text(json, "snapshotId"))
                .who(text(json, "who"))
                .when(Instant.parse(text(json, "when")))
                .note(text(json, "note"))
                .parent(text(json, "parent"))
                .personal(text(json, "personal"))
                .bytes(json.path("bytes").asLong(0))
                .files(json.path("files").asLong(0))
                .build();
    }

    private static PackageDescription.Type type(String text) throws FormatException {
        return switch (text) {
            case "snapshot" -> PackageDescription.Type.SNAPSHOT;
            case "dump" -> PackageDescription.Type.DUMP;
            default -> throw new FormatException(CONFIG, FormatException.TOO_NEW + ":" + text);
        };
    }

    private static List<String> files(JsonNode json) throws FormatException {
        if (json.size() > MOST_FILES) {
            throw FormatException.tooLarge("seedFiles", json.size());
        }
        List<String> files = new ArrayList<>();
        for (JsonNode file : json) {
            files.add(printable(file.asText("")));
        }
        return files;
    }

    private static String text(JsonNode json, String field) throws FormatException {
        String text = json.path(field).asText("");
        if (text.length() > MOST_TEXT) {
            throw FormatException.tooLarge(field, text.length());
        }
        return printable(text);
    }

    private static String printable(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) || isDirection(point) ? '\ufffd' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// What turns the direction of the text around it, so that it reads as something else.
    private static boolean isDirection(int point) {
        return point >= 0x202a && point <= 0x202e || point >= 0x2066 && point <= 0x2069;
    }
}
