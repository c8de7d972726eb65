package nl.cyberwerkbank.document;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Words as outlines, for pictures: a picture then needs no font of its own, and its `alt` says the words.
final class Lettering {
    private final TrueTypeFont font;

    /// @param content a TrueType font
    Lettering(byte[] content) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words as a path whose baseline starts at (0,0), y downwards.
    ///
    /// @param size height of the type
    Path2D outline(String words, double size) {
        var path = new Path2D.Double();
        double scale = scale(size);
        double x = 0;
        synchronized (font) {
            for (int glyph : glyphs(words)) {
                var place = AffineTransform.getTranslateInstance(x, 0);
                place.scale(scale, -scale);
                GlyphData data = glyph(glyph);
                if (data != null) {
                    path.append(data.getPath().getPathIterator(place), false);
                }
                x += advance(glyph) * scale;
            }
        }
        return path;
    }

    /// How wide the words are.
    double width(String words, double size) {
        double width = 0;
        synchronized (font) {
            for (int glyph : glyphs(words)) {
                width += advance(glyph);
            }
        }
        return width * scale(size);
    }

    private double scale(double size) {
        try {
            return size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int[] glyphs(String words) {
        try {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            return words.codePoints().map(lookup::getGlyphId).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GlyphData glyph(int glyph) {
        try {
            return font.getGlyph().getGlyph(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
