package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 4.4: the insured defends against a claim.
@Article("4.4")
public final class Defence implements Obligation {
    private static final List<String> ARTICLES = List.of("4.4");

    @Override
    public boolean kept(Obligations obligations) {
        return obligations.defended();
    }

    @Override
    public String field() {
        return "defended";
    }

    @Override
    public List<String> articles() {
        return ARTICLES;
    }
}
