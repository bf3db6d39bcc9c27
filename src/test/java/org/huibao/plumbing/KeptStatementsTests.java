package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KeptStatementsTests {
    private static final String COUNT = "SELECT count(*) FROM t WHERE n > ?";

    @TempDir
    private Path folder;

    private final List<PreparedStatement> compiled = new ArrayList<>();
    private KeptStatements source;

    @BeforeEach
    void open() throws SQLException {
        source = new KeptStatements(new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("test.db")));
        run("CREATE TABLE t (n INTEGER PRIMARY KEY, word TEXT)");
    }

    @Test
    void hands_out_the_same_statement_again_with_nothing_left_of_its_last_use() throws SQLException {
        try (Connection connection = source.getConnection()) {
            PreparedStatement first = lent(connection, "INSERT INTO t VALUES (?, ?)");
            first.setInt(1, 1);
            first.setString(2, "one");
            first.executeUpdate();
            first.close();
            PreparedStatement again = lent(connection, "INSERT INTO t VALUES (?, ?)");
            again.setInt(1, 2);
            again.executeUpdate();
            again.close();
            try (ResultSet words = connection.createStatement().executeQuery("SELECT word FROM t WHERE n = 2")) {
                assertThat(words.getString(1)).isNull();
            }
            assertThat(compiled).hasSize(2).first().isSameAs(compiled.get(1));
        }
    }

    @Test
    void never_lends_one_statement_twice_at_a_time() throws SQLException {
        try (Connection connection = source.getConnection()) {
            PreparedStatement one = lent(connection, COUNT);
            PreparedStatement other = lent(connection, COUNT);
            assertThat(compiled.get(0)).isNotSameAs(compiled.get(1));
            one.close();
            other.close();
            lent(connection, COUNT).close();
            assertThat(compiled.get(2)).isSameAs(compiled.get(1));
            assertThat(compiled.get(0).isClosed()).isTrue();
        }
    }

    @Test
    void ends_what_is_still_being_read_so_that_others_may_write() throws SQLException {
        run("INSERT INTO t VALUES (1, 'one'), (2, 'two')");
        try (Connection connection = source.getConnection()) {
            PreparedStatement reading = connection.prepareStatement("SELECT n FROM t");
            assertThat(reading.executeQuery().next()).isTrue();
            reading.close();
            run("DROP TABLE t");
        }
    }

    @Test
    void forgets_a_statement_that_failed_or_was_set_in_some_way() throws SQLException {
        run("INSERT INTO t VALUES (1, 'one')");
        try (Connection connection = source.getConnection()) {
            PreparedStatement failing = lent(connection, "INSERT INTO t VALUES (?, 'one')");
            failing.setInt(1, 1);
            assertThatThrownBy(failing::executeUpdate).isInstanceOf(SQLException.class);
            failing.close();
            PreparedStatement few = lent(connection, COUNT);
            few.setMaxRows(1);
            few.close();
            assertThat(compiled)
                    .allSatisfy(statement -> assertThat(statement.isClosed()).isTrue());
        }
    }

    @Test
    void lets_nobody_use_a_statement_that_was_closed() throws SQLException {
        try (Connection connection = source.getConnection()) {
            PreparedStatement closed = connection.prepareStatement(COUNT);
            closed.close();
            closed.close();
            assertThat(closed.isClosed()).isTrue();
            assertThatThrownBy(closed::executeQuery).hasMessageContaining("closed");
        }
    }

    @Test
    void keeps_no_more_than_a_handful_and_none_beyond_the_connection() throws SQLException {
        Connection connection = source.getConnection();
        for (int i = 0; i < 200; i++) {
            lent(connection, "SELECT " + i).close();
        }
        assertThat(compiled.get(0).isClosed()).isTrue();
        assertThat(compiled.get(199).isClosed()).isFalse();
        connection.close();
        assertThat(compiled)
                .allSatisfy(statement -> assertThat(statement.isClosed()).isTrue());
    }

    /** A statement, and noted, the one behind it. */
    private PreparedStatement lent(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        compiled.add(statement.unwrap(PreparedStatement.class));
        return statement;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
