package nl.cyberwerkbank.dossier.advice;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.market.table.CapturedQuote;
import nl.cyberwerkbank.market.table.Proposal;
import nl.cyberwerkbank.rating.PremiumReceipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The proposals of a dossier: its pinned variants by their letters, then the captured quotes.
public final class Proposals {
    private Proposals() {}

    /// The proposals as they stand.
    ///
    /// @param ours id of the clauses that our variants stand under
    public static List<Proposal> of(Assessment assessment, String ours) {
        var proposals = new ArrayList<Proposal>();
        var waiting = new BigDecimal(assessment.offering().assumptions().value("waitingPeriodHours"));
        for (PremiumReceipt receipt : assessment.pinnedReceipts()) {
            proposals.add(variant(receipt, proposals.size(), waiting, ours));
        }
        assessment.dossier().advice().quotes().stream().map(CapturedQuote::proposal).forEach(proposals::add);
        return proposals;
    }

    private static Proposal variant(PremiumReceipt receipt, int place, BigDecimal waiting, String ours) {
        String letter = String.valueOf((char) ('A' + place));
        return new Proposal(
                id(receipt),
                receipt.isIndication() ? Proposal.Kind.INDICATION : Proposal.Kind.VARIANT,
                letter,
                "",
                Optional.empty(),
                Optional.of(ours),
                Optional.of(receipt.premium()),
                Optional.of(receipt.sumInsured()),
                Optional.of(receipt.deductible()),
                Optional.of(waiting),
                List.of(),
                Optional.empty());
    }

    private static String id(PremiumReceipt receipt) {
        return String.join(
                "-",
                "variant",
                receipt.sumInsured().getAmount().toPlainString(),
                receipt.deductible().getAmount().toPlainString(),
                receipt.commissionPercentage().toPlainString());
    }

    /// The receipt of the variant that stands in this column; empty where another one does.
    public static Optional<PremiumReceipt> receipt(Assessment assessment, String column) {
        return assessment.pinnedReceipts().stream().filter(receipt -> id(receipt).equals(column)).findFirst();
    }
}
