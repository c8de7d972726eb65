package nl.cyberwerkbank.conditions.cyb22.group;

import nl.cyberwerkbank.conditions.Told;

/// One condition of 6.1 put to one subsidiary.
///
/// @param failure what it is called when it fails
/// @param passes true when it holds
/// @param told how that was found
record Condition(FailedCondition failure, boolean passes, Told told) {}
