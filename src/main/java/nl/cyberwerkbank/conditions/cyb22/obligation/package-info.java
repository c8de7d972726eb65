/// Chapter 4 of the conditions and 7.7: the obligations, whether they were kept, and when a breach makes every right
/// lapse.
package nl.cyberwerkbank.conditions.cyb22.obligation;
