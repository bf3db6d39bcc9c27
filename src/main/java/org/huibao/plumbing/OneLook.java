package org.huibao.plumbing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The store's connections. Whoever begins a look sees one moment until he ends it, however often he asks, from a pool that
 * writes nothing and in which no writer waits. A transaction on the same thread is the writer's as ever; what is read
 * afterwards is read anew.
 */
public final class OneLook extends DelegatingDataSource {
    private static final Logger LOG = LoggerFactory.getLogger(OneLook.class);

    private final HikariDataSource readers;
    private final ThreadLocal<@Nullable Look> looks = new ThreadLocal<>();

    OneLook(DataSource writers, HikariDataSource readers) {
        super(writers);
        this.readers = readers;
    }

    /** What one thread looks at. */
    private static final class Look {
        private @Nullable Connection connection;
        private boolean isWriting;
    }

    /** From now on this thread sees one moment. */
    void begin() {
        looks.set(new Look());
    }

    /** Nothing where no look was begun. */
    void end() {
        anew();
        looks.remove();
    }

    /** A transaction takes its connection meanwhile. */
    void write(Runnable begin) {
        Look look = looks.get();
        if (look == null) {
            begin.run();
            return;
        }
        look.isWriting = true;
        try {
            begin.run();
        } finally {
            look.isWriting = false;
        }
    }

    /** What is asked next is seen as it is by then. */
    void anew() {
        Look look = looks.get();
        if (look == null || look.connection == null) {
            return;
        }
        try (Connection seen = look.connection) {
            look.connection = null;
            seen.rollback();
        } catch (SQLException broken) {
            LOG.debug("a look did not end well", broken);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Look look = looks.get();
        if (look == null || look.isWriting) {
            return super.getConnection();
        }
        if (look.connection == null) {
            try {
                look.connection = readers.getConnection();
            } catch (SQLTransientConnectionException crowded) {
                LOG.debug("too many look at once", crowded);
                return super.getConnection();
            }
        }
        return staying(look.connection);
    }

    /** It is closed when the look ends. */
    private static Connection staying(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                OneLook.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
