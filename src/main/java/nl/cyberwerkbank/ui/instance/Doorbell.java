package nl.cyberwerkbank.ui.instance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The bell of the running program: who starts it again rings, and leaves the files that it was to open.
///
/// A line a path, in UTF-8, ended by the end of the stream. Paths that no file system of this machine can have are
/// passed over.
public final class Doorbell implements AutoCloseable {
    private static final String NAME = "running.socket";

    /// The shortest limit of the platforms on the path of a socket file, in bytes.
    private static final int LONGEST_PATH = 100;

    /// How long a start waits for an answer: a program that hangs or is being ended gives none.
    private static final long PATIENCE_SECONDS = 2;

    private static final byte TAKEN = 1;

    private final ServerSocketChannel server;
    private final Path file;

    private Doorbell(ServerSocketChannel server, Path file) {
        this.server = server;
        this.file = file;
    }

    /// Hands over to the program that works on this folder.
    ///
    /// @param files what this start was to open
    /// @return whether there is one, and it took them
    public static boolean ring(Path folder, List<Path> files) {
        Optional<Path> place = place(folder).filter(Files::exists);
        if (place.isEmpty()) {
            return false;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(place.get()))) {
            var text = new StringBuilder();
            files.forEach(path -> text.append(path.toAbsolutePath()).append('\n'));
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            return isTaken(channel);
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static boolean isTaken(SocketChannel channel) throws IOException {
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(() -> hangUp(channel));
        ByteBuffer answer = ByteBuffer.allocate(1);
        return channel.read(answer) == 1 && answer.get(0) == TAKEN;
    }

    private static void hangUp(SocketChannel channel) {
        try {
            channel.close(); // ends the reading, if it still waits
        } catch (IOException closed) {
            // nobody waits any more
        }
    }

    /// Waits for later starts, on a thread of its own that does not keep the program alive.
    ///
    /// @param rung is given the files of each later start, on that thread
    /// @return empty where the folder's path is too long for a socket, or the platform has none: then each start is a
    ///   program of its own, and the workspace's lock keeps them apart
    public static Optional<Doorbell> hang(Path folder, Consumer<List<Path>> rung) {
        Optional<Path> place = place(folder);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(place.get());
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(place.get()));
            var bell = new Doorbell(server, place.get());
            Thread.ofPlatform().daemon(true).name("doorbell").start(() -> bell.listen(rung));
            return Optional.of(bell);
        } catch (IOException | UnsupportedOperationException noSockets) {
            return Optional.empty();
        }
    }

    private void listen(Consumer<List<Path>> rung) {
        while (server.isOpen()) {
            try (var caller = server.accept();
                    var lines = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8))) {
                rung.accept(lines.lines().flatMap(line -> path(line).stream()).toList());
                caller.write(ByteBuffer.wrap(new byte[] {TAKEN}));
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException | UncheckedIOException brokenOff) {
                // that start ended while it rang; the next may ring again
            }
        }
    }

    private static Optional<Path> path(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Path> place(Path folder) {
        Path place = folder.toAbsolutePath().resolve(NAME);
        int length = place.toString().getBytes(StandardCharsets.UTF_8).length;
        return length <= LONGEST_PATH ? Optional.of(place) : Optional.empty();
    }

    /// Takes the bell down.
    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // a socket file that nobody answers is passed over by the next start
        }
    }
}
