package nl.cyberwerkbank.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One connection and the statements prepared on it. Used by one thread at a time; `Database` sees to that.
final class Session implements AutoCloseable {
    /// Makes a value of the current row.
    interface Row<T> {
        T from(ResultSet row) throws SQLException;
    }

    /// Looks at the current row.
    interface Look {
        void at(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /// Runs a statement that changes rows and tells how many.
    int update(String sql, Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /// The first row, if there is one.
    <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(row.from(rows)) : Optional.empty();
        }
    }

    /// All rows. Give a LIMIT or know that they are few.
    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                all.add(row.from(rows));
            }
        }
        return all;
    }

    /// Looks at the rows one by one; other statements may run meanwhile.
    void each(String sql, Look look) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                look.at(rows);
            }
        }
    }

    long number(String sql, Object... values) throws SQLException {
        return first(sql, r -> r.getLong(1), values).orElseThrow();
    }

    /// Runs one or more statements that take no values and give no rows.
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Runs a pragma and gives its first value, if it answers at all.
    Optional<String> pragma(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute("PRAGMA " + sql)) {
                return Optional.empty();
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }
}
