package nl.cyberwerkbank.rating;

import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Source;

import java.math.BigDecimal;
import java.util.List;

/// One step of a premium.
///
/// @param step what happens here
/// @param inputs the facts that chose the figure; each names its field
/// @param figure euros for amounts, a plain number for factors; exact
/// @param source where the figure comes from, with its origin
public record ReceiptLine(Step step, List<Input> inputs, BigDecimal figure, Source source) {
    public ReceiptLine {
        inputs = List.copyOf(inputs);
    }

    /// The kinds of step, in the order of the receipt. The message key of a step is `receipt.<name>`.
    public enum Step {
        /// Base premium by turnover, euros.
        BASE("base", Form.AMOUNT),
        /// Factor of the hazard group.
        HAZARD("hazard", Form.FACTOR),
        /// Factor of the sum insured.
        LIMIT("limit", Form.FACTOR),
        /// Factor of the deductible.
        DEDUCTIBLE("deductible", Form.FACTOR),
        /// Factor of the share from e-commerce.
        ECOMMERCE("ecommerce", Form.FACTOR),
        /// Factor of the share from the USA.
        USA("usa", Form.FACTOR),
        /// Factor of the number of persons on file.
        PERSONAL_DATA("personalData", Form.FACTOR),
        /// Factor that the underwriter laid on it.
        LOADING("loading", Form.FACTOR),
        /// Product of all above, euros, not yet rounded.
        TARIFF_PREMIUM("tariffPremium", Form.AMOUNT),
        /// Factor of a commission other than the usual one.
        COMMISSION("commission", Form.FACTOR),
        /// The minimum premium where it bit, euros.
        FLOOR_APPLIED("floorApplied", Form.AMOUNT),
        /// The minimum premium where the premium lies above it, euros.
        FLOOR_PASSED("floorPassed", Form.AMOUNT),
        /// An exact premium that the insurer's portal gave, euros.
        PORTAL("portal", Form.AMOUNT),
        /// A premium that the underwriter gave, euros.
        UNDERWRITER("underwriter", Form.AMOUNT),
        /// Policy costs where there are any, euros, on top of the premium.
        COSTS("costs", Form.AMOUNT),
        /// Insurance premium tax on premium and costs, euros, on top of both.
        TAX("tax", Form.AMOUNT);

        private final String name;
        private final Form form;

        Step(String name, Form form) {
            this.name = name;
            this.form = form;
        }

        /// Its name in JSON and message keys.
        public String caseName() {
            return name;
        }

        /// Whether it comes on top of the premium instead of leading to it.
        public boolean isCharge() {
            return this == COSTS || this == TAX;
        }

        /// Whether its figure is euros or a factor.
        public Form form() {
            return form;
        }
    }

    /// What the figure of a step is.
    public enum Form {
        AMOUNT,
        FACTOR
    }
}
