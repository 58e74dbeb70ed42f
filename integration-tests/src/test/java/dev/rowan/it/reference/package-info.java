/** Classes that lead to records, and what a session does with them. */
package dev.rowan.it.reference;
