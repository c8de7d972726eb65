package nl.cyberwerkbank.conditions.cyb22.runoff;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.RunOffTrigger.Change;
import nl.cyberwerkbank.product.PolicyTerms;

import java.math.BigDecimal;

/// Article 6.2 a, b and c: what is a merger or takeover. A merger always is; a sale of assets when more than half is
/// sold; an acquisition of shares from half of the votes on. Exactly half of the votes counts here, unlike in 6.1.
///
/// @param change what happened
/// @param happened true when it is a merger or takeover
/// @param bound percentage on which it turns
@Article({"6.2 a", "6.2 b", "6.2 c"})
record ChangeOfControl(Change change, boolean happened, BigDecimal bound) {
    static ChangeOfControl of(Change change, PolicyTerms terms) {
        var assets = BigDecimal.valueOf(terms.greaterPartOfAssetsPercent().value());
        var votes = BigDecimal.valueOf(terms.takeoverVotesPercent().value());
        return switch (change.form()) {
            case MERGER -> new ChangeOfControl(change, true, BigDecimal.ZERO);
            case SALE_OF_ASSETS ->
                    new ChangeOfControl(change, change.assetsSoldPercentage().compareTo(assets) > 0, assets);
            case SHARE_ACQUISITION ->
                    new ChangeOfControl(change, change.votingSharePercentage().compareTo(votes) >= 0, votes);
        };
    }

    Finding finding() {
        return switch (change.form()) {
            case MERGER ->
                    finding(
                            "6.2 a",
                            "conditions.changeOfControl.merger",
                            Given.day("change.effectiveOn", change.effectiveOn()));
            case SALE_OF_ASSETS ->
                    finding(
                            "6.2 b",
                            happened ? "conditions.changeOfControl.assets" : "conditions.changeOfControl.fewAssets",
                            Given.percentage("change.assetsSoldPercentage", change.assetsSoldPercentage()));
            case SHARE_ACQUISITION -> shares();
        };
    }

    private Finding shares() {
        var field = "change.votingSharePercentage";
        var finding =
                finding(
                        "6.2 c",
                        happened ? "conditions.changeOfControl.votes" : "conditions.changeOfControl.fewVotes",
                        Given.percentage(field, change.votingSharePercentage()));
        return happened ? finding : finding.withNearest(new Bound(field, new Value.Percentage(bound)));
    }

    private Finding finding(String article, String message, Input input) {
        return Finding.of(
                "changeOfControl",
                happened ? Outcome.SATISFIED : Outcome.NOT_APPLICABLE,
                Source.conditions(article),
                Message.of(message, new Value.Percentage(bound)),
                input);
    }
}
