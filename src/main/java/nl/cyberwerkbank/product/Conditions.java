package nl.cyberwerkbank.product;

/// The policy conditions that belong to a version of the product.
///
/// @param id short name, such as `CYB22`
/// @param title full title
/// @param version edition as printed on an offer
/// @param insurer who wrote them
/// @param helplineTelephone number to call at an incident or the suspicion of one
public record Conditions(String id, String title, String version, String insurer, Sourced<String> helplineTelephone) {}
