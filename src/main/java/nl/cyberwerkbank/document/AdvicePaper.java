package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Letterhead;
import nl.cyberwerkbank.document.OfferPaper.Party;
import nl.cyberwerkbank.document.OfferPaper.Row;

import java.util.List;

/// The adviser's record in words, ready for the template `advice.html`. An empty text is not printed.
///
/// @param needs what the client needs, held against the advised column
/// @param advised name of the advised column; empty: nothing is advised yet
/// @param terms whose it is, for which sum and at what price
/// @param compared what was compared, one line a column
/// @param sums the sums as heads; figures as rows below them
/// @param attention what the advised column does not meet or leaves open
/// @param remuneration how the adviser is paid; empty: not printed
record AdvicePaper(
        Letterhead office,
        Party client,
        List<Row> keyFacts,
        List<NeedRow> needs,
        String advised,
        String terms,
        String why,
        String chosen,
        List<ComparedRow> compared,
        boolean indication,
        List<Row> factors,
        List<String> sums,
        List<SumRow> scenarios,
        String schedule,
        List<FigureRow> figures,
        List<String> attention,
        List<Row> remuneration) {
    record NeedRow(String feature, String weight, String why, String match, String kind, String source) {}

    record ComparedRow(
            String name, String kind, String premium, String sum, String deductible, String waiting, String needs) {}

    /// @param cells what stays with the client under each sum
    record SumRow(String name, String cost, String lines, List<String> cells, String open) {}

    record FigureRow(String name, String value, String source) {}
}
