package nl.cyberwerkbank.client;

import org.joda.money.Money;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the client declares for acceptance, one answer a question. An empty answer is unanswered, never "no". Names,
/// units and meaning are those of kind `acceptance` in the case format. Amounts are euros, not negative.
///
/// @param appliedOn date of the application
/// @param legalForm legal form (1.37)
/// @param sector main or regulated activity (FAQ-43)
/// @param annualTurnover total turnover per year (FAQ-06)
/// @param consolidatedTurnover total consolidated turnover per year, base of the US test (FAQ-07)
/// @param usTurnover part of the consolidated turnover that comes from the USA (FAQ-07)
/// @param ecommerceTurnover part of the annual turnover that comes from e-commerce (FAQ-08)
/// @param personalDataSubjects number of natural persons whose data are held (FAQ-09, FAQ-10)
/// @param personalDataRecords number of records; never an input to a decision (FAQ-10)
/// @param countryOfEstablishment ISO 3166-1 alpha-2 code, such as `NL` (FAQ-11)
/// @param cyberLossDates dates of earlier cyber losses; an empty list means "none" (FAQ-12)
/// @param securitySoftwarePresent security software and controls on systems and hardware (FAQ-14)
/// @param accessControlPresent access to sensitive data limited to who needs it (FAQ-15)
/// @param backupAndRecoveryPresent back-up and recovery procedures for the critical systems (FAQ-16)
public record Intake(
        LocalDate appliedOn,
        Optional<LegalForm> legalForm,
        Optional<Sector> sector,
        Optional<Money> annualTurnover,
        Optional<Money> consolidatedTurnover,
        Optional<Money> usTurnover,
        Optional<Money> ecommerceTurnover,
        Optional<BigInteger> personalDataSubjects,
        Optional<BigInteger> personalDataRecords,
        Optional<String> countryOfEstablishment,
        Optional<List<LocalDate>> cyberLossDates,
        Optional<Boolean> securitySoftwarePresent,
        Optional<Boolean> accessControlPresent,
        Optional<Boolean> backupAndRecoveryPresent) {
    public Intake {
        cyberLossDates = cyberLossDates.map(List::copyOf);
        requireNotNegative("annualTurnover", annualTurnover);
        requireNotNegative("consolidatedTurnover", consolidatedTurnover);
        requireNotNegative("usTurnover", usTurnover);
        requireNotNegative("ecommerceTurnover", ecommerceTurnover);
        if (personalDataSubjects.filter(persons -> persons.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("personalDataSubjects is not negative");
        }
    }

    /// An intake in which only the date is known.
    public static Intake blank(LocalDate appliedOn) {
        return new Intake(
                appliedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same answers with another sector.
    public Intake withSector(Sector other) {
        var edit = new IntakeEdit(this);
        edit.sector(Optional.of(other));
        return edit.toIntake();
    }

    private static void requireNotNegative(String field, Optional<Money> amount) {
        if (amount.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException(field + " is not negative");
        }
    }
}
