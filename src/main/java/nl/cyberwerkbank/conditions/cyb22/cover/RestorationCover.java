package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.claim.choice.PerformedBy;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// 2.4.5 with 1.14: restoring systems and data to where they were before an attack or breach. Work by others than the
/// listed specialist needs consent; a licence to reproduce data or software does not.
@Article({"2.4.5", "1.14", "1.16", "1.24 j"})
public final class RestorationCover implements Cover {
    private static final List<String> OPENING = List.of("2.4.5", "1.14", "1.24 j");
    private static final List<String> OWN_STAFF = List.of("1.14");
    private static final List<String> SPECIALIST = List.of("1.16", "1.14");
    private static final List<String> LICENCE = List.of("1.14", "3.12");

    /// Whether an error or a failure opens it, and which of them is one of 1.5.
    private static final Set<Doubt> OPENED_BY =
            Collections.unmodifiableSet(EnumSet.of(Doubt.ERROR_OUTSIDE_B, Doubt.SELF_MANAGED));

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        var facts = matter.facts();
        boolean opened =
                facts.attack()
                        || facts.breach()
                        || (matter.has(Variant.ERROR_OPENS_OWN_COSTS) && facts.errorOrFailureTrigger());
        var grounds = new Grounds().require(opened, matter.uses(OPENED_BY), "restorationOccasion", OPENING);
        if (item.is(Nature.REPRODUCTION_LICENCE) || item.is(Nature.OTHER_LICENCE)) {
            return grounds.add(Ground.passes("restorationLicence", LICENCE)).all();
        }
        var performedBy = Fact.choice(item.path("performedBy"), item.performedBy());
        var consent = Fact.choice(item.path("consent"), item.consent());
        return item.performedBy() == PerformedBy.OWN_STAFF
                ? grounds.require(item.consented(), "restorationByOwnStaff", OWN_STAFF, performedBy, consent).all()
                : grounds.require(
                                item.performedBy() == PerformedBy.LISTED_IT_SPECIALIST || item.consented(),
                                "restorationBySpecialist",
                                SPECIALIST,
                                performedBy,
                                consent)
                        .all();
    }
}
