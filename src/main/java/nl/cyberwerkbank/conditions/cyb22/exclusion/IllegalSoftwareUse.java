package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.cover.ForensicCover;
import nl.cyberwerkbank.conditions.cyb22.definition.ResponsibleIndividual;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.3: illegal software caused the loss and a responsible individual knew of it (AMB-13).
@Article({"3.3", "1.31", "1.29"})
public final class IllegalSoftwareUse implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.3", "3.1", "1.31");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        var software = matter.event().illegalSoftware();
        if (software.isEmpty()) {
            return List.of();
        }
        boolean strikes =
                software.get().causedLoss()
                        && ResponsibleIndividual.is(software.get().knownByFunction())
                        && !ForensicCover.onSuspicionOnly(item, matter);
        return new Grounds()
                .require(
                        !strikes,
                        "illegalSoftwareUse",
                        ARTICLES,
                        Fact.flag("event.illegalSoftware.causedLoss", software.get().causedLoss()),
                        Fact.choice("event.illegalSoftware.knownByFunction", software.get().knownByFunction()))
                .all();
    }
}
