package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 4.2.1: a loss, claim or circumstance is reported in writing as soon as possible, to insurer or intermediary.
@Article({"4.2.1", "4.2.2", "4.2.3"})
public final class PromptReport implements Obligation {
    private static final List<String> ARTICLES = List.of("4.2.1", "4.2.2", "4.2.3");

    @Override
    public boolean kept(Obligations obligations) {
        return obligations.reportedAsSoonAsPossible();
    }

    @Override
    public String field() {
        return "reportedAsSoonAsPossible";
    }

    @Override
    public List<String> articles() {
        return ARTICLES;
    }
}
