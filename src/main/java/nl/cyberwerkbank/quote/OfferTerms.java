package nl.cyberwerkbank.quote;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Optional;

/// What an offer says about the contract beside premium and sum, taken from the product version it was made with.
///
/// @param insurer who carries the risk
/// @param productName the product's name
/// @param productVersion version of the product files
/// @param tariffId tariff the premium came from
/// @param conditionsId short name of the conditions, such as `CYB22`
/// @param conditionsTitle full title
/// @param conditionsVersion edition
/// @param conditionsFileHash SHA-256 of the insurer's own PDF, where it is attached
/// @param conditionsReceivedOn when the client confirmed to have received the conditions
/// @param helplineTelephone number to call at an incident
/// @param telephoneHackingDeductible fixed deductible for telephone hacking (FAQ-36)
/// @param hoursToSolveWithoutDeductible hours within which a solved incident bears no deductible (FAQ-28, FAQ-35)
/// @param requestedInceptionDate wished first day of cover; not before the signature (U-10)
/// @param insuredCapacity in which capacity the client is insured (U-08); empty: as in the application
/// @param termMonths first term in months (U-11)
public record OfferTerms(
        String insurer,
        String productName,
        String productVersion,
        String tariffId,
        String conditionsId,
        String conditionsTitle,
        String conditionsVersion,
        Optional<String> conditionsFileHash,
        Optional<LocalDate> conditionsReceivedOn,
        String helplineTelephone,
        Money telephoneHackingDeductible,
        int hoursToSolveWithoutDeductible,
        Optional<LocalDate> requestedInceptionDate,
        String insuredCapacity,
        int termMonths) {}
