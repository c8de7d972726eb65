package nl.cyberwerkbank.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// The drill: a process of its own saves numbered changes and says each number once its save has returned. It is killed
/// at a moment of chance; then every change it had acknowledged must be in document, index, search and journal, and the
/// file must be whole. Run in large as a program, in small by `KilledWriterTest`.
final class KillDrill {
    private static final int DOSSIERS = 8;
    private static final int OPENING_MILLIS = 150;
    private static final int SAVING_MILLIS = 200;

    private final Path folder;
    private final DatabaseKey key;
    private final Random chance;
    private long acknowledged;
    private long found;
    private long lost;
    private int kills;
    private int whileOpening;

    private KillDrill(Path folder, long seed) {
        this.folder = folder;
        this.key = KeyFile.read(new WorkspaceFiles(folder).keys()).ring().unlock(Sample.ANNA.name(), Sample.annas());
        this.chance = new Random(seed);
    }

    /// What came of it.
    ///
    /// @param whileOpening kills before the first save of that process was acknowledged
    /// @param acknowledged saves whose number was printed
    /// @param found saves that were in the file at the end; those cut off just before their number was printed included
    /// @param lost acknowledged saves that were not all there
    record Result(int kills, int whileOpening, long acknowledged, long found, long lost) {
        @Override
        public String toString() {
            return "kills %d (%d while opening), acknowledged saves %d, saves found %d, lost %d"
                    .formatted(kills, whileOpening, acknowledged, found, lost);
        }
    }

    /// Kills so many writers, one after another, on one workspace.
    static Result run(Path folder, int kills, long seed) throws IOException, InterruptedException {
        Sample.created(folder).close();
        KillDrill drill = new KillDrill(folder, seed);
        Process next = Writer.start(folder);
        try {
            for (int kill = 0; kill < kills; kill++) {
                Process writer = next;
                drill.killOne(writer);
                if (kill + 1 < kills) {
                    next = Writer.start(folder); // gets ready while the file is looked at
                }
                drill.look();
            }
        } finally {
            next.destroyForcibly().waitFor();
        }
        return new Result(drill.kills, drill.whileOpening, drill.acknowledged, drill.found, drill.lost);
    }

    private void killOne(Process writer) throws IOException, InterruptedException {
        AtomicLong last = new AtomicLong();
        CountDownLatch first = new CountDownLatch(1);
        Thread listener = Thread.ofVirtual().start(() -> listen(writer, last, first));
        try (OutputStream in = writer.getOutputStream()) {
            in.write(key.bytes());
            in.flush();
            if (chance.nextInt(5) > 0) {
                first.await(20, TimeUnit.SECONDS);
                writer.waitFor(chance.nextInt(SAVING_MILLIS * 1000), TimeUnit.MICROSECONDS);
            } else {
                writer.waitFor(chance.nextInt(OPENING_MILLIS * 1000), TimeUnit.MICROSECONDS);
            }
            if (!writer.isAlive()) {
                throw new IllegalStateException("the writer ended by itself");
            }
            writer.toHandle().destroyForcibly(); // unlike the process's own, leaves what it printed to be read
        }
        writer.waitFor();
        listener.join();
        kills++;
        whileOpening += last.get() == 0 ? 1 : 0;
        acknowledged = Math.max(acknowledged, last.get());
    }

    private static void listen(Process writer, AtomicLong last, CountDownLatch first) {
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last.accumulateAndGet(Long.parseLong(line), Math::max); // the last line may be cut off: then it is less
                first.countDown();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void look() {
        try (Workspace workspace = Sample.opened(folder)) {
            long checked = found;
            found = newest(workspace.journal());
            lost += Math.max(0, acknowledged - found);
            lost += wrongInJournal(workspace, checked);
            for (long change = Math.max(1, found - DOSSIERS + 1); change <= found; change++) {
                lost += isFound(workspace, change) ? 0 : 1;
            }
            if (!(workspace.journal().verify() instanceof ChainState.Intact(long rows, var _)) || rows != found) {
                throw new IllegalStateException("the journal does not hold: " + workspace.journal().verify());
            }
            workspace.checkFile();
        }
    }

    /// The journal has a row for each change since the last look, with the hash of what that change wrote.
    private static long wrongInJournal(Workspace workspace, long checked) {
        return workspace.journal().latest(Math.toIntExact(newest(workspace.journal()) - checked)).stream()
                .filter(row -> !row.content().equals(Optional.of(Sha256.of(draft(row.row()).json()))))
                .count();
    }

    private static boolean isFound(Workspace workspace, long change) {
        DossierDraft written = draft(change);
        StoredDossier there = workspace.dossiers().load(written.id()).orElseThrow();
        List<DossierRow> hits = workspace.dossiers().list(DossierQuery.latest().matching("wijziging" + change));
        return there.json().equals(written.json())
                && there.index().equals(written.findable().index())
                && hits.size() == 1
                && hits.getFirst().id().equals(written.id())
                && there.revision() == (change - 1) / DOSSIERS + 1;
    }

    private static long newest(Journal journal) {
        return journal.latest(1).stream().mapToLong(JournalEntry::row).findFirst().orElse(0);
    }

    private static DossierDraft draft(long change) {
        int dossier = Math.toIntExact((change - 1) % DOSSIERS + 1);
        return Sample.dossier(
                Sample.id(dossier),
                "{\"change\":%d,\"filling\":\"%s\"}".formatted(change, "x".repeat(Math.toIntExact(change % 5000))),
                Sample.index(dossier, "Wijziging" + change));
    }

    /// `KillDrill KILLS [SEED]`
    public static void main(String[] args) throws IOException, InterruptedException {
        long seed = args.length > 1 ? Long.parseLong(args[1]) : new Random().nextLong();
        Path folder = Files.createTempDirectory("kill-drill");
        try {
            System.out.println("seed " + seed);
            System.out.println(TypingDrill.run(folder.resolve("typing")));
            Result result = run(folder, Integer.parseInt(args[0]), seed);
            System.out.println(result);
            System.exit(result.lost() == 0 ? 0 : 1);
        } finally {
            Folders.remove(folder);
        }
    }

    /// Saves numbered changes from where the last writer got to.
    static final class Writer {
        private Writer() {}

        static Process start(Path folder) throws IOException {
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Xshare:auto",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-Dorg.sqlite.tmpdir=" + folder, // who is killed leaves the driver's library behind
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Writer.class.getName(),
                                    folder.toString()));
            return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        }

        /// Gets ready, waits for the key, and only then opens the file. What is opened is what a workspace consists of;
        /// the key comes from outside because working it out takes longer than everything else.
        @SuppressWarnings("InfiniteLoopStatement")
        public static void main(String[] args) throws Exception {
            org.sqlite.SQLiteJDBCLoader.initialize();
            draft(1);
            DatabaseKey key = new DatabaseKey(System.in.readNBytes(DatabaseKey.BYTES));
            try (Database database =
                    Database.open(new WorkspaceFiles(Path.of(args[0])).database(), key, Access.READ_WRITE)) {
                Journal journal = new Journal(database, Sample.ANNA.name());
                Dossiers dossiers = new Dossiers(database, journal);
                for (long change = newest(journal) + 1; true; change++) {
                    dossiers.save(draft(change), (change - 1) / DOSSIERS, Sample.NOTE);
                    System.out.println(change);
                }
            }
        }
    }
}
