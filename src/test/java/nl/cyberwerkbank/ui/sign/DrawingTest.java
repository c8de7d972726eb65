package nl.cyberwerkbank.ui.sign;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.dossier.offer.Stroke;
import nl.cyberwerkbank.dossier.offer.Stroke.Point;

import org.junit.jupiter.api.Test;

class DrawingTest {
    private final Drawing drawing = new Drawing();

    private void stroke(double... places) {
        drawing.down(places[0], places[1]);
        for (int i = 2; i < places.length; i += 2) {
            drawing.move(places[i], places[i + 1]);
        }
        drawing.up();
    }

    @Test
    void aCurveIsLaidThroughThePlacesWhereThePenWas() {
        stroke(100, 100, 200, 60, 300, 100);

        Stroke stroke = drawing.strokes().getFirst();
        assertThat(stroke.points()).contains(new Point(100, 100), new Point(200, 60), new Point(300, 100));
        assertThat(stroke.points()).hasSizeGreaterThan(6);
    }

    @Test
    void theLastStrokeIsTakenBackFirst() {
        stroke(100, 100, 300, 100);
        stroke(400, 100, 600, 100);

        drawing.undo();

        assertThat(drawing.strokes()).hasSize(1);
        assertThat(drawing.strokes().getFirst().points().getFirst()).isEqualTo(new Point(100, 100));
        drawing.undo();
        drawing.undo();
        assertThat(drawing.isEmpty()).isTrue();
    }

    @Test
    void aDotIsNoSignature() {
        stroke(100, 100);
        assertThat(drawing.isEmpty()).isFalse();
        assertThat(drawing.isSignature()).isFalse();

        stroke(100, 100, 250, 120);
        assertThat(drawing.isSignature()).isTrue();
    }

    @Test
    void thePenThatLeavesTheFieldDrawsAlongItsEdge() {
        stroke(900, 100, 1_400, -80);

        assertThat(drawing.strokes().getFirst().points())
                .allSatisfy(point -> assertThat(point.x()).isBetween(0, Point.FAR))
                .last()
                .isEqualTo(new Point(1_000, 0));
    }

    @Test
    void howeverLongAHandScribblesItStaysWhatCanBeKept() {
        drawing.down(0, 0);
        for (int i = 0; i < 50_000; i++) {
            drawing.move(i % 2 == 0 ? 900 : 100, i % 300);
        }
        drawing.up();

        assertThat(drawing.strokes().stream().mapToInt(stroke -> stroke.points().size()).sum())
                .isLessThanOrEqualTo(Signing.MOST_POINTS);
    }

    @Test
    void aPenThatIsNotDownDrawsNothing() {
        drawing.move(10, 10);
        drawing.up();

        assertThat(drawing.isEmpty()).isTrue();
    }
}
