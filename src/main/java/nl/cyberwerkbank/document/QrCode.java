package nl.cyberwerkbank.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import org.w3c.dom.Element;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;

/// Draws `<object type="application/x-qr-code" data="..." alt="...">` as one vector path, sharp at any size.
///
/// Error correction level M: a scan may lose some 15 % of the modules to a fold or a stamp and is still read.
final class QrCode implements FSObjectDrawer {
    static final String TYPE = "application/x-qr-code";

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Path2D modules = modules(element.getAttribute("data"));
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) (width / dotsPerPixel),
                (float) (height / dotsPerPixel),
                graphics -> fill(graphics, modules, width / dotsPerPixel));
        return Map.of();
    }

    private static void fill(Graphics2D graphics, Path2D modules, double width) {
        double side = modules.getBounds2D().getMaxX();
        graphics.scale(width / side, width / side);
        graphics.setColor(Color.BLACK);
        graphics.fill(modules);
    }

    /// The dark modules as a path of unit squares, runs in a row joined, without the quiet zone: the page keeps that
    /// free.
    private static Path2D modules(String content) {
        BitMatrix matrix;
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            matrix = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
        var path = new Path2D.Double();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append(new java.awt.geom.Rectangle2D.Double(start, y, (double) x - start, 1), false);
                }
            }
        }
        return path;
    }
}
