package nl.cyberwerkbank.document.scan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.document.OfferMark;
import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.document.PrintedOffer;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

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
        return Scanner.askew(SIGNATURE_PAGE, degrees, noise);
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
        var out = new ByteArrayOutputStream();
        ImageIO.write(blackAndWhite(), "png", out);

        assertThat(MarkFinder.find(out.toByteArray())).containsExactly(MARK);
    }

    private static BufferedImage blackAndWhite() {
        BufferedImage grey = scanned(3, 5);
        var black = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        black.createGraphics().drawImage(grey, 0, 0, null);
        return black;
    }

    /// As office scanners write it: one page of JBIG2 in a PDF.
    @Test
    void aScanInTheFormOfOfficeScannersIsRecognised() throws IOException {
        BufferedImage picture = blackAndWhite();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            byte[] fax =
                    CCITTFactory.createFromImage(document, picture)
                            .getCOSObject()
                            .createRawInputStream()
                            .readAllBytes();
            int width = picture.getWidth();
            int height = picture.getHeight();
            ByteBuffer jbig2 = ByteBuffer.allocate(11 + 19 + 11 + 18 + fax.length);
            jbig2.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19); // what the page is
            jbig2.putInt(width).putInt(height).putLong(0).put((byte) 0).putShort((short) 0);
            jbig2.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + fax.length); // all of it, as fax
            jbig2.putInt(width).putInt(height).putLong(0).put((byte) 0).put((byte) 1).put(fax);
            var image =
                    new PDImageXObject(
                            document,
                            new ByteArrayInputStream(jbig2.array()),
                            COSName.JBIG2_DECODE,
                            width,
                            height,
                            1,
                            PDDeviceGray.INSTANCE);
            try (var contents = new PDPageContentStream(document, page)) {
                contents.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(MarkFinder.find(out.toByteArray())).containsExactly(MARK);
        }
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
    void aPageOrAPictureOfAnAbsurdSizeIsLeftAlone() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(1_000_000, 1_000_000)));
            var out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(MarkFinder.find(out.toByteArray())).isEmpty();
        }
        // a PNG that says it is 100,000 dots wide and high, and ends there
        byte[] png =
                java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000186a0000186a008020000000a5d1e6b");
        assertThat(MarkFinder.find(png)).isEmpty();
    }

    @Test
    void whatIsNoScanCarriesNoMark() {
        assertThat(MarkFinder.find("%PDF-1.7 broken".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEmpty();
        assertThat(MarkFinder.find(new byte[] {1, 2, 3})).isEmpty();
    }
}
