package nl.cyberwerkbank.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.market.OwnResearch;
import nl.cyberwerkbank.market.OwnResearch.OwnClause;
import nl.cyberwerkbank.market.need.Need;
import nl.cyberwerkbank.market.need.Remuneration;
import nl.cyberwerkbank.market.table.CapturedQuote;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.theme.Appearance;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The comparison in a real window, by keyboard: a small one, for every frame of it is painted.
class CompareWalkTest {
    @TempDir static Path folder;

    private static final Appearance APPEARANCE = new Appearance();
    private static Casework casework;
    private static CompareWindow window;
    private static FxRobot robot;
    private static UUID dossier;
    private static Advice asItWas;

    @BeforeAll
    static void open() throws IOException {
        byte[] paper = emptyPaper();
        FxRobot.start();
        casework = FxRobot.on(() -> DemoDesk.withSamples(folder, Role.ADVISER));
        dossier = DemoDesk.found(casework, "jansen").id();
        asItWas = advice();
        window = new CompareWindow(casework, folder, new ComparePrinter((_, _) -> paper, (_, _) -> paper));
        robot = FxRobot.open(780, 560, stage -> window.show(stage, APPEARANCE, Runnable::run));
    }

    /// What papers say is tested where they are made.
    private static byte[] emptyPaper() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// The screen as it opens on the dossier as it was: a visit elsewhere makes the screen forget the one before.
    @BeforeEach
    void visit() {
        FxRobot.run(() -> window.screen().shown(Optional.of(DemoDesk.found(casework, "waterlelie").id().toString())));
        FxRobot.run(() -> window.screen().shown(Optional.of(dossier.toString())));
        robot.settle();
    }

    @AfterEach
    void leave() {
        robot.press(KeyCode.ESCAPE);
        FxRobot.run(() -> {
            APPEARANCE.clientViewProperty().set(false);
            casework.workspace().settings().put(OwnResearch.SETTING, DossierJson.write(OwnResearch.NONE));
            casework.open(dossier).orElseThrow().change("advice", file -> file.withAdvice(asItWas));
        });
    }

    @AfterAll
    static void close() {
        robot.close();
        FxRobot.run(casework::close);
    }

    private static Advice advice() {
        return FxRobot.on(() -> casework.open(dossier).orElseThrow().dossier().advice());
    }

    private static OwnResearch own() {
        return casework.workspace()
                .settings()
                .get(OwnResearch.SETTING)
                .map(DossierJson::readOwnResearch)
                .orElse(OwnResearch.NONE);
    }

