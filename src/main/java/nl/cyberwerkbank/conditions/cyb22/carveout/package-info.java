/// What the definitions of chapter 1 leave out, item by item, as far as a label of the item says so.
package nl.cyberwerkbank.conditions.cyb22.carveout;
