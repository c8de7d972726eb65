package nl.cyberwerkbank.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

class PdfFileTest {
    private static final byte[] PDF = {37, 80, 68, 70};

    @TempDir Path folder;

    @Test
    void namesTheFileAfterItsNumber() {
        assertThat(PdfFile.nameOf("Offerte", "2026-0147-1")).isEqualTo("Offerte 2026-0147-1.pdf");
    }

    @Test
    void leavesOutWhatNoFileMayBeCalled() {
        assertThat(PdfFile.nameOf("Offerte", "A/B: \"C\" * <D>")).isEqualTo("Offerte A B C D.pdf");
    }

    @Test
    void writesTheWholeFileOverAnOlderOne() throws IOException {
        Path file = folder.resolve("offerte.pdf");
        Files.writeString(file, "older and longer than the new one");

        assertThat(PdfFile.write(file, PDF)).isEmpty();

        assertThat(file).hasBinaryContent(PDF);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void saysThatTheFolderIsGone() {
        Optional<Message> problem = PdfFile.write(folder.resolve("gone").resolve("offerte.pdf"), PDF);

        assertThat(problem.map(Message::key)).contains("paper.save.noFolder");
    }

    @Test
    void saysThatAFileStandsWhereTheFolderShouldBe() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThat(PdfFile.write(notAFolder.resolve("offerte.pdf"), PDF).map(Message::key))
                .contains("paper.save.noFolder");
    }

    @Test
    void leavesWhatCannotBeReplaced() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("offerte.pdf"));
        Files.writeString(taken.resolve("inside"), "");

        assertThat(PdfFile.write(taken, PDF).map(Message::key)).contains("paper.save.failed");

        assertThat(taken.resolve("inside")).exists();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(taken);
        }
    }
}
