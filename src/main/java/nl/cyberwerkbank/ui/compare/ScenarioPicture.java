package nl.cyberwerkbank.ui.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.scenario.CoveredCost;
import nl.cyberwerkbank.market.scenario.SumAdvice;

import org.joda.money.Money;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Scenarios as bars against the sums as lines. Of each bar one part would be paid under the advised sum, and the part
/// that stays with the client is hatched by its own colour and told in words.
final class ScenarioPicture extends Pane {
    private static final double ROW_EMS = 3.6;
    private static final double BAR_EMS = 1.3;
    private static final double HEAD_EMS = 1.9;
    private static final double NAME_EMS = 14;
    private static final double RIGHT_EMS = 4.5;

    private final Wording wording;
    private final Text ruler = new Text();
    private final List<SumLabel> labels = new ArrayList<>();
    private Optional<SumAdvice> shown = Optional.empty();

    /// The name of a sum over its line.
    private record SumLabel(Label label, double x, boolean advised) {}

    ScenarioPicture(Wording wording) {
        this.wording = wording;
        getStyleClass().add("scenario-picture");
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ruler.fontProperty().addListener((_, _, _) -> draw());
        widthProperty().addListener((_, _, _) -> draw());
        getChildren().add(ruler);
    }

    void show(SumAdvice advice) {
        shown = Optional.of(advice);
        setAccessibleText(spoken(advice));
        draw();
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = shown.map(advice -> advice.scenarios().size()).orElse(0);
        return (HEAD_EMS + rows * ROW_EMS) * em();
    }

    /// How many euros the picture is wide: up to the first sum that no scenario exceeds, and two sums at least.
    private static double scale(SumAdvice advice) {
        double most = advice.scenarios().stream().mapToDouble(each -> number(each.cost().total())).max().orElse(0);
        double advised = number(advice.schedule().advised());
        List<Money> sums = advice.schedule().sums();
        double enough = Math.max(most * 1.04, advised);
        double sum =
                sums.stream()
                        .mapToDouble(ScenarioPicture::number)
                        .filter(each -> each >= enough)
                        .findFirst()
                        .orElse(most);
        double second = sums.size() > 1 ? number(sums.get(1)) : most;
        return Math.max(Math.max(sum, second), 1);
    }

    private static double number(Money money) {
        return money.getAmount().doubleValue();
    }

    private void draw() {
        getChildren().setAll(ruler);
        labels.clear();
        if (shown.isEmpty() || getWidth() <= 0) {
            return;
        }
        SumAdvice advice = shown.get();
        double left = NAME_EMS * em();
        double room = getWidth() - left - RIGHT_EMS * em();
        double unit = room / scale(advice);
        var nodes = new ArrayList<Node>();
        double height = computePrefHeight(getWidth());
        for (Money sum : advice.schedule().sums()) {
            double x = left + number(sum) * unit;
            if (number(sum) <= scale(advice)) {
                boolean chosen = sum.equals(advice.schedule().advised());
                var line = new Line(x, HEAD_EMS * em() - 2, x, height);
                line.getStyleClass().addAll("sum-line", chosen ? "advised" : "plain");
                nodes.add(line);
                var label = new Label(wording.shortSum(sum));
                label.getStyleClass().addAll("sum-label", chosen ? "advised" : "plain");
                labels.add(new SumLabel(label, x, chosen));
                nodes.add(label);
            }
        }
        for (int i = 0; i < advice.scenarios().size(); i++) {
            row(advice, i, left, unit, nodes);
        }
        getChildren().addAll(nodes);
        placeLabels();
    }

    /// Centres each label over its line; where two would meet, the advised sum goes before the other.
    private void placeLabels() {
        applyCss();
        double rightmost = Double.NEGATIVE_INFINITY;
        Optional<SumLabel> last = Optional.empty();
        for (SumLabel each : labels) {
            double width = each.label().prefWidth(-1);
            double x = Math.min(each.x() - width / 2, getWidth() - width);
            each.label().relocate(x, 0);
            boolean meets = x < rightmost;
            each.label().setVisible(!meets || each.advised());
            if (meets && each.advised()) {
                last.ifPresent(before -> before.label().setVisible(false));
            }
            if (each.label().isVisible()) {
                rightmost = x + width + em() * 0.5;
                last = Optional.of(each);
            }
        }
    }

    private void row(SumAdvice advice, int index, double left, double unit, List<Node> nodes) {
        SumAdvice.Settled settled = advice.scenarios().get(index);
        double top = (HEAD_EMS + index * ROW_EMS) * em();
        var name = new Label(settled.cost().scenario().name().in(wording.locale()));
        name.setWrapText(true);
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        name.resizeRelocate(0, top + em() * 0.3, left - em(), ROW_EMS * em() - em() * 0.4);
        nodes.add(name);
        name.setManaged(false);
        double total = number(settled.cost().total());
        Optional<CoveredCost> advised = advised(advice, settled);
        double paid = advised.map(CoveredCost::paid).map(ScenarioPicture::number).orElse(0.0);
        bar(nodes, left, top, Math.max(1, paid * unit), advised.isPresent() ? "paid" : "cost");
        if (advised.isPresent()) {
            bar(nodes, left + paid * unit, top, Math.max(1, (total - paid) * unit), "own");
        } else {
            bar(nodes, left, top, Math.max(1, total * unit), "cost");
        }
        var words = new Label(words(settled, advised));
        words.getStyleClass().add("scenario-words");
        words.relocate(left, top + (BAR_EMS + 0.55) * em());
        nodes.add(words);
    }

    private void bar(List<Node> nodes, double x, double top, double width, String kind) {
        var bar = new Region();
        bar.getStyleClass().addAll("scenario-bar", kind);
        bar.setManaged(false);
        bar.resizeRelocate(x, top + 0.4 * em(), width, BAR_EMS * em());
        nodes.add(bar);
    }

    private static Optional<CoveredCost> advised(SumAdvice advice, SumAdvice.Settled settled) {
        int place = advice.schedule().sums().indexOf(advice.schedule().advised());
        return place < 0 ? Optional.empty() : Optional.of(settled.bySum().get(place));
    }

    private String words(SumAdvice.Settled settled, Optional<CoveredCost> advised) {
        String total = rounded(settled.cost().total());
        boolean least = !settled.cost().open().isEmpty();
        String cost = least ? wording.text("compare.sum.atLeast", total) : total;
        return advised.map(covered -> wording.text("compare.sum.bar", cost, rounded(covered.uninsured()))).orElse(cost);
    }

    private String rounded(Money money) {
        return wording.roundMoney(money.rounded(0, RoundingMode.HALF_UP));
    }

    private String spoken(SumAdvice advice) {
        var spoken = new ArrayList<String>();
        for (SumAdvice.Settled settled : advice.scenarios()) {
            spoken.add(
                    settled.cost().scenario().name().in(wording.locale())
                            + ": "
                            + words(settled, advised(advice, settled)));
        }
        return String.join(". ", spoken);
    }
}
