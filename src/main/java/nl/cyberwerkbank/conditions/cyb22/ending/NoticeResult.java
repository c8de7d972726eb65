package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Shown;
import nl.cyberwerkbank.conditions.ShownFields;
import nl.cyberwerkbank.explain.Value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Whether a notice or refusal has effect and when the insurance ends (7.1.3, 7.1.4 and 7.4).
///
/// @param latestNoticeDate ordinary notice: last day of receipt
/// @param latestRefusalDate refusal: last day of receipt
/// @param proposalValid refusal: the proposal was made in time
/// @param valid true when the act has effect
/// @param newTermsApply refusal: the changed terms bind
/// @param insuranceEndsOn end of the insurance, by the act or after renewal
public record NoticeResult(
        Optional<LocalDate> latestNoticeDate,
        Optional<LocalDate> latestRefusalDate,
        Optional<Boolean> proposalValid,
        boolean valid,
        Optional<Boolean> newTermsApply,
        LocalDate insuranceEndsOn)
        implements Shown {
    @Override
    public SequencedMap<Field, Value> shown() {
        return new ShownFields()
                .day("latestNoticeDate", latestNoticeDate)
                .day("latestRefusalDate", latestRefusalDate)
                .flag("proposalValid", proposalValid)
                .flag("valid", valid)
                .flag("newTermsApply", newTermsApply)
                .day("insuranceEndsOn", insuranceEndsOn)
                .all();
    }

    @Override
    public Set<Field> refusals() {
        return valid ? Set.of() : Set.of(Field.named("valid"));
    }
}
