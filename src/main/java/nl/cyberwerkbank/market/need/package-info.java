/// What a client needs, held against what insurers state, and what the adviser chose and why. Unknown is neither met
/// nor unmet. Dossiers keep it; screens and papers show it.
package nl.cyberwerkbank.market.need;
