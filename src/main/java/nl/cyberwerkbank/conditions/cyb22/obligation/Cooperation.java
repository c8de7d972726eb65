package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 4.5: the insured cooperates as the insurer asks.
@Article("4.5")
public final class Cooperation implements Obligation {
    private static final List<String> ARTICLES = List.of("4.5");

    @Override
    public boolean kept(Obligations obligations) {
        return obligations.cooperated();
    }

    @Override
    public String field() {
        return "cooperated";
    }

    @Override
    public List<String> articles() {
        return ARTICLES;
    }
}
