package nl.cyberwerkbank.ui.sign;

import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.dossier.offer.Stroke;
import nl.cyberwerkbank.dossier.offer.Stroke.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a hand draws: strokes, of which the last can be taken back. A finished stroke is made smooth. Places are in
/// thousandths of the width of the field.
final class Drawing {
    /// A pen that moved less than this stands still.
    private static final double STILL = 2;

    /// Between two places farther apart than this, a curve is laid.
    private static final double CURVED = 6;

    private static final int STEPS = 6;

    /// So many places that the curves laid through them stay within what may be kept.
    private static final int MOST = Signing.MOST_POINTS / (STEPS + 1);

    /// A line shorter than this is a slip of the hand, not a signature.
    private static final double SHORTEST = 80;

    private final List<Stroke> done = new ArrayList<>();
    private final List<Place> drawing = new ArrayList<>();
    private int places;

    private record Place(double x, double y) {
        double to(Place other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    /// The pen is put down.
    void down(double x, double y) {
        up();
        add(new Place(x, y));
    }

    /// The pen moves; before it is put down nothing happens.
    void move(double x, double y) {
        if (!drawing.isEmpty()) {
            var place = new Place(x, y);
            if (drawing.getLast().to(place) >= STILL) {
                add(place);
            }
        }
    }

    private void add(Place place) {
        if (places < MOST) {
            drawing.add(new Place(Math.clamp(place.x, 0, Point.FAR), Math.clamp(place.y, 0, Point.FAR)));
            places++;
        }
    }

    /// The pen is lifted.
    void up() {
        if (!drawing.isEmpty()) {
            done.add(new Stroke(smooth(drawing)));
            drawing.clear();
        }
    }

    /// Takes the last stroke back.
    void undo() {
        up();
        if (!done.isEmpty()) {
            places = Math.max(0, places - done.removeLast().points().size() / STEPS);
        }
    }

    void clear() {
        drawing.clear();
        done.clear();
        places = 0;
    }

    boolean isEmpty() {
        return done.isEmpty() && drawing.isEmpty();
    }

    /// Whether there is enough of it to be a signature.
    boolean isSignature() {
        return done.stream().mapToDouble(Drawing::length).sum() >= SHORTEST;
    }

    private static double length(Stroke stroke) {
        double sum = 0;
        for (int i = 1; i < stroke.points().size(); i++) {
            Point a = stroke.points().get(i - 1);
            Point b = stroke.points().get(i);
            sum += Math.hypot((double) b.x() - a.x(), (double) b.y() - a.y());
        }
        return sum;
    }

    /// The strokes that are finished, in the order drawn.
    List<Stroke> strokes() {
        return List.copyOf(done);
    }

    /// The stroke that is being drawn.
    Optional<Stroke> current() {
        return drawing.isEmpty() ? Optional.empty() : Optional.of(new Stroke(smooth(drawing)));
    }

    /// Lays a Catmull-Rom curve through all places.
    private List<Point> smooth(List<Place> through) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < through.size(); i++) {
            Place here = through.get(i);
            points.add(point(here.x, here.y));
            if (i + 1 < through.size() && here.to(through.get(i + 1)) > CURVED) {
                Place before = through.get(Math.max(0, i - 1));
                Place next = through.get(i + 1);
                Place after = through.get(Math.min(through.size() - 1, i + 2));
                for (int step = 1; step < STEPS; step++) {
                    double t = (double) step / STEPS;
                    points.add(
                            point(
                                    curve(before.x, here.x, next.x, after.x, t),
                                    curve(before.y, here.y, next.y, after.y, t)));
                }
            }
        }
        return points;
    }

    private static double curve(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    private Point point(double x, double y) {
        return new Point((int) Math.round(Math.clamp(x, 0, Point.FAR)), (int) Math.round(Math.clamp(y, 0, Point.FAR)));
    }
}
