package nl.cyberwerkbank.dossier.loss.wizard;

import nl.cyberwerkbank.claim.choice.Consent;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.dossier.loss.Consent.Reply;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.product.ClaimQuestion.Derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Answers that follow from something else in the file, until someone answers otherwise.
///
/// @param file the file
/// @param seriesFirstReportedOn report of the first event, where the file belongs to a series
/// @param sublimits the sublimits of the schedule
/// @param valueOf the answer that holds for a path, as JSON
record Derived(
        LossFile file,
        Optional<LocalDate> seriesFirstReportedOn,
        Set<String> sublimits,
        Function<String, Optional<String>> valueOf) {
    private static final Map<ItemType, String> USUAL_SUBLIMITS =
            Map.of(
                    ItemType.RANSOM, "cyberExtortion",
                    ItemType.EXTORTION_COSTS, "cyberExtortion",
                    ItemType.CYBER_THEFT, "cyberTheft",
                    ItemType.TELEPHONE_HACKING, "telephoneHacking",
                    ItemType.FINE, "fines",
                    ItemType.CONTRACTUAL_PENALTY, "pci",
                    ItemType.INTERNAL_INVESTIGATION, "internalInvestigation",
                    ItemType.REPUTATION_ADVICE, "reputationAdvice");

    Optional<String> answer(Derivation derivation, String path) {
        return switch (derivation) {
            case SERIES -> series(path);
            case COVERAGE -> type(path).flatMap(Derived::onlyCoverage).map(Derived::written);
            case CONSENT -> consent(path);
            case SUBLIMIT ->
                    type(path)
                            .map(type ->
                                    Optional.ofNullable(USUAL_SUBLIMITS.get(type))
                                            .filter(sublimits::contains)
                                            .map(Written::text)
                                            .orElse(Written.NULL));
            case DISCOVERED -> valueOf.apply("event.discoveredOn");
        };
    }

    private Optional<String> series(String path) {
        return seriesFirstReportedOn.map(day -> path.startsWith("gate.") ? "true" : Written.text(day.toString()));
    }

    private Optional<ItemType> type(String path) {
        return choice(item(path) + "type", ItemType.class);
    }

    private <E extends Enum<E> & CaseName> Optional<E> choice(String path, Class<E> list) {
        return valueOf.apply(path)
                .flatMap(value -> Written.members(value).stream().findFirst())
                .flatMap(name -> CaseName.parse(list, name));
    }

    private static String item(String path) {
        return path.substring(0, path.indexOf('.', "items.".length()) + 1);
    }

    /// The coverage of items of a kind that fits one only (9.4 of the case format).
    private static Optional<Coverage> onlyCoverage(ItemType type) {
        return switch (type) {
            case DAMAGES, DEFENCE_COSTS, FINE -> Optional.of(Coverage.A);
            case BUSINESS_INTERRUPTION_LOSS -> Optional.of(Coverage.B);
            case CONTRACTUAL_PENALTY, TRADING_LOSS, OTHER -> Optional.empty();
            default -> Optional.of(Coverage.C);
        };
    }

    /// By the log, the last reply about the item; without an entry, and where none is needed: not applicable.
    private Optional<String> consent(String path) {
        String id = path.substring("items.".length(), path.indexOf('.', "items.".length()));
        List<nl.cyberwerkbank.dossier.loss.Consent> entries =
                file.consents().stream().filter(entry -> entry.itemId().equals(id)).toList();
        if (!entries.isEmpty()) {
            return Optional.of(
                    written(entries.getLast().reply().map(Reply::verdict).map(Derived::consent).orElse(Consent.NONE)));
        }
        return isNeeded(path) ? Optional.empty() : Optional.of(written(Consent.NOT_APPLICABLE));
    }

    private static Consent consent(nl.cyberwerkbank.dossier.loss.Consent.Verdict verdict) {
        return switch (verdict) {
            case GRANTED -> Consent.PRIOR;
            case GRANTED_AFTERWARDS -> Consent.GRANTED_AFTERWARDS;
            case REFUSED -> Consent.NONE;
        };
    }

    private boolean isNeeded(String path) {
        String item = item(path);
        String basis = valueOf.apply(item + "basis").orElse("");
        String performer = valueOf.apply(item + "performedBy").orElse("");
        return type(path)
                .map(type ->
                        switch (type) {
                            case DAMAGES -> basis.contains("settlement");
                            case FORENSIC_INVESTIGATION -> performer.contains("otherExternal");
                            case RESTORATION -> performer.contains("otherExternal") || performer.contains("ownStaff");
                            default -> true;
                        })
                .orElse(true);
    }

    private static String written(CaseName constant) {
        return Written.text(constant.caseName());
    }
}
