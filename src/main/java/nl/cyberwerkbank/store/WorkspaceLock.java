package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says which window was first: a lock of the operating system on a small file, gone with the process that holds it.
final class WorkspaceLock implements AutoCloseable {
    // Closing a second channel on a locked file drops the lock of the first on POSIX systems, so a second attempt
    // within this process must not open the file at all.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WorkspaceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// The lock, or nothing when another window holds it.
    static Optional<WorkspaceLock> take(WorkspaceFiles files) {
        try {
            Path file = files.folder().toRealPath().resolve(files.lock().getFileName());
            if (!HELD_HERE.add(file)) {
                return Optional.empty();
            }
            Optional<WorkspaceLock> lock = Optional.empty();
            try {
                lock = takeFromOthers(file);
                return lock;
            } finally {
                if (lock.isEmpty()) {
                    HELD_HERE.remove(file);
                }
            }
        } catch (IOException e) {
            throw Faults.of(e);
        } catch (ReadOnlyFileSystemException e) {
            throw Faults.of(e);
        }
    }

    private static Optional<WorkspaceLock> takeFromOthers(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new WorkspaceLock(file, channel));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Faults.of(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
