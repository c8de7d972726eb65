package nl.cyberwerkbank.riskscan;

/// Where the corners of a radar picture lie: the first axis points up, the others follow clockwise. Screen and paper
/// draw by the same places.
public final class Radar {
    private Radar() {}

    /// A place in a circle of radius 1 around (0,0), y downwards.
    public record Point(double x, double y) {}

    /// The place of a value.
    ///
    /// @param axis from 0
    /// @param axes how many there are
    /// @param share from 0 in the middle to 1 at the rim
    public static Point corner(int axis, int axes, double share) {
        double angle = 2 * Math.PI * axis / axes;
        return new Point(share * Math.sin(angle), -share * Math.cos(angle));
    }
}
