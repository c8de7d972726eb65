package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.product.Product;

/// One acceptance criterion. It is put to the client's answers and says what it found; it never throws on them.
interface Criterion {
    /// The finding: satisfied, not satisfied, not applicable, needs a human, or unanswered.
    Finding test(Intake intake, SumRequest sum, Product product);
}
