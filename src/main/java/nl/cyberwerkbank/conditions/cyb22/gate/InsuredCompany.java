package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 1.21 with 6.1: the company that was hit is the policyholder or an insured subsidiary.
@Article({"1.21", "1.35", "6.1"})
public final class InsuredCompany implements CoverGate {
    private static final List<String> ARTICLES = List.of("1.21", "6.1");

    @Override
    public List<Ground> test(Matter matter) {
        return new Grounds()
                .require(
                        matter.event().affectedCompanyInsured(),
                        "insuredCompany",
                        ARTICLES,
                        Fact.flag("event.affectedCompanyInsured", matter.event().affectedCompanyInsured()))
                .all();
    }
}
