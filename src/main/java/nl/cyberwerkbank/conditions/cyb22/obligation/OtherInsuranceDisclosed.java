package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 4.6.2: all known other insurances are disclosed.
@Article("4.6.2")
public final class OtherInsuranceDisclosed implements Obligation {
    private static final List<String> ARTICLES = List.of("4.6.2");

    @Override
    public boolean kept(Obligations obligations) {
        return obligations.otherInsuranceDisclosed();
    }

    @Override
    public String field() {
        return "otherInsuranceDisclosed";
    }

    @Override
    public List<String> articles() {
        return ARTICLES;
    }
}
