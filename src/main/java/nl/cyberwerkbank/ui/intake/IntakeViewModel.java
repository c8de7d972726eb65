package nl.cyberwerkbank.ui.intake;

import nl.cyberwerkbank.client.Identifiers;
import nl.cyberwerkbank.client.IntakeEdit;
import nl.cyberwerkbank.client.SbiCode;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.field.Entry;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Puts what is typed into the dossier, and says what a form can say beside its fields: shares, suggestions, doubts
/// about an identifier. What is typed and no answer yet is kept with the dossier too.
final class IntakeViewModel {
    private static final String LOSSES = "cyberLossDates";

    private final OpenDossier open;

    IntakeViewModel(OpenDossier open) {
        this.open = open;
    }

    Dossier dossier() {
        return open.dossier();
    }

    Assessment assessment() {
        return open.assessment();
    }

    /// Takes over what stands in a field now.
    <T> void enter(Answer<T> answer, Entry<T> entry) {
        open.change(
                answer.field(),
                before -> {
                    Optional<String> raw =
                            entry instanceof Entry.Invalid<T> invalid ? Optional.of(invalid.raw()) : Optional.empty();
                    return unfinished(answer.set().apply(before, entry.answer()), answer.field(), raw);
                });
    }

    /// The text that was left in a field and is no answer.
    Optional<String> typed(Answer<?> answer) {
        return Optional.ofNullable(dossier().unfinished().get(answer.field()));
    }

    /// Whether there were losses; empty: not answered. "Yes" without a date leaves the question open.
    Optional<Boolean> hadLosses() {
        if (dossier().unfinished().containsKey(LOSSES)) {
            return Optional.of(true);
        }
        return dossier().intake().cyberLossDates().map(dates -> !dates.isEmpty());
    }

    void enterHadLosses(Optional<Boolean> answer) {
        if (answer.equals(hadLosses())) {
            return;
        }
        open.change(
                "cyberLoss",
                before -> {
                    Optional<List<LocalDate>> dates = answer.filter(had -> !had).map(_ -> List.of());
                    Optional<String> raw = answer.filter(had -> had).map(_ -> "");
                    return unfinished(withLosses(before, dates), LOSSES, raw);
                });
    }

    void enterLossDates(String text) {
        Entry<List<LocalDate>> entry = LossDates.read(text);
        open.change(
                LOSSES,
                before ->
                        unfinished(
                                withLosses(before, entry.answer()),
                                LOSSES,
                                entry.answer().isPresent() ? Optional.empty() : Optional.of(text)));
    }

    /// What stands in the field of the dates: the dates, or the text that is none yet.
    Optional<String> typedLosses() {
        return Optional.ofNullable(dossier().unfinished().get(LOSSES));
    }

    /// What is wrong with the dates of losses: not understood, or after the application.
    Optional<Message> lossComplaint() {
        return typedLosses()
                .flatMap(text -> LossDates.read(text).complaint())
                .or(() ->
                        dossier()
                                .intake()
                                .cyberLossDates()
                                .filter(dates ->
                                        dates.stream().anyMatch(date -> date.isAfter(dossier().intake().appliedOn())))
                                .map(_ -> Message.of("intake.losses.afterApplication")));
    }

    private static Dossier withLosses(Dossier dossier, Optional<List<LocalDate>> dates) {
        var edit = new IntakeEdit(dossier.intake());
        edit.cyberLossDates(dates);
        return dossier.withIntake(edit.toIntake());
    }

    void enterNotes(String text) {
        open.change("notes", before -> before.withNotes(text));
    }

    /// `2.0 %` of the whole, where both amounts are known and the whole is not zero.
    Optional<Value.Share> share(Answer<Money> part, Answer<Money> whole) {
        return part.get()
                .apply(dossier())
                .flatMap(amount ->
                        whole.get()
                                .apply(dossier())
                                .filter(total -> !total.isZero())
                                .map(total -> new Value.Share(amount, total)));
    }

    /// The hazard group that the tariff suggests, where it knows one.
    Optional<Integer> suggestedHazardGroup() {
        return assessment()
                .product()
                .tariff()
                .hazard()
                .groupOf(dossier().client().sbiCode(), dossier().intake().sector());
    }

    /// The sector that the activity code suggests, while no sector is answered and the suggestion is not an excluded
    /// one.
    Optional<Sector> suggestedSector() {
        var rules = assessment().product().acceptance();
        return dossier().intake().sector().isPresent()
                ? Optional.empty()
                : dossier()
                        .client()
                        .sbiCode()
                        .flatMap(rules::sectorSuggestedBy)
                        .filter(sector -> rules.exclusionOf(sector).isEmpty());
    }

    /// The edition of the classification that a code belongs to; the newest unless the dossier says otherwise.
    SbiCode.Version sbiVersion() {
        return dossier().client().sbiCode().map(SbiCode::version).orElse(SbiCode.Version.SBI_2025);
    }

    /// A remark under an identifier that cannot be right; the text stays as typed.
    Optional<Message> doubtAbout(Answer<String> identifier) {
        return Optional.of(identifier.field())
                .filter(Identifiers.doubtful(dossier().client())::contains)
                .map(field -> Message.of("intake.doubt." + field));
    }

    private static Dossier unfinished(Dossier dossier, String field, Optional<String> raw) {
        var unfinished = new HashMap<>(dossier.unfinished());
        raw.ifPresentOrElse(text -> unfinished.put(field, text), () -> unfinished.remove(field));
        return dossier.withUnfinished(unfinished);
    }
}
