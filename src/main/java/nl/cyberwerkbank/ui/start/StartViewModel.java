package nl.cyberwerkbank.ui.start;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.ui.casework.Casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// The work list: every dossier, policy and loss that waits for something, the most urgent first, under headings of
/// time. An underwriter sees the referrals first.
public final class StartViewModel {
    private static final int MOST_LINES = 200;

    /// What waits for an underwriter: an answer, or a second signature.
    private static final List<String> REFERRALS =
            Stream.of(Assessment.Status.REFERRAL_TO_BE_ANSWERED, Assessment.Status.ANSWER_TO_BE_COSIGNED)
                    .map(status -> "status." + status.caseName())
                    .toList();

    /// Every policy has a date to come; those farther off are not work yet.
    private static final Period AHEAD = Period.ofDays(60);

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Casework casework;
    private final Executor background;
    private final Executor onScreen;
    private final ObservableList<WorkLine> lines = FXCollections.observableArrayList();
    private final ObservableList<WorkLine> linesToRead = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyLongWrapper waiting = new ReadOnlyLongWrapper(this, "waiting");
    private final ReadOnlyObjectWrapper<Optional<LeftOff>> leftOff = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int refreshes;

    /// Where the user left off.
    public record LeftOff(UUID id, String client, String number) {}

    private record Found(List<WorkItem> items, long waiting, Optional<LeftOff> leftOff) {}

    /// @param background asks the store
    /// @param onScreen brings the answer back to the JavaFX thread
    public StartViewModel(Casework casework, Executor background, Executor onScreen) {
        this.casework = casework;
        this.background = background;
        this.onScreen = onScreen;
    }

    /// Reads the list anew; of several at once the last one counts.
    public void refresh() {
        int number = ++refreshes;
        LocalDate today = casework.today();
        boolean referralsFirst = casework.workspace().may(Right.ANSWER_REFERRAL);
        background.execute(() -> {
            Found found = find(today, referralsFirst);
            onScreen.execute(() -> {
                if (number == refreshes) {
                    show(found);
                }
            });
        });
    }

    private Found find(LocalDate today, boolean referralsFirst) {
        DossierQuery due =
                DossierQuery.latest()
                        .dueBy(EVER)
                        .sortedBy(DossierQuery.Sort.ATTENTION, DossierQuery.Direction.ASCENDING)
                        .page(0, MOST_LINES);
        Stream<WorkItem> referrals =
                referralsFirst
                        ? REFERRALS.stream()
                                .flatMap(status -> casework.list(due.standing(status)).stream())
                                .map(row -> WorkItem.of(row, DueGroup.REFERRALS, today))
                        : Stream.empty();
        Stream<WorkItem> rest =
                casework.list(due).stream()
                        .filter(row -> !(referralsFirst && REFERRALS.contains(row.index().statusKey())))
                        .map(row -> WorkItem.of(row, group(row, today), today));
        LocalDate horizon = today.plus(AHEAD);
        Stream<WorkItem> parts =
                casework.workspace().parts().due(today, horizon, MOST_LINES).stream()
                        .map(row -> WorkItem.of(row, today));
        List<WorkItem> byDate =
                Stream.concat(rest, parts).sorted(Comparator.comparing(WorkItem::due)).limit(MOST_LINES).toList();
        return new Found(
                Stream.concat(referrals, byDate.stream()).toList(),
                casework.count(due) + casework.workspace().parts().countDue(today, horizon),
                findLeftOff());
    }

    private static DueGroup group(DossierRow row, LocalDate today) {
        return row.index().attention().map(attention -> DueGroup.of(attention.on(), today)).orElse(DueGroup.LATER);
    }

    private Optional<LeftOff> findLeftOff() {
        return casework.lastOpened()
                .flatMap(id -> casework.workspace().dossiers().load(id))
                .map(stored -> new LeftOff(stored.id(), stored.index().clientName(), stored.index().number()));
    }

    private void show(Found found) {
        var all = new ArrayList<WorkLine>();
        for (DueGroup group : DueGroup.values()) {
            List<WorkItem> items = found.items().stream().filter(item -> item.group() == group).toList();
            if (!items.isEmpty()) {
                all.add(new WorkLine.Heading(group, items.size()));
                items.forEach(item -> all.add(new WorkLine.Entry(item)));
            }
        }
        lines.setAll(all);
        waiting.set(found.waiting());
        leftOff.set(found.leftOff());
    }

    /// Headings and dossiers, in the order shown; at most the two hundred most urgent.
    public ObservableList<WorkLine> lines() {
        return linesToRead;
    }

    /// How many dossiers wait for something, those not shown included.
    public ReadOnlyLongProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// The dossier that was open last.
    public ReadOnlyObjectProperty<Optional<LeftOff>> leftOffProperty() {
        return leftOff.getReadOnlyProperty();
    }

    /// Today where the user sits.
    public LocalDate today() {
        return casework.today();
    }
}
