package nl.cyberwerkbank.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Types into a dossier at the speed of a quick typist, with back-ups being made meanwhile, and measures what a key has
/// to wait for and how long the last key of a burst takes to reach the disk. Part of the drill in large.
final class TypingDrill {
    private static final int BURSTS = 20;
    private static final int KEYS = 25;
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(40);

    private final List<Long> keyNanos = new ArrayList<>();
    private long longestSave;

    /// What was measured.
    ///
    /// @param keyMicros within which 99 of 100 keys were reported
    /// @param longestSaveMillis from the last key of a burst until it was on the disk, the longest
    record Result(int keys, long keyMicros, long longestSaveMillis) {
        @Override
        public String toString() {
            return "keys typed %d, 99 of 100 wait less than %d us, last key on the disk after at most %d ms"
                    .formatted(keys, keyMicros, longestSaveMillis);
        }
    }

    static Result run(Path folder) {
        TypingDrill drill = new TypingDrill();
        try (Workspace workspace = Sample.created(folder);
                BackgroundThread saving = new BackgroundThread();
                BackgroundThread caring = new BackgroundThread("care")) {
            AutoSave autoSave =
                    new AutoSave(
                            workspace.dossiers(), saving, InstantSource.fixed(Sample.NOON), (dossier, state) -> {});
            autoSave.follow(Sample.id(1), 0);
            for (int burst = 0; burst < BURSTS; burst++) {
                caring.run(
                        () ->
                                workspace
                                        .backups()
                                        .keepKnownGood(nl.cyberwerkbank.store.backup.CareRules.shipped(), Sample.NOON),
                        Duration.ZERO);
                drill.type(autoSave, burst);
            }
        }
        Collections.sort(drill.keyNanos);
        long slow = drill.keyNanos.get(drill.keyNanos.size() * 99 / 100);
        return new Result(drill.keyNanos.size(), slow / 1000 + 1, drill.longestSave / 1_000_000);
    }

    private void type(AutoSave autoSave, int burst) {
        long last = 0;
        for (int key = 0; key < KEYS; key++) {
            LockSupport.parkNanos(BETWEEN_KEYS.toNanos());
            String name = "Getypt " + burst + " " + key;
            last = System.nanoTime();
            autoSave.changed(Sample.id(1), () -> Sample.dossier(1, name));
            keyNanos.add(System.nanoTime() - last);
        }
        while (autoSave.isBehind()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        longestSave = Math.max(longestSave, System.nanoTime() - last);
    }
}
