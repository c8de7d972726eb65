package nl.cyberwerkbank.claim.choice;

/// The three coverages: A claims (2.2), B business interruption (2.3), C own costs (2.4).
public enum Coverage implements Choice {
    A,
    B,
    C
}
