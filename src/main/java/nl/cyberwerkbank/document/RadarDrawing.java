package nl.cyberwerkbank.document;

import nl.cyberwerkbank.riskscan.Radar;
import nl.cyberwerkbank.riskscan.Scale;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Draws the grades of the themes as a radar: today filled, an earlier scan dashed.
final class RadarDrawing extends VectorDrawing<RadarDrawing.Data> {
    static final String TYPE = "application/x-radar";

    /// No grade: the axis has no corner of its own and the line goes through the middle.
    static final int NONE = -1;

    /// @param axes in order, the first pointing up
    /// @param rings the grades at which a ring is drawn
    record Data(List<Axis> axes, List<Integer> rings) {}

    /// @param lines its name, in one line or two
    /// @param figure the grade as written
    /// @param now 0 to 100, or [#NONE]
    /// @param before the same for an earlier scan
    record Axis(List<String> lines, String figure, int now, int before) {}

    private static final double RADIUS_SHARE = 0.36;
    private static final double TYPE_SHARE = 0.036;
    private static final double SMALL = 0.8;

    private final Lettering lettering;

    RadarDrawing(Lettering lettering) {
        super(Data.class);
        this.lettering = lettering;
    }

    @Override
    void draw(Data data, Graphics2D graphics, double width, double height) {
        double radius = Math.min(width, height) * RADIUS_SHARE;
        double type = Math.min(width, height) * TYPE_SHARE;
        graphics.translate(width / 2, height / 2);
        int axes = data.axes().size();
        for (int ring : data.rings()) {
            boolean rim = ring == Scale.FULL;
            stroke(graphics, rim ? QUIET : LINE, type * (rim ? 0.07 : 0.05));
            graphics.draw(polygon(IntStream.range(0, axes).map(_ -> ring).toArray(), radius));
        }
        stroke(graphics, LINE, type * 0.05);
        for (int i = 0; i < axes; i++) {
            Radar.Point rim = Radar.corner(i, axes, radius);
            graphics.draw(new Line2D.Double(0, 0, rim.x(), rim.y()));
        }
        int[] now = data.axes().stream().mapToInt(Axis::now).toArray();
        Path2D today = polygon(now, radius);
        graphics.setColor(TINT);
        graphics.fill(today);
        stroke(graphics, LINE, type * 0.05);
        data.rings().forEach(ring -> graphics.draw(polygon(IntStream.range(0, axes).map(_ -> ring).toArray(), radius)));
        if (data.axes().stream().anyMatch(axis -> axis.before() != NONE)) {
            float dash = (float) (type * 0.4);
            graphics.setColor(QUIET);
            graphics.setStroke(
                    new BasicStroke(
                            (float) (type * 0.11),
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_ROUND,
                            1,
                            new float[] {dash, dash},
                            0));
            graphics.draw(polygon(data.axes().stream().mapToInt(Axis::before).toArray(), radius));
        }
        stroke(graphics, ACCENT, type * 0.17);
        graphics.draw(today);
        for (int i = 0; i < axes; i++) {
            dot(graphics, i, axes, data.axes().get(i).now(), radius, type);
            label(graphics, data.axes().get(i), i, axes, radius, type);
        }
        rings(graphics, data, radius, type);
    }

    private static void stroke(Graphics2D graphics, Color colour, double width) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private static Path2D polygon(int[] grades, double radius) {
        var path = new Path2D.Double();
        for (int i = 0; i < grades.length; i++) {
            double share = Math.max(0, grades[i]) / (double) Scale.FULL;
            Radar.Point corner = Radar.corner(i, grades.length, share * radius);
            if (i == 0) {
                path.moveTo(corner.x(), corner.y());
            } else {
                path.lineTo(corner.x(), corner.y());
            }
        }
        path.closePath();
        return path;
    }

    private static void dot(Graphics2D graphics, int axis, int axes, int grade, double radius, double type) {
        OptionalInt known = grade == NONE ? OptionalInt.empty() : OptionalInt.of(grade);
        known.ifPresent(value -> {
            Radar.Point corner = Radar.corner(axis, axes, radius * value / Scale.FULL);
            double size = type * 0.5;
            graphics.setColor(ACCENT);
            graphics.fill(new Ellipse2D.Double(corner.x() - size / 2, corner.y() - size / 2, size, size));
        });
    }

    private void label(Graphics2D graphics, Axis axis, int index, int axes, double radius, double type) {
        Radar.Point place = Radar.corner(index, axes, radius + type * 0.9);
        double lineHeight = type * 1.25;
        double height = lineHeight * (axis.lines().size() + 1);
        double top = place.y() - height / 2 + height / 2 * Math.clamp(place.y() / radius, -1, 1);
        double y = top + type;
        for (String line : axis.lines()) {
            write(graphics, line, place.x(), y, type, INK);
            y += lineHeight;
        }
        write(graphics, axis.figure(), place.x(), y, type * 1.15, ACCENT);
    }

    /// Writes words to the right, to the left, or in the middle, as their side of the picture asks.
    private void write(Graphics2D graphics, String words, double x, double y, double size, Color colour) {
        double width = lettering.width(words, size);
        double left = Math.abs(x) < size ? x - width / 2 : x > 0 ? x : x - width;
        graphics.setColor(colour);
        graphics.fill(
                AffineTransform.getTranslateInstance(left, y).createTransformedShape(lettering.outline(words, size)));
    }

    private void rings(Graphics2D graphics, Data data, double radius, double type) {
        double size = type * SMALL;
        for (int ring : data.rings()) {
            double y = -radius * ring / Scale.FULL;
            var figure =
                    AffineTransform.getTranslateInstance(size * 0.35, y + size * 1.05)
                            .createTransformedShape(lettering.outline(String.valueOf(ring), size));
            // a rim of paper keeps it legible where lines cross it
            stroke(graphics, Color.WHITE, size * 0.3);
            graphics.draw(figure);
            graphics.setColor(INK);
            graphics.fill(figure);
        }
    }
}
