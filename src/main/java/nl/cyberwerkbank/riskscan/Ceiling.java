package nl.cyberwerkbank.riskscan;

import java.util.List;

/// A bound on a grade because essential controls are missing.
///
/// @param highest the grade that is not exceeded
/// @param because the essential controls that are missing, whole or in part
public record Ceiling(int highest, List<Question> because) {
    public Ceiling {
        because = List.copyOf(because);
    }
}
