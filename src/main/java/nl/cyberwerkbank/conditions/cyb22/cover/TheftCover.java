package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.ItemDetails;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.AssetType;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.4.3: bank money that left an account of the insured for an account of a third party as a result of an attack.
@Article({"2.4.3", "1.7", "1.9", "1.24 h"})
public final class TheftCover implements Cover {
    private static final List<String> ATTACK = List.of("2.4.3", "1.7", "1.24 h");
    private static final List<String> ARTICLES = List.of("2.4.3");
    private static final List<String> RECIPIENT = List.of("2.4.3", "1.9");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (!(item.details() instanceof ItemDetails.Theft theft)) {
            return List.of(Ground.refuses("theftByAttack", ATTACK));
        }
        return new Grounds()
                .require(
                        theft.resultOfCyberAttack() && matter.facts().attack(),
                        "theftByAttack",
                        ATTACK,
                        Fact.flag(item.path("resultOfCyberAttack"), theft.resultOfCyberAttack()))
                .require(
                        theft.assetType() == AssetType.BANK_MONEY,
                        "theftOfBankMoney",
                        ARTICLES,
                        Fact.choice(item.path("assetType"), theft.assetType()))
                .require(
                        theft.fromInsuredsAccount(),
                        "theftFromInsured",
                        ARTICLES,
                        Fact.flag(item.path("fromInsuredsAccount"), theft.fromInsuredsAccount()))
                .require(
                        theft.recipientIsThirdParty(),
                        "theftToThirdParty",
                        RECIPIENT,
                        Fact.flag(item.path("recipientIsThirdParty"), theft.recipientIsThirdParty()))
                .all();
    }
}
