package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;

import java.util.List;
import java.util.Optional;

/// The main or regulated activity lies in none of the five sectors without quote; doubt about it is for a person.
@Article({"FAQ-43", "FAQ-43a", "FAQ-43b", "FAQ-43c", "FAQ-43d", "FAQ-43e"})
final class AllowedSector implements Criterion {
    static final String RULE = "allowedSector";
    private static final Source SECTORS = Source.faq("FAQ-43");

    @Override
    public Finding test(Intake intake, SumRequest sum, Product product) {
        if (intake.sector().isEmpty()) {
            return Findings.unanswered(RULE, SECTORS, "sector");
        }
        Sector sector = intake.sector().get();
        var shown = new Value.Choice("sector", sector.caseName());
        List<Input> inputs = List.of(new Input("sector", shown));
        if (sector == Sector.EXCLUDED_SECTOR_IN_DOUBT) {
            return Findings.needsHuman(RULE, SECTORS, inputs, shown);
        }
        Optional<Source> exclusion = product.acceptance().exclusionOf(sector);
        return exclusion.isPresent()
                ? Findings.failed(RULE, exclusion.get(), inputs, shown)
                : Findings.passed(RULE, SECTORS, inputs, shown);
    }
}
