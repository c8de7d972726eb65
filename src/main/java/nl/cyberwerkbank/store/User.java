package nl.cyberwerkbank.store;

import nl.cyberwerkbank.client.Sector;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Someone who may open the workspace with a passphrase of his own.
///
/// @param name as he signs in and as the journal names him; 1 to 100 characters, no control characters, not padded
/// @param role what he does here
/// @param mandate the amount in euros up to which he decides alone; zero when he decides nothing alone
/// @param sectors the sectors in which he accepts alone; empty: every sector
/// @param created when he was added, to the second
public record User(String name, Role role, Money mandate, Set<Sector> sectors, Instant created) {
    private static final int LONGEST_NAME = 100;

    public User {
        if (name.isBlank() || !name.equals(name.strip()) || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a user's name has 1 to " + LONGEST_NAME + " characters, not padded");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a user's name has no control characters");
        }
        if (!mandate.getCurrencyUnit().equals(CurrencyUnit.EUR) || mandate.isNegative()) {
            throw new IllegalArgumentException("a mandate is an amount in euros, not below zero");
        }
        sectors = sectors.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(sectors));
        created = created.truncatedTo(ChronoUnit.SECONDS);
    }

    /// Someone who is bound to no sector.
    public User(String name, Role role, Money mandate, Instant created) {
        this(name, role, mandate, Set.of(), created);
    }
}
