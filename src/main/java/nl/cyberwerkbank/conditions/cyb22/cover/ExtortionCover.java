package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.definition.CredibleExtortion;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.4.2: ransom and other costs of a credible and probable extortion, paid with prior consent, while the terms of the
/// cover stay secret, the authorities are involved and the loss is limited with consent.
@Article({"2.4.2", "1.8", "2.1 h", "1.24 g"})
public final class ExtortionCover implements Cover {
    private static final List<String> THREAT = List.of("2.4.2", "1.8", "2.1 h", "1.24 g");
    private static final List<String> SECRECY = List.of("2.4.2 a");
    private static final List<String> AUTHORITIES = List.of("2.4.2 b");
    private static final List<String> MITIGATION = List.of("2.4.2 c");
    private static final List<String> CONSENT = List.of("2.4.2");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        var extortion = matter.event().extortion();
        return new Grounds()
                .require(
                        CredibleExtortion.established(matter.event()),
                        "credibleExtortion",
                        THREAT,
                        Fact.flag("event.extortion.threatCredibleAndProbable", extortion.threatCredibleAndProbable()))
                .require(
                        extortion.coverTermsKeptSecret(),
                        "extortionSecrecy",
                        SECRECY,
                        Fact.flag("event.extortion.coverTermsKeptSecret", extortion.coverTermsKeptSecret()))
                .require(
                        extortion.authoritiesInformed(),
                        "extortionAuthorities",
                        AUTHORITIES,
                        Fact.flag("event.extortion.authoritiesInformed", extortion.authoritiesInformed()))
                .require(
                        extortion.mitigationWithConsent(),
                        "extortionMitigation",
                        MITIGATION,
                        Fact.flag("event.extortion.mitigationWithConsent", extortion.mitigationWithConsent()))
                .require(
                        item.consented(),
                        "extortionConsent",
                        CONSENT,
                        Fact.choice(item.path("consent"), item.consent()))
                .all();
    }
}
