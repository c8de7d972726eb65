package nl.cyberwerkbank.claim.settlement;

import nl.cyberwerkbank.claim.choice.HumanReason;

/// Something in a settlement on which a named person has the last word.
public sealed interface OpenPoint {
    /// Its key as files write it, such as `fraud`, `waitingPeriodMeasure` or `falseItem`.
    String key();

    /// A reason for which the conditions leave the decision to a person.
    record ByPerson(HumanReason reason) implements OpenPoint {
        @Override
        public String key() {
            return reason.caseName();
        }
    }

    /// A reading of a doubtful text without which something refused would be paid, alone or with the other readings
    /// named beside it.
    ///
    /// @param reading the reading's key in the register
    record ByReading(String reading) implements OpenPoint {
        @Override
        public String key() {
            return reading;
        }
    }

    /// An item lost because it is false or forged (4.6.3, 7.7).
    ///
    /// @param item the item's id
    record FalseItem(String item) implements OpenPoint {
        @Override
        public String key() {
            return "falseItem";
        }
    }
}
