package nl.cyberwerkbank.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// WCAG 2.2 AA: 4.5 to 1 for text (1.4.3), 3 to 1 for what shows where a control is (1.4.11).
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("(-cw-[a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("-cw-ground", "-cw-panel");
    private static final List<String> MEANINGS =
            List.of("-cw-accent", "-cw-satisfied", "-cw-failing", "-cw-open", "-cw-doubt");

    static Stream<Arguments> textOnGround() {
        Stream<List<String>> plain =
                Stream.of("-cw-ink", "-cw-quiet")
                        .flatMap(text ->
                                Stream.concat(GROUNDS.stream(), Stream.of("-cw-hover")).map(on -> List.of(text, on)));
        Stream<List<String>> meant =
                MEANINGS.stream()
                        .flatMap(text ->
                                Stream.concat(GROUNDS.stream(), Stream.of(text + "-tint"))
                                        .map(on -> List.of(text, on)));
        Stream<List<String>> others =
                Stream.of(
                        List.of("-cw-on-accent", "-cw-accent"),
                        List.of("-cw-on-accent", "-cw-accent-strong"),
                        List.of("-cw-accent", "-cw-hover"),
                        List.of("-cw-ink", "-cw-accent-tint"));
        return inBothThemes(Stream.of(plain, meant, others).flatMap(pairs -> pairs));
    }

    static Stream<Arguments> edgeOnGround() {
        return inBothThemes(
                Stream.of("-cw-field-line", "-cw-accent", "-cw-failing")
                        .flatMap(edge -> GROUNDS.stream().map(on -> List.of(edge, on))));
    }

    private static Stream<Arguments> inBothThemes(Stream<List<String>> pairs) {
        return pairs.flatMap(
                pair -> Stream.of("light", "dark").map(theme -> Arguments.of(theme, pair.getFirst(), pair.getLast())));
    }

    @ParameterizedTest
    @MethodSource("textOnGround")
    void textCanBeRead(String theme, String text, String ground) {
        assertThat(contrast(theme, text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("edgeOnGround")
    void edgesOfControlsCanBeSeen(String theme, String edge, String ground) {
        assertThat(contrast(theme, edge, ground)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void bothPalettesNameTheSameColours(String theme) {
        assertThat(colours(theme).keySet()).isEqualTo(colours("light").keySet()).hasSizeGreaterThan(15);
    }

    private static double contrast(String theme, String one, String other) {
        Map<String, Color> colours = colours(theme);
        assertThat(colours).containsKeys(one, other);
        double a = luminance(colours.get(one));
        double b = luminance(colours.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> colours(String theme) {
        try (var file = ContrastTest.class.getResourceAsStream("/theme/" + theme + ".css")) {
            return COLOUR.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .collect(Collectors.toMap((MatchResult m) -> m.group(1), m -> Color.web(m.group(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
