package dev.seedbed.volume.files;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names of files as a computer of ours can have them.
///
/// Java makes letters of names by the environment's encoding; only by way of a URI does it take bytes as they are.
enum LocalNames {
    /// Any bytes.
    LINUX {
        @Override
        Path resolve(Path directory, FileName name) {
            String base = directory.toAbsolutePath().toUri().toString();
            var uri = new StringBuilder(base.endsWith("/") ? base : base + "/");
            for (byte b : name.bytes()) {
                uri.append("%%%02x".formatted(b & 0xff));
            }
            return Path.of(URI.create(uri.toString()));
        }

        @Override
        byte[] bytes(Path file) {
            String path = file.toAbsolutePath().toUri().getRawPath();
            String end = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            return unescape(end.substring(end.lastIndexOf('/') + 1));
        }

        @Override
        boolean keeps(FileName name) {
            return true;
        }
    },
    /// Letters, in whatever case.
    MAC {
        @Override
        boolean keeps(FileName name) {
            return text(name) != null;
        }
    },
    /// Letters, but not all, and not every name.
    WINDOWS {
        @Override
        boolean keeps(FileName name) {
            String text = text(name);
            return text != null
                    && !REFUSED_CHARACTERS.matcher(text).find()
                    && !RESERVED.matcher(text).matches()
                    && !text.endsWith(".")
                    && !text.endsWith(" ");
        }
    };

    private static final Pattern REFUSED_CHARACTERS = Pattern.compile("[<>:\"/\\\\|?*\\x00-\\x1f]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\\..*)?");
    private static final String KEPT = "._-+=@#~,()[]{} ";
    private static final int LONGEST = 200;

    static LocalNames ofThisComputer() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") ? WINDOWS : system.startsWith("mac") ? MAC : LINUX;
    }

    /// Whether a file here can have that very name.
    abstract boolean keeps(FileName name);

    /// A file of that name in a directory, or of the nearest name that can be.
    Path resolve(Path directory, FileName name) {
        return directory.resolve(text(name, keeps(name)));
    }

    /// Name of a local file as a volume holds it.
    byte[] bytes(Path file) {
        return file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(FileName name, boolean kept) {
        String text = text(name);
        return kept && text != null ? text : changed(name);
    }

    /// Letters, digits and what is harmless stay, every other byte becomes a percent sign and its number.
    static String changed(FileName name) {
        byte[] bytes = name.bytes();
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length && text.length() < LONGEST; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean last = i == bytes.length - 1;
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            if (plain && !(last && (c == '.' || c == ' '))) {
                text.append(c);
            } else {
                text.append("%%%02x".formatted((int) c));
            }
        }
        return RESERVED.matcher(text).matches() ? "_" + text : text.toString();
    }

    /// @return null where it is no UTF-8
    private static @Nullable String text(FileName name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.bytes()))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static byte[] unescape(String raw) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
