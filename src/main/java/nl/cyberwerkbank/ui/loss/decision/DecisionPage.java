package nl.cyberwerkbank.ui.loss.decision;

import nl.cyberwerkbank.claim.settlement.OpenPoint;
import nl.cyberwerkbank.dossier.loss.CostHead;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.ui.why.Sign;

import org.joda.money.Money;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the step shows at one moment, in words, but for what is typed and not recorded yet.
///
/// @param standing how the decision stands
/// @param open questions that are open or unconfirmed, each with its path
/// @param items the settlement item by item
/// @param steps from the items to the payment
/// @param payment what is payable
/// @param doubts other readings with their amounts
/// @param points on which a person has the last word
/// @param reserves by head
/// @param payments made
/// @param decisions made, the newest first
/// @param acts what can be done now
record DecisionPage(
        Standing standing,
        List<Open> open,
        List<Item> items,
        List<Step> steps,
        String payment,
        List<Doubt> doubts,
        List<Point> points,
        List<ReserveLine> reserves,
        List<PaymentLine> payments,
        String paid,
        List<DecisionLine> decisions,
        Acts acts) {
    /// How the decision stands.
    record Standing(Sign sign, String title, List<String> text) {}

    /// A question that is open.
    record Open(String path, String text) {}

    /// One item.
    record Item(
            String id,
            String name,
            String description,
            String claimed,
            String covered,
            String articles,
            Sign sign,
            List<Step> working,
            List<String> reasons) {}

    /// One step of a calculation.
    record Step(String text, String articles, String result) {}

    /// Another reading.
    ///
    /// @param reading its key
    /// @param value its other value
    record Doubt(
            String reading,
            String value,
            String title,
            String now,
            String otherwise,
            String effect,
            String ambiguity,
            boolean mayChoose) {}

    /// A point on which a person has the last word.
    ///
    /// @param article it rests on
    /// @param chosen what was decided; empty while nothing was
    /// @param stale that facts changed since
    /// @param instead readings that were chosen with it
    record Point(
            OpenPoint point,
            String key,
            String text,
            String article,
            Optional<Made> chosen,
            boolean stale,
            Map<String, String> instead) {}

    /// What a person decided.
    record Made(String motivation, String by, String instead) {}

    /// What is reserved under one head.
    ///
    /// @param suggested from the covered items
    record ReserveLine(
            CostHead head,
            String name,
            Money suggestedAmount,
            String suggested,
            String reserved,
            String paid,
            String open,
            List<String> history) {}

    /// A payment made.
    record PaymentLine(String paidOn, String head, String payee, String amount, String detail) {}

    /// A decision made.
    record DecisionLine(
            LossDecision decision,
            String number,
            String madeOn,
            String by,
            String outcome,
            String payment,
            String kept) {}

    /// What can be done.
    record Acts(boolean decide, boolean reopen, boolean close, boolean change) {}
}
