package nl.cyberwerkbank.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import nl.cyberwerkbank.ui.FxRobot;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

class FontTest {
    @ParameterizedTest
    @ValueSource(strings = {"Regular", "SemiBold", "Bold", "Italic"})
    void allDigitsAreEquallyWide(String style) throws IOException {
        FxRobot.start();
        Font font;
        try (var file = FontTest.class.getResourceAsStream("/fonts/Inter-" + style + ".ttf")) {
            font = Font.loadFont(file, 100);
        }
        assertThat(font.getFamily()).startsWith("Inter Tabular");
        assertThat("0123456789".chars().mapToObj(Character::toString).map(digit -> width(digit.repeat(10), font)))
                .allSatisfy(width -> assertThat(width).isEqualTo(width("1111111111", font)));
    }

    private static double width(String text, Font font) {
        var shown = new Text(text);
        shown.setFont(font);
        return shown.getLayoutBounds().getWidth();
    }
}
