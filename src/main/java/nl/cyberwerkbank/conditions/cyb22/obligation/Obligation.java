package nl.cyberwerkbank.conditions.cyb22.obligation;

import nl.cyberwerkbank.claim.Obligations;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// An obligation of chapter 4 whose breach makes rights lapse only if it harmed the insurer (4.6.3, AMB-84).
@Article("4.6.3")
public sealed interface Obligation
        permits PromptReport,
                Defence,
                LossLimitation,
                DetailsProvided,
                Cooperation,
                NoAdmission,
                TakeoverReport,
                OtherInsuranceDisclosed {
    /// All of them, in the order of the articles.
    List<Obligation> ALL =
            List.of(
                    new PromptReport(),
                    new Defence(),
                    new LossLimitation(),
                    new DetailsProvided(),
                    new Cooperation(),
                    new NoAdmission(),
                    new TakeoverReport(),
                    new OtherInsuranceDisclosed());

    /// Whether it was kept.
    boolean kept(Obligations obligations);

    /// The name of its field.
    String field();

    /// Its articles, the leading one first.
    List<String> articles();
}
