package org.huibao.plumbing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A source of which one connection is for the writer alone. What SQLite has read of a file it forgets when another connection
 * writes: a writer who always takes the same one remembers all that it works on.
 */
final class WriterApart extends DelegatingDataSource {
    private final HikariDataSource others;
    private final HikariDataSource writer;
    private final ThreadLocal<Boolean> isWriting = ThreadLocal.withInitial(() -> false);

    private WriterApart(HikariDataSource others, HikariDataSource writer) {
        super(others);
        this.others = others;
        this.writer = writer;
    }

    static WriterApart of(HikariConfig all) {
        HikariConfig one = new HikariConfig();
        all.copyStateTo(one);
        one.setMaximumPoolSize(1);
        return new WriterApart(new HikariDataSource(all), new HikariDataSource(one));
    }

    /** To be closed at the end. */
    List<HikariDataSource> pools() {
        return List.of(writer, others);
    }

    /** What the calling thread takes in the beginning is the writer's. */
    void asWriter(Runnable beginning) {
        isWriting.set(true);
        try {
            beginning.run();
        } finally {
            isWriting.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return isWriting.get() ? writer.getConnection() : super.getConnection();
    }
}
