package nl.cyberwerkbank.document.scan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.document.OfferMark;
import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.document.PrintedOffer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;

import javax.imageio.ImageIO;

class MarkFinderTest {
    private static final int DOTS_PER_INCH = 150;
    private static final OfferMark MARK =
            new OfferMark(PrintedOffer.OFFER.content().number(), PrintedOffer.OFFER.contentHash());
    private static final BufferedImage SIGNATURE_PAGE = signaturePage();

    private static BufferedImage signaturePage() {
        try (PdfView paper = PdfView.open(PrintedOffer.pdf()).orElseThrow()) {
            for (int page = paper.pageCount() - 1; page >= 0; page--) {
                BufferedImage picture = paper.page(page, DOTS_PER_INCH / 72f);
                if (MarkFinder.find(picture).contains(MARK)) {
                    return picture;
                }
            }
        }
        throw new AssertionError("no page carries the mark");
    }

    private static BufferedImage scanned(double degrees, int noise) {
        var scan = new BufferedImage(SIGNATURE_PAGE.getWidth(), SIGNATURE_PAGE.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(new Color(248, 246, 240));
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        graphics.drawImage(SIGNATURE_PAGE, 0, 0, null);
        graphics.dispose();
        var random = new Random(7);
        for (int i = 0; i < scan.getWidth() * scan.getHeight() * noise / 1000; i++) {
            int grey = random.nextInt(256);
            scan.setRGB(
                    random.nextInt(scan.getWidth()), random.nextInt(scan.getHeight()), grey << 16 | grey << 8 | grey);
        }
        return scan;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, -3, 10, 180})
    void aNoisyJpegOf150DotsAnInchIsRecognisedAtAnAngle(double degrees) throws IOException {
        assertThat(MarkFinder.find(jpeg(scanned(degrees, 10)))).containsExactly(MARK);
    }

    @Test
    void aScanInBlackAndWhiteIsRecognised() throws IOException {
        BufferedImage grey = scanned(3, 5);
        var black = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        black.createGraphics().drawImage(grey, 0, 0, null);
        var out = new ByteArrayOutputStream();
        ImageIO.write(black, "png", out);

        assertThat(MarkFinder.find(out.toByteArray())).containsExactly(MARK);
    }

    @Test
    void aScanAsPdfIsRecognised() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(page);
            var image = JPEGFactory.createFromImage(document, scanned(2, 10), 0.6f);
            try (var contents = new PDPageContentStream(document, page)) {
                contents.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(MarkFinder.find(out.toByteArray())).containsExactly(MARK);
        }
    }

    @Test
    void whatIsNoScanCarriesNoMark() {
        assertThat(MarkFinder.find("%PDF-1.7 broken".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEmpty();
        assertThat(MarkFinder.find(new byte[] {1, 2, 3})).isEmpty();
    }
}
