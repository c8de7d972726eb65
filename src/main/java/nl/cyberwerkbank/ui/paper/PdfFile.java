package nl.cyberwerkbank.ui.paper;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/// Puts a paper on the disk, whole or not at all.
public final class PdfFile {
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\s\\p{Cntrl}]+";
    private static final int LONGEST_NAME = 80;

    private PdfFile() {}

    /// What a file with a paper is called: `Offerte 2026-0147-1.pdf`. It never bears a client's name: the platform
    /// keeps names of files in lists of what was opened last, and printers in their queues.
    ///
    /// @param word what kind of paper
    /// @param number its number
    public static String nameOf(String word, String number) {
        String name = (word + " " + number).replaceAll(FORBIDDEN, " ").strip();
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return cut.replaceAll("[. ]+$", "") + ".pdf";
    }

    /// Writes the file beside its place and then gives it its name; a file that was there is replaced.
    ///
    /// @return what went wrong; empty when it is written
    public static Optional<Message> write(Path file, byte[] pdf) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path fresh = Files.createTempFile(folder, ".cyberwerkbank-", ".pdf");
            try {
                Files.write(fresh, pdf);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(problem(e, file, folder));
        }
    }

    private static Message problem(IOException e, Path file, Path folder) {
        String reason = reason(e).toLowerCase(Locale.ROOT);
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")) {
            return Message.of("paper.save.full", new Value.Text(folder.toString()));
        }
        if (e instanceof AccessDeniedException || reason.contains("read-only") || reason.contains("denied")) {
            return Message.of("paper.save.denied", new Value.Text(folder.toString()));
        }
        if (e instanceof NoSuchFileException || reason.contains("not a directory")) {
            return Message.of("paper.save.noFolder", new Value.Text(folder.toString()));
        }
        return Message.of("paper.save.failed", new Value.Text(file.getFileName().toString()));
    }

    private static String reason(IOException e) {
        Optional<String> told =
                Optional.ofNullable(e instanceof FileSystemException file ? file.getReason() : e.getMessage());
        return told.orElse("");
    }
}
