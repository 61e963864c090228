package dev.seedbed.input.table.column;

import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.task.InputFailure.RowRejected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks for the first row of a file that does not fit what was chosen for its columns, before a server is asked.
public final class RowCheck {
    /// Beyond that, the server finds keys that are there twice.
    private static final int MOST_KEYS = 500_000;

    private static final int SHOWN = 40;

    private final String file;
    private final FileColumns chosen;
    private final Set<List<String>> keys = new HashSet<>();
    private List<String> names = List.of();
    private List<Place> places = List.of();
    private List<Place> keyPlaces = List.of();
    private @Nullable RowRejected misfit;

    private record Place(int index, String name, @Nullable ColumnType type, boolean key) {}

    /// @param file its name, as the user knows it
    public RowCheck(String file, FileColumns chosen) {
        this.file = file;
        this.chosen = chosen;
    }

    /// @param line on which the row begins
    /// @param columns names in the table, as far as they are known
    /// @param cells of which the last may be missing
    public void see(long line, List<String> columns, List<@Nullable String> cells) {
        if (misfit != null || chosen.equals(FileColumns.GUESSED)) {
            return;
        }
        if (!columns.equals(names)) {
            names = List.copyOf(columns);
            places = places();
            keyPlaces = places.stream().filter(Place::key).toList();
        }
        for (Place place : places) {
            String reason = reason(place, cell(place, cells));
            if (!reason.isEmpty()) {
                misfit = new RowRejected(file, line, place.name, reason);
                return;
            }
        }
        seeKey(line, cells);
    }

    private List<Place> places() {
        List<String> key = chosen.key() == null ? List.of() : chosen.key();
        var found = new ArrayList<Place>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            ColumnType type = chosen.column(name).type();
            if (type != null || key.contains(name)) {
                found.add(new Place(i, name, type, key.contains(name)));
            }
        }
        return found;
    }

    /// An empty value is NULL in a column that is no text.
    private static @Nullable String cell(Place place, List<@Nullable String> cells) {
        String cell = place.index < cells.size() ? cells.get(place.index) : null;
        boolean isText = place.type == null || place.type.sort() == Sort.TEXT;
        return cell != null && cell.isEmpty() && !isText ? null : cell;
    }

    private static String reason(Place place, @Nullable String cell) {
        if (cell == null) {
            return place.key ? "null-cell" : "";
        }
        ColumnType type = place.type;
        return type == null || TypeCheck.fits(type, cell) ? "" : "not-of-type:" + shown(cell) + " → " + type.name();
    }

    private void seeKey(long line, List<@Nullable String> cells) {
        if (keyPlaces.isEmpty() || keys.size() >= MOST_KEYS) {
            return;
        }
        List<String> key = keyPlaces.stream()
                .map(place -> String.valueOf(cell(place, cells)))
                .toList();
        if (!keys.add(key)) {
            String columns =
                    String.join(", ", keyPlaces.stream().map(Place::name).toList());
            misfit = new RowRejected(file, line, columns, "same-key:" + shown(String.join(", ", key)));
        }
    }

    private static String shown(String cell) {
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }

    /// Null while every row fits.
    public @Nullable RowRejected misfit() {
        return misfit;
    }
}