    private List<String> heads() {
        return FxRobot.on(() ->
                robot.stage().getScene().getRoot().lookupAll(".compare-column-name").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private static double x(Node node) {
        return node.localToScene(0, 0).getX();
    }

    private void goToHead(String name) {
        FxRobot.run(() -> robot.stage().getScene().lookup(".compare-grid").requestFocus());
        List<String> heads = heads();
        int from = heads.indexOf(inHand().replaceFirst(", .*", ""));
        int steps = heads.indexOf(name) - from;
        for (int i = 0; i < Math.abs(steps); i++) {
            robot.tap(steps > 0 ? KeyCode.RIGHT : KeyCode.LEFT);
        }
        robot.settle();
    }

    private void scrollDown() {
        FxRobot.run(() -> ((ScrollBar) robot.stage().getScene().lookup(".compare-rows > .scroll-bar")).setValue(9.5));
        robot.settle();
    }

    private String inHand() {
        return FxRobot.on(() ->
                ((StickyGrid) robot.stage().getScene().lookup(".compare-grid"))
                        .nodeInHand()
                        .map(Node::getAccessibleText)
                        .orElse(""));
    }

    private void part(String name) {
        ToggleButton tab = robot.node("#compare-part-" + name, ToggleButton.class);
        FxRobot.run(tab::fire);
        robot.settle();
    }

    private void fire(String what) {
        Button button = robot.node(what, Button.class);
        FxRobot.run(button::fire);
        robot.settle();
    }

    private void type(String id, String text) {
        TextInputControl input = robot.node("#" + id, TextInputControl.class);
        FxRobot.run(() -> {
            input.requestFocus();
            input.clear();
        });
        robot.type(text);
        robot.press(KeyCode.TAB);
    }

    private boolean shows(String words) {
        return FxRobot.on(() ->
                robot.stage().getScene().getRoot().lookupAll(".label").stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Label) node).getText())
                        .anyMatch(text -> text != null && text.replace('\u00a0', ' ').contains(words)));
    }

    @Test
    void ourVariantsAndCapturedQuotesStandInOneTable() {
        assertThat(heads())
                .startsWith("Variant A", "Variant B", "Polder Schade", "Noorderlicht Verzekeringen", "AIG")
                .endsWith("De markt in het algemeen")
                .doesNotContain("Allianz");
        assertThat(shows("laagste premie")).isTrue();
        scrollDown();
        assertThat(shows("ongedateerd, ingelezen op 22-11-2026")).isTrue();
    }

    @Test
    void columnsAreMovedPinnedAndHiddenByKey() {
        goToHead("Polder Schade");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(heads()).startsWith("Variant A", "Polder Schade", "Variant B");
        robot.press(KeyCode.P);
        assertThat(heads()).startsWith("Polder Schade", "Variant A", "Variant B");
        goToHead("AIG");
        robot.press(KeyCode.H);
        assertThat(heads()).doesNotContain("AIG");
        assertThat(inHand()).as("its neighbour is in hand").startsWith("Hiscox");
        assertThat(advice().columns().hidden()).containsExactly("aig");
        robot.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(heads())
                .as("one press is one step: the pin and the move stay")
                .startsWith("Polder Schade", "Variant A", "Variant B")
                .contains("AIG");
    }

    @Test
    void theHeadAndTheFirstColumnStayInViewWhileScrolling() {
        Node head = robot.node(".compare-corner");
        double top = FxRobot.on(() -> head.localToScene(0, 0).getY());
        double left = FxRobot.on(() -> x(head));
        scrollDown();
        FxRobot.run(() -> ((ScrollBar) robot.stage().getScene().lookup(".compare-grid > .scroll-bar")).setValue(300));
        robot.settle();
        assertThat(FxRobot.on(() -> head.localToScene(0, 0).getY())).isEqualTo(top);
        assertThat(FxRobot.on(() -> x(head))).isEqualTo(left);
        assertThat(FxRobot.on(() -> x(robot.stage().getScene().lookup(".compare-label")))).isEqualTo(left);
    }

    @Test
    void aUserFillsACellOfACapturedQuoteWithSourceAndDateAndItIsKeptApart() {
        CheckBox needs = robot.node("#compare-only-needs", CheckBox.class);
        FxRobot.run(needs::fire);
        robot.settle();
        goToHead("Polder Schade");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        type("compare-cell-state", "ja");
        fire("#compare-cell-record");
        assertThat(own().clauses()).as("a cell has a source").isEmpty();
        type("compare-cell-basis", "voorwaarden");
        type("compare-cell-source", "Polis PS 2026");
        type("compare-cell-dated", "1-3-2026");
        fire("#compare-cell-record");
        assertThat(own().insurers()).extracting(OwnResearch.OwnInsurer::name).containsExactly("Polder Schade");
        assertThat(own().clauses()).singleElement().extracting(OwnClause::feature).isEqualTo(3);
        assertThat(shows("eigen invoer, voorwaarden · Polis PS 2026 · 1 maart 2026")).isTrue();
        assertThat(heads()).containsOnlyOnce("Polder Schade");
    }

    @Test
    void aQuoteIsCapturedWithItsPdf() throws IOException {
        Files.write(
                folder.resolve("offerte.pdf"), "%PDF-1.7 offerte".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        fire("#compare-capture");
        type("compare-quote-insurer", "Hiscox");
        TextInputControl clauses = robot.node("#compare-quote-clauses", TextInputControl.class);
        String proposed = FxRobot.on(clauses::getText);
        assertThat(proposed).isEqualTo("Hiscox");
        type("compare-quote-insurer", "Duinrand");
        String withdrawn = FxRobot.on(clauses::getText);
        assertThat(withdrawn).isEmpty();
        type("compare-quote-premium", "1.999,50");
        type("compare-quote-sum", "500.000");
        fire("#compare-quote-pick");
        fire("#compare-quote-record");
        CapturedQuote quote = advice().quotes().getLast();
        assertThat(quote.insurer()).isEqualTo("Duinrand");
        assertThat(quote.premium().orElseThrow().getAmount()).isEqualByComparingTo("1999.50");
        assertThat(quote.file().orElseThrow().name()).isEqualTo("offerte.pdf");
        assertThat(heads()).contains("Duinrand");
        goToHead("Duinrand");
        robot.press(KeyCode.ENTER);
        Hyperlink file = robot.node("#compare-quote-file", Hyperlink.class);
        FxRobot.run(file::fire);
        assertThat(window.opened()).containsExactly("offerte.pdf");
    }

    @Test
    void whatWasTypedOfAQuoteIsKeptUntilItIsRecordedOrDiscarded() {
        fire("#compare-capture");
        assertThat(focus()).as("typing begins at the insurer").isEqualTo("compare-quote-insurer");
        type("compare-quote-insurer", "Duinrand");
        type("compare-quote-premium", "geld");
        robot.press(KeyCode.ESCAPE);
        fire("#compare-capture");
        assertThat(text("compare-quote-insurer")).isEqualTo("Duinrand");
        assertThat(text("compare-quote-premium")).isEqualTo("geld");
        type("compare-quote-premium", "1.999");
        fire("#compare-quote-record");
        fire("#compare-capture");
        assertThat(text("compare-quote-insurer")).as("recorded").isEmpty();
        type("compare-quote-insurer", "Zandpad");
        robot.press(KeyCode.ESCAPE);
        fire("#compare-capture");
        fire("#compare-quote-forget");
        fire("#compare-capture");
        assertThat(text("compare-quote-insurer")).as("discarded").isEmpty();
    }

    private String focus() {
        return FxRobot.on(() -> robot.stage().getScene().getFocusOwner().getId());
    }

    private String text(String id) {
        TextInputControl field = robot.node("#" + id, TextInputControl.class);
        return FxRobot.on(field::getText);
    }

    @Test
    void aNeedIsRecordedAndHeldAgainstEveryColumn() {
        part("needs");
        ToggleButton demand = robot.node("#compare-need-22-demand", ToggleButton.class);
        FxRobot.run(demand::fire);
        robot.settle();
        TextArea why = robot.node("#compare-need-why-22", TextArea.class);
        FxRobot.run(() -> why.setText("Geen eigen IT."));
        assertThat(advice().need(22)).contains(new Need(22, Need.Weight.DEMAND, "Geen eigen IT."));
        assertThat(shows("Variant A: vervuld onder voorwaarden")).isTrue();
        assertThat(shows("AIG: niet bekend, navragen")).isTrue();
    }

    @Test
    void theScenariosFollowTheAnswersAndAFigureOfTheUserHasASource() {
        part("sum");
        assertThat(shows("geen voorspelling")).isTrue();
        type("compare-sum-grossProfit", "3.650.000");
        assertThat(shows("Gemiste brutowinst € 40.000")).isTrue();
        TitledPane fold = robot.node("#compare-sum-figures", TitledPane.class);
        FxRobot.run(() -> fold.setExpanded(true));
        robot.settle();
        fire("#compare-sum-change-ransom");
        robot.settle();
        type("compare-sum-value-ransom", "1.250.000");
        fire("#compare-sum-record-ransom");
        assertThat(advice().figures()).as("a figure without a source is not taken").isEmpty();
        type("compare-sum-source-ransom", "bericht van de dader");
        fire("#compare-sum-record-ransom");
        assertThat(advice().figures().get("ransom").value()).isEqualByComparingTo("1250000");
        assertThat(shows("bericht van de dader")).isTrue();
    }

    @Test
    void theClientSeesNeitherNotesNorRemuneration() {
        part("advice");
        assertThat(robot.isShown("#compare-remuneration-disclosed")).isTrue();
        FxRobot.run(() -> APPEARANCE.clientViewProperty().set(true));
        robot.settle();
        assertThat(robot.isShown("#compare-remuneration-disclosed")).isFalse();
        part("table");
        assertThat(robot.isShown("#compare-capture")).isFalse();
    }

    @Test
    void theChoiceBecomesTheRecord() {
        part("advice");
        type("compare-advice-choice", "Variant B · Allianz, voorbeeldtarief");
        TextArea why = robot.node("#compare-advice-why", TextArea.class);
        FxRobot.run(() -> why.setText("Past bij de stilstand."));
        assertThat(advice().choice().orElseThrow().name()).isEqualTo("Variant B");
        CheckBox disclosed = robot.node("#compare-remuneration-disclosed", CheckBox.class);
        FxRobot.run(disclosed::fire);
        assertThat(advice().remuneration().disclosure()).isEqualTo(Remuneration.Disclosure.SHOWN);
        Hyperlink take = robot.node("#compare-remuneration-take", Hyperlink.class);
        FxRobot.run(take::fire);
        assertThat(advice().remuneration().kind()).contains(Remuneration.Kind.COMMISSION);
        assertThat(advice().remuneration().amount().orElseThrow().getAmount()).isEqualByComparingTo("551.31");
        fire("#paper-save");
        assertThat(folder)
                .isDirectoryContaining(
                        file -> file.getFileName().toString().matches("Adviesdossier 2026-\\d{4} 2026-11-21\\.pdf"));
    }
}
