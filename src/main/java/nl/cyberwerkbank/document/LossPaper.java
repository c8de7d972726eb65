package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Letterhead;
import nl.cyberwerkbank.document.OfferPaper.Party;
import nl.cyberwerkbank.document.OfferPaper.Row;

import java.util.List;

/// A decision on a loss in words, ready for its templates: every text is already in the document's language. An empty
/// text is not printed.
///
/// @param keyFacts numbers, dates and amounts at the head
/// @param payment what is payable
/// @param verdict what is decided, in a sentence or two
/// @param remark of the one who decided, to the client
/// @param items every item of the loss
/// @param steps from the items to the payment
/// @param bounds what bounds the payment: sum insured, year, deductible, sublimits
/// @param findings what was found on the loss as a whole
/// @param against what of it stands against the loss as a whole
/// @param doubts readings of the text that change something, with the other amount
/// @param choices what a person decided
/// @param decidedBy name and function of who decided
/// @param approvedBy who agreed
/// @param articles every article that was put to the loss
record LossPaper(
        Letterhead office,
        Party client,
        List<Row> keyFacts,
        String payment,
        String verdict,
        String remark,
        List<Item> items,
        List<Step> steps,
        List<Row> bounds,
        List<Found> findings,
        List<Found> against,
        List<Doubt> doubts,
        List<Chosen> choices,
        String decidedBy,
        String approvedBy,
        String articles) {
    /// One item.
    ///
    /// @param reasons why it is covered, or not, or not in full
    record Item(
            String id,
            String name,
            String description,
            String claimed,
            String covered,
            String articles,
            List<Found> reasons,
            List<Step> steps,
            List<Found> findings) {}

    /// One step of a calculation; `total` for the last.
    record Step(String text, String articles, String result, boolean total) {}

    /// What one rule found, and the article it rests on.
    record Found(String title, String text, String article) {}

    /// A doubtful text: how it was read, and what another reading would give.
    record Doubt(String title, String read, String otherwise, String ambiguity) {}

    /// What a person decided.
    record Chosen(String point, String instead, String motivation, String by) {}
}
