package nl.cyberwerkbank.riskscan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Something worth doing, and why it stands where it stands in the plan.
///
/// @param question the control that is lacking
/// @param now the answer today
/// @param working how its place was computed
/// @param points by how much the mean of the whole rises, one decimal
public record AdvisedAction(Question question, Answer now, Working working, BigDecimal points) {
    /// Gain over effort: weight × what is missing × factor ÷ effort.
    ///
    /// @param weight of the question
    /// @param missing from the answer today to the one advised, in points of 100
    /// @param factor more than 1 for an essential control
    /// @param effort number of the effort
    public record Working(int weight, int missing, int factor, int effort) {
        /// The gain, before it is divided by the effort.
        public long gain() {
            return (long) weight * missing * factor;
        }

        /// Gain over effort, one decimal, half up.
        public BigDecimal value() {
            return BigDecimal.valueOf(gain()).divide(BigDecimal.valueOf(effort), 1, RoundingMode.HALF_UP);
        }

        /// More than 0 where this is worth more than the other; exact, by cross-multiplication.
        int comparedWith(Working other) {
            return Long.compare(gain() * other.effort, other.gain() * effort);
        }
    }
}
