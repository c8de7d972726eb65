package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 4.5: details, explanation and calculation are provided.
@Article("4.5")
public final class DetailsProvided implements Obligation {
    private static final List<String> ARTICLES = List.of("4.5");

    @Override
    public boolean kept(Obligations obligations) {
        return obligations.detailsProvided();
    }

    @Override
    public String field() {
        return "detailsProvided";
    }

    @Override
    public List<String> articles() {
        return ARTICLES;
    }
}
