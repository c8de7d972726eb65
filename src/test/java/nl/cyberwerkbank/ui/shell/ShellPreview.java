package nl.cyberwerkbank.ui.shell;

import javafx.application.Application;
import javafx.stage.Stage;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.Theme;
import nl.cyberwerkbank.ui.why.Sign;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/// Opens the shell with made-up screens, to look at it: arguments `light` or `dark`, per cent of type, `nl` or `en`.
public final class ShellPreview extends Application {
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        List<String> args = getParameters().getRaw();
        var appearance = new Appearance();
        appearance.themeProperty().set(Theme.valueOf(args.get(0).toUpperCase(Locale.ROOT)));
        appearance.resize(Integer.parseInt(args.get(1)));
        appearance.languageProperty().set(args.get(2).equals("nl") ? Wording.DUTCH : Wording.ENGLISH);
        stage.setX(0);
        stage.setY(0);
        new WorkbenchWindow(stage, parts(appearance)).show();
    }

    static ShellParts parts(Appearance appearance) {
        return new ShellParts(
                appearance,
                PreviewScreens.all(appearance),
                workplace ->
                        List.of(
                                new Command(
                                        "preview.tell",
                                        "Melding tonen",
                                        "",
                                        Material2OutlinedAL.INFO,
                                        List.of(Shortcuts.NEW_DOSSIER),
                                        () ->
                                                workplace.tell(
                                                        new Notice(
                                                                Sign.SATISFIED, "De offerte staat in het dossier.")))),
                workplace -> List.of(),
                workplace ->
                        (query, limit) ->
                                IntStream.range(0, 200)
                                        .mapToObj(i ->
                                                new Command(
                                                        "dossier." + i,
                                                        "Bakkerij Jansen " + i + " B.V.",
                                                        "KvK " + (12345678 + i),
                                                        Material2OutlinedAL.FOLDER,
                                                        List.of(),
                                                        () -> workplace.open("dossiers", "usTurnover")))
                                        .filter(c ->
                                                c.title()
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains(query.toLowerCase(Locale.ROOT)))
                                        .limit(limit)
                                        .toList(),
                "Adviseur",
                ForkJoinPool.commonPool());
    }
}
