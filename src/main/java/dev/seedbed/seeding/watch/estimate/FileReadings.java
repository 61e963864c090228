package dev.seedbed.seeding.watch.estimate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Understands the lines of the file probe. A line that is not understood is passed over. Confined to one thread.
final class FileReadings {
    static final String PIECES = ".pieces";
    /// A piece of a text, named by where it begins.
    private static final Pattern PIECE = Pattern.compile("(.+\\" + PIECES + ")/(\\d{1,18})");
    /// Sessions open one piece after the other, and are sometimes seen between two.
    private static final int PIECES_KEPT = 16;

    private final Map<String, String> pathByKey = new HashMap<>();
    private final Map<String, Long> positionByKey = new HashMap<>();
    private final Map<String, FileReading> readingByPath = new HashMap<>();
    private final Map<String, Pieces> piecesByPath = new HashMap<>();

    /// @param placeByStart how far each of the last ones was read, as offset in the text
    private record Pieces(Map<Long, Long> placeByStart) {
        void put(long start, long place) {
            placeByStart.remove(start);
            placeByStart.put(start, place);
            if (placeByStart.size() > PIECES_KEPT) {
                placeByStart.remove(placeByStart.keySet().iterator().next());
            }
        }
    }

    /// Takes one line.
    ///
    /// @return whether a reading changed
    boolean add(String line) {
        String[] words = line.split(" ", 5);
        return switch (words[0]) {
            case "file" -> words.length == 5 && opened(words[1], words[4]);
            case "at" -> words.length == 3 && moved(words[1], words[2]);
            case "gone" -> words.length == 2 && closed(words[1]);
            default -> false;
        };
    }

    FileReading of(String path) {
        return readingByPath.getOrDefault(path, FileReading.NOT_BEGUN);
    }

    /// Where those are that read the file now, or its pieces.
    List<Long> positions(String path) {
        Pieces pieces = piecesByPath.get(path);
        if (pieces != null) {
            return List.copyOf(pieces.placeByStart().values());
        }
        return positionByKey.entrySet().stream()
                .filter(reader -> path.equals(pathByKey.get(reader.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Forgets which process reads what: a probe that was started again says it again.
    void restart() {
        pathByKey.clear();
        positionByKey.clear();
    }

    private boolean opened(String key, String path) {
        piece(path, 0);
        pathByKey.put(key, path);
        return readingByPath.putIfAbsent(path, FileReading.NOT_BEGUN) == null;
    }

    private boolean moved(String key, String position) {
        String path = pathByKey.get(key);
        if (path == null) {
            return false;
        }
        try {
            long bytes = Long.parseLong(position.strip());
            positionByKey.put(key, bytes);
            piece(path, bytes);
            FileReading old = of(path);
            // Several processes may read one archive, each at its own place.
            FileReading fresh = new FileReading(Math.max(bytes, old.position()), false);
            readingByPath.put(path, fresh);
            return !fresh.equals(old);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void piece(String path, long bytes) {
        Matcher piece = PIECE.matcher(path);
        if (piece.matches()) {
            long start = Long.parseLong(piece.group(2));
            piecesByPath
                    .computeIfAbsent(piece.group(1), _ -> new Pieces(new LinkedHashMap<>()))
                    .put(start, start + bytes);
        }
    }

    private boolean closed(String key) {
        positionByKey.remove(key);
        String path = pathByKey.remove(key);
        if (path == null || pathByKey.containsValue(path)) {
            return false;
        }
        readingByPath.put(path, new FileReading(of(path).position(), true));
        return true;
    }
}
