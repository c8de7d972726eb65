package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.strict.Excerpt;

import java.util.List;

/// Ends a command because of what it was given; each line names the file and, where known, line and field.
final class BadInput extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    BadInput(List<String> lines) {
        super(lines.getFirst());
        this.lines = lines.stream().map(Excerpt::oneLine).toList();
    }

    List<String> lines() {
        return lines;
    }
}
