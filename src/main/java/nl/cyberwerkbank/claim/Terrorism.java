package nl.cyberwerkbank.claim;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Optional;

/// What the reinsurer for terrorism losses (NHT) decided on a loss caused by terrorism, malicious contamination or
/// preventive measures (8, clause sheet); field `nht`.
///
/// @param determinedOn NHT determined that it is terrorism (CL-3.4)
/// @param announcedOn NHT announced its payment (CL-3.3)
/// @param payment what NHT pays for this claim (CL-2.1)
/// @param belowFranchise whether the total market loss stays below the franchise
public record Terrorism(
        Optional<LocalDate> determinedOn,
        Optional<LocalDate> announcedOn,
        Optional<Money> payment,
        boolean belowFranchise) {}
