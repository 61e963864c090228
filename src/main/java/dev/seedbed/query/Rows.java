package dev.seedbed.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Small results, such as those of questions to a catalogue. Blocks.
public final class Rows {
    private Rows() {}

    /// Hears the rows of a result.
    @FunctionalInterface
    public interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /// Runs a query as it is written and hands over each row.
    public static void each(Connection connection, String sql, Row row) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        }
    }

    /// The first column of a query.
    public static List<String> names(Connection connection, String sql) throws SQLException {
        var names = new ArrayList<String>();
        each(connection, sql, row -> names.add(row.getString(1)));
        return names;
    }
}
