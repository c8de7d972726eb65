package nl.cyberwerkbank.ui.quote;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.rating.PremiumReceipt;
import nl.cyberwerkbank.ui.quote.VariantCard.Contrast;
import nl.cyberwerkbank.ui.quote.VariantCard.Fact;
import nl.cyberwerkbank.ui.quote.VariantCard.Kind;
import nl.cyberwerkbank.ui.quote.VariantCard.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the pinned variants as cards, and tells in which lines they differ.
record VariantWords(Wording wording) {
    /// The name of the variant at this place: `A` for the first.
    static String letter(int place) {
        return Character.toString('A' + place);
    }

    List<VariantCard> cards(Assessment assessment) {
        var variants = assessment.dossier().variants();
        var cards = new ArrayList<VariantCard>();
        for (PremiumChoice choice : variants.pinned()) {
            Optional<QuoteCell> cell = assessment.grid().cell(choice);
            Optional<PremiumReceipt> receipt = cell.flatMap(QuoteCell::receipt);
            boolean advised = variants.advised().filter(choice::equals).isPresent();
            cards.add(
                    new VariantCard(
                            letter(cards.size()),
                            choice,
                            advised ? Standing.ADVISED : Standing.ALTERNATIVE,
                            facts(choice, receipt),
                            receipt.isPresent() ? "" : reason(cell)));
        }
        return contrasted(cards);
    }

    private String reason(Optional<QuoteCell> cell) {
        return wording.text(cell.flatMap(QuoteCell::withheld).orElse(Message.of("quote.variant.gone")));
    }

    private List<Fact> facts(PremiumChoice choice, Optional<PremiumReceipt> receipt) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("sum", wording.roundMoney(choice.sumInsured()), Kind.PLAIN));
        facts.add(fact("deductible", wording.roundMoney(choice.deductible()), Kind.PLAIN));
        receipt.ifPresent(it -> addAmounts(facts, it));
        return facts;
    }

    private void addAmounts(List<Fact> facts, PremiumReceipt receipt) {
        facts.add(fact("premium", wording.money(receipt.premium()), Kind.PLAIN));
        if (!receipt.costs().isZero()) {
            facts.add(fact("costs", wording.money(receipt.costs()), Kind.PLAIN));
        }
        facts.add(fact("tax", wording.money(receipt.tax()), Kind.PLAIN));
        facts.add(fact("total", wording.money(receipt.total()), Kind.TOTAL));
        String commission = wording.value(new Value.Percentage(receipt.commissionPercentage()));
        facts.add(
                new Fact(
                        wording.text("quote.variant.commission", commission),
                        wording.money(receipt.commission()),
                        Kind.INTERNAL,
                        Contrast.SAME));
    }

    private Fact fact(String name, String value, Kind kind) {
        return new Fact(wording.text("quote.variant." + name), value, kind, Contrast.SAME);
    }

    private static List<VariantCard> contrasted(List<VariantCard> cards) {
        return cards.stream()
                .map(card ->
                        new VariantCard(
                                card.letter(),
                                card.choice(),
                                card.standing(),
                                card.facts().stream().map(fact -> contrasted(fact, cards)).toList(),
                                card.reason()))
                .toList();
    }

    private static Fact contrasted(Fact fact, List<VariantCard> cards) {
        boolean differs =
                fact.kind() != Kind.INTERNAL
                        && cards.stream()
                                .flatMap(card -> card.facts().stream())
                                .anyMatch(other ->
                                        other.label().equals(fact.label()) && !other.value().equals(fact.value()));
        return new Fact(fact.label(), fact.value(), fact.kind(), differs ? Contrast.DIFFERS : Contrast.SAME);
    }
}
