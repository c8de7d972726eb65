package nl.cyberwerkbank.conditions.cyb22.carveout;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;
import java.util.Set;

/// 1.17: unfair competition counts only together with an infringement or a defamation, and an omission only with such a
/// consequence (AMB-37). Both matter for a claim over a media event alone.
@Article({"1.17 b", "1.17 c", "1.17 d"})
public final class MediaContentLimits implements CarveOut {
    private static final Set<Nature> COMPETITION = Set.of(Nature.UNFAIR_COMPETITION_ALONE);
    private static final Set<Nature> DEFAMATION = Set.of(Nature.DEFAMATION_OR_PRIVACY_INVASION);
    private static final Set<Nature> LINKED_COMPETITION = Set.of(Nature.UNFAIR_COMPETITION_LINKED);
    private static final Set<Nature> OMISSION = Set.of(Nature.MEDIA_OMISSION_ONLY);
    private static final List<String> DEFAMATION_ARTICLES = List.of("1.17 b");
    private static final List<String> COMPETITION_ARTICLES = List.of("1.17 c");
    private static final List<String> OMISSION_ARTICLES = List.of("1.17 d");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (item.natures().isEmpty() || !item.demand().restsOn(ClaimGround.MEDIA_EVENT)) {
            return List.of();
        }
        return new Grounds()
                .addAll(Labels.note(item, DEFAMATION, "defamationOrPrivacyInvasion", DEFAMATION_ARTICLES))
                .addAll(Labels.note(item, LINKED_COMPETITION, "unfairCompetitionLinked", COMPETITION_ARTICLES))
                .addAll(Labels.refuse(item, COMPETITION, "unfairCompetitionAlone", COMPETITION_ARTICLES))
                .addAll(Labels.refuse(item, OMISSION, "mediaOmissionOnly", OMISSION_ARTICLES))
                .all();
    }
}
