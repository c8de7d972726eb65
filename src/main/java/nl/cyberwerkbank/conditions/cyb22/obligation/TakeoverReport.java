package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 4.6.1: a merger or takeover is reported as soon as possible.
@Article("4.6.1")
public final class TakeoverReport implements Obligation {
    private static final List<String> ARTICLES = List.of("4.6.1");

    @Override
    public boolean kept(Obligations obligations) {
        return obligations.takeoverReported();
    }

    @Override
    public String field() {
        return "takeoverReported";
    }

    @Override
    public List<String> articles() {
        return ARTICLES;
    }
}
