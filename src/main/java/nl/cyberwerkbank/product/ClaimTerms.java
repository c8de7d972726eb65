package nl.cyberwerkbank.product;

import org.joda.money.Money;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/// The hours, days and months that decide a claim and no other matter, and two figures of the schedule for a claim that
/// does not name them. Terms that also bind the life of a policy stand in [PolicyTerms].
///
/// @param waiverHours hours within which the IT specialist solves the event without deductible
/// @param indemnityDays most calendar days of an indemnity period
/// @param waitingPeriodHours waiting period of a schedule that names none, in hours
/// @param telephoneHackingDeductible fixed deductible for telephone hacking
public record ClaimTerms(
        Sourced<Integer> waiverHours,
        Sourced<Integer> indemnityDays,
        Sourced<BigDecimal> waitingPeriodHours,
        Sourced<Money> telephoneHackingDeductible) {
    private static final String RESOURCE = "products/allianz-cyber/claim-terms.yaml";

    public ClaimTerms {
        if (Stream.of(waiverHours, indemnityDays).anyMatch(term -> term.value() <= 0)) {
            throw new IllegalArgumentException("a term is above zero");
        }
        if (waitingPeriodHours.value().signum() < 0 || telephoneHackingDeductible.value().isNegative()) {
            throw new IllegalArgumentException("waiting period and deductible are not below zero");
        }
    }

    /// The terms that are shipped with the program.
    public static ClaimTerms shipped() {
        try (var in =
                Objects.requireNonNull(ClaimTerms.class.getClassLoader().getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Reads terms; an error names the file and the key.
    ///
    /// @throws ProductFileException when the file cannot be trusted
    static ClaimTerms read(String name, String yaml) {
        return StrictYaml.read(name, yaml, ClaimTerms.class);
    }
}
