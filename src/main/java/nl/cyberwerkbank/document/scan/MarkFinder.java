package nl.cyberwerkbank.document.scan;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import nl.cyberwerkbank.document.OfferMark;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Looks for the mark on every page, at several sizes and contrasts.
public final class MarkFinder {
    static {
        ImageIO.setUseCache(false); // else a scan would lie in the folder for temporary files while it is read
    }

    private static final int DOTS_PER_INCH = 200;
    private static final int POINTS_PER_INCH = 72;
    private static final int MOST_PAGES = 60;
    private static final long MOST_PIXELS = 120_000_000L;
    private static final List<Double> SIZES = List.of(1.0, 0.5, 2.0);
    private static final Map<DecodeHintType, Object> HINTS = hints();

    private MarkFinder() {}

    private static Map<DecodeHintType, Object> hints() {
        var hints = new EnumMap<DecodeHintType, Object>(DecodeHintType.class);
        hints.put(DecodeHintType.TRY_HARDER, true);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
        return hints;
    }

    /// The marks on a scan, each once, in the order of the pages.
    ///
    /// @param file a PDF, JPEG or PNG
    /// @return empty when it is no such file, or carries no mark that can be read
    public static SequencedSet<OfferMark> find(byte[] file) {
        return pages(file).sequencedKeySet();
    }

    /// The same with the first page that each stands on; 0 is the first.
    static SequencedMap<OfferMark, Integer> pages(byte[] file) {
        var found = new LinkedHashMap<OfferMark, Integer>();
        try {
            if (isPdf(file)) {
                findInPdf(file, found);
            } else {
                decoded(file).ifPresent(picture -> find(picture).forEach(mark -> found.put(mark, 0)));
            }
        } catch (IOException | RuntimeException e) {
            return found; // what cannot be read carries no mark that can be read
        }
        return found;
    }

    /// A picture tells its size before it is decoded; one that is too large is left alone.
    private static Optional<BufferedImage> decoded(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean fits = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                return fits ? Optional.of(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    private static void findInPdf(byte[] file, SequencedMap<OfferMark, Integer> found) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            var renderer = new PDFRenderer(document);
            int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
            for (int page = 0; page < pages; page++) {
                if (pixels(document.getPage(page)) > MOST_PIXELS) {
                    continue; // no sheet of paper is so large
                }
                for (OfferMark mark : find(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB))) {
                    found.putIfAbsent(mark, page);
                }
            }
        }
    }

    private static double pixels(PDPage page) {
        PDRectangle size = page.getCropBox();
        double scale = (double) DOTS_PER_INCH / POINTS_PER_INCH * page.getUserUnit();
        return size.getWidth() * scale * size.getHeight() * scale;
    }

    /// The marks on one page.
    public static SequencedSet<OfferMark> find(BufferedImage page) {
        BufferedImage colour = inColour(page);
        for (double size : SIZES) {
            SequencedSet<OfferMark> marks = read(sized(colour, size));
            if (!marks.isEmpty()) {
                return marks;
            }
        }
        return new LinkedHashSet<>();
    }

    private static BufferedImage sized(BufferedImage page, double size) {
        if (size == 1) {
            return page;
        }
        var hints = new RenderingHints(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var target =
                new BufferedImage(
                        Math.max(1, (int) (page.getWidth() * size)),
                        Math.max(1, (int) (page.getHeight() * size)),
                        BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(AffineTransform.getScaleInstance(size, size), hints).filter(page, target);
    }

    /// The page as one number a pixel, which can be read without working out the colour of each.
    private static BufferedImage inColour(BufferedImage page) {
        if (page.getType() == BufferedImage.TYPE_INT_RGB) {
            return page;
        }
        var colour = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = colour.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return colour;
    }

    private static SequencedSet<OfferMark> read(BufferedImage page) {
        int[] pixels = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        LuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        var marks = new LinkedHashSet<OfferMark>();
        for (BinaryBitmap bitmap :
                List.of(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        new BinaryBitmap(new GlobalHistogramBinarizer(source)))) {
            try {
                for (Result result : new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)) {
                    Optional.ofNullable(result.getText()).flatMap(OfferMark::parse).ifPresent(marks::add);
                }
            } catch (NotFoundException e) {
                continue; // the other contrast, or another size, may show it
            }
            if (!marks.isEmpty()) {
                return marks;
            }
        }
        return marks;
    }
}
