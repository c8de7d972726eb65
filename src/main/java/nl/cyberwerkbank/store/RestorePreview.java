package nl.cyberwerkbank.store;

import java.util.List;
import java.util.Optional;

/// What putting a back-up back would bring and cost; made by `Restore`, and needed to go on.
public final class RestorePreview {
    private final BackupCopy copy;
    private final BackupCopy.Contents contents;
    private final Comparison comparison;
    private final Optional<Doubt> doubt;
    private final String userName;
    private final DatabaseKey key;

    /// How it compares with what is here now.
    public sealed interface Comparison {}

    /// What is here now could be read.
    ///
    /// @param now what it holds
    /// @param lost the dossiers that the back-up does not have, or has in an older or another state
    /// @param changes how many acts the journal has that the back-up's has not
    /// @param returning the numbers of the dossiers that were removed or erased here and that the back-up still has
    public record Compared(BackupCopy.Contents now, List<Lost> lost, long changes, List<String> returning)
            implements Comparison {
        public Compared {
            lost = List.copyOf(lost);
            returning = List.copyOf(returning);
        }
    }

    /// What is here now cannot be read, so what would be lost is unknown: everything after the back-up's last change.
    public record Unreadable(StoreProblem problem) implements Comparison {}

    /// There is nothing here now that could be lost.
    public record Nothing() implements Comparison {}

    /// A dossier of which something would be lost.
    ///
    /// @param revisions how many saves and other acts on it that the back-up does not know
    public record Lost(String number, String clientName, Extent extent, long revisions) {}

    /// How much of a dossier.
    public enum Extent {
        WHOLE("whole"),
        LATEST_CHANGES("latestChanges");

        private final String code;

        Extent(String code) {
            this.code = code;
        }

        /// The stable short name.
        public String code() {
            return code;
        }
    }

    /// Why a clear yes is asked.
    ///
    /// @param yardstick how many dossiers there are now, or in the fullest back-up known
    public record Doubt(long dossiers, long yardstick) {}

    RestorePreview(
            BackupCopy copy,
            BackupCopy.Contents contents,
            Comparison comparison,
            Optional<Doubt> doubt,
            String userName,
            DatabaseKey key) {
        this.copy = copy;
        this.contents = contents;
        this.comparison = comparison;
        this.doubt = doubt;
        this.userName = userName;
        this.key = key;
    }

    public BackupCopy copy() {
        return copy;
    }

    /// What the back-up holds, counted in it just now.
    public BackupCopy.Contents contents() {
        return contents;
    }

    public Comparison comparison() {
        return comparison;
    }

    /// Present when the back-up is empty or has shrunk: then only a clear yes puts it back.
    public Optional<Doubt> doubt() {
        return doubt;
    }

    String userName() {
        return userName;
    }

    DatabaseKey key() {
        return key;
    }
}
