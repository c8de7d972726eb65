package nl.cyberwerkbank.claim;

import java.util.HashSet;
import java.util.List;

/// All established facts of one loss; nothing in it still has to be weighed.
///
/// @param policy facts of the policy that bears the loss
/// @param event facts of the event
/// @param obligations how the obligations of chapter 4 were kept
/// @param items the loss items, in the order of the file, which has no meaning; at least one, with different ids
public record ClaimFile(PolicyFacts policy, LossEvent event, Obligations obligations, List<LossItem> items) {
    public ClaimFile {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items: a claim has at least one item");
        }
        var ids = new HashSet<String>();
        for (LossItem item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("items: two items have the id " + item.id());
            }
            item.sublimitKey()
                    .filter(key -> !policy.sublimits().containsKey(key))
                    .ifPresent(key -> {
                        throw new IllegalArgumentException(
                                item.path("sublimitKey") + ": the policy has no sublimit " + key);
                    });
            if (item.details() instanceof ItemDetails.InterruptionFigures figures
                    && figures.calculation() instanceof LossCalculation.ReferenceMonths
                    && event.interruption().flatMap(Interruption::endedAt).isEmpty()) {
                throw new IllegalArgumentException(
                        item.path("businessInterruption.method") + ": needs start and end of the interruption");
            }
        }
    }
}
