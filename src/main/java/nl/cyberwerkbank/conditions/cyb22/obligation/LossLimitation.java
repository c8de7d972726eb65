package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 4.5: all reasonable steps are taken to keep the loss small.
@Article("4.5")
public final class LossLimitation implements Obligation {
    private static final List<String> ARTICLES = List.of("4.5");

    @Override
    public boolean kept(Obligations obligations) {
        return obligations.lossLimited();
    }

    @Override
    public String field() {
        return "lossLimited";
    }

    @Override
    public List<String> articles() {
        return ARTICLES;
    }
}
