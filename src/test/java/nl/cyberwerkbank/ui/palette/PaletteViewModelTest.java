package nl.cyberwerkbank.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

class PaletteViewModelTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final PaletteViewModel model =
            new PaletteViewModel(
                    List.of(command("Nieuw dossier"), command("Donker thema"), command("Licht thema")),
                    (query, limit) -> {
                        asked.add(query);
                        return query.startsWith("ja") || query.equals("licht")
                                ? List.of(command("Van Dalen"), command("Jansen Lichtreclame"))
                                : List.of();
                    },
                    background::add,
                    Runnable::run);

    private static Command command(String title) {
        return new Command(title, title, "", Material2OutlinedAL.FOLDER, List.of(), () -> {});
    }

    private List<String> titles() {
        return model.results().stream().map(Command::title).toList();
    }

    @Test
    void commandsAnswerAtOnceAndDossiersFollow() {
        model.queryProperty().set("thema");
        assertThat(titles()).containsExactly("Donker thema", "Licht thema");
        model.queryProperty().set("jans");
        assertThat(titles()).isEmpty();
        background.forEach(Runnable::run);
        assertThat(titles()).containsExactly("Jansen Lichtreclame", "Van Dalen");
    }

    @Test
    void namesComeBeforeCommandsAndWhatOnlyHoldsTheWordAfterThem() {
        model.queryProperty().set("licht");
        background.forEach(Runnable::run);
        assertThat(titles()).containsExactly("Jansen Lichtreclame", "Licht thema", "Van Dalen");
    }

    @Test
    void whatIsCalledSoComesBeforeWhatIsAboutIt() {
        Command about = new Command("s", "Weergave", "licht, donker", Material2OutlinedAL.FOLDER, List.of(), () -> {});
        var called =
                new PaletteViewModel(
                        List.of(about, command("Donker thema")),
                        (query, limit) -> List.of(),
                        background::add,
                        Runnable::run);
        called.queryProperty().set("donker");
        assertThat(called.results()).extracting(Command::title).containsExactly("Donker thema", "Weergave");
    }

    @Test
    void aHyphenNeitherHidesNorIsNeeded() {
        Command backups = command("Instellingen: Back-ups");
        assertThat(List.of("backup", "back-up", "BACK-UPS")).allMatch(backups::answers);
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        model.queryProperty().set("jans");
        model.queryProperty().set("thema");
        background.forEach(Runnable::run);
        assertThat(titles()).containsExactly("Donker thema", "Licht thema");
    }

    @Test
    void everyWordTypedMustOccur() {
        model.queryProperty().set("thema donker");
        assertThat(titles()).containsExactly("Donker thema");
    }

    @Test
    void theChoiceGoesRoundTheEnds() {
        model.queryProperty().set("thema");
        assertThat(model.chosen().orElseThrow().title()).isEqualTo("Donker thema");
        model.move(-1);
        assertThat(model.chosen().orElseThrow().title()).isEqualTo("Licht thema");
        model.move(1);
        assertThat(model.chosen().orElseThrow().title()).isEqualTo("Donker thema");
    }

    @Test
    void nothingFoundChoosesNothing() {
        model.queryProperty().set("xyz");
        model.move(1);
        assertThat(model.chosen()).isEmpty();
    }

    @Test
    void showsALimitedNumberHoweverManyAreFound() {
        var flooded =
                new PaletteViewModel(
                        List.of(),
                        (query, limit) -> IntStream.range(0, 10_000).mapToObj(i -> command("Dossier " + i)).toList(),
                        Runnable::run,
                        Runnable::run);
        flooded.queryProperty().set("dossier");
        assertThat(flooded.results()).hasSize(20);
    }
}
