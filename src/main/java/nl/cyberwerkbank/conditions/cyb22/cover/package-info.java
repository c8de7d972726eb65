/// Chapter 2 of the conditions: what opens the cover of each kind of item, and on which conditions. `Cover.of` finds
/// the class for a kind; no class looks at exclusions.
package nl.cyberwerkbank.conditions.cyb22.cover;
