package nl.cyberwerkbank.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// A finished PDF, opened to be looked at: pages as pictures, its text, and the files inside it. Used by one thread at
/// a time.
public final class PdfView implements Closeable {
    private final PDDocument document;

    private PdfView(PDDocument document) {
        this.document = document;
    }

    /// Opens a PDF from its bytes; empty when they are no PDF that can be read.
    public static Optional<PdfView> open(byte[] pdf) {
        try {
            return Optional.of(new PdfView(Loader.loadPDF(pdf)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public int pageCount() {
        return document.getNumberOfPages();
    }

    /// The size of a page as it is read, in points of 1/72 inch.
    public record Size(double width, double height) {}

    /// The size of one page; 0 is the first.
    public Size size(int index) {
        PDPage page = document.getPage(index);
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned ? new Size(box.getHeight(), box.getWidth()) : new Size(box.getWidth(), box.getHeight());
    }

    /// One page as a picture.
    ///
    /// @param index 0 is the first page
    /// @param scale 1 shows 72 dots an inch; 2 twice that
    public BufferedImage page(int index, float scale) {
        try {
            return new PDFRenderer(document).renderImage(index, scale, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All text, in reading order.
    public String text() {
        return text(0, pageCount() - 1);
    }

    /// The text of one page; 0 is the first.
    public String text(int index) {
        return text(index, index);
    }

    private String text(int first, int last) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(first + 1);
            stripper.setEndPage(last + 1);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The content of an attached file.
    public Optional<byte[]> attachment(String name) {
        var names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return Optional.empty();
        }
        try {
            var file = names.getEmbeddedFiles().getNames().get(name);
            return file == null ? Optional.empty() : Optional.of(file.getEmbeddedFileUnicode().toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
