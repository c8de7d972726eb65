package nl.cyberwerkbank.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A row of a table over a scale: the lower bound exclusive, the upper inclusive. The first row of a table includes its
/// lower bound. The unit is the table's: euros, percent, persons.
interface Band {
    BigDecimal above();

    BigDecimal upTo();

    /// Refuses a table with a gap, an overlap, rows out of order or no rows.
    static void requireContiguous(List<? extends Band> bands) {
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one band");
        }
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            int width = band.upTo().compareTo(band.above());
            if (width < 0 || (width == 0 && i > 0)) {
                throw new IllegalArgumentException("band " + (i + 1) + " ends before it begins");
            }
            if (i > 0) {
                int step = band.above().compareTo(bands.get(i - 1).upTo());
                if (step != 0) {
                    throw new IllegalArgumentException(
                            (step > 0 ? "gap" : "overlap")
                                    + " between band "
                                    + i
                                    + " (up to "
                                    + bands.get(i - 1).upTo().toPlainString()
                                    + ") and band "
                                    + (i + 1)
                                    + " (above "
                                    + band.above().toPlainString()
                                    + ")");
                }
            }
        }
    }

    /// The row in which `numerator / denominator` lies, found by cross-multiplication; empty below the first and above
    /// the last row. `denominator` is positive.
    static <B extends Band> Optional<B> find(List<B> bands, BigDecimal numerator, BigDecimal denominator) {
        if (numerator.compareTo(bands.getFirst().above().multiply(denominator)) < 0) {
            return Optional.empty();
        }
        for (B band : bands) {
            if (numerator.compareTo(band.upTo().multiply(denominator)) <= 0) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }
}
