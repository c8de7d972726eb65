package nl.cyberwerkbank.document;

import java.util.List;

/// An offer in words, ready for the template `offer.html`: every text is already in the document's language. An empty
/// text is not printed.
record OfferPaper(
        String number,
        boolean indication,
        Letterhead office,
        Party client,
        ProductName product,
        List<Row> keyFacts,
        List<String> variants,
        List<VariantRow> variantRows,
        List<String> deskTerms,
        String sumInsured,
        String total,
        String signing,
        String waitingPeriod,
        String deductible,
        String telephoneHackingDeductible,
        String hoursToSolve,
        Receipt receipt,
        String inception,
        String termMonths,
        String conditionsFile,
        String conditionsReceivedOn,
        List<StatementRow> statements,
        String statementsGiven,
        String productVersion,
        List<Row> basis,
        String qr,
        String hash) {

    /// Who offers.
    record Letterhead(String name, List<String> lines, String adviser, List<String> contact) {}

    /// To whom.
    record Party(String name, List<String> lines) {}

    /// What is offered, and by which conditions.
    record ProductName(String name, String insurer, String helpline, String conditions, String conditionsVersion) {}

    /// A name and what stands beside it.
    record Row(String label, String value) {}

    /// One line across all variants, the chosen one first; `wrapped` where its cells hold words instead of figures.
    record VariantRow(String label, List<String> cells, boolean strong, boolean wrapped) {}

    /// The premium, step by step.
    record Receipt(String introduction, List<ReceiptRow> lines, String commission) {}

    /// One step of the premium.
    record ReceiptRow(String label, String source, String figure, boolean strong) {}

    /// One question with the answer as given and the rule that asks it.
    record StatementRow(String question, String answer, String reference) {}
}
