package nl.cyberwerkbank.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The back-ups there are: in the data folder, on the second place, and in whatever other folder is looked through. No
/// passphrase is needed to look.
public final class BackupShelf {
    private static final String SECOND = "cyberwerkbank-backup-";
    private static final int ID_DIGITS = 8;

    private final WorkspaceFiles files;
    private final List<Path> others;

    private BackupShelf(WorkspaceFiles files, List<Path> others) {
        this.files = files;
        this.others = List.copyOf(others);
    }

    /// The back-ups of the workspace in this data folder, which may be lost itself.
    public static BackupShelf of(Path dataFolder) {
        return new BackupShelf(new WorkspaceFiles(dataFolder), List.of());
    }

    /// The same with what lies in another folder: a stick, a data folder brought along, or one back-up itself.
    public BackupShelf with(Path other) {
        List<Path> more = new ArrayList<>(others);
        more.add(other.toAbsolutePath().normalize());
        return new BackupShelf(files, more);
    }

    /// The second place, if one was set.
    public Optional<Path> secondPlace() {
        return CareState.read(files).secondPlace();
    }

    /// Every finished back-up, the newest first.
    public List<BackupCopy> copies() {
        List<BackupCopy> found = new ArrayList<>();
        look(files.backups(), found);
        secondPlace().ifPresent(place -> lookAround(place, found));
        others.forEach(place -> lookAround(place, found));
        return found.stream().distinct().sorted(Comparator.comparing(BackupCopy::takenAt).reversed()).toList();
    }

    /// The back-up of this name, or at this path; the one in the data folder before one elsewhere.
    ///
    /// @throws StoreException `BACKUP_MISSING` when there is none
    public BackupCopy find(String name) {
        return copies().stream()
                .filter(copy -> copy.name().equals(name) || copy.folder().toString().equals(name))
                .max(Comparator.comparing(copy -> copy.folder().startsWith(files.folder())))
                .orElseThrow(() -> new StoreException(StoreProblem.BACKUP_MISSING));
    }

    /// Where the back-ups of one installation lie on a stick that may carry those of others.
    static Path on(Path secondPlace, String installation) {
        return secondPlace.resolve(SECOND + installation.substring(0, ID_DIGITS));
    }

    /// The back-ups in one folder, the newest first.
    static List<BackupCopy> in(Path folder) {
        List<BackupCopy> found = new ArrayList<>();
        look(folder, found);
        return found.stream().sorted(Comparator.comparing(BackupCopy::takenAt).reversed()).toList();
    }

    private static void lookAround(Path place, List<BackupCopy> found) {
        BackupFolder.read(place).ifPresent(found::add);
        look(place, found);
        look(new WorkspaceFiles(place).backups(), found);
        children(place).stream()
                .filter(child -> child.getFileName().toString().startsWith(SECOND))
                .forEach(child -> look(child, found));
    }

    private static void look(Path folder, List<BackupCopy> found) {
        children(folder).stream().flatMap(child -> BackupFolder.read(child).stream()).forEach(found::add);
    }

    private static List<Path> children(Path folder) {
        try {
            return Folders.in(folder).stream().filter(Files::isDirectory).toList();
        } catch (IOException _) {
            return List.of(); // a stick pulled out has none
        }
    }
}
