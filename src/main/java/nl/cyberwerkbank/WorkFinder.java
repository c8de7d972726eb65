package nl.cyberwerkbank;

import nl.cyberwerkbank.store.DossierPart;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.PartQuery;
import nl.cyberwerkbank.store.PartRow;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.palette.Finder;
import nl.cyberwerkbank.ui.policies.PoliciesScreen;
import nl.cyberwerkbank.ui.shell.Workplace;

import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds dossiers, policies and losses for the palette, by name, by number and by what they hold.
record WorkFinder(Casework casework, Workplace place) implements Finder {
    @Override
    public List<Command> find(String typed, int limit) {
        return Stream.of(
                        casework.list(DossierQuery.latest().matching(typed).page(0, limit)).stream()
                                .map(row -> dossier(row, typed)),
                        parts(DossierPart.Kind.POLICY, typed, limit).map(this::policy),
                        parts(DossierPart.Kind.LOSS, typed, limit).map(this::loss))
                .flatMap(Function.identity())
                .map(found ->
                        typed.isBlank() || found.answers(typed)
                                ? found
                                : found.because(place.wording().text("palette.inside")))
                .toList();
    }

    private Stream<PartRow> parts(DossierPart.Kind kind, String typed, int limit) {
        return casework.parts(PartQuery.all(kind, casework.today()).matching(typed).page(0, limit)).stream();
    }

    private Command loss(PartRow row) {
        return new Command(
                "loss." + row.id(),
                place.wording().text("loss.found", row.clientName(), row.number()),
                place.wording().text(row.statusKey()),
                Material2OutlinedMZ.REPORT_PROBLEM,
                List.of(),
                () -> place.open(WorkbenchParts.LOSSES, row.dossier() + "/" + row.id()));
    }

    private Command policy(PartRow row) {
        return new Command(
                "policy." + row.id(),
                place.wording().text("policies.found", row.clientName(), row.number()),
                place.wording().text(row.statusKey()),
                Material2OutlinedMZ.VERIFIED_USER,
                List.of(),
                () -> place.open(PoliciesScreen.ID, PoliciesScreen.target(row.dossier(), row.id())));
    }

    private Command dossier(DossierRow row, String typed) {
        String client = row.index().clientName();
        String kvk = row.index().kvkNumber();
        boolean byKvk = !typed.isBlank() && kvk.contains(typed.strip());
        List<String> details =
                Stream.of(row.index().number(), row.index().place(), byKvk ? "KvK " + kvk : "")
                        .filter(detail -> !detail.isBlank())
                        .toList();
        return new Command(
                "dossier." + row.id(),
                client.isBlank() ? place.wording().text("dossier.unnamed") : client,
                String.join(" · ", details),
                Material2OutlinedAL.FOLDER,
                List.of(),
                () -> place.open(WorkbenchParts.DOSSIERS, row.id().toString()));
    }
}
