package nl.cyberwerkbank.market;

import nl.cyberwerkbank.explain.Wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts a cell into the words of one language: its state, what it says, and its basis, source and date apart from that.
public record ClauseWords(Wording wording) {
    private static final String NOTE = " note";

    /// A source as it is shown under a cell.
    ///
    /// @param basis what kind of text it is
    /// @param place such as `CYB22 1.26, 2.3`
    /// @param dated such as `februari 2023` or `ongedateerd, ingelezen op 22-11-2026`
    public record Origin(Basis basis, String place, String dated) {}

    /// `ja, onder voorwaarden`.
    public String state(ClauseState state) {
        return wording.text("compare.state." + state.caseName());
    }

    /// What the cell adds to its state; empty where it adds nothing.
    public String says(Clause clause) {
        return clause.says().map(this::in).orElse("");
    }

    /// What a cell rests on, one line a document: `voorwaarden · CYB22 2.3 · ongedateerd, ingelezen op 22-11-2026`. A
    /// cell that states nothing tells what was read.
    public List<String> lines(Clause clause) {
        boolean silent = clause.state() == ClauseState.NOT_STATED && clause.says().isEmpty();
        return origins(clause).stream()
                .map(origin ->
                        String.join(
                                " · ",
                                wording.text("compare.basis." + origin.basis().caseName()),
                                silent ? wording.text("compare.read", origin.place()) : origin.place(),
                                origin.dated()))
                .toList();
    }

    /// The documents of a cell, each once with all its places.
    public List<Origin> origins(Clause clause) {
        Map<SourceDocument, List<String>> places = new LinkedHashMap<>();
        for (Citation source : clause.sources()) {
            List<String> of = places.computeIfAbsent(source.document(), _ -> new ArrayList<>());
            if (!source.place().isEmpty()) {
                of.add(place(source.place()));
            }
        }
        return places.entrySet().stream()
                .map(entry ->
                        new Origin(
                                entry.getKey().basis(),
                                (in(entry.getKey().brief()) + " " + String.join(", ", entry.getValue())).strip(),
                                dated(entry.getKey())))
                .toList();
    }

    /// What the cell rests on, in one line: `CYB22 2.3 (ongedateerd, ingelezen op 22-11-2026)`.
    public String source(Clause clause) {
        return origins(clause).stream()
                .map(origin -> wording.text("compare.source", origin.place(), origin.dated()))
                .collect(Collectors.joining("; "));
    }

    /// The facts from other documents, each with its own source and date.
    public List<String> further(Clause clause) {
        return clause.further().stream()
                .map(fact ->
                        wording.text(
                                "compare.further",
                                in(fact.says()),
                                in(fact.document().brief()),
                                dated(fact.document())))
                .toList();
    }

    /// The doubts that the cell rests on, each by its title; empty where there are none.
    public String doubts(Clause clause) {
        if (clause.doubts().isEmpty()) {
            return "";
        }
        String titles =
                clause.doubts().stream()
                        .map(reading -> wording.text("reading." + reading + ".title"))
                        .collect(Collectors.joining("; "));
        return wording.text("compare.doubts", titles);
    }

    /// The date of a document, or that it bears none and when it was read.
    public String dated(SourceDocument document) {
        return document.dated()
                .map(date -> date.in(wording))
                .orElseGet(() -> wording.text("compare.undated", wording.date(document.readOn())));
    }

    private String place(String place) {
        if (place.matches("L\\d+(-\\d+)?")) {
            return wording.text("compare.line", place.substring(1).replace("-", "–"));
        }
        return place.endsWith(NOTE)
                ? wording.text("compare.note", place.substring(0, place.length() - NOTE.length()))
                : place;
    }

    private String in(Phrase phrase) {
        return phrase.in(wording.locale());
    }
}
