/** Entities that lead to each other in every way, and what a session does with them. */
package dev.rowan.it.relation;
