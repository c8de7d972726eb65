package nl.cyberwerkbank.document.scan;

import nl.cyberwerkbank.document.PdfView;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;

/// A cheap scanner: coarse, askew, dirty, and it saves JPEG.
public final class Scanner {
    private static final int DOTS_PER_INCH = 150;
    private static final int POINTS_PER_INCH = 72;

    private Scanner() {}

    /// The last page of a PDF, at 150 dots an inch, three degrees askew, with noise, as JPEG.
    public static byte[] scanned(byte[] pdf) {
        try (PdfView paper = PdfView.open(pdf).orElseThrow()) {
            BufferedImage page = paper.page(paper.pageCount() - 1, (float) DOTS_PER_INCH / POINTS_PER_INCH);
            var out = new ByteArrayOutputStream();
            ImageIO.write(askew(page, 3, 10), "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page turned on a grey ground.
    ///
    /// @param noise dots of any grey, in thousandths of all dots
    static BufferedImage askew(BufferedImage page, double degrees, int noise) {
        var scan = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(new Color(248, 246, 240));
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        var random = new Random(7);
        for (int i = 0; i < scan.getWidth() * scan.getHeight() * noise / 1000; i++) {
            int grey = random.nextInt(256);
            scan.setRGB(
                    random.nextInt(scan.getWidth()), random.nextInt(scan.getHeight()), grey << 16 | grey << 8 | grey);
        }
        return scan;
    }
}
