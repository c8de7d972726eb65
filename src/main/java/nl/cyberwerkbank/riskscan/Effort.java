package nl.cyberwerkbank.riskscan;

/// How much work an improvement takes.
///
/// @param number 1 for the least; gains are divided by it
/// @param words such as `een dagdeel`
public record Effort(int number, Text words) {
    public Effort {
        if (number < 1) {
            throw new IllegalArgumentException("an effort is at least 1");
        }
    }
}
