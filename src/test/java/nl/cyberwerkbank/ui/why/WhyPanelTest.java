package nl.cyberwerkbank.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.FxRobot;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class WhyPanelTest {
    private static final Wording WORDING = Wording.of(Wording.DUTCH);

    private static WhyModel model(String title, List<String> names, String detail) {
        return new WhyModel(
                "",
                new Verdict(Sign.OPEN, title, "tekst"),
                names.stream()
                        .<WhyRow>map(name ->
                                new WhyRow.Reason(
                                        name,
                                        Sign.FAILING,
                                        name,
                                        detail,
                                        "",
                                        Optional.of(new Citation(Source.faq("FAQ-" + name), List.of("anders"))),
                                        Optional.of("field" + name)))
                        .toList());
    }

    @Test
    void anUpdateKeepsNodesAndThePlaceScrolledTo() {
        List<String> names = IntStream.range(0, 40).mapToObj(i -> "r" + i).toList();
        WhyPanel panel = FxRobot.on(() -> new WhyPanel(WORDING, field -> {}));
        try (FxRobot robot = FxRobot.open(400, 500, stage -> stage.setScene(new Scene(panel)))) {
            FxRobot.run(() -> panel.show(model("eerst", names, "oud")));
            robot.settle();
            ScrollPane scroll = robot.node(".why-scroll", ScrollPane.class);
            FxRobot.run(() -> scroll.setVvalue(0.5));
            robot.settle();
            List<Node> before = List.copyOf(panel.lookupAll(".why-row"));
            FxRobot.run(() -> panel.show(model("daarna", names, "nieuw")));
            robot.settle();
            assertThat(panel.lookupAll(".why-row")).containsExactlyInAnyOrderElementsOf(before);
            assertThat(scroll.getVvalue()).isEqualTo(0.5);
            assertThat(robot.isShown("daarna")).isTrue();
            assertThat(robot.isShown("eerst")).isFalse();
        }
    }

    @Test
    void aRowLeadsToItsFieldByMouseAndByKey() {
        var gone = new ArrayList<String>();
        WhyPanel panel = FxRobot.on(() -> new WhyPanel(WORDING, gone::add));
        try (FxRobot robot = FxRobot.open(400, 500, stage -> stage.setScene(new Scene(panel)))) {
            FxRobot.run(() -> panel.show(model("titel", List.of("A", "B"), "detail")));
            robot.click("A");
            Node row = robot.node("B").getParent().getParent().getParent();
            FxRobot.run(row::requestFocus);
            robot.press(KeyCode.ENTER);
            assertThat(gone).containsExactly("fieldA", "fieldB");
            assertThat(row.getAccessibleText()).isEqualTo("Niet vervuld. B. detail. FAQ-B");
        }
    }

    @Test
    void theArticleOpensABalloonWithSourceAndOtherReading() {
        WhyPanel panel = FxRobot.on(() -> new WhyPanel(WORDING, field -> {}));
        try (FxRobot robot = FxRobot.open(600, 500, stage -> stage.setScene(new Scene(panel)))) {
            FxRobot.run(() -> panel.show(model("titel", List.of("A"), "detail")));
            robot.click("FAQ-A");
            robot.node("Andere lezing: anders");
            assertThat(robot.isShown("FAQ FAQ-A")).isTrue();
        }
    }
}
