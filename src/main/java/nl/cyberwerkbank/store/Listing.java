package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The lists that can be written for other systems. Headings and codes are English, amounts have two decimals, dates
/// are ISO dates; what is not known is empty.
public enum Listing {
    DOSSIERS {
        @Override
        Stream<List<String>> rows(Workspace workspace, LocalDate today) {
            Stream<List<String>> heading =
                    Stream.of(
                            List.of(
                                    "number",
                                    "client",
                                    "kvkNumber",
                                    "place",
                                    "stage",
                                    "decision",
                                    "status",
                                    "premium",
                                    "due",
                                    "updatedAt"));
            return Stream.concat(heading, dossiers(workspace).map(row -> cells(row.index())));
        }
    },
    POLICIES {
        @Override
        Stream<List<String>> rows(Workspace workspace, LocalDate today) {
            return parts(workspace, DossierPart.Kind.POLICY, today, "sumInsured");
        }
    },
    LOSSES {
        @Override
        Stream<List<String>> rows(Workspace workspace, LocalDate today) {
            return parts(workspace, DossierPart.Kind.LOSS, today, "reserved");
        }
    },
    OFFERS {
        @Override
        Stream<List<String>> rows(Workspace workspace, LocalDate today) {
            Stream<List<String>> heading =
                    Stream.of(
                            List.of(
                                    "number",
                                    "client",
                                    "kvkNumber",
                                    "issuedOn",
                                    "validUntil",
                                    "sumInsured",
                                    "deductible",
                                    "premium",
                                    "tax",
                                    "total",
                                    "commissionPercentage",
                                    "indication",
                                    "state",
                                    "contentHash"));
            return Stream.concat(
                    heading,
                    dossiers(workspace)
                            .flatMap(row -> workspace.dossiers().load(row.id()).stream())
                            .flatMap(stored -> readable(stored.json()).stream())
                            .flatMap(dossier -> dossier.offers().stream().map(offer -> cells(dossier, offer, today))));
        }
    };

    private static final int PAGE = 500;

    /// The whole list, its headings first.
    public List<List<String>> of(Workspace workspace, LocalDate today) {
        return rows(workspace, today).toList();
    }

    abstract Stream<List<String>> rows(Workspace workspace, LocalDate today);

    private static Stream<DossierRow> dossiers(Workspace workspace) {
        var query = DossierQuery.latest().sortedBy(DossierQuery.Sort.NUMBER, DossierQuery.Direction.ASCENDING);
        var all = new ArrayList<DossierRow>();
        List<DossierRow> page = workspace.dossiers().list(query.page(0, PAGE));
        while (!page.isEmpty()) {
            all.addAll(page);
            page = workspace.dossiers().list(query.page(all.size(), PAGE));
        }
        return all.stream();
    }

    private static Stream<List<String>> parts(
            Workspace workspace, DossierPart.Kind kind, LocalDate today, String amount) {
        var query = PartQuery.all(kind, today).sortedBy(PartQuery.Sort.NUMBER);
        var all = new ArrayList<List<String>>();
        all.add(List.of("number", "client", "kvkNumber", "title", "startsOn", "endsOn", amount, "status", "due"));
        List<PartRow> page = workspace.parts().list(query.page(0, PAGE));
        int from = 0;
        while (!page.isEmpty()) {
            page.forEach(row -> all.add(cells(row)));
            from += page.size();
            page = workspace.parts().list(query.page(from, PAGE));
        }
        return all.stream();
    }

    /// A dossier of a newer program is in the list of dossiers; its offers are not known here.
    private static Optional<Dossier> readable(String json) {
        try {
            return Optional.of(DossierJson.read(json));
        } catch (DossierFormatException _) {
            return Optional.empty();
        }
    }

    private static List<String> cells(DossierIndex index) {
        return List.of(
                index.number(),
                index.clientName(),
                index.kvkNumber(),
                index.place(),
                index.stage(),
                index.decision(),
                code(index.statusKey()),
                euros(index.premiumCents()),
                index.attention().map(DossierIndex.Attention::on).map(LocalDate::toString).orElse(""),
                index.updatedAt().toString());
    }

    private static List<String> cells(PartRow row) {
        return List.of(
                row.number(),
                row.clientName(),
                row.kvkNumber(),
                row.title(),
                row.startsOn().map(LocalDate::toString).orElse(""),
                row.endsOn().map(LocalDate::toString).orElse(""),
                euros(row.cents()),
                code(row.statusKey()),
                row.due().map(DossierIndex.Attention::on).map(LocalDate::toString).orElse(""));
    }

    private static List<String> cells(Dossier dossier, Offer offer, LocalDate today) {
        OfferContent content = offer.content();
        var chosen = content.chosen();
        return List.of(
                content.number(),
                content.client().legalName(),
                content.client().kvkNumber(),
                content.issuedOn().toString(),
                content.validUntil().toString(),
                chosen.sumInsured().getAmount().toPlainString(),
                chosen.deductible().getAmount().toPlainString(),
                chosen.premium().getAmount().toPlainString(),
                chosen.tax().getAmount().toPlainString(),
                chosen.total().getAmount().toPlainString(),
                chosen.commissionPercentage().toPlainString(),
                String.valueOf(content.isIndication()),
                new OfferLife(dossier, offer, today).state().caseName(),
                offer.contentHash());
    }

    /// `offerToBeSigned` of `status.offerToBeSigned`.
    private static String code(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static String euros(OptionalLong cents) {
        return cents.isPresent() ? BigDecimal.valueOf(cents.getAsLong(), 2).toPlainString() : "";
    }
}
