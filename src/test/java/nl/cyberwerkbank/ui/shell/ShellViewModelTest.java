package nl.cyberwerkbank.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.why.Sign;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;

class ShellViewModelTest {
    private final ShellViewModel model = new ShellViewModel(Wording.of(Wording.DUTCH));

    @Test
    void saysWhenEverythingWasKept() {
        model.saveState(new SaveState.Saved(LocalTime.of(14, 2, 59)));
        assertThat(model.saveTextProperty().get()).isEqualTo("opgeslagen 14:02");
        assertThat(model.saveSignProperty().get()).isEqualTo(Sign.SATISFIED);
    }

    @Test
    void aFailureToSaveIsMarkedAsOne() {
        model.saveState(new SaveState.Failed("schijf vol"));
        assertThat(model.saveTextProperty().get()).isEqualTo("schijf vol");
        assertThat(model.saveSignProperty().get()).isEqualTo(Sign.FAILING);
    }

    @Test
    void theTitleNamesWhatIsOpen() {
        assertThat(model.titleProperty().get()).isEqualTo("Cyberwerkbank");
        model.title("Bakkerij Jansen B.V.");
        assertThat(model.titleProperty().get()).isEqualTo("Bakkerij Jansen B.V. – Cyberwerkbank");
    }
}
