package nl.cyberwerkbank.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The case files that a command names: files as they are, folders with everything below them.
///
/// @param files the case files in the order in which they are decided: as named, within a folder sorted by path
/// @param problems what was named but holds no case file
record CasePaths(List<Path> files, List<String> problems) {
    CasePaths {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    static CasePaths of(List<Path> named) {
        List<Path> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                addFolder(path, files, problems);
            } else {
                files.add(path);
            }
        }
        return new CasePaths(files, problems);
    }

    private static void addFolder(Path folder, List<Path> files, List<String> problems) {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> found =
                    below.filter(CasePaths::isCaseFile).filter(file -> !Files.isDirectory(file)).sorted().toList();
            files.addAll(found);
            if (found.isEmpty()) {
                problems.add(folder + ": holds no case file (*.yaml)");
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(folder + ": cannot be read");
        }
    }

    private static boolean isCaseFile(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
