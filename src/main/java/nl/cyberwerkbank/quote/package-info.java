/// The priced variants before an offer is made, and the offer itself: the grid of sums and deductibles, who opens it
/// after a referral, and the frozen content that the client signs.
package nl.cyberwerkbank.quote;
