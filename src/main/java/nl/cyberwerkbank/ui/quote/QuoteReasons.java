package nl.cyberwerkbank.ui.quote;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.rating.DeductibleChoice;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.rating.PremiumReceipt;
import nl.cyberwerkbank.ui.dossier.AcceptanceWhy;
import nl.cyberwerkbank.ui.why.FindingRows;
import nl.cyberwerkbank.ui.why.ReceiptRows;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Explains the stage: the receipt of the cell in hand, or while there are no premiums the findings of acceptance.
record QuoteReasons(Wording wording) {
    WhyModel of(Assessment assessment, Optional<PremiumChoice> selected) {
        Verdict acceptance = AcceptanceWhy.verdict(assessment, wording);
        Optional<QuoteCell> cell = selected.flatMap(assessment.grid()::cell);
        if (!QuoteWords.isOpen(assessment) || cell.isEmpty()) {
            return new WhyModel("", acceptance, AcceptanceWhy.of(assessment, wording).rows());
        }
        String subject = subject(cell.get().choice(), assessment);
        List<WhyRow> rows = new ArrayList<>();
        cell.get().receipt().ifPresent(receipt -> rows.addAll(new ReceiptRows(wording).of(receipt)));
        assessment
                .grid()
                .deductibles()
                .map(DeductibleChoice::finding)
                .map(List::of)
                .ifPresent(finding -> rows.addAll(new FindingRows(wording).of(finding)));
        rows.add(acceptanceRow(assessment, acceptance));
        return new WhyModel(subject, verdict(cell.get(), assessment, acceptance), rows);
    }

    private String subject(PremiumChoice choice, Assessment assessment) {
        int place = assessment.dossier().variants().pinned().indexOf(choice);
        return place >= 0
                ? wording.text("quote.why.variant", VariantWords.letter(place))
                : wording.text(
                        "quote.why.cell",
                        wording.roundMoney(choice.sumInsured()),
                        wording.roundMoney(choice.deductible()));
    }

    private Verdict verdict(QuoteCell cell, Assessment assessment, Verdict acceptance) {
        if (cell.receipt().isEmpty()) {
            return new Verdict(
                    Sign.OPEN, wording.text("quote.cell.none"), cell.withheld().map(wording::text).orElse(""));
        }
        PremiumReceipt receipt = cell.receipt().get();
        String origin =
                switch (receipt.origin()) {
                    case EXAMPLE_TARIFF -> wording.text("quote.mark.example.explained");
                    case LOADED_TARIFF -> wording.text("quote.mark.loaded.explained", receipt.tariffName());
                    case PORTAL -> wording.text("quote.why.portal", receipt.tariffName());
                    case UNDERWRITER -> wording.text("quote.why.underwriter", receipt.tariffName());
                };
        String allowed =
                assessment.grid().decision().isAutomatic()
                        ? acceptance.title() + ". "
                        : wording.text("quote.why.opened") + " ";
        return new Verdict(Sign.SATISFIED, wording.money(receipt.premium()), allowed + origin);
    }

    private WhyRow acceptanceRow(Assessment assessment, Verdict acceptance) {
        boolean automatic = assessment.grid().decision().isAutomatic();
        String detail =
                automatic
                        ? acceptance.text()
                        : assessment.dossier().answer().map(new QuoteWords(wording)::summary).orElse("");
        return new WhyRow.Reason(
                "acceptance",
                Sign.SATISFIED,
                automatic ? acceptance.title() : wording.text("quote.why.opened"),
                detail,
                "",
                Optional.empty(),
                Optional.empty());
    }
}
