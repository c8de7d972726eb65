package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.rating.PremiumReceipt;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Everything that was offered, frozen: later changes of the dossier, the product or the settings do not touch it.
///
/// @param number the offer's number, such as `2026-0147-1`
/// @param issuedOn date of the offer
/// @param validUntil last day on which it can be signed; after it a warning only (U-09)
/// @param office who offers
/// @param client to whom
/// @param intake the answers as given
/// @param statement who gave them and when
/// @param decision acceptance with the chosen sum, with all findings
/// @param answer the desk's answer, where acceptance alone did not allow a quote
/// @param deductible the row of the table of deductibles, with its reading
/// @param chosen the variant offered
/// @param alternatives up to three other variants, for comparison
/// @param commissionShown whether the commission is printed in euros
/// @param terms the rest of the contract
/// @param readings readings of the text in force, by key
/// @param assumptions assumptions in force, by key
/// @param replaces number of the offer that this one replaces; empty for the first, and after a policy or a refusal
@Article("FAQ-03.2")
public record OfferContent(
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        Office office,
        Client client,
        Intake intake,
        Statement statement,
        AcceptanceDecision decision,
        Optional<UnderwriterAnswer> answer,
        Optional<Finding> deductible,
        PremiumReceipt chosen,
        List<PremiumReceipt> alternatives,
        CommissionDisclosure commissionShown,
        OfferTerms terms,
        Map<String, String> readings,
        Map<String, String> assumptions,
        Optional<String> replaces) {
    /// Most alternatives that stand beside the chosen variant.
    public static final int MOST_ALTERNATIVES = 3;

    /// Whether the commission is printed in euros; a choice, not a duty, for business insurance.
    public enum CommissionDisclosure {
        SHOWN,
        NOT_SHOWN
    }

    public OfferContent {
        alternatives = List.copyOf(alternatives);
        if (alternatives.size() > MOST_ALTERNATIVES) {
            throw new IllegalArgumentException("an offer shows at most " + MOST_ALTERNATIVES + " alternatives");
        }
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        assumptions = Collections.unmodifiableMap(new TreeMap<>(assumptions));
    }

    /// Whether any premium on it comes from the example tariff, so that it carries the word "indicatie".
    public boolean isIndication() {
        return chosen.isIndication() || alternatives.stream().anyMatch(PremiumReceipt::isIndication);
    }
}
