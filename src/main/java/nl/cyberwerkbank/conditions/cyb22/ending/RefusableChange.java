package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.policy.CoverChange;
import nl.cyberwerkbank.policy.PremiumChange;
import nl.cyberwerkbank.policy.Proposal;

/// Article 7.4, its three exceptions: a change cannot be refused when it follows from law, lowers the premium with
/// equal cover, or widens the cover without a higher premium.
@Article({"7.4[a]", "7.4[b]", "7.4[c]"})
enum RefusableChange {
    YES("conditions.refusableChange.yes", "7.4"),
    REQUIRED_BY_LAW("conditions.refusableChange.law", "7.4[a]"),
    LOWER_PREMIUM("conditions.refusableChange.lowerPremium", "7.4[b]"),
    WIDER_COVER("conditions.refusableChange.widerCover", "7.4[c]");

    private final String message;
    private final String article;

    RefusableChange(String message, String article) {
        this.message = message;
        this.article = article;
    }

    static RefusableChange of(Proposal proposal) {
        if (proposal.requiredByLaw()) {
            return REQUIRED_BY_LAW;
        }
        if (proposal.premiumChange() == PremiumChange.LOWER && proposal.coverChange() == CoverChange.EQUAL) {
            return LOWER_PREMIUM;
        }
        if (proposal.coverChange() == CoverChange.WIDER && proposal.premiumChange() != PremiumChange.HIGHER) {
            return WIDER_COVER;
        }
        return YES;
    }

    Finding finding(Proposal proposal) {
        return Finding.of(
                "refusableChange",
                this == YES ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                Source.conditions(article),
                Message.of(message),
                Given.flag("proposal.requiredByLaw", proposal.requiredByLaw()),
                Given.choice("proposal.premiumChange", "premiumChange", proposal.premiumChange()),
                Given.choice("proposal.coverChange", "coverChange", proposal.coverChange()));
    }
}
