package org.huibao.plumbing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A source whose connections keep their prepared statements. SQLite's driver compiles a statement anew each time, which takes
 * longer than most of them run. A statement that has failed, or was set in some way, is not used again.
 */
final class KeptStatements extends DelegatingDataSource {
    private static final int MOST = 128;
    /** So long the pool waits for connections in the making when it is closed. */
    private static final int SECONDS_TO_OPEN = 30;

    KeptStatements(DataSource source) {
        super(source);
    }

    @Override
    public int getLoginTimeout() {
        return SECONDS_TO_OPEN;
    }

    /** A file is opened at once or not at all. */
    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, new Keeping(super.getConnection()));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(KeptStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object on, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** A connection with the statements that nobody uses at the moment, by their SQL, the longest unused first. */
    private static final class Keeping implements InvocationHandler {
        private final Connection connection;
        private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

        Keeping(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            if (arguments != null
                    && arguments.length == 1
                    && method.getName().equals("prepareStatement")
                    && arguments[0] instanceof String sql) {
                return proxy(PreparedStatement.class, new Lent(this, sql, prepared(sql)));
            }
            if (method.getName().equals("close")) {
                closeIdle();
            }
            return call(connection, method, arguments);
        }

        private PreparedStatement prepared(String sql) throws SQLException {
            PreparedStatement kept = idle.remove(sql);
            return kept == null ? connection.prepareStatement(sql) : kept;
        }

        void takeBack(String sql, PreparedStatement statement) throws SQLException {
            statement.clearParameters();
            PreparedStatement twin = idle.put(sql, statement);
            if (twin != null) {
                twin.close();
            } else if (idle.size() > MOST) {
                String longestUnused = idle.keySet().iterator().next();
                PreparedStatement unused = idle.remove(longestUnused);
                if (unused != null) {
                    unused.close();
                }
            }
        }

        private void closeIdle() throws SQLException {
            List<PreparedStatement> all = new ArrayList<>(idle.values());
            idle.clear();
            for (PreparedStatement statement : all) {
                statement.close();
            }
        }
    }

    /** A statement in use; closed, it goes back to its connection. */
    private static final class Lent implements InvocationHandler {
        private final Keeping from;
        private final String sql;
        private final PreparedStatement statement;
        private @Nullable ResultSet rows;
        private boolean spoiled;
        private boolean closed;

        Lent(Keeping from, String sql, PreparedStatement statement) {
            this.from = from;
            this.sql = sql;
            this.statement = statement;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            String name = method.getName();
            if (name.equals("close")) {
                close();
                return null;
            }
            if (closed) {
                return whenClosed(name);
            }
            spoiled |= name.startsWith("set") && arguments != null && arguments.length == 1;
            try {
                Object result = call(statement, method, arguments);
                if (result instanceof ResultSet some) {
                    rows = some;
                }
                return result;
            } catch (SQLException failed) {
                spoiled = true;
                throw failed;
            }
        }

        private Object whenClosed(String name) throws SQLException {
            if (name.equals("isClosed")) {
                return true;
            }
            throw new SQLException("the statement is closed: " + sql);
        }

        private void close() throws SQLException {
            if (closed) {
                return;
            }
            closed = true;
            if (rows != null) {
                rows.close();
            }
            if (spoiled || statement.isClosed()) {
                statement.close();
            } else {
                from.takeBack(sql, statement);
            }
        }
    }
}
