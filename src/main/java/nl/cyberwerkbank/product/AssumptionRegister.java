package nl.cyberwerkbank.product;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Everything that the source documents leave open (U-01 to U-24, AMB-118), each with the default that fills it in.
public record AssumptionRegister(List<Assumption> assumptions) {
    public AssumptionRegister {
        assumptions = List.copyOf(assumptions);
        var keys = new HashSet<String>();
        for (Assumption assumption : assumptions) {
            if (!keys.add(assumption.key())) {
                throw new IllegalArgumentException("the key stands twice: " + assumption.key());
            }
        }
    }

    /// The assumption with this key.
    ///
    /// @throws IllegalArgumentException when there is none
    public Assumption get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no assumption " + key));
    }

    /// The assumption with this key, if there is one.
    public Optional<Assumption> find(String key) {
        return assumptions.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /// What kind of value an assumption holds.
    public enum Type {
        /// Said, not set: the product behaves so and the text explains it.
        INFORMATION,
        /// A text that goes on paper; its default stands in the message bundles under `assumption.<key>.default`.
        TEXT,
        /// A whole number.
        NUMBER,
        /// An amount of euros.
        AMOUNT,
        /// Amounts of euros, separated by commas.
        AMOUNTS,
        /// A percentage: 21 is 21 %.
        PERCENTAGE,
        /// A plain factor: 0.80.
        FACTOR,
        /// One of the named values, the first being the default.
        CHOICE
    }

    /// One open point.
    ///
    /// @param id its number, such as `U-12`
    /// @param key its name among the settings
    /// @param type what kind of value it holds
    /// @param defaultValue what holds unless the user sets another value; empty for texts and information
    /// @param minimum lowest value of a number, percentage or factor
    /// @param maximum highest value of a number, percentage or factor
    /// @param values the values of a choice
    public record Assumption(
            String id,
            String key,
            Type type,
            Optional<String> defaultValue,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            List<String> values) {
        public Assumption {
            values = List.copyOf(values);
            if (type == Type.CHOICE && values.size() < 2) {
                throw new IllegalArgumentException("a choice has two or more values: " + key);
            }
        }

        /// The default as it is set: the first value of a choice, an empty text where the bundles hold the default.
        public String initial() {
            return type == Type.CHOICE ? values.getFirst() : defaultValue.orElse("");
        }

        /// Whether this can be a value of the assumption, written with a decimal point.
        public boolean accepts(String value) {
            return switch (type) {
                case INFORMATION -> false;
                case TEXT -> true;
                case CHOICE -> values.contains(value);
                case NUMBER -> value.matches("[0-9]{1,9}") && inRange(new BigDecimal(value));
                case PERCENTAGE, FACTOR ->
                        value.matches("[0-9]{1,9}(\\.[0-9]{1,6})?") && inRange(new BigDecimal(value));
                case AMOUNT -> isAmount(value);
                case AMOUNTS -> Arrays.stream(value.split(",", -1)).map(String::strip).allMatch(Assumption::isAmount);
            };
        }

        private static boolean isAmount(String value) {
            return value.matches("[0-9]{1,12}(\\.[0-9]{1,2})?");
        }

        private boolean inRange(BigDecimal number) {
            return minimum.filter(bound -> number.compareTo(bound) < 0).isEmpty()
                    && maximum.filter(bound -> number.compareTo(bound) > 0).isEmpty();
        }
    }

    static List<Money> amounts(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(amount -> Money.of(CurrencyUnit.EUR, new BigDecimal(amount.strip())))
                .distinct()
                .sorted()
                .toList();
    }
}
