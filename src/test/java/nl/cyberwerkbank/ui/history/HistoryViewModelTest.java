package nl.cyberwerkbank.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Revision;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.dossier.SampleCasework;

import org.junit.jupiter.api.Test;

import java.util.List;

class HistoryViewModelTest {
    @Test
    void tellsWhoChangedWhatBetweenAnyTwoStatesInTheWordsOfTheForm() {
        try (var sample = new SampleCasework(Runnable::run)) {
            OpenDossier bakery = sample.bakery(file -> file);
            bakery.change("notes", before -> before.withNotes("Belt maandag terug"));
            sample.casework().flush();
            assertThat(sample.casework().makeOffer(bakery)).isNotNull();
            var model = new HistoryViewModel(sample.casework(), bakery.dossier().id(), Wording.of(Wording.DUTCH));
            List<Revision> revisions = model.revisions();
            assertThat(revisions).hasSizeGreaterThanOrEqualTo(2);
            assertThat(model.title(revisions.getLast())).endsWith("A. Adviseur · dossier gemaakt");
            assertThat(model.title(revisions.getFirst())).endsWith("A. Adviseur · getypt");
            model.compare(revisions.getFirst(), revisions.getLast());
            assertThat(model.from()).contains(revisions.getLast());
            assertThat(model.linesProperty().get())
                    .contains(new HistoryViewModel.Line("Interne notities", "niets", "Belt maandag terug"))
                    .anySatisfy(line -> assertThat(line.field()).startsWith("Offertes · 2026-0147-1"));
            assertThat(model.acts()).anySatisfy(act -> assertThat(act).contains("offerte uitgebracht"));
        }
    }
}
