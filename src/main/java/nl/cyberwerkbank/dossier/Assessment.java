package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.quote.QuoteGrid;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.rating.PremiumReceipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a dossier stands at this moment: everything that follows from it, made anew at every change.
///
/// @param dossier the file
/// @param offering product, assumptions and readings that it was assessed with
/// @param grid acceptance and every priced variant
public record Assessment(Dossier dossier, Offering offering, QuoteGrid grid) {
    /// Assesses a dossier.
    public static Assessment of(Dossier dossier, Offering offering) {
        return new Assessment(
                dossier,
                offering,
                QuoteGrid.of(
                        dossier.quoteFacts(offering.product().acceptance()),
                        offering.product(),
                        offering.assumptions(),
                        offering.readings()));
    }

    /// The outcome of acceptance before any sum is chosen.
    public Decision decision() {
        return grid.decision().decision();
    }

    /// Everything that acceptance found, and where the activity code contradicts the sector: that too.
    public List<Finding> findings() {
        var findings = new ArrayList<>(grid.decision().findings());
        contradiction().ifPresent(finding -> findings.addFirst(finding));
        return findings;
    }

    private Optional<Finding> contradiction() {
        var answer = dossier.intake().sector();
        var code = dossier.client().sbiCode();
        if (answer.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        return product()
                .acceptance()
                .excludedSectorInDoubt(answer.get(), code.get())
                .map(suggested -> {
                    var written = new Value.Text(code.get().written());
                    var given = new Value.Choice("sector", answer.get().caseName());
                    return Finding.of(
                            "sectorSuggestion",
                            Outcome.NEEDS_HUMAN,
                            new Source("aanname", "U-17", Origin.ASSUMPTION),
                            Message.of(
                                    "finding.sectorSuggestion.needsHuman",
                                    written,
                                    new Value.Choice("sector", suggested.caseName()),
                                    given),
                            new Input("sbiCode", written),
                            new Input("sector", given));
                });
    }

    /// The receipts of the pinned variants that have a premium, in their order.
    public List<PremiumReceipt> pinnedReceipts() {
        return dossier.variants().pinned().stream()
                .flatMap(choice -> grid.cell(choice).flatMap(QuoteCell::receipt).stream())
                .toList();
    }

    /// The receipt of the advised variant.
    public Optional<PremiumReceipt> advisedReceipt() {
        return dossier.variants().advised().flatMap(grid::cell).flatMap(QuoteCell::receipt);
    }

    /// The product version in force for this dossier.
    public Product product() {
        return offering.product();
    }

    /// What the file waits for.
    public Status status() {
        if (!dossier.offers().isEmpty()) {
            return Status.OFFER_TO_BE_SIGNED;
        }
        return switch (decision()) {
            case INCOMPLETE -> Status.ANSWERS_NEEDED;
            case NO_QUOTE -> Status.NO_QUOTE;
            case AUTOMATIC_QUOTE -> Status.OFFER_TO_BE_MADE;
            case REFER ->
                    dossier.answer()
                            .map(answer ->
                                    answer.verdict() == UnderwriterAnswer.Verdict.ACCEPTED
                                            ? Status.OFFER_TO_BE_MADE
                                            : Status.DECLINED)
                            .orElse(Status.REFERRAL_TO_BE_ANSWERED);
        };
    }

    /// What a file waits for; the message key is `status.<name>`.
    public enum Status implements CaseName {
        ANSWERS_NEEDED,
        REFERRAL_TO_BE_ANSWERED,
        OFFER_TO_BE_MADE,
        OFFER_TO_BE_SIGNED,
        DECLINED,
        NO_QUOTE
    }
}
