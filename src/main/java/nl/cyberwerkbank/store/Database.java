package nl.cyberwerkbank.store;

import org.sqlite.SQLiteConfig;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.mc.SQLiteMCConfig;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The open database: one connection that writes and one that reads, so that a search does not wait for a save.
final class Database implements AutoCloseable {
    /// What is done with a session inside one transaction.
    interface Work<T> {
        T on(Session session) throws SQLException;
    }

    private static final int BUSY_MILLIS = 5_000;

    /// How long emptying the log waits for another window that reads.
    private static final int LOG_MILLIS = 500;

    /// Decrypted pages kept in memory, in KiB: holds the index of 100,000 dossiers, which would else be decrypted anew
    /// at every search. SQLite fills it as needed.
    private static final int CACHE_KIB = 48 << 10;

    private final Path file;
    private final DatabaseKey key;
    private final FileWatch watch;
    private final Optional<Session> writer;
    private final Session reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private boolean inTransaction;
    private boolean doomed;

    private Database(Path file, DatabaseKey key, Optional<Session> writer, Session reader) {
        this.file = file;
        this.key = key;
        this.watch = FileWatch.over(file);
        this.writer = writer;
        this.reader = reader;
    }

    static Database open(Path file, DatabaseKey key, Access access) {
        try {
            Optional<Session> writer =
                    access == Access.READ_WRITE ? Optional.of(connect(file, key, access)) : Optional.empty();
            return new Database(file, key, writer, connect(file, key, Access.READ_ONLY));
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /// A connection with its settings; the first page is read, so a key that does not fit shows here.
    static Session connect(Path file, DatabaseKey key, Access access) throws SQLException {
        Session session = connected(file, key, access);
        try {
            session.pragma("user_version");
            if (access == Access.READ_WRITE) {
                session.pragma("journal_mode=WAL");
                session.pragma("synchronous=FULL");
                session.pragma("fullfsync=ON"); // where forcing a file stops at the drive's own memory: macOS
                session.pragma("secure_delete=ON");
            }
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /// Writes every page of a file that nobody else has open anew under another key. SQLite does so only without a
    /// write-ahead log.
    static void rekey(Path file, DatabaseKey key, DatabaseKey fresh) {
        try (Session session = connected(file, key, Access.READ_WRITE)) {
            session.pragma("journal_mode=DELETE");
            session.pragma("rekey=\"x'" + HexFormat.of().formatHex(fresh.bytes()) + "'\"");
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private static Session connected(Path file, DatabaseKey key, Access access) throws SQLException {
        SQLiteMCConfig config = SQLiteMCSqlCipherConfig.getV4Defaults().withRawUnsaltedKey(key.bytes()).build();
        config.setReadOnly(access == Access.READ_ONLY);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY); // a spilled sort would lie on the disk in plain text
        // as a URI, in which '?' and the like are escaped: the driver takes a bare path apart at the question mark
        String uri = file.toUri().toString();
        return new Session(new JDBC4Connection("jdbc:sqlite:" + uri, uri, config.toProperties()));
    }

    /// Runs the work in a transaction: all of it or nothing is kept, and kept means on the disk, in the file that bears
    /// the name. Work inside work joins the same transaction; once a part has failed, none of it is kept even if the
    /// failure is caught.
    <T> T write(Work<T> work) {
        Session session = writer.orElseThrow(() -> new StoreException(StoreProblem.OPENED_ELSEWHERE));
        writing.lock();
        try {
            return inTransaction ? joined(work, session) : transaction(work, session);
        } catch (SQLException e) {
            throw Faults.of(e);
        } finally {
            writing.unlock();
        }
    }

    /// Runs the work on what is committed, or inside a transaction of this thread on what that has written so far.
    <T> T read(Work<T> work) {
        boolean mine = writing.isHeldByCurrentThread() && inTransaction;
        ReentrantLock lock = mine ? writing : reading;
        lock.lock();
        try {
            return work.on(mine ? writer.orElseThrow() : reader);
        } catch (SQLException e) {
            throw Faults.of(e);
        } finally {
            lock.unlock();
        }
    }

    /// Runs the work on the writing connection outside any transaction, for what SQLite does only there.
    <T> T outside(Work<T> work) {
        Session session = writer.orElseThrow(() -> new StoreException(StoreProblem.OPENED_ELSEWHERE));
        writing.lock();
        try {
            if (inTransaction) {
                throw new IllegalStateException("inside a transaction");
            }
            return work.on(session);
        } catch (SQLException e) {
            throw Faults.of(e);
        } finally {
            writing.unlock();
        }
    }

    /// Empties the write-ahead log, which still has pages as they were, into the file, whose freed pages are
    /// overwritten.
    ///
    /// @return false when a window of another program keeps it, by reading
    boolean emptyLog() {
        writing.lock();
        reading.lock(); // the own reader is not to be the one that keeps it
        try {
            return outside(session -> {
                session.pragma("busy_timeout=" + LOG_MILLIS); // saves wait meanwhile
                try {
                    return session.pragma("wal_checkpoint(TRUNCATE)").equals(Optional.of("0"));
                } finally {
                    session.pragma("busy_timeout=" + BUSY_MILLIS);
                }
            });
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    /// Runs long work that only reads, such as a copy or a check, on a connection of its own, so that neither a save
    /// nor a search waits for it. When the file was removed or replaced, the open connection is the only one left that
    /// still has the contents.
    <T> T aside(Work<T> work) {
        if (!watch.isUnchanged()) {
            return read(work);
        }
        try (Session own = connect(file, key, Access.READ_ONLY)) {
            return work.on(own);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    boolean inTransaction() {
        return writing.isHeldByCurrentThread() && inTransaction;
    }

    private <T> T joined(Work<T> work, Session session) throws SQLException {
        boolean done = false;
        try {
            T result = work.on(session);
            done = true;
            return result;
        } finally {
            doomed |= !done;
        }
    }

    private <T> T transaction(Work<T> work, Session session) throws SQLException {
        watch.requireUnchanged();
        session.script("BEGIN IMMEDIATE");
        inTransaction = true;
        doomed = false;
        boolean committed = false;
        try {
            T result = work.on(session);
            if (doomed) {
                throw new IllegalStateException("a part of this transaction failed, so none of it is kept");
            }
            session.script("COMMIT");
            committed = true;
            watch.requireUnchanged(); // else it went into a file that nobody will find again
            return result;
        } finally {
            inTransaction = false;
            if (!committed) {
                rollBack(session);
            }
        }
    }

    @SuppressWarnings("EmptyCatch") // after some failures SQLite has rolled back already, and then says so
    private static void rollBack(Session session) {
        try {
            session.script("ROLLBACK");
        } catch (SQLException e) {
            // the failure that led here is the one to tell
        }
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            if (writer.isPresent()) {
                writer.get().close(); // last, so that it empties the write-ahead log into the database
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
