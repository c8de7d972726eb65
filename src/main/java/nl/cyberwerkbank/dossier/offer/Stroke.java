package nl.cyberwerkbank.dossier.offer;

import java.util.List;

/// One stroke of a pen, from where it was put down to where it was lifted.
///
/// @param points at least one; a single point is a dot
public record Stroke(List<Point> points) {
    public Stroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a stroke has a point");
        }
    }

    /// Where the pen was, in thousandths of the width of the field in which was written.
    ///
    /// @param x from the left, 0 to 1,000
    /// @param y from the top, 0 to 1,000
    public record Point(int x, int y) {
        /// Right edge, and the lowest there can be: a field is not taller than wide.
        public static final int FAR = 1_000;

        public Point {
            if (x < 0 || x > FAR || y < 0 || y > FAR) {
                throw new IllegalArgumentException("a point lies inside the field");
            }
        }
    }
}
