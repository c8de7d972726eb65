package nl.cyberwerkbank.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import nl.cyberwerkbank.dossier.offer.Stroke;
import nl.cyberwerkbank.dossier.offer.Stroke.Point;

import org.w3c.dom.Element;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Draws `<object type="application/x-signature" data="x,y x,y;..." alt="...">`: strokes between semicolons, as vector
/// lines that fill the box as far as their proportions let them.
final class DrawnSignature implements FSObjectDrawer {
    static final String TYPE = "application/x-signature";

    /// Line width as a part of the height of the box.
    private static final double PEN = 0.03;

    /// Free space around, as a part of the height of the box.
    private static final double MARGIN = 0.06;

    private static final Color INK = new Color(0x12, 0x2b, 0x6b);

    /// The strokes as the template writes them: digits, commas, spaces and semicolons only.
    static String written(List<Stroke> strokes) {
        return strokes.stream()
                .map(stroke ->
                        stroke.points().stream()
                                .map(point -> point.x() + "," + point.y())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    private static List<Stroke> read(String written) {
        var strokes = new ArrayList<Stroke>();
        for (String stroke : written.split(";", -1)) {
            var points = new ArrayList<Point>();
            for (String point : stroke.split(" ", -1)) {
                int comma = point.indexOf(',');
                points.add(
                        new Point(
                                Integer.parseInt(point.substring(0, comma)),
                                Integer.parseInt(point.substring(comma + 1))));
            }
            strokes.add(new Stroke(points));
        }
        return strokes;
    }

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
        List<Stroke> strokes = read(element.getAttribute("data"));
        double w = width / dotsPerPixel;
        double h = height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) w, (float) h, graphics -> draw(graphics, strokes, w, h));
        return Map.of();
    }

    private static void draw(Graphics2D graphics, List<Stroke> strokes, double width, double height) {
        double margin = MARGIN * height;
        double pen = PEN * height;
        Rectangle2D bounds = bounds(strokes);
        double scale =
                Math.min(
                        (width - 2 * margin) / Math.max(1, bounds.getWidth()),
                        (height - 2 * margin) / Math.max(1, bounds.getHeight()));
        // never larger than it was drawn in a field as wide as the box
        double drawn = Math.min(scale, width / Point.FAR);
        double top = (height - drawn * bounds.getHeight()) / 2;
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke((float) pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Stroke stroke : strokes) {
            var path = new Path2D.Double();
            for (Point point : stroke.points()) {
                double px = margin + drawn * (point.x() - bounds.getX());
                double py = top + drawn * (point.y() - bounds.getY());
                if (stroke.points().size() == 1) {
                    graphics.fill(new Ellipse2D.Double(px - pen, py - pen, 2 * pen, 2 * pen));
                } else if (path.getCurrentPoint() == null) {
                    path.moveTo(px, py);
                } else {
                    path.lineTo(px, py);
                }
            }
            if (path.getCurrentPoint() != null) {
                graphics.draw(path);
            }
        }
    }

    private static Rectangle2D bounds(List<Stroke> strokes) {
        List<Point> points = strokes.stream().flatMap(stroke -> stroke.points().stream()).toList();
        int left = points.stream().mapToInt(Point::x).min().orElse(0);
        int top = points.stream().mapToInt(Point::y).min().orElse(0);
        int right = points.stream().mapToInt(Point::x).max().orElse(0);
        int bottom = points.stream().mapToInt(Point::y).max().orElse(0);
        return new Rectangle2D.Double(left, top, (double) right - left, (double) bottom - top);
    }
}
