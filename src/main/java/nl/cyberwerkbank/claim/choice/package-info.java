/// The closed lists in which the facts of a claim are told, with the names that case files write. Everybody above may
/// use them; they know only the words of `explain`.
package nl.cyberwerkbank.claim.choice;
