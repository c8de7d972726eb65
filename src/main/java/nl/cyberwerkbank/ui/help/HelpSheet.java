package nl.cyberwerkbank.ui.help;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/// The help over the window: one page at a time, each made when it is first turned to. Escape closes it.
final class HelpSheet extends VBox {
    /// The pages, in their order. The message key of a name is `help.tab.<name>`.
    enum Page {
        SCREEN("help.tab.screen"),
        KEYS("help.tab.keys"),
        GLOSSARY("help.tab.glossary"),
        ABOUT("help.tab.about");

        private final String key;

        Page(String key) {
            this.key = key;
        }
    }

    private final TabPane tabs = new TabPane();
    private final Map<Page, Tab> pages = new EnumMap<>(Page.class);
    private final Function<Page, Node> make;

    /// @param make makes a page
    /// @param tour starts the tour
    /// @param close takes the sheet away
    HelpSheet(Wording wording, Function<Page, Node> make, Runnable tour, Runnable close) {
        this.make = make;
        setId("help-sheet");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(wording.text("help.title"));
        getStyleClass().addAll("sheet", "help-sheet");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        for (Page page : Page.values()) {
            var tab = new Tab(wording.text(page.key));
            pages.put(page, tab);
            tabs.getTabs().add(tab);
        }
        tabs.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> fill(now));
        var guide = new Button(wording.text("help.command.tour"));
        guide.setId("help-tour");
        guide.getStyleClass().add("secondary");
        guide.setOnAction(_ -> tour.run());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var away = new Button(wording.text("help.close"));
        away.setId("help-close");
        away.getStyleClass().add("primary");
        away.setOnAction(_ -> close.run());
        var acts = new HBox(guide, room, away);
        acts.getStyleClass().add("act-line");
        getChildren().setAll(tabs, acts);
    }

    private void fill(Tab tab) {
        if (tab.getContent() == null) {
            pages.forEach((page, each) -> {
                if (each.equals(tab)) {
                    tab.setContent(make.apply(page));
                }
            });
        }
    }

    /// Turns to a page.
    void turnTo(Page page) {
        Tab tab = pages.get(page);
        tabs.getSelectionModel().select(tab);
        fill(tab);
    }

    /// The focus goes to the tabs, between which the arrow keys move; in the glossary to the line where a term is
    /// typed.
    @Override
    public void requestFocus() {
        tabs.requestFocus();
        Node page = tabs.getSelectionModel().getSelectedItem().getContent();
        if (page instanceof GlossaryPage) {
            page.requestFocus();
        }
    }
}
