package nl.cyberwerkbank.ui.help;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ArticleIndex;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.shell.HelpDesk;
import nl.cyberwerkbank.ui.shell.HelpPlace;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The help of one window. What it tells is read when it is first asked for.
public final class HelpBook implements HelpDesk {
    private final HelpPlace place;
    private final Wording wording;
    private final Installed installed;
    private final Supplier<Optional<UUID>> dossier;
    private Optional<Node> invited = Optional.empty();

    /// @param dossier the one that the tour shows; empty where there is none yet
    public HelpBook(HelpPlace place, Installed installed, Supplier<Optional<UUID>> dossier) {
        this.place = place;
        this.wording = place.workplace().wording();
        this.installed = installed;
        this.dossier = dossier;
    }

    /// The ids of all that it explains: screens, and `<screen>.<part>`.
    public static Set<String> topics() {
        return HelpTopic.shipped().stream().map(HelpTopic::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void explain() {
        open(HelpSheet.Page.SCREEN);
    }

    @Override
    public void keys() {
        open(HelpSheet.Page.KEYS);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                command("glossary", Material2OutlinedMZ.MENU_BOOK, () -> open(HelpSheet.Page.GLOSSARY)),
                command("tour", Material2OutlinedAL.EXPLORE, this::tour),
                command("about", Material2OutlinedAL.INFO, () -> open(HelpSheet.Page.ABOUT)));
    }

    private Command command(String name, Ikon ikon, Runnable action) {
        return new Command("help." + name, wording.text("help.command." + name), "", ikon, List.of(), action);
    }

    private void open(HelpSheet.Page page) {
        var sheet = new HelpSheet(wording, this::make, this::tour, place.workplace()::closeOverlay);
        sheet.turnTo(page);
        place.workplace().overlay(sheet);
    }

    private Node make(HelpSheet.Page page) {
        return switch (page) {
            case SCREEN -> new TopicPage(wording, HelpTopic.of(place.topic()), ArticleIndex.shipped());
            case KEYS -> scrolled(new VBox(place.keys()));
            case GLOSSARY -> new GlossaryPage(wording, Glossary.shipped());
            case ABOUT -> new AboutPage(wording, installed, Licences.shipped());
        };
    }

    private static Node scrolled(Node content) {
        content.getStyleClass().add("help-keys");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("help-scroll");
        return scroll;
    }

    /// Starts the tour.
    void tour() {
        answered();
        place.workplace().closeOverlay();
        new Tour(place, dossier).start();
    }

    /// The offer of the tour, for the first screen; empty once it was answered.
    public Optional<Node> invitation() {
        invited =
                installed.tour().isAnswered()
                        ? Optional.empty()
                        : Optional.of(new TourInvitation(wording, this::tour, this::answered));
        return invited;
    }

    private void answered() {
        installed.tour().answer();
        invited.ifPresent(offer -> offer.setVisible(false));
        invited = Optional.empty();
    }
}
