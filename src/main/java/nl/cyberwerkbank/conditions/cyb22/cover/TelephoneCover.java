package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.4.4: extra telephone costs through an attack on the telephone system; they have a deductible of their own
/// (FAQ-36).
@Article({"2.4.4", "1.2", "1.7", "1.24 i", "FAQ-36"})
public final class TelephoneCover implements Cover {
    private static final List<String> ARTICLES = List.of("2.4.4", "1.2", "1.7", "1.24 i", "FAQ-36");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return new Grounds().require(matter.facts().attack(), "telephoneAttack", ARTICLES).all();
    }
}
