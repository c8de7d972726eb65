package nl.cyberwerkbank.document;

import nl.cyberwerkbank.riskscan.Scale;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Draws what is there, what is missing, what is unknown (hatched) and what was not asked yet (dotted) as one bar.
final class ShareBarDrawing extends VectorDrawing<ShareBarDrawing.Data> {
    static final String TYPE = "application/x-share-bar";

    /// Shares of 100 that together are at most 100; the rest was not asked yet.
    record Data(int present, int missing, int unknown) {}

    ShareBarDrawing() {
        super(Data.class);
    }

    @Override
    void draw(Data data, Graphics2D graphics, double width, double height) {
        double unit = width / Scale.FULL;
        double line = height * 0.05;
        double known = (data.present() + data.missing()) * unit;
        fill(graphics, 0, data.present() * unit, height, ACCENT);
        fill(graphics, data.present() * unit, data.missing() * unit, height, TINT);
        hatch(graphics, known, data.unknown() * unit, height);
        graphics.setColor(QUIET);
        graphics.setStroke(new BasicStroke((float) line));
        graphics.draw(new Rectangle2D.Double(line, line, width - 2 * line, height - 2 * line));
    }

    private static void fill(Graphics2D graphics, double x, double width, double height, Color colour) {
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(x, 0, width, height));
    }

    private static void hatch(Graphics2D graphics, double x, double width, double height) {
        if (width <= 0) {
            return;
        }
        Shape before = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(x, 0, width, height));
        graphics.setColor(QUIET);
        graphics.setStroke(new BasicStroke((float) (height * 0.09)));
        double step = height * 0.45;
        for (double start = x - height; start < x + width; start += step) {
            graphics.draw(new Line2D.Double(start, height, start + height, 0));
        }
        graphics.setClip(before);
    }
}
