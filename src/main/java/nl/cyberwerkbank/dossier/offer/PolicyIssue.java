package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.explain.Article;

import java.util.UUID;

/// That the policy was made of the offer.
///
/// @param contract id of the policy in the dossier
/// @param recorded who recorded it, and when
@Article("FAQ-03.7")
public record PolicyIssue(UUID contract, Act recorded) {}
