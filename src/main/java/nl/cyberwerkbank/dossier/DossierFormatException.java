package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.product.FormatProblem;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

import java.util.Optional;

/// A text that is no dossier, or one that this program cannot read. The message is one line that names the field.
public final class DossierFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Maker maker;

    /// Which program made what cannot be read.
    private enum Maker {
        NEWER,
        UNKNOWN
    }

    DossierFormatException(String field, String problem) {
        this(field, problem, Maker.UNKNOWN);
    }

    private DossierFormatException(String field, String problem, Maker maker) {
        super(field.isEmpty() ? problem : field + ": " + problem);
        this.maker = maker;
    }

    static DossierFormatException ofNewerProgram(String field, int version) {
        return new DossierFormatException(
                field, "written by a newer program (schema version " + version + ")", Maker.NEWER);
    }

    /// Whether a newer program wrote it, so that nothing is wrong with it.
    public boolean isOfNewerProgram() {
        return maker == Maker.NEWER;
    }

    static DossierFormatException of(JacksonException cause) {
        return of("", cause);
    }

    /// @param document what could not be read, such as a sample's name; empty for a dossier
    static DossierFormatException of(String document, JacksonException cause) {
        FormatProblem problem = FormatProblem.of(cause);
        String field = document.isEmpty() ? problem.key() : document + " " + problem.key();
        return new DossierFormatException(field, notJson(cause).orElse(problem.words()));
    }

    private static Optional<String> notJson(JacksonException cause) {
        return cause instanceof StreamReadException
                ? Optional.of(
                        "not valid JSON, cut off, or a field given twice: line %d, column %d"
                                .formatted(cause.getLocation().getLineNr(), cause.getLocation().getColumnNr()))
                : Optional.empty();
    }
}
