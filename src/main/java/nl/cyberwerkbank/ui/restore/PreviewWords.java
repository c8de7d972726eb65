package nl.cyberwerkbank.ui.restore;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.RestorePreview;
import nl.cyberwerkbank.store.RestorePreview.Compared;
import nl.cyberwerkbank.store.RestorePreview.Doubt;
import nl.cyberwerkbank.store.RestorePreview.Lost;
import nl.cyberwerkbank.store.RestorePreview.Nothing;
import nl.cyberwerkbank.store.RestorePreview.Unreadable;
import nl.cyberwerkbank.ui.restore.RestoreViewModel.Step;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Says what a back-up holds and what putting it back would lose.
final class PreviewWords {
    /// Dossiers named one by one; of more than these the number says enough.
    private static final int MOST_NAMED = 6;

    private final Wording wording;
    private final ZoneId zone;

    PreviewWords(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.zone = zone;
    }

    /// The heading first.
    List<String> of(RestorePreview preview) {
        var lines = new ArrayList<String>();
        lines.add(
                preview.contents()
                        .lastChange()
                        .map(at -> wording.text("restore.holds", count(preview.contents().dossiers()), moment(at)))
                        .orElseGet(() -> wording.text("restore.holds.nothing")));
        preview.doubt()
                .ifPresent(doubt ->
                        lines.add(wording.text("restore.doubt", count(doubt.dossiers()), count(doubt.yardstick()))));
        switch (preview.comparison()) {
            case Nothing() -> lines.add(wording.text("restore.loss.nothingHere"));
            case Unreadable(var problem) -> {
                lines.add(wording.text(problem.what()));
                lines.add(wording.text("restore.loss.unknown"));
            }
            case Compared compared -> compared(compared, lines);
        }
        lines.add(wording.text("restore.kept"));
        return lines;
    }

    private void compared(Compared compared, List<String> lines) {
        if (!compared.returning().isEmpty()) {
            lines.add(
                    wording.text(
                            "restore.returns",
                            count(compared.returning().size()),
                            String.join(", ", compared.returning().stream().limit(MOST_NAMED).toList())));
        }
        if (compared.lost().isEmpty()) {
            lines.add(wording.text("restore.loss.none"));
            return;
        }
        lines.add(
                wording.text(
                        "restore.loss",
                        count(compared.lost().size()),
                        count(compared.now().dossiers()),
                        count(compared.changes())));
        compared.lost().stream().limit(MOST_NAMED).map(this::line).forEach(lines::add);
        if (compared.lost().size() > MOST_NAMED) {
            lines.add(wording.text("restore.loss.more", count(compared.lost().size() - MOST_NAMED)));
        }
    }

    private String line(Lost lost) {
        String name = lost.clientName().isBlank() ? wording.text("restore.loss.nameless") : lost.clientName();
        return wording.text("restore.loss." + lost.extent().code(), lost.number(), name, count(lost.revisions()));
    }

    /// What the user says yes to.
    String yes(Doubt doubt) {
        return wording.text("restore.doubt.yes", count(doubt.dossiers()), count(doubt.yardstick()));
    }

    List<String> of(Step.Done done) {
        var lines = new ArrayList<String>();
        lines.add(wording.text("restore.done", moment(done.copy().takenAt())));
        done.replaced().ifPresent(folder -> lines.add(wording.text("restore.done.kept", folder.toString())));
        return lines;
    }

    private String moment(Instant at) {
        return wording.moment(LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES));
    }

    private String count(long number) {
        return wording.count(BigInteger.valueOf(number));
    }
}
