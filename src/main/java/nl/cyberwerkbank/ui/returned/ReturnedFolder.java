package nl.cyberwerkbank.ui.returned;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The files in what was dropped: a file as it is, of a folder and all folders in it whatever looks like a scan.
final class ReturnedFolder {
    /// More than these at a time are not taken in.
    static final int MOST = 500;

    private static final List<String> KINDS = List.of(".pdf", ".jpg", ".jpeg", ".png");
    private static final int DEEPEST = 8;

    private ReturnedFolder() {}

    /// The files, each once, those of a folder by name. A folder that cannot be read stands for itself.
    static List<Path> files(List<Path> dropped) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : dropped) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path, DEEPEST)) {
                    inside.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .filter(ReturnedFolder::isScan)
                            .sorted()
                            .limit(MOST)
                            .forEach(files::add);
                } catch (IOException | UncheckedIOException e) {
                    files.add(path); // told as a file that cannot be read
                }
            } else {
                files.add(path);
            }
        }
        return files.stream().limit(MOST).toList();
    }

    private static boolean isScan(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && KINDS.stream().anyMatch(name::endsWith);
    }
}
