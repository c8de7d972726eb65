package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 4.5: the insured does not admit liability towards a claimant. An admission that is correct is no breach (AMB-85).
@Article("4.5")
public final class NoAdmission implements Obligation {
    private static final List<String> ARTICLES = List.of("4.5");

    @Override
    public boolean kept(Obligations obligations) {
        return !obligations.liabilityAdmitted() || obligations.admissionCorrect();
    }

    @Override
    public String field() {
        return "liabilityAdmitted";
    }

    @Override
    public List<String> articles() {
        return ARTICLES;
    }
}
