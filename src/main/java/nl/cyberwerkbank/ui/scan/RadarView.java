package nl.cyberwerkbank.ui.scan;

import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.riskscan.Comparison;
import nl.cyberwerkbank.riskscan.Maturity;
import nl.cyberwerkbank.riskscan.Radar;
import nl.cyberwerkbank.riskscan.Scale;
import nl.cyberwerkbank.riskscan.ScanResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The grades of the themes as a radar: today filled, the scan before dashed. Its size follows that of the type.
final class RadarView extends Pane {
    private static final double EMS_WIDE = 28;
    private static final double EMS_HIGH = 23;
    private static final double RADIUS_EMS = 7.7;
    private static final double DOT_EMS = 0.28;
    private static final double GAP_EMS = 0.7;
    private static final double LABEL_EMS = 6.4;
    private static final double TOP_LABEL_EMS = 14;
    private static final double MIDDLE = -0.5;

    private final Text ruler = new Text();
    private final List<Ring> rings = new ArrayList<>();
    private final List<Axis> axes = new ArrayList<>();
    private final Polygon today = new Polygon();
    private final Polygon before = new Polygon();

    private record Ring(int grade, Polygon line, Label figure) {}

    private record Axis(Optional<Integer> now, Optional<Integer> then, Line line, Circle dot, VBox label) {}

    RadarView(ScanResult result, Optional<Comparison> comparison, ScanPhrases phrases) {
        getStyleClass().add("radar");
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().addListener((_, _, _) -> requestLayout());
        today.getStyleClass().add("radar-now");
        before.getStyleClass().add("radar-before");
        before.setVisible(comparison.isPresent());
        result.questionnaire().scale().borders().forEach(this::ring);
        for (int i = 0; i < result.themes().size(); i++) {
            int place = i;
            Optional<Maturity> then = comparison.map(each -> each.before().themes().get(place).maturity());
            axes.add(axis(result.themes().get(i), then, phrases));
        }
        getChildren().add(ruler);
        getChildren().add(today);
        rings.forEach(ring -> getChildren().add(ring.line()));
        axes.forEach(axis -> getChildren().add(axis.line()));
        getChildren().add(before);
        var outline = new Polygon();
        outline.getStyleClass().add("radar-outline");
        outline.getPoints().addAll(today.getPoints());
        today.getPoints().addListener((ListChangeListener<Double>) _ -> outline.getPoints().setAll(today.getPoints()));
        getChildren().add(outline);
        rings.forEach(ring -> getChildren().add(ring.figure()));
        axes.forEach(axis -> getChildren().addAll(axis.dot(), axis.label()));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(phrases.wording().text("document.scan.radar.alt", phrases.radar(result)));
    }

    private void ring(int grade) {
        var line = new Polygon();
        line.getStyleClass().add(grade == Scale.FULL ? "radar-rim" : "radar-ring");
        var figure = new Label(String.valueOf(grade));
        figure.getStyleClass().add("radar-figure");
        rings.add(new Ring(grade, line, figure));
    }

    private static Axis axis(ScanResult.ThemeGrade grade, Optional<Maturity> then, ScanPhrases phrases) {
        var line = new Line();
        line.getStyleClass().add("radar-axis");
        var dot = new Circle();
        dot.getStyleClass().add("radar-dot");
        var name = new Label(phrases.text(grade.theme().name()));
        name.getStyleClass().add("radar-name");
        name.setWrapText(true);
        var figure = new Label(phrases.grade(grade.maturity()));
        figure.getStyleClass().add("radar-grade");
        var label = new VBox(name, figure);
        label.getStyleClass().add("radar-label");
        return new Axis(grade.maturity().grade(), then.flatMap(Maturity::grade), line, dot, label);
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    @Override
    protected double computePrefWidth(double height) {
        return EMS_WIDE * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return EMS_HIGH * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double radius = RADIUS_EMS * em;
        double x = getWidth() / 2;
        double y = getHeight() / 2 + em / 2;
        int count = axes.size();
        for (Ring ring : rings) {
            set(ring.line(), axes.stream().map(_ -> Optional.of(ring.grade())).toList(), x, y, radius);
            place(ring.figure(), x + em * 0.3, y - radius * ring.grade() / Scale.FULL, 0, 0);
        }
        set(today, axes.stream().map(Axis::now).toList(), x, y, radius);
        set(before, axes.stream().map(Axis::then).toList(), x, y, radius);
        for (int i = 0; i < count; i++) {
            Axis axis = axes.get(i);
            Radar.Point rim = Radar.corner(i, count, radius);
            axis.line().setStartX(x);
            axis.line().setStartY(y);
            axis.line().setEndX(x + rim.x());
            axis.line().setEndY(y + rim.y());
            axis.dot().setVisible(axis.now().isPresent());
            axis.dot().setRadius(DOT_EMS * em);
            Radar.Point dot = Radar.corner(i, count, radius * axis.now().orElse(0) / Scale.FULL);
            axis.dot().setCenterX(x + dot.x());
            axis.dot().setCenterY(y + dot.y());
            Radar.Point label = Radar.corner(i, count, radius + GAP_EMS * em);
            double side = Math.abs(label.x()) < em ? MIDDLE : label.x() > 0 ? 0 : -1;
            double height = -0.5 + 0.5 * Math.clamp(label.y() / radius, -1, 1);
            place(axis.label(), x + label.x(), y + label.y(), side, height);
        }
    }

    /// Puts a node of its preferred size at a place, moved by shares of its own width and height.
    private void place(Region node, double x, double y, double side, double height) {
        double room = side == MIDDLE ? TOP_LABEL_EMS : LABEL_EMS;
        double wide = Math.ceil(Math.min(node.prefWidth(-1), room * em()));
        double high = node.prefHeight(wide);
        node.resizeRelocate(x + side * wide, y + height * high, wide, high);
    }

    private static void set(Polygon polygon, List<Optional<Integer>> grades, double x, double y, double radius) {
        var points = new ArrayList<Double>();
        for (int i = 0; i < grades.size(); i++) {
            Radar.Point corner = Radar.corner(i, grades.size(), radius * grades.get(i).orElse(0) / Scale.FULL);
            points.add(x + corner.x());
            points.add(y + corner.y());
        }
        if (!points.equals(polygon.getPoints())) {
            polygon.getPoints().setAll(points);
        }
    }
}
