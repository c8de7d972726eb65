package nl.cyberwerkbank.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Puts a picture on a page of its own, so that a photographed or scanned paper is looked at and printed like any
/// other.
public final class PicturePage {
    private static final float MARGIN = 12;

    private PicturePage() {}

    /// One page of A4, upright or on its side as the picture is, with all of the picture on it.
    ///
    /// @param picture a JPEG or PNG
    /// @throws UncheckedIOException when it is no such picture
    public static byte[] pdf(byte[] picture) {
        try (var document = new PDDocument()) {
            var image = PDImageXObject.createFromByteArray(document, picture, "picture");
            boolean lies = image.getWidth() > image.getHeight();
            var sheet =
                    lies
                            ? new PDRectangle(
                                    /* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth())
                            : PDRectangle.A4;
            var page = new PDPage(sheet);
            document.addPage(page);
            float scale =
                    Math.min(
                            (sheet.getWidth() - 2 * MARGIN) / image.getWidth(),
                            (sheet.getHeight() - 2 * MARGIN) / image.getHeight());
            float width = image.getWidth() * scale;
            float height = image.getHeight() * scale;
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        image, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
